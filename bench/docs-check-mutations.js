// How much docs-check finds and how often it is wrong, in a real repository: damages links in a copy of it, each in a line of its
// own, adds what is right and looks wrong, and counts what is found and what is complained of. docs/performance.md explains it.
// `node bench/docs-check-mutations.js <folder> [--count 60] [--seed 1] [--show]`
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { randomOf } from "./chaos/random.js";
import { readReferences } from "./guardrails/references.js";
import { addValid, drawMutations } from "./guardrails/mutations.js";

const command = join(dirname(fileURLToPath(import.meta.url)), "../dist/cli/index.js");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});
if (positionals.length !== 1)
  throw new Error("usage: node bench/docs-check-mutations.js <folder> [--count 60] [--seed 1]");

const git = (folder, ...args) =>
  execFileSync("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: 2 ** 28 });

/** The findings of the folder's documents. */
function check(folder) {
  let out;
  try {
    out = execFileSync(process.execPath, [command, "guard", "docs-check", "--json"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    out = /** @type {{ stdout: string }} */ (error).stdout;
  }
  return JSON.parse(out).findings;
}

/** A copy of the work tree as a repository of its own, without its history. */
function copyOf(folder) {
  const copy = mkdtempSync(join(tmpdir(), "orchestrator-bench-"));
  execFileSync("cp", ["-R", `${folder}/.`, copy]);
  return copy;
}

const folder = copyOf(positionals[0]);
try {
  const random = randomOf(Number(values.seed));
  const before = new Set(check(folder).map(({ path, line }) => `${path}:${line}`));
  const files = git(folder, "ls-files", "-z").split("\0").filter(Boolean);
  const references = readReferences(folder, files).filter(({ path, line }) => !before.has(`${path}:${line}`));
  const mutations = drawMutations(random, references, new Set(files), Number(values.count));
  for (const { path, line, from, to, rename } of mutations) {
    if (rename !== undefined) git(folder, "mv", rename.from, rename.to);
    else replaceIn(join(folder, path), line, from, to);
  }
  const added = addValid(random, folder, files, mutations);
  const after = check(folder);
  report(mutations, added, after);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function replaceIn(file, line, from, to) {
  const lines = readFileSync(file, "utf8").split("\n");
  const text = lines[line - 1];
  const start = text.lastIndexOf(from);
  lines[line - 1] = text.slice(0, start) + to + text.slice(start + from.length);
  writeFileSync(file, lines.join("\n"));
}

function report(mutations, added, findings) {
  const places = new Set(findings.map(({ path, line }) => `${path}:${line}`));
  const isFound = ({ path, line }) => places.has(`${path}:${line}`);
  for (const kind of new Set(mutations.map((one) => one.kind))) {
    const of = mutations.filter((one) => one.kind === kind);
    process.stdout.write(`${kind}: ${of.filter(isFound).length} of ${of.length} found\n`);
  }
  const missed = mutations.filter((one) => !isFound(one));
  process.stdout.write(`all: ${mutations.length - missed.length} of ${mutations.length} found\n`);
  const wrong = findings.filter(({ path, line }) =>
    added.some((one) => one.path === path && line >= one.line),
  );
  process.stdout.write(
    `valid constructs: ${wrong.length} complaints about ${added.length} documents with them\n`,
  );
  if (!values.show) return;
  for (const { kind, path, line, from, to } of missed)
    process.stdout.write(`missed ${kind} ${path}:${line} ${from} -> ${to}\n`);
  for (const { path, line, message } of wrong) process.stdout.write(`wrong ${path}:${line} ${message}\n`);
}
