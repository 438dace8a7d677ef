// What is on disk after a run, read without any of the code that wrote it.
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.js";
import { ledgerOf, runIds, runsFolder, snapshotFile, violated } from "./round.js";

const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** @returns undefined for what is missing, no regular file, or not JSON */
export function readJson(path) {
  try {
    return lstatSync(path).isFile() ? JSON.parse(readFileSync(path, "utf8")) : undefined;
  } catch {
    return undefined;
  }
}

/** The lines of a journal that can be read, without its header. */
function readLines(path) {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line) => {
        try {
          return [JSON.parse(line)];
        } catch {
          return [];
        }
      });
  } catch {
    return [];
  }
}

/** A run's files. Those that are missing or unreadable are undefined. */
export function runOnDisk(round, id) {
  const folder = join(runsFolder(round), id);
  const named = (name) => readJson(join(folder, name));
  const journals = filesBelow(folder)
    .filter((path) => path.endsWith("/journal.ndjson"))
    .map((path) => ({ path, folder: join(path, ".."), events: readLines(path) }));
  return {
    id,
    folder,
    plan: named("plan.json"),
    manifest: named("manifest.json"),
    summary: named("run-summary.json"),
    journals,
  };
}

/** Whether a file ends in the middle of a line. */
export const isTorn = (path) => !/(^|\n)$/.test(readFileSync(path, "latin1"));

export const isTerminal = (status) => ["succeeded", "failed", "cancelled"].includes(status);

/** The entries of runs.json; undefined when it is missing or broken. */
export const readSnapshot = (round) => readJson(snapshotFile(round));

/** The id of the run that a call made: its stages say it, or the journal names its process. */
export function runOf(round, made) {
  const [proof] = ledgerOf(made).values();
  if (proof !== undefined) return proof.run;
  return runIds(round).find((id) => writers(round, id).includes(made.pid)) ?? onlyNewRun(round, made);
}

const writers = (round, id) =>
  runOnDisk(round, id).journals.flatMap(({ events }) =>
    events.filter(({ type }) => type === "run-started").map(({ writer }) => writer?.pid),
  );

/** Of a run that was stopped before its journal: the one folder that no other call can have made. */
function onlyNewRun(round, made) {
  const others = round.calls.filter((other) => other !== made && other.args[0] === "run");
  const taken = new Set(others.flatMap((other) => [...ledgerOf(other).values()].map(({ run }) => run)));
  const free = runIds(round).filter((id) => !taken.has(id));
  return others.every((other) => ledgerOf(other).size > 0) && free.length === 1 ? free[0] : undefined;
}

/** Every JSON file parses, and every line of NDJSON. @param torn journals whose last line may be cut off */
export function checkFiles(round, torn = new Set()) {
  const files = ["out", ".runs"].flatMap((name) => filesBelow(join(round.repository, name)));
  for (const path of files.filter((name) => !round.damaged.has(name) && !/\/(files|logs)\//.test(name))) {
    // A history has lines, and keeps what a full disk left of one: whoever reads it counts that as unreadable.
    if (path.endsWith("/metrics.json")) continue;
    if (path.endsWith(".json")) checkText(path, readFileSync(path, "utf8"));
    if (/\.(ndjson|jsonl)$/.test(path)) checkLines(path, torn.has(path));
  }
}

function checkLines(path, lastMayBeTorn) {
  const lines = readFileSync(path, "utf8").split("\n");
  const last = lines.pop() ?? "";
  if (last !== "" && !lastMayBeTorn) violated(`${path}: its last line is torn: ${last.slice(0, 200)}`);
  lines.forEach((line, index) => line === "" || checkText(`${path}:${index + 1}`, line));
}

function checkText(place, text) {
  try {
    JSON.parse(text);
  } catch (error) {
    violated(`${place}: this is not JSON: ${messageOf(error)}; it begins: ${text.slice(0, 200)}`);
  }
}

/**
 * Files that only exist while somebody works. What a killed process could not remove carries its number or, a lock, is
 * taken over by the next one.
 */
export function checkTemporaries(round) {
  const killed = round.calls.filter(({ sent }) => sent.some(({ signal }) => signal === "SIGKILL"));
  const left = ["out", ".runs"]
    .flatMap((name) => filesBelow(join(round.repository, name)))
    .filter((path) => /(\.tmp-[^/]*|\.claim|\.lock)$/.test(path))
    .filter((path) => !killed.some(({ pid }) => path.includes(`.tmp-${pid}-`)))
    .filter((path) => killed.length === 0 || /\.tmp-[^/]*$/.test(path));
  if (left.length > 0) violated(`temporary files were left: ${left.join(", ")}`);
}

/** The private folders that a call made in its temporary folder. */
export function checkTemporaryFolder(made) {
  const left = namesIn(made.tmp).filter((name) => name.startsWith("orchestrator"));
  if (left.length > 0) violated(`temporary folders were left in ${made.tmp}: ${left.join(", ")}`);
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
