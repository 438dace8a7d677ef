import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeFiles } from "../end-to-end/repository.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { matcherFiles, stepFiles } from "../support/public-steps/repository.ts";
import type { PublicStep } from "../support/public-steps/step.ts";
import { publicSteps } from "../support/public-steps/steps.ts";
import { probes, readProbes } from "../support/step-probe.ts";
import { type StepVerdict, verdictOfStep, withoutRoot } from "../support/step-verdict.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { runWorkflow, type WorkflowRun } from "./engine.ts";
import { jobOf } from "./workflows.ts";

/** What act shows of a step: it makes no annotations, and tells of no mask. */
type Shown = Pick<StepVerdict, "outputs" | "env" | "path" | "summary"> & { exit: "success" | "failure" };

let service: ActionsService;
let run: WorkflowRun;
let folders: string[];

/** All of them are jobs of one workflow. */
beforeAll(async () => {
  service = await startActionsService();
  const folder = await temporaryFolder();
  folders = publicSteps.map((_step, index) => join(folder, String(index)));
  for (const path of folders) await mkdir(path);
  const jobs = Object.fromEntries(publicSteps.map((step, index) => [`job-${index}`, jobWith(step, index)]));
  const workflow = JSON.stringify({ on: "push", jobs });
  run = await runWorkflow({ service, files: { ...stepFiles, ".github/workflows/steps.yml": workflow } });
});
afterAll(() => service.close());

function jobWith({ run: script, shell, env, next }: PublicStep, index: number): object {
  const seen = {
    PROBE_OUTPUTS: "${{ toJSON(steps.step.outputs) }}",
    PROBE_OUTCOME: "${{ steps.step.outcome }}",
  };
  const steps = [
    { run: probes.before },
    {
      id: "step",
      run: script,
      ...(shell === undefined ? {} : { shell }),
      ...(env === undefined ? {} : { env }),
    },
    ...(next === undefined ? [] : [{ run: next }]),
    { run: probes.after, if: "always()", env: seen },
  ];
  return { ...jobOf(...steps), env: { PROBE: folders[index] } };
}

async function underAct(index: number, summary: string | null): Promise<Shown> {
  const { root, variables, env, path } = await readProbes(folders[index]!);
  return withoutRoot(root, {
    exit: variables["PROBE_OUTCOME"] as Shown["exit"],
    outputs: JSON.parse(variables["PROBE_OUTPUTS"]!) as Record<string, string>,
    env,
    path,
    // act does not tell whose they are.
    summary: summary !== null && run.summaries.includes(summary) ? summary : null,
  });
}

async function onRunner(step: PublicStep): Promise<Shown> {
  const root = join(await temporaryFolder(), "repository");
  await writeFiles(root, stepFiles);
  const verdict = await verdictOfStep(step, root, matcherFiles);
  const { exit, outputs, env, path, summary } = { ...verdict, ...step.underAct?.verdict };
  return { exit: exit === 0 ? "success" : "failure", outputs, env, path, summary };
}

describe("a step of a public workflow under act comes to what the runner makes of it", () => {
  test.each(publicSteps.map((step, index) => [step.name, step, index] as const))(
    "%s",
    async (_name, step, index) => {
      const expected = await onRunner(step);
      expect(await underAct(index, expected.summary)).toEqual(expected);
    },
  );

  test("and no other step has a summary", () => {
    const expected = publicSteps.filter(({ comes }) => typeof comes.summary === "string");
    expect(run.summaries).toHaveLength(expected.length);
  });
});
