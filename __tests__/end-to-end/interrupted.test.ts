import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { bundles, orchestrator, start } from "./command-line.ts";
import { aliveOf, appears, eventually, exists } from "./processes.ts";
import { makeRepository } from "./repository.ts";
import { filesIn, onlyRun, readManifest, readSummary, stage } from "./run-folder.ts";
import {
  attemptOf,
  eventsOf,
  leftovers,
  makeTrial,
  namesIn,
  readSnapshot,
  runExpecting,
  startRun,
} from "./trial.ts";

/** Milliseconds in which a cancelled run has to be over. Five seconds are promised; a slow machine gets some more. */
const patience = 8_000;

/** Hears no TERM, INT and HUP, and starts a child of its group, and one that leaves it, which hear none either. */
const stubborn = `
trap "" TERM INT HUP
sleep 300 &
if command -v setsid > /dev/null; then setsid sleep 300 & fi
echo $$ > pid
wait`;

const stages = [
  { id: "first", run: "echo one" },
  { id: "long", run: stubborn },
  { id: "last", run: "echo no" },
];

/** A run whose second stage has begun. */
async function begunRun(pipeline: readonly object[] = stages) {
  const repository = await makeTrial(pipeline);
  const { child, ended } = startRun(repository);
  await eventually(() => longRuns(repository));
  const run = onlyRun(repository);
  const attempt = attemptOf(run);
  expect(aliveOf(attempt).length).toBeGreaterThan(0);
  return { repository, child, ended, run, attempt };
}

/** A pipeline whose only stage is another pipeline. */
const makeNested = (): Promise<string> =>
  makeRepository({
    ".github/orchestrator.yml": JSON.stringify({
      task: "trial",
      "default-pipeline": "gate",
      pipelines: {
        gate: { stages: [{ id: "outer", pipeline: "inner" }] },
        inner: { stages: [{ id: "long", run: stubborn }] },
      },
    }),
  });

/** What a run that was cancelled, or whose process was killed, says of itself in all its files. */
function expectEndedAs(status: "cancelled" | "failed", run: string): void {
  for (const folder of [run, attemptOf(run)]) {
    const manifest = readManifest(folder);
    expect(manifest).toMatchObject({ status, completed_at: expect.any(String) });
    expect(manifest.commands.map(({ outcome }) => outcome)).toEqual(["succeeded", status, "skipped"]);
  }
  expect(readSummary(run)).toMatchObject({ status });
  expect(readSnapshot(join(run, "../../../.."))).toMatchObject([{ status }]);
}

async function expectValid(run: string): Promise<void> {
  const { code, stderr } = await orchestrator(run, ["validate", "--run", run]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}

describe("a run that gets a signal to end", () => {
  test("by a second Ctrl-C ends at once, says so, and is recorded by the next run (H8)", async () => {
    const { repository, child, ended, run } = await begunRun();
    const again = setInterval(() => child.kill("SIGINT"), 100);
    const { code, stdout, stderr } = await ended.finally(() => clearInterval(again));
    expect(code).toBe(130);
    expect(stdout).toContain("Cancelling: waiting for long to end. Ctrl-C again ends them at once.\n");
    expect(stderr).toContain(
      "Ended at once. The run is recorded as interrupted by the next one, or by `recover`.\n",
    );
    expect((await orchestrator(repository, ["recover"])).code).toBe(0);
    expectEndedAs("failed", run);
  });

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "by %s is over in time, cancelled, and leaves nothing alive, not even what hears no signal or left its group",
    async (signal) => {
      const { repository, child, ended, run, attempt } = await begunRun();
      const before = Date.now();
      child.kill(signal);
      expect((await ended).code).toBe(130);
      expect(Date.now() - before).toBeLessThan(patience);
      expect(aliveOf(attempt)).toEqual([]);
      expectEndedAs("cancelled", run);
      expect(readManifest(attempt).status_detail).toBe("cancelled");
      expect(leftovers(repository)).toEqual([]);
      await expectValid(run);
    },
  );

  test("twice, as by an impatient person, also ends it", async () => {
    const { child, ended, run, attempt } = await begunRun();
    child.kill("SIGINT");
    child.kill("SIGINT");
    child.kill("SIGTERM");
    expect((await ended).code).toBe(130);
    expect(aliveOf(attempt)).toEqual([]);
    expectEndedAs("cancelled", run);
  });

  test("while many stages run at once ends each of them", async () => {
    const many = Array.from({ length: 8 }, (_, at) => ({
      id: `s${at}`,
      needs: [],
      run: `trap "" TERM\necho $$ > pid-${at}\nsleep 300`,
    }));
    const repository = await makeTrial(many, { pipeline: { "max-parallel": 8 } });
    const { child, ended } = startRun(repository);
    for (const [at] of many.entries()) await appears(join(repository, `pid-${at}`));
    const before = Date.now();
    child.kill("SIGTERM");
    expect((await ended).code).toBe(130);
    expect(Date.now() - before).toBeLessThan(patience);
    const { commands } = readManifest(attemptOf(onlyRun(repository)));
    expect(new Set(commands.map(({ outcome }) => outcome))).toEqual(new Set(["cancelled"]));
    expect(aliveOf(attemptOf(onlyRun(repository)))).toEqual([]);
  });

  test("in a nested pipeline writes the ends of both", async () => {
    const repository = await makeNested();
    const { child, ended } = startRun(repository);
    await appears(join(repository, "pid"));
    child.kill("SIGTERM");
    expect((await ended).code).toBe(130);
    const run = onlyRun(repository);
    expect(aliveOf(attemptOf(run))).toEqual([]);
    const manifests = filesIn(run).filter((path) => path.endsWith("manifest.json"));
    expect(manifests).toHaveLength(3);
    for (const path of manifests) {
      expect(JSON.parse(readFileSync(join(run, path), "utf8"))).toMatchObject({ status: "cancelled" });
    }
  });
});

describe("a run whose parent dies", () => {
  test("ends in time, cancelled, and leaves no process", async () => {
    const repository = await makeTrial(stages);
    const script = `"${process.execPath}" "${bundles.cli}" run & echo $! > cli-pid; wait`;
    const parent = start("sh", ["-c", script], repository);
    const pid = Number(await appears(join(repository, "cli-pid")));
    await eventually(() => longRuns(repository));
    const run = onlyRun(repository);
    const before = Date.now();
    parent.child.kill("SIGKILL");
    await eventually(() => existsSync(join(run, "run-summary.json")) && !existsSync(join(run, "run.lock")));
    expect(Date.now() - before).toBeLessThan(patience);
    // It holds the pipes that its parent gave it until it is gone.
    await parent.ended;
    await eventually(() => !exists(pid));
    expect(aliveOf(attemptOf(run))).toEqual([]);
    expectEndedAs("cancelled", run);
    expect(leftovers(repository)).toEqual([]);
  });
});

/** When a run is killed: as soon as this is on disk. */
type Moment = (repository: string) => boolean;

/** The run, if it has begun already. */
const runSoFar = (repository: string): string | undefined =>
  namesIn(join(repository, ".runs", "trial", "cli"))
    .map((name) => join(repository, ".runs", "trial", "cli", name))
    .at(0);

const holds =
  (name: string): Moment =>
  (repository) => {
    const run = runSoFar(repository);
    return run !== undefined && existsSync(join(run, name));
  };

const hasEvent =
  (expected: object): Moment =>
  (repository) =>
    holds("jobs/gate/a1/journal.ndjson")(repository) &&
    eventsOf(attemptOf(runSoFar(repository)!)).some((event) =>
      Object.entries(expected).every(([name, value]) => event[name] === value),
    );

const longRuns: Moment = (repository) =>
  existsSync(join(repository, "pid")) && hasEvent({ type: "stage-started", index: 2 })(repository);

const moments: [string, Moment][] = [
  ["as soon as its plan is there", holds("plan.json")],
  ["as soon as its journal begins", hasEvent({ type: "run-started" })],
  ["after a stage succeeded", hasEvent({ type: "stage-finished", outcome: "succeeded" })],
  ["while a stage runs", longRuns],
];

/** A run that was killed at that moment. */
async function killedRun(due: Moment, pipeline: readonly object[] = stages) {
  const repository = await makeTrial(pipeline);
  const { child, ended } = startRun(repository);
  await eventually(() => due(repository));
  child.kill("SIGKILL");
  expect((await ended).code).toBeNull();
  return { repository, run: onlyRun(repository) };
}

/** A run that has its end, whoever wrote it, and of which nothing lives. */
function expectEnded(run: string): void {
  const { status } = readSummary(run);
  expect(["cancelled", "failed"]).toContain(status);
  expect(readManifest(run)).toMatchObject({ status, completed_at: expect.any(String) });
  // Killed before its journal was there, it had started nothing.
  if (!existsSync(join(attemptOf(run), "journal.ndjson"))) return;
  const manifest = readManifest(attemptOf(run));
  expect(manifest).toMatchObject({ status: "failed", status_detail: "process-gone" });
  for (const { outcome } of manifest.commands) expect(outcome).toMatch(/succeeded|failed|skipped/);
  expect(eventsOf(attemptOf(run)).filter(({ type }) => type === "run-finished")).toHaveLength(1);
  expect(aliveOf(attemptOf(run))).toEqual([]);
}

describe("a run that is killed", () => {
  test.each(moments)("%s is ended by recover, with what it left running", async (_, due) => {
    const { repository, run } = await killedRun(due);
    const { code, stdout, stderr } = await orchestrator(repository, ["recover"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(new RegExp(`^\\.runs/trial/cli/${readManifest(run).run_id}: ended as `));
    expectEnded(run);
    expect(existsSync(join(run, "run.lock"))).toBe(false);
    await expectValid(run);
    const again = await orchestrator(repository, ["recover"]);
    expect(again).toEqual({ code: 0, stdout: "nothing to recover\n", stderr: "" });
  });

  test.each(moments)("%s is ended so, too, by the next run of the task", async (_, due) => {
    const once = 'if [ -e pid ]; then exit 0; fi\ntrap "" TERM\nsleep 300 &\necho $$ > pid\nwait';
    const { repository, run } = await killedRun(due, [
      { id: "first", run: "echo" },
      { id: "long", run: once },
    ]);
    await writeFile(join(repository, "pid"), "0\n");
    const { stdout } = await runExpecting(0, repository);
    expect(stdout).toContain("was interrupted earlier; it is now recorded as failed");
    expectEnded(run);
    expect(readSnapshot(repository).map(({ status }) => status)).toEqual([
      readSummary(run).status,
      "succeeded",
    ]);
  });

  test("records which stages were running, and keeps finished ones", async () => {
    const { repository, run } = await killedRun(longRuns);
    expect(readManifest(attemptOf(run)).status).toBe("in_progress");
    expect(aliveOf(attemptOf(run)).length).toBeGreaterThan(0);
    await orchestrator(repository, ["recover"]);
    expectEndedAs("failed", run);
    expect(stage(readManifest(attemptOf(run)), "long")).toMatchObject({
      exit: { kind: "errored", reason: "process-gone" },
      summary: "the run's process ended while this stage was running",
    });
  });

  test("in a nested pipeline has the ends of both", async () => {
    const repository = await makeNested();
    const { child, ended } = startRun(repository);
    await appears(join(repository, "pid"));
    child.kill("SIGKILL");
    await ended;
    const run = onlyRun(repository);
    expect(aliveOf(attemptOf(run)).length).toBeGreaterThan(0);
    expect((await orchestrator(repository, ["recover"])).code).toBe(0);
    expect(aliveOf(attemptOf(run))).toEqual([]);
    const manifests = filesIn(run).filter((path) => path.endsWith("manifest.json"));
    expect(manifests).toHaveLength(3);
    for (const path of manifests) {
      expect(JSON.parse(readFileSync(join(run, path), "utf8"))).toMatchObject({ status: "failed" });
    }
    await expectValid(run);
  });

  test("with a torn last line in its journal is ended, and the line is counted", async () => {
    const { repository, run } = await killedRun(longRuns);
    const journal = join(attemptOf(run), "journal.ndjson");
    await writeFile(journal, `${readFileSync(journal, "utf8")}{"type":"stage-fini`);
    const { code } = await orchestrator(repository, ["recover"]);
    expect(code).toBe(0);
    expectEnded(run);
    expect(readSummary(run).warnings).toEqual(["jobs/gate/a1/journal.ndjson: 1 line could not be read"]);
  });

  test.each([
    ["empty", ""],
    ["cut off in its first line", '{"schema_version":1,"ki'],
    ["no more than its first line", '{"schema_version":1,"kind":"journal"}\n'],
  ])("when its journal was %s is ended as a failure, since nobody knows what it did", async (_, text) => {
    const { repository, run } = await killedRun(holds("plan.json"));
    await mkdir(attemptOf(run), { recursive: true });
    await writeFile(join(attemptOf(run), "journal.ndjson"), text);
    expect((await orchestrator(repository, ["recover"])).code).toBe(0);
    expect(readSummary(run).status).toBe("failed");
    expect(readSummary(run).warnings).not.toEqual([]);
    const again = await orchestrator(repository, ["recover"]);
    expect(again.stdout).toBe("nothing to recover\n");
  });

  test.each([
    ["an empty folder", async (run: string) => void (await mkdir(join(run, "jobs"), { recursive: true }))],
    [
      "a plan that was being written",
      async (run: string) => {
        await mkdir(run, { recursive: true });
        await writeFile(join(run, "plan.json.tmp-1-1-00000000"), "{");
      },
    ],
  ])("before it had begun, and left %s, is over after one recover (G22)", async (_, leave) => {
    const repository = await makeTrial(stages);
    const run = join(repository, ".runs", "trial", "cli", "2026-01-01T00-00-00-000Z-00000000");
    await leave(run);
    const over = { code: 0, stdout: "nothing to recover\n", stderr: "" };
    expect(await orchestrator(repository, ["recover"])).toEqual(over);
    expect(existsSync(run)).toBe(false);
    expect(await orchestrator(repository, ["recover"])).toEqual(over);
  });

  test("by recover itself, killed in the middle, is ended by the next recover", async () => {
    const { repository, run } = await killedRun(longRuns);
    const first = start(process.execPath, [bundles.cli, "recover"], repository);
    await eventually(
      () =>
        first.child.exitCode !== null || eventsOf(attemptOf(run)).some(({ type }) => type === "run-finished"),
    );
    first.child.kill("SIGKILL");
    await first.ended;
    expect((await orchestrator(repository, ["recover"])).code).toBe(0);
    expectEndedAs("failed", run);
    expect(aliveOf(attemptOf(run))).toEqual([]);
  });
});

describe("a run in progress", () => {
  test("is left alone by recover and by the next run of its task", async () => {
    const { repository, child, ended, run } = await begunRun();
    const all = await orchestrator(repository, ["recover"]);
    expect(all).toEqual({ code: 0, stdout: "nothing to recover\n", stderr: "" });
    const one = await orchestrator(repository, ["recover", readManifest(attemptOf(run)).run_id]);
    expect(one).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("still going on") });
    const next = await runExpecting(0, repository, ["--stage", "first"]);
    expect(next.stdout).not.toContain("warning");
    expect(child.exitCode).toBeNull();
    expect(readManifest(attemptOf(run)).status).toBe("in_progress");
    child.kill("SIGTERM");
    expect((await ended).code).toBe(130);
  });
});
