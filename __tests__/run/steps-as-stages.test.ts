import { describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import { writeFiles } from "../end-to-end/repository.ts";
import { comparable } from "../support/judged-findings.ts";
import { matcherFiles, stepFiles } from "../support/public-steps/repository.ts";
import type { PublicStep } from "../support/public-steps/step.ts";
import { publicSteps } from "../support/public-steps/steps.ts";
import { commandOf, outcomesOf, runPipeline } from "../support/run-context.ts";
import { probes, readProbes } from "../support/step-probe.ts";
import { type StepVerdict, verdictOfStep, withoutRoot } from "../support/step-verdict.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

async function onRunner(step: PublicStep): Promise<StepVerdict> {
  const root = join(await temporaryFolder(), "repository");
  await writeFiles(root, stepFiles);
  return verdictOfStep(step, root, matcherFiles);
}

async function asStage({ run, shell, env, next }: PublicStep): Promise<StepVerdict> {
  const probe = await temporaryFolder();
  const more = { ...(shell === undefined ? {} : { shell }), ...(env === undefined ? {} : { env }) };
  const stages = [
    { id: "before", run: probes.before },
    { id: "step", run, ...more },
    ...(next === undefined ? [] : [{ id: "next", run: next }]),
    { id: "after", run: probes.after, if: "always()" },
  ];
  const ran = await runPipeline(
    { stages },
    { environment: { PROBE: probe }, prepare: ({ root }) => writeFiles(root, stepFiles) },
  );
  const later = outcomesOf(ran).filter((line) => line.startsWith("next"));
  expect(later).toEqual(next === undefined ? [] : ["next: succeeded"]);
  const { outputs, step_summary, exit_code, outcome } = commandOf(ran, "step");
  expect(outcome).toBe(exit_code === 0 ? "succeeded" : "failed");
  const seen = await readProbes(probe);
  const output = (name: string): string => seen.variables[`OUTPUT_STEP_${name.toUpperCase()}`] ?? "unset";
  return withoutRoot(ran.root, {
    exit: exit_code ?? "refused",
    outputs: Object.fromEntries(Object.keys(outputs).map((name) => [name, output(name)])),
    env: seen.env,
    path: seen.path,
    summary: step_summary,
    findings: ran.collected.findings.map(comparable),
    // One that is an output too is hidden again as a later stage's variable.
    masks: [...new Set(ran.watcher.masks)],
  });
}

describe("a step of a public workflow, as a stage, comes to what the runner makes of it", () => {
  test.each(publicSteps.map((step) => [step.name, step] as const))("%s", async (_name, step) => {
    const verdict = await onRunner(step);
    expect(verdict).toMatchObject(step.comes);
    expect(await asStage(step)).toEqual({ ...verdict, ...step.inStage?.verdict });
  });
});
