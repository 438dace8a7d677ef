import { cp, rm } from "node:fs/promises";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { Plan } from "../../src/model/plan.ts";
import { type RandomPipeline, somePipeline } from "../aggregate/evidence/random-pipelines.ts";
import { orchestrator } from "./command-line.ts";
import { makeRepository } from "./repository.ts";
import { onlyRun } from "./run-folder.ts";

/** How many pipelines are run, each three ways. */
const pipelines = Number(process.env["PROCESSES"] ?? 3);
const seed = Number(process.env["SEED"] ?? 1);

const environment = { API_TOKEN: "tok-5f2c81d09a7e" };

/** A setup that ran once for all processes is in the artifact of none of them. */
const withoutSetup = ({ gate, ...rest }: RandomPipeline): RandomPipeline => ({
  ...rest,
  gate: { ...gate, setup: undefined },
});

const makeRepositoryOf = ({ gate, pipelines: nested }: RandomPipeline): Promise<string> =>
  makeRepository({
    ".github/orchestrator.yml": JSON.stringify({
      task: "trial",
      "default-pipeline": "gate",
      pipelines: { gate, ...nested },
    }),
  });

/** The run holds and is valid, for whoever looks at it as a process of its own. */
async function expectBelieved(repository: string): Promise<void> {
  const run = onlyRun(repository);
  expect(await orchestrator(repository, ["verify", run])).toMatchObject({ code: 0, stderr: "" });
  expect(await orchestrator(repository, ["validate", "--run", run])).toMatchObject({ code: 0, stderr: "" });
}

/** Lays the run out as `gh run download` would, for a job that aggregates, and takes it away. */
async function handOver(repository: string): Promise<void> {
  const run = onlyRun(repository);
  const plan = JSON.parse(readFileSync(join(run, "plan.json"), "utf8")) as Plan;
  const artifact = (name: string): string => join(repository, "downloaded", `orchestrator-gate-${name}-a1`);
  await cp(join(run, "plan.json"), join(artifact("plan"), "plan.json"));
  for (const { instance_id: id } of plan.assignments)
    await cp(join(run, "jobs", id), join(artifact(`job-${id}`), "jobs", id), { recursive: true });
  for (const name of readdirSync(repository))
    if (name === ".runs" || name === "out") await rm(join(repository, name), { recursive: true });
}

test("random pipelines end alike in one process, over several and aggregated, and every reader believes them", async () => {
  await fc.assert(
    fc.asyncProperty(somePipeline(true), async (pipeline) => {
      const code = pipeline.status === "succeeded" ? 0 : 1;
      const alone = await makeRepositoryOf(pipeline);
      expect(await orchestrator(alone, ["run"], environment)).toMatchObject({ code });
      await expectBelieved(alone);
      const spread = await makeRepositoryOf(withoutSetup(pipeline));
      expect(await orchestrator(spread, ["run", "--jobs", "3"], environment)).toMatchObject({ code });
      await expectBelieved(spread);
      await handOver(spread);
      const results = ["--plan-result", "success", "--run-result", code === 0 ? "success" : "failure"];
      expect(await orchestrator(spread, ["aggregate", "downloaded", ...results])).toMatchObject({ code });
      await expectBelieved(spread);
    }),
    { numRuns: pipelines, seed, endOnFailure: true },
  );
});
