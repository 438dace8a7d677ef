import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stagesOfLeg, task } from "./recording.js";

/**
 * Looks at the files of the only run in a workspace.
 *
 * @throws unless it is green, with all of so many legs and all of their stages: how long a failure takes says nothing
 */
export function checkGreen(workspace, legs) {
  const runs = join(workspace, ".runs", task, "cli");
  const [id] = readdirSync(runs);
  const read = (name) => JSON.parse(readFileSync(join(runs, id, name), "utf8"));
  expectSame("status of the run", read("run-summary.json").status, "succeeded");
  const { assignments } = read("plan.final.json");
  expectSame("assignments", assignments.length, legs);
  expectSame("assignments that succeeded", numberWith(assignments, "succeeded"), legs);
  expectSame(
    "stages that succeeded",
    numberWith(read("manifest.json").commands, "succeeded"),
    legs * stagesOfLeg,
  );
  const { files } = read("digests.json");
  const logs = files.filter(({ path }) => path.endsWith(".log"));
  expectSame("logs that digests were made of", logs.length, legs * stagesOfLeg);
}

const numberWith = (entries, wanted) => entries.filter(({ status }) => status === wanted).length;

export function expectSame(what, found, expected) {
  if (found !== expected) throw new Error(`${what}: ${found}, expected ${expected}`);
}
