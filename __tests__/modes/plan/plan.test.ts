import { describe, expect, test } from "@jest/globals";
import type { Plan } from "../../../src/model/plan.ts";
import { openPast } from "../../../src/modes/history/past.ts";
import { planRun } from "../../../src/modes/plan/plan.ts";
import { isRefusal, type Refusal, type Settings } from "../../../src/modes/settings/settings.ts";
import { lineOf } from "../../metrics/history-lines.ts";
import { accepted, openTask } from "../../support/task.ts";

const unit = [{ id: "unit", run: "true" }];
const kinds = ["linux", "mac", "windows"];
const ofThreeKinds = kinds.map((requires) => ({ id: `on-${requires}`, requires, stages: unit }));
const three = ["a", "b", "c"].map((id) => ({ id, stages: unit }));

/** How a pipeline is planned over jobs. */
async function spread(gate: object, more: Partial<Settings> = {}): Promise<Plan | Refusal> {
  const { settings, hostContext, platform } = await openTask(gate);
  const planned = await planRun({ ...settings, ...more }, hostContext, platform, { spread: true });
  return isRefusal(planned) ? planned : planned.plan;
}

/** What is refused: one message. */
async function refusal(gate: object, more: Partial<Settings> = {}): Promise<string> {
  const result = await spread(gate, more);
  if (!isRefusal(result)) throw new Error("it was not refused");
  expect(result.messages).toHaveLength(1);
  return result.messages[0]!;
}

const jobsOf = ({ assignments }: Plan): string[] =>
  assignments.map(({ subtasks, runs_on }) => `${subtasks.join(" ")} on ${runs_on}`);

describe("a run that is spread over jobs", () => {
  test("has one job for each subtask and shard when there are jobs enough", async () => {
    const gate = { subtasks: [...three, { id: "e2e", shards: 2, stages: unit }] };
    const plan = accepted(await spread(gate));
    expect(jobsOf(plan)).toEqual(
      ["a", "b", "c", "e2e-1-of-2", "e2e-2-of-2"].map((id) => `${id} on ubuntu-latest`),
    );
    expect(plan.subtasks.at(-1)!.env).toMatchObject({ SHARD_INDEX: "2", SHARD_TOTAL: "2" });
    expect([plan.min_instances, plan.max_instances]).toEqual([1, 5]);
  });

  test("packs subtasks and shards into the jobs that it may have, each into one", async () => {
    const gate = {
      "fan-out": { "max-jobs": 2 },
      subtasks: [...three, { id: "heavy", weight: 3, stages: unit }, { id: "e2e", shards: 3, stages: unit }],
    };
    const plan = accepted(await spread(gate));
    expect(plan.assignments).toHaveLength(2);
    const packed = plan.assignments.flatMap(({ subtasks }) => subtasks);
    expect(packed.toSorted()).toEqual(plan.subtasks.map(({ id }) => id).toSorted());
    expect(
      plan.assignments.map(({ metadata }) => metadata.weight).toSorted((left, right) => left - right),
    ).toEqual([4, 5]);
  });

  test("may have the jobs that an input allows, over the file's", async () => {
    const gate = { "fan-out": { "max-jobs": 1 }, subtasks: three };
    expect(accepted(await spread(gate)).assignments).toHaveLength(1);
    expect(accepted(await spread(gate, { "max-jobs": 3 })).assignments).toHaveLength(3);
    const wide = { "fan-out": { "max-jobs": 3 }, subtasks: three };
    expect(accepted(await spread(wide, { "max-jobs": 2 })).assignments).toHaveLength(2);
  });

  test("runs on the runners that the file names for each kind, and an input over it", async () => {
    const gate = {
      "fan-out": { "runs-on": { default: "ubuntu-24.04", linux: "large", mac: "macos-15", windows: "win" } },
      subtasks: [...ofThreeKinds, { id: "plain", stages: unit }],
    };
    expect(jobsOf(accepted(await spread(gate)))).toEqual([
      "on-linux on large",
      "on-mac on macos-15",
      "on-windows on win",
      "plain on ubuntu-24.04",
    ]);
    const labels = { mac: "own-mac", default: "own" };
    expect(jobsOf(accepted(await spread(gate, { "runs-on": labels })))).toEqual([
      "on-linux on large",
      "on-mac on own-mac",
      "on-windows on win",
      "plain on own",
    ]);
  });

  test("runs on the default runner if no label is set for its kind", async () => {
    const plan = accepted(await spread({ subtasks: ofThreeKinds }, { "runs-on": { default: "own" } }));
    expect(plan.assignments.map(({ runs_on }) => runs_on)).toEqual(["own", "own", "own"]);
  });
});

test("durations of earlier runs decide how stages are assigned", async () => {
  const { settings, hostContext, platform } = await openTask({
    "fan-out": { "max-jobs": 2 },
    subtasks: three,
  });
  const { store } = await openPast(platform, settings, "task");
  const stages = [
    ["a/unit", "succeeded", 10_000],
    ["b/unit", "succeeded", 50_000],
    ["c/unit", "succeeded", 30_000],
  ] as const;
  const runs = [1, 2, 3].map((day) => lineOf({ run: `run-${day}`, at: `2026-01-0${day}T12:00:00Z`, stages }));
  expect(await store?.queue(runs)).toBeNull();
  await store?.merge();
  const { plan } = accepted(await planRun(settings, hostContext, platform, { spread: true }));
  expect(plan.assignments.map(({ subtasks, predicted_seconds }) => [subtasks, predicted_seconds])).toEqual([
    [["a", "c"], 40],
    [["b"], 50],
  ]);
});

describe("a run that cannot be spread as requested", () => {
  test("is refused when max-jobs is below min-instances", async () => {
    const gate = { "fan-out": { "max-jobs": 4, "min-instances": 3 }, subtasks: three };
    expect(accepted(await spread(gate)).min_instances).toBe(3);
    expect(await refusal(gate, { "max-jobs": 2 })).toBe(
      "pipeline gate: fan-out.min-instances is 3, but there can be at most 2: max-jobs is 2",
    );
  });

  test("is refused when it has too few subtasks and shards", async () => {
    const fanOut = { "max-jobs": 8, "min-instances": 6 };
    const sharded = { id: "e2e", shards: 3, stages: unit };
    expect(accepted(await spread({ "fan-out": fanOut, subtasks: [...three, sharded] })).min_instances).toBe(
      6,
    );
    expect(await refusal({ "fan-out": fanOut, subtasks: [three[0], sharded] })).toBe(
      "pipeline gate: fan-out.min-instances is 6, but there can be at most 4: it has 4 subtasks and shards",
    );
    expect(await refusal({ "fan-out": fanOut, stages: unit })).toBe(
      "pipeline gate: fan-out.min-instances is 6, but there can be at most 1: it has one subtask",
    );
  });

  test("is refused when its subtasks ask for more kinds of runner than there may be jobs", async () => {
    expect(await refusal({ subtasks: ofThreeKinds }, { "max-jobs": 2 })).toBe(
      "pipeline gate: max-jobs is 2, but its subtasks need 3 kinds of runner (linux, mac, windows), each in its own job: allow more jobs, or let subtasks share a kind",
    );
    expect(accepted(await spread({ subtasks: ofThreeKinds }, { "max-jobs": 3 })).assignments).toHaveLength(3);
  });

  test("is refused for that also when there may be one job only: it would run on the wrong runner", async () => {
    const gate = { "fan-out": { "max-jobs": 1 }, subtasks: ofThreeKinds };
    expect(await refusal(gate)).toContain("need 3 kinds of runner");
  });

  test("is planned when what asks for the other kinds is not asked for", async () => {
    const plan = accepted(await spread({ subtasks: ofThreeKinds }, { "max-jobs": 2, subtask: ["on-mac"] }));
    expect(plan.assignments.map(({ capability }) => capability)).toEqual(["mac"]);
  });
});

describe("a run that is not spread", () => {
  test("does everything in one assignment, whatever the file or an input says of jobs", async () => {
    const gate = {
      "fan-out": { "max-jobs": 8, "min-instances": 8 },
      subtasks: [...ofThreeKinds, { id: "e2e", shards: 4, stages: unit }],
    };
    const { settings, hostContext, platform } = await openTask(gate);
    for (const maxJobs of [null, 2, 8]) {
      const asked = { ...settings, "max-jobs": maxJobs };
      const { plan } = accepted(await planRun(asked, hostContext, platform, { spread: false }));
      expect(plan.assignments.map(({ subtasks }) => subtasks)).toEqual([plan.subtasks.map(({ id }) => id)]);
      expect([plan.min_instances, plan.max_instances]).toEqual([1, 1]);
    }
  });
});
