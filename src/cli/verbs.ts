// All verbs but `metrics`, in one module: each module that is loaded on demand becomes a file of the bundle, and the
// code that verbs share would be cut into many small files, which load slowly. Schemas of a run's files are loaded
// where they are used. `metrics` needs little of what runs need, and is called often.
export { aggregate } from "./aggregate.ts";
export { approve } from "./approve.ts";
export { compare } from "./compare.ts";
export { complete } from "./complete.ts";
export { completion } from "./completion.ts";
export { doctor } from "./doctor.ts";
export { explainUnknownVerb } from "./unknown-verb.ts";
export { init } from "./init.ts";
export { logs } from "./logs.ts";
export { plan } from "./plan.ts";
export { prune } from "./prune.ts";
export { recover } from "./recover.ts";
export { run } from "./run.ts";
export { runAssignment } from "./run-assignment.ts";
export { runs } from "./runs.ts";
export { schema } from "./schema.ts";
export { show } from "./show.ts";
export { validate } from "./validate.ts";
export { verify } from "./verify.ts";
