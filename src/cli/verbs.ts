// The verbs that nobody waits for, in one module: each module that is loaded alone becomes a file of the bundle, and what
// verbs share is then cut into many small ones, which `run` would have to load too.
export { init } from "./init.ts";
export { plan } from "./plan.ts";
export { schema } from "./schema.ts";
export { show } from "./show.ts";
export { validate } from "./validate.ts";
