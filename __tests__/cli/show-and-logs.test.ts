import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";

const red = String.raw`printf '\033[31mred\033[0m\n'`;
const progress = String.raw`printf '\r10%%\r100%%\n'`;
const api = [
  { id: "lint", run: "echo clean" },
  { id: "unit", run: `${red}; ${progress}; seq 1 20; echo 'it broke' >&2; exit 3` },
];

describe("a run that failed", () => {
  let task: Task;
  let below: string;
  beforeAll(async () => {
    task = await openTask(
      {
        subtasks: [
          { id: "api", stages: api },
          {
            id: "web",
            stages: [
              { id: "lint", run: "true" },
              { id: "build", pipeline: "inner" },
            ],
          },
        ],
      },
      { file: { pipelines: { inner: { stages: [{ id: "pack", run: "echo packed" }] } } } },
    );
    await task.run();
    below = join(task.root, "a", "b");
    await mkdir(below, { recursive: true });
  });

  test("is shown with the reason, the last lines and the log of each failed stage, as seen from here (H1)", async () => {
    const { code, stdout } = await callCommandLine(below, "show");
    expect(code).toBe(0);
    const [, details] = stdout.split("\n✗ ");
    expect(details).toMatch(/^api\/unit failed: exit 3\n/);
    const lines = details!.split("\n").map((line) => line.trim());
    expect(lines).toContain("it broke");
    expect(lines.slice(1, 11)).toHaveLength(10);
    expect(lines.at(1)).toMatch(/^… 1[0-9] lines above, in \.\.\/\.\.\/\.runs\/.*unit\.log$/);
  });

  test("is shown by one stage, for programs too", async () => {
    const { stdout } = await callCommandLine(task.root, "show", "--stage", "api/lint");
    expect(stdout).toMatch(/^✓ api\/lint succeeded\n {4}clean\n {4}log: \.runs\/.*lint\.log\n$/);
    const data = await callCommandLine(task.root, "show", "--stage", "unit", "--json");
    expect(JSON.parse(data.stdout)).toMatchObject({
      schemaVersion: 1,
      kind: "stage",
      stage: "api/unit",
      outcome: "failed",
      reason: "failed: exit 3",
      exitCode: 3,
      logPath: expect.stringMatching(/^\.runs\/.*unit\.log$/),
    });
  });

  test("has the log of its first failed stage printed, without what moves the cursor", async () => {
    const { code, stdout, stderr } = await callCommandLine(below, "logs");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, 4)).toEqual(["red", "100%", "1", "2"]);
    expect(stdout).toContain("it broke\n");
  });

  test("has the log of any stage printed, also of one in a nested pipeline", async () => {
    const logOf = async (name: string) =>
      (await callCommandLine(task.root, "logs", name, "--run", "latest")).stdout;
    expect(await logOf("api/lint")).toBe("clean\n");
    expect(await logOf("web/build/pack")).toBe("packed\n");
    expect(await logOf("pack")).toBe("packed\n");
  });

  test("has a log printed for programs, as one JSON value", async () => {
    const { code, stdout } = await callCommandLine(below, "logs", "unit", "--json");
    expect(code).toBe(0);
    const { lines, ...log } = JSON.parse(stdout) as { lines: string[] };
    expect(log).toEqual({
      schemaVersion: 1,
      kind: "log",
      runId: expect.stringMatching(/^\d{4}-/),
      stage: "api/unit",
      attempt: 1,
      logPath: expect.stringMatching(/^\.\.\/\.\.\/\.runs\/.*\/a1\/logs\/.*unit\.log$/),
    });
    expect(lines.slice(0, 3)).toEqual(["red", "100%", "1"]);
    expect(lines).toContain("it broke");
    expect(lines.at(-1)).not.toBe("");
    const nested = await callCommandLine(task.root, "logs", "pack", "--json");
    expect(JSON.parse(nested.stdout)).toMatchObject({
      stage: "web/build/pack",
      attempt: 1,
      lines: ["packed"],
    });
    const followed = await callCommandLine(task.root, "logs", "unit", "--json", "--follow");
    expect(followed).toMatchObject({ code: 2, stdout: expect.stringContaining('"kind": "error"') });
  });

  test("has no stage of a wrong name: the nearest one is meant", async () => {
    for (const words of [["logs"], ["show", "--stage"]]) {
      const { code, stdout, stderr } = await callCommandLine(task.root, ...words, "api/unti");
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(
        /^the run has no stage api\/unti; did you mean api\/unit\? Its stages:\n {2}api\/lint\n/,
      );
      const several = await callCommandLine(task.root, ...words, "lint");
      expect(several.stderr).toBe("lint is the name of 2 stages:\n  api/lint\n  web/lint\n");
    }
  });

  test("has no log of a nested pipeline, and none that leads out of the run's folder", async () => {
    expect((await callCommandLine(task.root, "logs", "web/build")).stderr).toContain("has no log");
    const { stdout } = await callCommandLine(task.root, "show", "--stage", "api/lint", "--json");
    const log = join(task.root, (JSON.parse(stdout) as { logPath: string }).logPath);
    await rm(log);
    expect((await callCommandLine(task.root, "logs", "api/lint")).stderr).toContain("is not there");
    await writeFile(join(task.root, "outside"), "private");
    await symlink(join(task.root, "outside"), log);
    expect(await callCommandLine(task.root, "logs", "api/lint")).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("a link out of the run's folder"),
    });
  });
});

test("a run in a subfolder names its logs as seen from there (H1)", async () => {
  const task = await openTask({ stages: [{ id: "unit", run: "exit 1" }] });
  const below = join(task.root, "below");
  await mkdir(below);
  const { code, stdout } = await callCommandLine(below, "run");
  expect(code).toBe(1);
  expect(stdout).toMatch(/✗ unit failed: exit 1\n {4}log: \.\.\/\.runs\/.*unit\.log$/m);
});

test("a run without a failed stage needs the name of one, unless it has only one", async () => {
  const one = await openTask({ stages: [api[0]] });
  await one.run();
  expect((await callCommandLine(one.root, "logs")).stdout).toBe("clean\n");
  const two = await openTask({ stages: [api[0], { id: "build", run: "true" }] });
  await two.run();
  expect((await callCommandLine(two.root, "logs")).stderr).toBe(
    "no stage failed, so name one:\n  lint\n  build\n",
  );
});

test("`logs --json` prints logs of any text and length as lines", async () => {
  const odd = String.raw`printf 'a"b\\n\n\nlast \342\200\256 line'`;
  const task = await openTask({
    stages: [
      { id: "nothing", run: "true" },
      { id: "odd", run: odd },
      { id: "long", run: "head -c 200000 /dev/zero | tr '\\0' '\"'; echo; echo end" },
    ],
  });
  await task.run();
  const linesOf = async (stage: string): Promise<string[]> => {
    const { stdout } = await callCommandLine(task.root, "logs", stage, "--json");
    return (JSON.parse(stdout) as { lines: string[] }).lines;
  };
  expect(await linesOf("nothing")).toEqual([]);
  expect(await linesOf("odd")).toEqual(['a"b\\n', "", "last  line"]);
  expect(await linesOf("long")).toEqual(['"'.repeat(200_000), "end"]);
});
