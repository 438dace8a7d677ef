import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { aggregate } from "../../../src/aggregate/aggregate.ts";
import { Aggregation } from "../../../src/model/aggregation.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { RunSummary } from "../../../src/model/run-summary.ts";
import { readAttempts } from "../../../src/modes/run-folder/read-attempts.ts";
import { diskFiles } from "../../../src/platform/files.ts";

/** What a gate knows besides the plan and the evidence of its jobs. */
export type Told = Pick<Aggregation, "left_out" | "overrides">;

export const toldOf = async ({ folder }: { folder: string }): Promise<Told> =>
  Aggregation.parse(JSON.parse(await readFile(join(folder, "aggregation.json"), "utf8")));

/** What a gate makes of a run's evidence when the jobs that planned and ran it succeeded. */
export async function gateOf(
  run: { folder: string; plan: Plan },
  told: Told = { left_out: [], overrides: [] },
): Promise<RunSummary> {
  const { plan } = run;
  const records = { ...run, leftOut: told.left_out };
  const { manifests, faults } = await readAttempts(diskFiles(), records, () => undefined);
  const { summary } = aggregate({
    plan,
    manifests,
    faults,
    overrides: told.overrides,
    attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
    now: new Date(0),
    artifactRoot: ".",
    artifacts: [],
    warnings: [],
    jobResults: { plan: "success", run: "success" },
    jobs: null,
    provisional: true,
  });
  return summary;
}
