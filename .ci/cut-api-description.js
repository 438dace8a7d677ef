// Cuts GitHub's OpenAPI description down to the operations that the action calls, for the tests' Actions service.
// The description is the file generated/api.github.com.json of the package @octokit/openapi, which is too large (385 MB) to
// be a dependency. To take a newer one: npm pack it elsewhere, and
//   node .ci/cut-api-description.js <path of api.github.com.json>
//   npm run format
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const repository = "/repos/{owner}/{repo}";
const operations = [
  ["post", `${repository}/check-runs`],
  ["patch", `${repository}/check-runs/{check_run_id}`],
  ["get", `${repository}/commits/{ref}/check-runs`],
  ["get", `${repository}/actions/runs/{run_id}`],
  ["get", `${repository}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`],
  ["get", `${repository}/actions/runs/{run_id}/artifacts`],
  ["get", `${repository}/actions/artifacts/{artifact_id}/{archive_format}`],
  ["get", `${repository}/pulls`],
  ["get", `${repository}/pulls/{pull_number}`],
  ["get", `${repository}/pulls/{pull_number}/reviews`],
  ["get", `${repository}/actions/caches`],
  ["get", `${repository}/git/ref/{ref}`],
  ["post", `${repository}/git/refs`],
  ["patch", `${repository}/git/refs/{ref}`],
  ["get", `${repository}/git/trees/{tree_sha}`],
  ["post", `${repository}/git/trees`],
  ["get", `${repository}/git/blobs/{file_sha}`],
  ["post", `${repository}/git/blobs`],
  ["get", `${repository}/git/commits/{commit_sha}`],
  ["post", `${repository}/git/commits`],
];
const prose = new Set(["description", "summary", "example", "examples", "externalDocs", "tags", "title"]);
// What is in these is called as somebody named it, whatever the name.
const named = new Set(["properties", "headers", "responses", "content"]);

const [source] = process.argv.slice(2);
if (source === undefined)
  throw new Error("usage: node .ci/cut-api-description.js <path of api.github.com.json>");
const whole = JSON.parse(readFileSync(source, "utf8"));
const cut = {
  openapi: whole.openapi,
  info: {
    title: `@octokit/openapi ${whole.info.version}, cut to what is called`,
    version: whole.info.version,
  },
  paths: {},
  components: {},
};
for (const [method, path] of operations) {
  const operation = whole.paths[path]?.[method];
  if (operation === undefined) throw new Error(`${source} does not describe ${method} ${path}`);
  cut.paths[path] = { ...cut.paths[path], [method]: withoutProse(operation) };
}
keepReferenced(cut.paths);
// A pull request whose fork was deleted has `"repo": null`, which the description does not say.
cut.components.schemas.repository.nullable = true;
const target = new URL("../__tests__/support/actions-service/github-api.json", import.meta.url);
writeFileSync(fileURLToPath(target), `${JSON.stringify(cut)}\n`);

function withoutProse(value, isNamed = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value)
    .filter(([key]) => isNamed || !(prose.has(key) || key.startsWith("x-")))
    .map(([key, item]) => [key, withoutProse(item, !isNamed && named.has(key))]);
  return withNull(Object.fromEntries(kept));
}

/** To a validator a null that is not among the words of an enum is wrong, though the value is nullable. */
function withNull(schema) {
  const lacksNull = schema.nullable === true && Array.isArray(schema.enum);
  return lacksNull ? { ...schema, enum: [...schema.enum, null] } : schema;
}

/** Copies every component that the value refers to, and those that they refer to. */
function keepReferenced(value) {
  for (const [, kind, name] of JSON.stringify(value).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
    if (cut.components[kind]?.[name] !== undefined) continue;
    const component = withoutProse(whole.components[kind][name]);
    cut.components[kind] = { ...cut.components[kind], [name]: component };
    keepReferenced(component);
  }
}
