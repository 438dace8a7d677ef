import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, compiled } from "./build.js";
import { withService } from "./service.js";
import { action, inWorkspace, runStep } from "./step.js";

export const task = "bench";
export const key = "gate";
export const stagesOfLeg = 10;
const legId = (number) => `leg-${String(number).padStart(4, "0")}`;

/**
 * What an artifact holds.
 * @typedef {object} Artifact
 * @property {string} name
 * @property {Map<string, string>} files texts by path
 */

let recorded;

/**
 * The plan of a small run, and what its first leg handed over: both made for real, once for all experiments.
 *
 * @returns {Promise<Artifact[]>} the plan's first
 */
export const recording = (root) => (recorded ??= record(root));

async function record(root) {
  build();
  const { readZip } = await compiled("__tests__/support/zip.js");
  const empty = mkdtempSync(join(root, "archives-"));
  const { artifacts } = await withService({ folder: empty, latencyMs: 0 }, async ({ env }) => {
    const run = (inputs) =>
      inWorkspace(root, (workspace, beside) => {
        writePipeline(workspace);
        return runStep([action], { workspace, beside, inputs, env });
      });
    const { outputs } = await run({ mode: "plan", key });
    const { "plan-digest": digest, "plan-artifact": artifact } = outputs;
    const inputs = { key, "plan-digest": digest, "plan-artifact": artifact };
    await run({ mode: "run", assignment: legId(1), ...inputs });
  });
  return artifacts.map(({ name, bytes }) => {
    const texts = [...readZip(Buffer.from(bytes))].map(
      ([path, content]) => /** @type {const} */ ([path, content.toString("utf8")]),
    );
    return { name, files: new Map(texts) };
  });
}

/** Two subtasks of quick stages, each for a job of its own. */
function writePipeline(folder) {
  const stages = Array.from({ length: stagesOfLeg }, (_, index) => {
    return { id: `s${index + 1}`, run: `echo "stage ${index + 1} of ${stagesOfLeg}"` };
  });
  const subtasks = [1, 2].map((number) => ({ id: legId(number), stages }));
  const gate = { "fan-out": { "max-jobs": 2 }, subtasks };
  mkdirSync(join(folder, ".github"));
  // JSON is YAML too.
  writeFileSync(join(folder, ".github", "orchestrator.yml"), JSON.stringify({ task, pipelines: { gate } }));
}

/**
 * What a run with so many legs leaves. The legs are copies of the recorded one, in which the leg's id and the plan's digest
 * are replaced: nothing else tells one leg from another.
 *
 * @param {Artifact[]} recorded
 * @param {number} legs
 * @returns {Promise<{planDigest: string, artifacts: Artifact[]}>} the plan's first
 */
export async function runOf([plan, leg], legs) {
  const original = JSON.parse(plan.files.get("plan.json") ?? "");
  const extended = await withLegs(original, legs);
  const copies = Array.from({ length: legs }, (_, index) => {
    const put = (text) =>
      text.replaceAll(legId(1), legId(index + 1)).replaceAll(original.digest, extended.digest);
    const files = [...leg.files].map(([path, text]) => /** @type {const} */ ([put(path), put(text)]));
    return { name: put(leg.name), files: withDigestsOfJournals(new Map(files)) };
  });
  const planned = { name: plan.name, files: new Map([["plan.json", JSON.stringify(extended)]]) };
  return { planDigest: extended.digest, artifacts: [planned, ...copies] };
}

/** A manifest holds the digest of the journal beside it. */
function withDigestsOfJournals(files) {
  for (const [path, text] of files) {
    if (!path.endsWith("/manifest.json")) continue;
    const journal = files.get(path.replace(/manifest\.json$/, "journal.ndjson"));
    const journal_sha256 = createHash("sha256").update(journal).digest("hex");
    files.set(path, `${JSON.stringify({ ...JSON.parse(text), journal_sha256 }, null, 2)}\n`);
  }
  return files;
}

async function withLegs(plan, legs) {
  const { computeDigest } = await compiled("src/plan/digest.js");
  const copies = (value) =>
    Array.from({ length: legs }, (_, index) =>
      JSON.parse(JSON.stringify(value).replaceAll(legId(1), legId(index + 1))),
    );
  const subtasks = copies(plan.subtasks[0]);
  const assignments = copies(plan.assignments[0]).map((assignment, groupIndex) => {
    return { ...assignment, metadata: { ...assignment.metadata, groupIndex } };
  });
  const extended = { ...plan, max_instances: legs, subtasks, assignments };
  return { ...extended, digest: computeDigest(extended) };
}
