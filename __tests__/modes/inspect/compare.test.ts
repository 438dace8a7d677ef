import { readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { compareRuns, type RunComparison } from "../../../src/modes/inspect/compare.ts";
import { callCommandLine } from "../../support/call-command-line.ts";
import { accepted, openTrackedTask as openTask, type Task } from "../../support/task.ts";

const lint = (line: number, message: string): string =>
  `echo '::error file=src/a.js,line=${line},title=lint::${message}'`;

/** A run of each of these pipelines, one after another, as the same pipeline of the same task. */
async function openRuns(...gates: object[]) {
  const task = await openTask(gates[0]!);
  const runs = [];
  for (const gate of gates) {
    await task.configure({ task: "task", "default-pipeline": "gate", pipelines: { gate } });
    runs.push(await task.run());
  }
  return { task, ids: runs.map(({ plan }) => plan.run_id), runs };
}

const compare = async ({ settings, platform }: Task, ...names: string[]): Promise<RunComparison> =>
  accepted(await compareRuns(settings, platform, names));

/** Gives a stage of a run this duration. */
async function setDurations(folder: string, ms: Record<string, number>): Promise<void> {
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8")) as {
    commands: { id: string; duration_ms: number }[];
  };
  for (const command of manifest.commands) command.duration_ms = ms[command.id] ?? 0;
  await writeFile(path, JSON.stringify(manifest));
}

describe("two runs", () => {
  test("differ in result, and in stages that came, went or ended in another way", async () => {
    const { task, ids } = await openRuns(
      {
        stages: [
          { id: "same", run: "true" },
          { id: "breaks", run: "true" },
          { id: "goes", run: "true" },
          { id: "other-exit", run: "exit 1", "continue-on-error": true },
        ],
      },
      {
        "fail-fast": false,
        stages: [
          { id: "same", run: "true" },
          { id: "comes", run: "true" },
          { id: "other-exit", run: "exit 2", "continue-on-error": true },
          { id: "breaks", run: "exit 3" },
        ],
      },
    );
    const { before, after, stages, findings } = await compare(task);
    expect([before, after]).toMatchObject([
      { runId: ids[0], status: "succeeded" },
      { runId: ids[1], status: "failed", firstFailure: { stage: "breaks" } },
    ]);
    const results = stages.map(({ stage, before: old, after: now }) => [stage, old?.result, now?.result]);
    expect(results).toEqual([
      ["comes", undefined, "succeeded"],
      ["other-exit", "failed, allowed: exit 1", "failed, allowed: exit 2"],
      ["breaks", "succeeded", "failed: exit 3"],
      ["goes", "succeeded", undefined],
    ]);
    expect(findings).toEqual({ added: [], removed: [] });
  });

  test("differ in a stage's duration by more than a second and half of the shorter one", async () => {
    const stages = ["short", "little", "slower", "faster"].map((id) => ({ id, run: "true" }));
    const { task, runs } = await openRuns({ stages }, { stages });
    await setDurations(runs[0]!.folder, { short: 1, little: 10_000, slower: 3000, faster: 9000 });
    await setDurations(runs[1]!.folder, { short: 1001, little: 15_000, slower: 4501, faster: 5999 });
    const { stages: changed } = await compare(task);
    expect(changed.map(({ stage }) => stage)).toEqual(["slower", "faster"]);
    expect(changed[0]).toMatchObject({ before: { durationMs: 3000 }, after: { durationMs: 4501 } });
  });

  test("differ in findings, wherever their lines have moved", async () => {
    const withLint = (...lines: string[]) => ({ stages: [{ id: "lint", run: lines.join("; ") }] });
    const { task } = await openRuns(
      withLint(lint(1, "stays"), lint(2, "is repaired")),
      withLint(lint(7, "stays"), lint(8, "is new"), lint(9, "is new")),
    );
    const { findings } = await compare(task);
    expect(findings.added).toMatchObject([
      { message: "is new", path: "src/a.js", line: 8 },
      { message: "is new", path: "src/a.js", line: 9 },
    ]);
    expect(findings.removed).toMatchObject([{ message: "is repaired", line: 2 }]);
  });

  test("have the same stages, whether or not their names need the subtask", async () => {
    const stages = [{ id: "unit", run: "true" }];
    const { task } = await openRuns(
      { subtasks: [{ id: "api", stages }] },
      {
        subtasks: [
          { id: "api", stages },
          { id: "web", stages },
        ],
      },
    );
    const { stages: changed } = await compare(task);
    expect(changed).toMatchObject([{ stage: "web/unit", before: null }]);
  });
});

describe("the runs that are compared", () => {
  const gate = { stages: [{ id: "lint", run: "true" }] };
  const idsOf = ({ before, after }: RunComparison) => [before.runId, after.runId];

  test("are the named ones, else the newest of the same task and pipeline", async () => {
    const { task, ids } = await openRuns(gate, gate);
    await task.configure({
      task: "task",
      "default-pipeline": "other",
      pipelines: { gate, other: gate },
    });
    const other = await task.run();
    expect(idsOf(await compare(task, ids[1]!, ids[0]!))).toEqual([ids[1], ids[0]]);
    expect(idsOf(await compare(task, ids[0]!))).toEqual(ids);
    expect(idsOf(await compare(task, ids[0]!, "latest"))).toEqual([ids[0], other.plan.run_id]);
    expect(await compareRuns(task.settings, task.platform, [])).toEqual({
      messages: ["there is only one run of the task task and the pipeline other: name the runs to compare"],
    });
    await rm(other.folder, { recursive: true });
    expect(idsOf(await compare(task))).toEqual(ids);
  });

  test("are not one and the same, and have a plan", async () => {
    const { task, runs } = await openRuns(gate, gate);
    expect(await compareRuns(task.settings, task.platform, ["latest"])).toEqual({
      messages: [expect.stringContaining("name a second run to compare it with")],
    });
    await rm(join(runs[0]!.folder, "plan.json"));
    const first = relative(task.root, runs[0]!.folder);
    expect(await compareRuns({ ...task.settings, here: task.root }, task.platform, [first])).toEqual({
      messages: [expect.stringContaining("there is no plan.json")],
    });
  });
});

describe("`compare`", () => {
  const gates = [
    { stages: [{ id: "lint", run: lint(1, "is repaired") }] },
    { stages: [{ id: "lint", run: `${lint(1, "is new")}; exit 3` }] },
  ];

  test("prints tables and findings, and exits with 0", async () => {
    const { task, ids } = await openRuns(...gates);
    const { code, stdout, stderr } = await callCommandLine(task.root, "compare");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toMatch(/^ +before +after$/);
    expect(lines[1]).toMatch(new RegExp(`^run +${ids[0]} +${ids[1]}$`));
    expect(lines[2]).toMatch(/^result +passed +failed$/);
    expect(stdout).toMatch(/^lint +succeeded, \S+ +failed: exit 3, \S+$/m);
    expect(stdout).toMatch(/^1 new finding:\nsrc\/a.js:1 +error +is new$/m);
    expect(stdout).toMatch(/^1 finding that is gone:\nsrc\/a.js:1 +error +is repaired$/m);
  });

  test("says so if no stage changed", async () => {
    const { task } = await openRuns(gates[0]!, gates[0]!);
    const { stdout } = await callCommandLine(task.root, "compare");
    expect(stdout).toMatch(/\n\nNo stage changed\.\n$/);
  });

  test("prints an envelope with --json", async () => {
    const { task, ids } = await openRuns(...gates);
    const { stdout } = await callCommandLine(task.root, "compare", "--json");
    const place = (at: number) => ({ runId: ids[at], folder: `.runs/task/cli/${ids[at]}` });
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      kind: "comparison",
      before: place(0),
      after: place(1),
      stages: [
        {
          stage: "lint",
          before: { outcome: "succeeded", result: "succeeded", durationMs: expect.any(Number) },
          after: { outcome: "failed", result: "failed: exit 3" },
        },
      ],
      findings: {
        added: [{ level: "error", message: "is new", endLine: null, endColumn: null }],
        removed: [{ message: "is repaired" }],
      },
    });
  });
});
