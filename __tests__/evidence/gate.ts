import { aggregate } from "../../src/aggregate/aggregate.ts";
import type { Plan } from "../../src/model/plan.ts";
import type { RunSummary } from "../../src/model/run-summary.ts";
import { readAttempts } from "../../src/modes/read-attempts.ts";
import { diskFiles } from "../../src/platform/files.ts";

/** What a gate makes of a run's evidence when the jobs that planned and ran it succeeded. */
export async function gateOf({ folder, plan }: { folder: string; plan: Plan }): Promise<RunSummary> {
  const { manifests, faults } = await readAttempts(diskFiles(), { folder, plan }, () => undefined);
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
