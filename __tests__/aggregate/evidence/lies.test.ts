import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { checkPlan } from "../../../src/aggregate/evidence/check-plan.ts";
import { writeDigests } from "../../../src/modes/run-folder/digests.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { readPlan } from "../../../src/modes/run-folder/plan-file.ts";
import { isRefusal } from "../../../src/modes/settings/settings.ts";
import { verifyRun } from "../../../src/modes/inspect/verify.ts";
import { computeDigest } from "../../../src/plan/digest.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { gateOf, toldOf, type Told } from "./gate.ts";
import { honestRuns } from "./honest-runs.ts";
import { seededRandom, tellLie } from "./lies.ts";

/** How many lies are told in all, and from which number on the random ones are drawn. */
const lies = Number(process.env["LIES"] ?? 600);
const seed = Number(process.env["SEED"] ?? 1);

const files = diskFiles();

/** What the gate says of a run's plan and evidence when both of its jobs succeeded; null: it is green. */
async function whyRed({ folder }: FinishedRun, told: Told): Promise<string | null> {
  const plan = await readPlan(files, folder);
  if (isRefusal(plan)) return plan.messages.join("; ");
  if (computeDigest(plan) !== plan.digest) return "plan.json: digest";
  const wrong = checkPlan(plan);
  if (wrong !== null) return `plan.json: ${wrong}`;
  const summary = await gateOf({ folder, plan }, told);
  return summary.status === "succeeded" ? null : (summary.reason ?? "it has no reason");
}

const runs: FinishedRun[] = [];
beforeAll(async () => {
  for (const run of Object.values(honestRuns)) runs.push(await run());
});

/** Tells lies about files that `isWanted`, one at a time. @returns those that were believed, or whose file was not named */
async function tellLies(
  isWanted: (path: string) => boolean,
  whyNot: (run: FinishedRun) => Promise<string | null>,
): Promise<{ believed: string[]; unnamed: string[] }> {
  const random = seededRandom(seed);
  const believed: string[] = [];
  const unnamed: string[] = [];
  const all = await Promise.all(runs.map(({ folder }) => files.listFiles(folder)));
  const paths = all.map((of) => of.filter(isWanted));
  for (let told = 0; told < lies;) {
    const at = Math.floor(random() * runs.length);
    const run = runs[at]!;
    const path = paths[at]![Math.floor(random() * paths[at]!.length)]!;
    const honest = await readFile(join(run.folder, path), "utf8");
    const lie = tellLie(random, path, honest);
    if (lie === null) continue;
    told += 1;
    await writeFile(join(run.folder, path), lie.text);
    const reason = await whyNot(run);
    await writeFile(join(run.folder, path), honest);
    if (reason === null) believed.push(`${path}: ${lie.what}`);
    else if (!/jobs\/|\.json|\.md|\.sarif/.test(reason)) unnamed.push(`${path}: ${lie.what}: ${reason}`);
  }
  return { believed, unnamed };
}

describe("a lie in what a gate is given (A14)", () => {
  const isGiven = (path: string): boolean =>
    path === "plan.json" || (path.startsWith("jobs/") && !/\/(?:metrics\.jsonl|findings\.sarif)$/.test(path));

  test("is red, with the file and the field named", async () => {
    const told = new Map(await Promise.all(runs.map(async (run) => [run, await toldOf(run)] as const)));
    const why = (run: FinishedRun) => whyRed(run, told.get(run)!);
    expect(await tellLies(isGiven, why)).toEqual({ believed: [], unnamed: [] });
  });
});

describe("a lie in a run whose digests were made again (A16)", () => {
  /** Digests are made again; which tree a run was of is no part of its result. */
  const isClaim = (path: string): boolean => path !== "digests.json" && path !== "origin.json";

  async function whyNot({ folder, plan, manifest: { attempt } }: FinishedRun): Promise<string | null> {
    await writeDigests(files, { folder, plan, attempt });
    const verified = await verifyRun(files, folder);
    return verified.holds ? null : verified.reason;
  }

  test("does not hold, with the file and the field named", async () => {
    expect(await tellLies(isClaim, whyNot)).toEqual({ believed: [], unnamed: [] });
  });
});
