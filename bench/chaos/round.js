// One round: a folder of its own with a repository in it, and the calls of the command line that are made there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomOf, seedOfRound } from "./random.js";
import { pipelineFile } from "./stages.js";

/** Something that must never happen, in words for people. */
export class Violation extends Error {}

/** @param {string} message @returns {never} */
export function violated(message) {
  throw new Violation(message);
}

/** @typedef {ReturnType<typeof openRound>} Round */

/**
 * @param {{ seed: number, base: string, cli: string }} all what rounds have in common
 * @param {number} number counted from 1
 */
export function openRound({ seed, base, cli }, number) {
  const folder = mkdtempSync(join(base, `round-${number}-`));
  const repository = join(folder, "repository");
  mkdirSync(join(repository, ".github"), { recursive: true });
  return {
    number,
    cli,
    folder,
    repository,
    random: randomOf(seedOfRound(seed, number)),
    mark: `${process.pid}-${number}-`,
    calls: /** @type {import("./call.js").Call[]} */ ([]),
    /** Files that the round itself broke, absolute: nobody can expect anything of them. */
    damaged: new Set(),
  };
}

export const writePipelines = (round, stages) =>
  writeFileSync(join(round.repository, ".github", "orchestrator.yml"), pipelineFile(stages));

export const runsFolder = (round) => join(round.repository, ".runs", "chaos", "cli");
export const snapshotFile = (round) => join(round.repository, "out", "chaos", "runs.json");

/** Ids of the runs on disk, oldest first. */
export function runIds(round) {
  try {
    return readdirSync(runsFolder(round)).sort();
  } catch {
    return [];
  }
}

/**
 * What the stages of a call proved: by id, the run that they said they belong to, and the exit code of those that ended.
 * @returns {Map<string, { run: string, ended: number | null, starts: number }>}
 */
export function ledgerOf(call) {
  const proofs = new Map();
  for (const id of readdirSync(call.ledger)) {
    const text = readFileSync(join(call.ledger, id), "utf8");
    const starts = [...text.matchAll(/^start (.*)$/gm)].map((found) => found[1]);
    const end = /^end (\d+)$/m.exec(text);
    if (starts.length > 0)
      proofs.set(id, { run: starts[0], starts: starts.length, ended: end ? Number(end[1]) : null });
  }
  return proofs;
}
