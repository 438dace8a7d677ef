import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { JournalEventOf } from "../../src/model/journal.ts";
import { bundles, orchestrator, start } from "./command-line.ts";
import { aliveOf, appears, eventually, exists } from "./processes.ts";
import { git, makeRepository } from "./repository.ts";
import { onlyRun, readManifest, readSummary } from "./run-folder.ts";
import { eventsOf, leftovers, readSnapshot, runExpecting } from "./trial.ts";

/** Milliseconds in which a cancelled run has to be over. Six seconds are promised; a slow machine gets some more. */
const patience = 9_000;

/** A repository whose pipeline has these subtasks, each of one stage. */
const makeParts = (parts: Readonly<Record<string, string>>, pipeline: object = {}): Promise<string> =>
  makeRepository({
    ".github/orchestrator.yml": JSON.stringify({
      task: "trial",
      pipelines: {
        gate: {
          ...pipeline,
          subtasks: Object.entries(parts).map(([id, run]) => ({ id, stages: [{ id: "work", run }] })),
        },
      },
    }),
    // What stages and tests write does not make another work tree of it.
    ".gitignore": "ran\nrepaired\n",
  });

const startJobs = (repository: string, jobs: number) =>
  start(process.execPath, [bundles.cli, "run", "--jobs", String(jobs)], repository);

const attemptAt = (run: string, assignment: string, attempt = 1): string =>
  join(run, "jobs", assignment, `a${attempt}`);

const hasEnded = (attempt: string): boolean => eventsOf(attempt).some(({ type }) => type === "run-finished");

const writerOf = (attempt: string): number =>
  (eventsOf(attempt)[0] as unknown as JournalEventOf<"run-started">).writer.pid;

async function expectValid(run: string): Promise<void> {
  const { code, stderr } = await orchestrator(run, ["validate", "--run", run]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}

/** Hears no TERM, and starts what leaves its group. */
const stubborn = (name: string): string =>
  `trap "" TERM INT HUP\nif command -v setsid > /dev/null; then setsid sleep 300 & fi\necho $$ > ${name}\nsleep 300 & wait`;

/** A run of two assignments of which both have begun. */
async function begunRun(parts = { api: stubborn("pid-api"), core: "echo $$ > pid-core\nsleep 300" }) {
  const repository = await makeParts(parts);
  const { child, ended } = startJobs(repository, 2);
  for (const name of ["pid-api", "pid-core"]) await appears(join(repository, name));
  const run = onlyRun(repository);
  await eventually(() =>
    ["api", "core"].every((id) => eventsOf(attemptAt(run, id)).some(({ type }) => type === "stage-started")),
  );
  return { repository, child, ended, run, attempts: ["api", "core"].map((id) => attemptAt(run, id)) };
}

describe("run --jobs", () => {
  test("runs each subtask in its own process, after the setup, and ends with the usual lines", async () => {
    const repository = await makeParts(
      { api: "echo $FOO > api", core: "echo $FOO > core", web: "true" },
      { setup: [{ id: "install", run: 'echo "FOO=from setup" >> "$GITHUB_ENV"' }] },
    );
    const { stdout, stderr } = await runExpecting(0, repository, ["--jobs", "8"]);
    expect(stderr).toBe("");
    for (const id of ["api", "core"]) expect(readFileSync(join(repository, id), "utf8")).toBe("from setup\n");
    for (const line of [
      "✓ setup/install",
      "api  │ ✓ work",
      "core │ ✓ work",
      "web  │ ✓ work",
      "✓ Passed: gate",
    ])
      expect(stdout).toContain(line);
    const run = onlyRun(repository);
    expect(readdirSync(join(run, "jobs"))).toEqual(["api", "core", "setup", "web"]);
    expect(readSnapshot(repository)).toMatchObject([{ status: "succeeded" }]);
    expect(leftovers(repository)).toEqual([]);
    await expectValid(run);
  });

  test("spreads the subtasks over the requested number of processes", async () => {
    const repository = await makeParts({ a: "true", b: "true", c: "true", d: "true", e: "true" });
    await runExpecting(0, repository, ["--jobs", "2"]);
    expect(readdirSync(join(onlyRun(repository), "jobs"))).toEqual(["default-01", "default-02"]);
  });

  test("prints only the result to stdout with --json", async () => {
    const repository = await makeParts({ api: "exit 3", core: "true" });
    const { stdout, stderr } = await runExpecting(1, repository, ["--jobs", "2", "--json"]);
    expect(JSON.parse(stdout)).toEqual(readSummary(onlyRun(repository)));
    expect(JSON.parse(stdout)).toMatchObject({ status: "failed", reason: "api/work failed (exit 3)" });
    expect(stderr).toContain("api  │ ✗ work failed: exit 3");
  });

  test("keeps its colours where colours are wanted, and its stages see no other environment for it", async () => {
    const repository = await makeParts({ api: 'echo "[$FORCE_COLOR]" > seen', core: "true" });
    const plain = await runExpecting(0, repository, ["--jobs", "2"]);
    expect(plain.stdout).not.toContain("\u001b");
    const coloured = await runExpecting(0, repository, ["--jobs", "2"], { FORCE_COLOR: "2" });
    expect(coloured.stdout).toContain("api  │ \u001b[32m✓");
    expect(readFileSync(join(repository, "seen"), "utf8")).toBe("[2]\n");
  });

  test("works from a folder below the root, and with runs kept elsewhere", async () => {
    const repository = await makeParts({ api: "pwd > where", core: "true" });
    const below = join(repository, "deep", "er");
    await mkdir(below, { recursive: true });
    const { code } = await orchestrator(below, ["run", "--jobs", "2", "--runs-dir", "kept"]);
    expect(code).toBe(0);
    expect(readFileSync(join(repository, "where"), "utf8")).toBe(`${repository}\n`);
    expect(readdirSync(join(below, "kept", "trial", "cli"))).toHaveLength(1);
  });

  test("passes when nothing has to run and the pipeline says that this is fine", async () => {
    const parts = ["api", "core"].map((id) => ({
      id,
      paths: ["src/**"],
      stages: [{ id: "work", run: "exit 1" }],
    }));
    const setup = [{ id: "install", run: "exit 1" }];
    const gate = { "allow-empty": true, setup, subtasks: parts };
    const repository = await makeRepository({
      ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines: { gate } }),
    });
    await writeFile(join(repository, "README.md"), "# all\n");
    await git(repository, "add", "--all");
    await git(repository, "commit", "--quiet", "--message", "a page");
    await runExpecting(0, repository, ["--jobs", "2", "--base", "HEAD~1"]);
    expect(existsSync(join(onlyRun(repository), "jobs"))).toBe(false);
  });

  test.each([
    [["--jobs", "0"], "whole number from 1 to 256"],
    [["--jobs", "257"], "whole number from 1 to 256"],
    [["--jobs", "2", "--resume", "x"], "it cannot be combined with a pipeline or other choices"],
  ])("refuses %j", async (args, why) => {
    const repository = await makeParts({ api: "true" });
    const { code, stderr } = await orchestrator(repository, ["run", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(existsSync(join(repository, ".runs"))).toBe(false);
  });

  test("can be resumed, in one process, with its setup where that is needed", async () => {
    const repository = await makeParts(
      { api: "true", core: 'test "$FOO" = handed && test -e repaired' },
      { setup: [{ id: "install", run: 'echo ran >> ran; echo "FOO=handed" >> "$GITHUB_ENV"' }] },
    );
    await runExpecting(1, repository, ["--jobs", "2"]);
    const run = onlyRun(repository);
    await writeFile(join(repository, "repaired"), "");
    const { stdout } = await runExpecting(0, repository, ["--resume", readManifest(run).run_id]);
    expect(stdout).not.toContain("warning");
    expect(readFileSync(join(repository, "ran"), "utf8")).toBe("ran\nran\n");
    expect(existsSync(attemptAt(run, "api", 2))).toBe(false);
    await expectValid(run);
  });
});

describe("run --jobs that gets a signal to end", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s is over in time, cancelled, and leaves nothing alive",
    async (signal) => {
      const { repository, child, ended, run, attempts } = await begunRun();
      const writers = attempts.map(writerOf);
      const before = Date.now();
      child.kill(signal);
      expect((await ended).code).toBe(130);
      expect(Date.now() - before).toBeLessThan(patience);
      expect(attempts.flatMap(aliveOf)).toEqual([]);
      expect(writers.filter(exists)).toEqual([]);
      expect(readManifest(run)).toMatchObject({ status: "cancelled", completed_at: expect.any(String) });
      for (const attempt of attempts)
        expect(readManifest(attempt)).toMatchObject({ status: "cancelled", status_detail: "cancelled" });
      expect(readSummary(run)).toMatchObject({ status: "cancelled", warnings: [] });
      expect(leftovers(repository)).toEqual([]);
      await expectValid(run);
    },
  );
});

describe("run --jobs of which a process is killed", () => {
  test("fails when it is one of its processes, whose work is ended and counted as failed", async () => {
    const { ended, run, attempts } = await begunRun({
      api: stubborn("pid-api"),
      core: "echo $$ > pid-core\nsleep 1",
    });
    process.kill(writerOf(attempts[0]!), "SIGKILL");
    const { code, stdout } = await ended;
    expect(code).toBe(1);
    expect(stdout).toContain("warning: api: its process was killed: killed by SIGKILL");
    expect(attempts.flatMap(aliveOf)).toEqual([]);
    expect(readManifest(attempts[0]!)).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(readManifest(attempts[1]!)).toMatchObject({ status: "succeeded" });
    expect(readManifest(run)).toMatchObject({ status: "failed" });
    await expectValid(run);
  });

  test("is ended by its processes when it is itself, and by recover for good", async () => {
    const { repository, child, ended, run, attempts } = await begunRun();
    child.kill("SIGKILL");
    await ended;
    await eventually(() => attempts.every(hasEnded));
    await eventually(() => attempts.flatMap(aliveOf).length === 0);
    const { code, stdout } = await orchestrator(repository, ["recover"]);
    expect({ code, stdout }).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("ended as cancelled"),
    });
    expect(readSummary(run)).toMatchObject({ status: "cancelled", warnings: [] });
    expect(leftovers(repository)).toEqual([]);
    await expectValid(run);
  });
});
