import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { aggregate } from "../../src/aggregate/aggregate.ts";
import { checkPlan } from "../../src/aggregate/evidence/check-plan.ts";
import type { FinishedRun } from "../../src/modes/finish.ts";
import { readPlan } from "../../src/modes/plan-file.ts";
import { readAttempts } from "../../src/modes/read-attempts.ts";
import { isRefusal } from "../../src/modes/settings.ts";
import { digestOf } from "../../src/plan/digest.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { honestRuns } from "./honest-runs.ts";
import { seededRandom, tellLie } from "./lies.ts";

/** How many lies are told in all, and from which number on the random ones are drawn. */
const lies = Number(process.env["LIES"] ?? 1000);
const seed = Number(process.env["SEED"] ?? 1);

const files = diskFiles();

/** What the gate says of a run's plan and evidence when both of its jobs succeeded; null: it is green. */
async function whyRed(folder: string): Promise<string | null> {
  const plan = await readPlan(files, folder);
  if (isRefusal(plan)) return plan.messages.join("; ");
  if (digestOf(plan) !== plan.digest) return "plan.json: digest";
  const wrong = checkPlan(plan);
  if (wrong !== null) return `plan.json: ${wrong}`;
  const { manifests, faults } = await readAttempts(files, { folder, plan }, () => undefined);
  const attempt = Math.max(...manifests.map((manifest) => manifest.attempt), plan.plan_attempt);
  const { summary } = aggregate({
    plan,
    manifests,
    faults,
    attempt,
    now: new Date(0),
    artifactRoot: ".",
    artifacts: [],
    warnings: [],
    witnesses: { plan: "success", run: "success" },
    jobs: null,
    provisional: true,
  });
  return summary.status === "succeeded" ? null : (summary.reason ?? "it has no reason");
}

const runs: FinishedRun[] = [];
beforeAll(async () => {
  for (const run of Object.values(honestRuns)) runs.push(await run());
});

describe("a lie in what a gate is given", () => {
  test("is red, with the file and the field named", async () => {
    const random = seededRandom(seed);
    const believed: string[] = [];
    const unnamed: string[] = [];
    const paths = await Promise.all(
      runs.map(async ({ folder }) =>
        ["plan.json", ...(await files.listFiles(join(folder, "jobs"))).map((path) => `jobs/${path}`)].filter(
          (path) => !/\/(?:metrics\.jsonl|findings\.sarif)$/.test(path),
        ),
      ),
    );
    for (let told = 0; told < lies;) {
      const at = Math.floor(random() * runs.length);
      const { folder } = runs[at]!;
      const path = paths[at]![Math.floor(random() * paths[at]!.length)]!;
      const honest = await readFile(join(folder, path), "utf8");
      const lie = tellLie(random, path, honest);
      if (lie === null) continue;
      told += 1;
      await writeFile(join(folder, path), lie.text);
      const reason = await whyRed(folder);
      await writeFile(join(folder, path), honest);
      if (reason === null) believed.push(`${path}: ${lie.what}`);
      else if (!reason.includes("jobs/") && !reason.includes("plan.json"))
        unnamed.push(`${path}: ${lie.what}: ${reason}`);
    }
    expect(believed).toEqual([]);
    expect(unnamed).toEqual([]);
  });
});
