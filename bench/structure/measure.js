import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./read-source.js";

/** Words that this project has better ones for: docs/glossary.md. */
const oldWords =
  /\b(?:surroundings|equipment|witness(?:es)?|happenings?|circumstances|remarks?|whoever|somebody|nobody|its like|heeds?|set-up)\b/gi;

/**
 * The figures of the source: what each is called, and its value.
 * @param {ReturnType<typeof import("./read-source.js").readSource>} source
 */
export function measure(source) {
  const files = [...source.values()];
  const lines = files.map((file) => file.lines);
  const functions = files.flatMap((file) => file.functions);
  const endingInOf = functions.filter(({ name }) => /[a-z0-9]Of$/.test(name));
  return {
    "files that name one key of the pipeline file, median": median(
      fileKeys().map((key) => countNaming(source, key)),
    ),
    "files that name one input of the action, median": median(
      inputNames(source).map((name) => countNaming(source, name)),
    ),
    "files in the longest import chain": longestChain(source).length,
    "names that several types have": sharedTypeNames(source).length,
    "lines of a file, median": median(lines),
    "lines of the longest file": Math.max(...lines),
    "lines of a function, 90th percentile": quantile(
      functions.map((one) => one.lines),
      0.9,
    ),
    "functions named ...Of, in percent": round((100 * endingInOf.length) / functions.length),
    "words that docs/glossary.md has others for": files
      .map(({ text }) => [...text.matchAll(oldWords)].length)
      .reduce((sum, count) => sum + count),
    "lines in all": lines.reduce((sum, count) => sum + count),
  };
}

/** Keys of the pipeline file that are no ordinary words, so that their mentions can be counted. */
function fileKeys() {
  const schema = JSON.parse(readFileSync(join(root, "docs/orchestrator.schema.json"), "utf8"));
  const keys = new Set();
  const visit = (node) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node.properties ?? {})) if (key.includes("-")) keys.add(key);
    for (const child of Object.values(node)) visit(child);
  };
  // Settings of guardrails are each guardrail's own.
  for (const name of ["Stage", "Subtask", "Pipeline"]) visitKeys(schema, name, visit);
  visit({ ...schema, $defs: {} });
  return [...keys];
}

function visitKeys(schema, name, visit) {
  const { allOf: _, ...definition } = schema.$defs?.[name] ?? {};
  visit(definition);
}

const inputNames = (source) =>
  ["run", "report"]
    .map((part) => source.get(`src/model/inputs/${part}-inputs.ts`)?.text ?? "")
    .flatMap((text) => [...text.matchAll(/^ {2}"([a-z]+-[a-z-]+)": \{/gm)].map(([, name]) => name));

/** In how many files a key stands, in any of its spellings: `max-jobs`, `maxJobs`, `max_jobs`. */
function countNaming(source, key) {
  const words = key.split("-");
  const camel = words.map((word, at) => (at === 0 ? word : word[0].toUpperCase() + word.slice(1))).join("");
  const spelling = new RegExp(`(?<![\\w-])(?:"${key}"|${camel}|${words.join("_")})(?![\\w-])`);
  return [...source.values()].filter(({ text }) => spelling.test(withoutComments(text))).length;
}

const withoutComments = (text) => text.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, "");

/** The longest way from a file along its imports. */
export function longestChain(source) {
  const chains = new Map();
  const chainFrom = (path) => {
    if (!chains.has(path)) {
      const next = (source.get(path)?.imports ?? []).filter((target) => source.has(target));
      const longest = next
        .map(chainFrom)
        .reduce((most, chain) => (chain.length > most.length ? chain : most), []);
      chains.set(path, [path, ...longest]);
    }
    return chains.get(path);
  };
  return [...source.keys()]
    .map(chainFrom)
    .reduce((most, chain) => (chain.length > most.length ? chain : most));
}

/** Names of types that are declared in more than one file, with the files. */
export function sharedTypeNames(source) {
  const places = new Map();
  for (const [path, { types }] of source)
    for (const name of new Set(types)) places.set(name, [...(places.get(name) ?? []), path]);
  return [...places].filter(([, paths]) => paths.length > 1);
}

const sorted = (numbers) => numbers.toSorted((left, right) => left - right);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? 0;
const quantile = (numbers, part) => sorted(numbers)[Math.floor((numbers.length - 1) * part)] ?? 0;
const round = (number) => Math.round(number * 10) / 10;
