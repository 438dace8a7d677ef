import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { JournalEvent, JournalEventOf } from "../../../src/model/journal.ts";
import { toJson } from "../../../src/model/json.ts";
import { readJournal } from "../../../src/run/read-journal.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { openTrackedTask } from "../../support/task.ts";
import { gateOf } from "./gate.ts";

const stages = [
  { id: "unit", run: "echo unit > made.txt", artifacts: ["made.txt"] },
  { id: "nest", pipeline: "inner" },
  { id: "watch", uses: "guardrail/docs-check" },
];
const inner = { stages: [{ id: "deep", run: "true" }] };

const honest = async (): Promise<FinishedRun> =>
  (await openTrackedTask({ stages }, { file: { pipelines: { inner } } })).run();

/** Writes another journal, and the manifest that is its fold: whoever forges evidence can do both. */
async function forge(
  { folder }: FinishedRun,
  change: (events: JournalEvent[]) => JournalEvent[],
  place = "jobs/gate/a1",
): Promise<void> {
  const path = join(folder, place, "journal.ndjson");
  const text = await readFile(path, "utf8");
  const lines = change(readJournal(text).events).map((event) => JSON.stringify(event));
  const forged = `${text.split("\n")[0]}\n${lines.join("\n")}\n`;
  await writeFile(path, forged);
  await writeFile(join(folder, place, "manifest.json"), toJson(readJournal(forged).manifest));
}

const changing =
  <Type extends JournalEvent["type"]>(
    type: Type,
    index: number | null,
    change: (event: JournalEventOf<Type>) => Partial<JournalEventOf<Type>>,
  ) =>
  (events: JournalEvent[]): JournalEvent[] =>
    events.map((event) =>
      event.type === type && (index === null || ("index" in event && event.index === index))
        ? { ...event, ...change(event as JournalEventOf<Type>) }
        : event,
    );

const override = { reason: "please", source: "input" as const, where: "override-reason" };

const forgeries: [string, (events: JournalEvent[]) => JournalEvent[], RegExp][] = [
  [
    "an outcome that its exit does not give",
    changing("stage-finished", 1, () => ({ exit: { kind: "exited", code: 3 } })),
    /stage 1 \(unit\): outcome is "succeeded", and by its exit .* it is "failed"/,
  ],
  [
    "a required stage as one that may fail",
    changing("stage-finished", 1, () => ({ exit: { kind: "exited", code: 3 }, outcome: "allowed_failure" })),
    /stage 1 \(unit\): outcome is "allowed_failure"/,
  ],
  [
    "a guardrail as a review that was not performed",
    changing("stage-finished", 3, ({ judgement }) => ({
      outcome: "skipped",
      exit: { kind: "judged", verdict: "not-performed", overridden: false },
      judgement: { ...judgement!, verdict: "not-performed" },
    })),
    /stage 3 \(watch\): exit\.verdict is "not-performed", which guardrail\/docs-check cannot be here/,
  ],
  [
    "a violation that a job allowed itself",
    changing("stage-finished", 3, ({ judgement }) => ({
      outcome: "allowed_failure",
      exit: { kind: "judged", verdict: "violated", overridden: true },
      judgement: { ...judgement!, verdict: "violated", override },
    })),
    /stage 3 \(watch\): judgement\.override is .*, and by plan\.json it is null/,
  ],
  [
    "a violation that is left open where it cannot be",
    changing("stage-finished", 3, ({ judgement }) => ({
      outcome: "allowed_failure",
      exit: { kind: "judged", verdict: "overridable", overridden: false },
      judgement: { ...judgement!, verdict: "overridable" },
    })),
    /exit\.verdict is "overridable", which guardrail\/docs-check cannot be here/,
  ],
  [
    "a stage that ended twice",
    (events) =>
      events.flatMap((event): JournalEvent[] =>
        event.type === "stage-finished" ? [event, { ...event, summary: "again" }] : [event],
      ),
    /stage 1 \(unit\): ended more than once/,
  ],
  [
    "a stage that was never started",
    (events) => events.filter(({ type }) => type !== "stage-started"),
    /stage 1 \(unit\): tries is 1, and it was started 0 times|exit\.kind is "exited", and it was never started/,
  ],
  [
    "a stage that was left out",
    (events) =>
      events
        .filter((event) => !("index" in event && event.index === 1))
        .toSpliced(1, 0, {
          type: "stage-skipped",
          at: events[0]!.at,
          index: 1,
          reason: "no change in its paths",
        }),
    /stage 1 \(unit\): was skipped, although nothing kept it from running/,
  ],
  [
    "a stage without an end",
    (events) => events.filter((event) => !(event.type === "stage-finished" && event.index === 1)),
    /stage 1 \(unit\): has no end/,
  ],
  [
    "an unplanned stage",
    changing("run-started", null, ({ commands }) => ({
      commands: [...commands, { ...commands[0]!, index: 4, id: "more" }],
    })),
    /it lists 4 stages, and by plan\.json there are 3/,
  ],
  [
    "another command",
    changing("run-started", null, ({ commands }) => ({
      commands: commands.with(0, { ...commands[0]!, command: "true" }),
    })),
    /commands\[0\]\.command is "true", and by plan\.json it is "echo unit > made\.txt"/,
  ],
  [
    "the id of another run",
    changing("run-started", null, () => ({ run_id: "another" })),
    /run_id is "another", and by plan\.json it is /,
  ],
  [
    "a success at the end that its stages do not give",
    (events) => [
      ...changing("stage-finished", 1, () => ({ exit: { kind: "exited", code: 3 }, outcome: "failed" }))(
        events,
      ),
    ],
    /status is "succeeded", and by the outcomes of its stages it is "failed"/,
  ],
  [
    "more tries than there may be",
    changing("stage-finished", 1, () => ({ tries: 4 })),
    /stage 1 \(unit\): tries is 4, and it was started 1 times/,
  ],
  [
    "a stage that no attempt before ran, as kept",
    (events) => {
      const { commands } = readJournalOf(events);
      const {
        index: _i,
        id: _d,
        title: _t,
        command: _c,
        kind: _k,
        subtask: _s,
        phase: _p,
        ...record
      } = commands[0]!;
      return events
        .filter((event) => !("index" in event && event.index === 1))
        .toSpliced(1, 0, {
          type: "stage-kept",
          at: events[0]!.at,
          index: 1,
          record,
          findings: [],
          files: [],
        });
    },
    /stage 1: it was kept, but no earlier attempt ran it/,
  ],
  [
    "an artifact that it does not list",
    changing("stage-finished", 1, ({ files: all }) => ({
      artifacts: [],
      files: all.filter(({ path }) => !path.endsWith("made.txt")),
    })),
    /files\/01-unit\/made\.txt: no stage left this file/,
  ],
];

const readJournalOf = (events: readonly JournalEvent[]) =>
  readJournal(
    `{"schema_version":1,"kind":"journal"}\n${events.map((event) => JSON.stringify(event)).join("\n")}\n`,
  ).manifest!;

describe("a forged journal, with the manifest that follows from it (A14, A4)", () => {
  test("would be green if it were honest", async () => {
    expect(await gateOf(await honest())).toMatchObject({ status: "succeeded" });
  });

  test.each(forgeries)("is red for %s", async (_, change, reason) => {
    const run = await honest();
    await forge(run, change);
    expect(await gateOf(run)).toMatchObject({ status: "failed", reason: expect.stringMatching(reason) });
  });

  test("is red for a nested pipeline that failed inside of a stage that succeeded", async () => {
    const run = await honest();
    const place = `jobs/gate/a1/children/${run.plan.run_id}.nest`;
    const fail = changing("stage-finished", 1, () => ({
      exit: { kind: "exited", code: 3 },
      outcome: "failed",
    }));
    const end = changing("run-finished", null, () => ({
      status: "failed",
      status_detail: "stage-failed",
      summary: "0 succeeded, 1 failed, 0 other",
    }));
    await forge(run, (events) => end(fail(events)), place);
    expect(await gateOf(run)).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("stage 2 (nest): exit.code is 0, and by its nested pipeline it is 1"),
    });
  });

  test.each(["journal.ndjson", "manifest.json", "logs/01-unit.log", "files/01-unit/made.txt"])(
    "is red without its %s",
    async (name) => {
      const run = await honest();
      await rm(join(run.folder, "jobs/gate/a1", name));
      expect(await gateOf(run)).toMatchObject({
        status: "failed",
        reason: expect.stringMatching(new RegExp(`jobs/gate/a1/${name}: it is .*missing`)),
      });
    },
  );
});
