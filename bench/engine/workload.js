import { closeSync, openSync, readSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.js";

/**
 * What a contestant has to do, and how it is seen that it did.
 * @typedef {object} Workload
 * @property {string[]} commands one for each stage, run in this order, each after the one before has ended
 * @property {string | undefined} [logLimit] the `log-limit` that our pipeline file sets
 * @property {(folder: string) => void} prepare writes what the commands read
 * @property {(contestant: { side: import("./sides.js").Side }, folder: string) => void} check throws when some of it was not done
 */

/** Values that no log may hold, in variables that redaction knows by their names. All contestants get them. */
export const secrets = Object.fromEntries(
  ["DEPLOY_TOKEN", "REGISTRY_PASSWORD", "SIGNING_SECRET", "CLOUD_API_KEY", "DATABASE_CREDENTIAL"].map(
    (name, index) => [name, `${index}${"q7Rz2kVx9Lm4Tn8Wb3Yc6Hd1".repeat(2).slice(index, index + 29)}`],
  ),
);

/**
 * Stages that do nothing. Each leaves a byte, for which the shell starts no process, so that none can be left out.
 * @param {number} count
 * @returns {Workload}
 */
export function trueStages(count) {
  return {
    commands: Array(count).fill("true; printf . >> ran"),
    prepare: () => undefined,
    check(_contestant, folder) {
      const ran = sizeOf(join(folder, "ran"));
      if (ran !== count) throw new Error(`${ran} of ${count} stages ran`);
    },
  };
}

/**
 * Both, one after the other, as one pipeline.
 * @param {Workload} first
 * @param {Workload} second
 * @returns {Workload}
 */
export function together(first, second) {
  const both = [first, second];
  return {
    commands: both.flatMap(({ commands }) => commands),
    prepare: (folder) => both.forEach((each) => each.prepare(folder)),
    check: (contestant, folder) => both.forEach((each) => each.check(contestant, folder)),
  };
}

const piece = 4_000_000;

/**
 * One stage that prints so many megabytes of ordinary lines, or of the same text without any newline, and a secret at
 * its very end, by which a log shows that it is whole and whether it was redacted.
 * @param {number} megabytes
 * @param {{ newlines: boolean, logLimit?: string }} options
 * @returns {Workload}
 */
export function output(megabytes, { newlines, logLimit }) {
  const file = "sample.txt";
  const bytes = Math.round(megabytes * 1e6);
  const names = Array(Math.floor(bytes / piece)).fill(file);
  const rest = bytes % piece;
  if (rest > 0) names.push("rest.txt");
  return {
    // One `cat`, which starts nothing more and reads what is in memory already: it is the fastest of writers.
    commands: [`cat ${names.join(" ")}; printf %s "$DEPLOY_TOKEN"`],
    logLimit,
    prepare(folder) {
      const sample = sampleText(newlines);
      writeFileSync(join(folder, file), sample);
      writeFileSync(join(folder, "rest.txt"), sample.subarray(0, rest));
    },
    check: (contestant, folder) => checkLog(contestant, folder, bytes, logLimit),
  };
}

function checkLog({ side }, folder, bytes, logLimit) {
  const log = largestFile(join(folder, side.logs.below));
  const size = sizeOf(log);
  const end = side.logs.redacted ? "***" : secrets.DEPLOY_TOKEN;
  const wanted = bytes + end.length;
  if (side.logs.encoded) {
    if (size < wanted) throw new Error(`its log has ${size} bytes, expected at least ${wanted}`);
    return;
  }
  if (endOf(log, end.length) !== end) throw new Error(`its log does not end in ${end}`);
  // Under the default limit the middle of a large log is left out: then its end says enough.
  const isWhole = size === wanted || (side.logs.redacted && logLimit === undefined);
  if (!isWhole) throw new Error(`its log has ${size} bytes, expected ${wanted}`);
}

function endOf(path, length) {
  const end = Buffer.alloc(length);
  const file = openSync(path, "r");
  readSync(file, end, 0, length, Math.max(0, sizeOf(path) - length));
  closeSync(file);
  return end.toString();
}

/** Exactly `piece` bytes of what builds and tests print: 1 to 120 characters a line, 70 on average. */
function sampleText(newlines) {
  const lines = [];
  for (let index = 0, size = 0; size < piece; index += 1) {
    const line = logLine(index);
    size += Buffer.byteLength(line) + 1;
    lines.push(line);
  }
  const text = Buffer.from(lines.join(newlines ? "\n" : " ")).subarray(0, piece);
  if (newlines) text[piece - 1] = "\n".charCodeAt(0);
  return text;
}

/** Whatever `index` is, the same line comes out, so that all runs on all machines see the same bytes. */
function logLine(index) {
  const number = (index * 7919) % 10_007;
  const hex = (number * 429_496 + index).toString(16).padStart(10, "0");
  const kinds = [
    `2026-01-02T03:04:05.${number}Z INFO  api/server: GET /v1/users/${number}?page=${index} 200 in ${number} ms`,
    `PASS packages/core/src/parse-${number}.test.ts (${index % 60}.${number % 1000} s)`,
    `  ✓ keeps the order of entries that came at the same time (${number % 90} ms)`,
    `src/report/table-${number}.ts(${number},14): warning: 'total' is declared but its value is never read.`,
    "",
    `#${index % 40} sha256:${hex}${hex}${hex} ${number % 100}.2MB / 99.6MB`,
    `{"level":30,"time":${1_767_000_000_000 + index},"id":"${hex}","msg":"request completed","ms":${number}}`,
    `Downloading https://example.org/packages/left-pad-${number}/-/left-pad-1.${number}.0.tgz`,
    `[${index % 300}/300] Building CXX object lib/CMakeFiles/core.dir/source_${number}.cc.o`,
  ];
  return kinds[index % kinds.length];
}

/** Bytes of all files below a folder; 0 when there is none. */
export function bytesBelow(folder) {
  return filesBelow(folder).reduce((sum, path) => sum + sizeOf(path), 0);
}

function largestFile(folder) {
  const [largest] = filesBelow(folder).toSorted((left, right) => sizeOf(right) - sizeOf(left));
  if (largest === undefined) throw new Error(`it left no file in ${folder}`);
  return largest;
}

export function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
