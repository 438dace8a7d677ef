import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { aggregate } from "../../src/aggregate/aggregate.ts";
import { Aggregation } from "../../src/model/aggregation.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { RunSummary } from "../../src/model/run-summary.ts";
import { readAttempts } from "../../src/modes/read-attempts.ts";
import { diskFiles } from "../../src/platform/files.ts";

/** The files of a run that were too large to be collected, as its aggregation was told. */
export const leftOutOf = async ({ folder }: { folder: string }): Promise<string[]> =>
  Aggregation.parse(JSON.parse(await readFile(join(folder, "aggregation.json"), "utf8"))).left_out;

/** What a gate makes of a run's evidence when the jobs that planned and ran it succeeded. */
export async function gateOf(run: {
  folder: string;
  plan: Plan;
  leftOut?: readonly string[];
}): Promise<RunSummary> {
  const { plan } = run;
  const { manifests, faults } = await readAttempts(diskFiles(), run, () => undefined);
  const { summary } = aggregate({
    plan,
    manifests,
    faults,
    attempt: Math.max(plan.plan_attempt, ...manifests.map((manifest) => manifest.attempt)),
    now: new Date(0),
    artifactRoot: ".",
    artifacts: [],
    warnings: [],
    witnesses: { plan: "success", run: "success" },
    jobs: null,
    provisional: true,
  });
  return summary;
}
