import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { readAttempts } from "../../../src/modes/run-folder/read-attempts.ts";
import { validateRun } from "../../../src/modes/inspect/validate.ts";
import { verifyRun } from "../../../src/modes/inspect/verify.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { runSpread } from "../../support/spread.ts";
import { accepted, openTask, openTrackedTask } from "../../support/task.ts";
import { type RandomPipeline, somePipeline } from "./random-pipelines.ts";

/** How many pipelines are run, half of them over several jobs, and how many histories of attempts. */
const pipelines = Number(process.env["HONEST"] ?? 40);
const histories = Number(process.env["HISTORIES"] ?? 6);
const seed = Number(process.env["SEED"] ?? 1);

const files = diskFiles();
const environment = { API_TOKEN: "tok-5f2c81d09a7e" };

/** All readers agree that the run is what it says. */
async function whatReadersSay({ folder, plan, summary }: FinishedRun) {
  return {
    status: summary.status,
    faults: (await readAttempts(files, { folder, plan }, () => undefined)).faults,
    mistakes: (await validateRun(files, folder)).mistakes,
    verified: await verifyRun(files, folder),
  };
}

const believed = (status: string) => ({
  status,
  faults: [],
  mistakes: [],
  verified: { holds: true, unknown: [], status },
});

const open = ({ gate, pipelines: nested }: RandomPipeline) =>
  openTask(gate, { environment, file: { pipelines: nested } });

describe("a random pipeline", () => {
  test.each([
    ["in one job", async (pipeline: RandomPipeline) => (await open(pipeline)).run()],
    ["over several jobs", async (pipeline: RandomPipeline) => runSpread(await open(pipeline))],
  ])("run %s is as green as its stages, and every reader believes it", async (_, run) => {
    await fc.assert(
      fc.asyncProperty(somePipeline(true), async (pipeline) => {
        expect(await whatReadersSay(await run(pipeline))).toMatchObject(believed(pipeline.status));
      }),
      { numRuns: Math.ceil(pipelines / 2), seed, endOnFailure: true },
    );
  });
});

describe("a history of attempts at one run", () => {
  test("ends as its stages do in the last one, and every reader believes each", async () => {
    const step = fc.record({ list: fc.boolean(), nested: fc.boolean(), other: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), async (steps) => {
        const on = (name: string) => ({ id: name, run: `test -e ${name}` });
        const gate = {
          "fail-fast": false,
          stages: [
            { id: "first", run: "echo first > kept.txt", artifacts: ["kept.txt"] },
            on("list"),
            { id: "nest", pipeline: "inner" },
            on("other"),
          ],
        };
        const inner = { stages: [{ id: "calm", run: "echo calm", artifacts: ["*.txt"] }, on("nested")] };
        const task = await openTrackedTask(gate, { environment, file: { pipelines: { inner } } });
        let run = await task.run();
        expect(await whatReadersSay(run)).toMatchObject(believed("failed"));
        const there = new Set<string>();
        for (const mended of steps) {
          for (const [name, isMended] of Object.entries(mended)) {
            if (!isMended) continue;
            there.add(name);
            await writeFile(join(task.root, name), "");
          }
          run = accepted(await task.resume(run.plan.run_id));
          expect(await whatReadersSay(run)).toMatchObject(
            believed(there.size === 3 ? "succeeded" : "failed"),
          );
          if (there.size === 3) break;
        }
      }),
      { numRuns: histories, seed, endOnFailure: true },
    );
  });
});
