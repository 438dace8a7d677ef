import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Manifest } from "../../src/model/manifest.ts";
import { bundles, orchestrator, start } from "./command-line.ts";
import { aliveOf, eventually } from "./processes.ts";
import { filesIn, onlyRun, readManifest, readSummary, runFolders, stage } from "./run-folder.ts";
import {
  attemptOf,
  eventsOf,
  leftovers,
  makeTrial as makeTrialWith,
  namesIn,
  readSnapshot,
  runExpecting,
  startRun,
} from "./trial.ts";

/** What stages and tests write is ignored: it does not make another work tree of it. */
const makeTrial = (pipeline: readonly object[]): Promise<string> =>
  makeTrialWith(pipeline, { files: { ".gitignore": "ran\nfixed\nmade/\ndone\n" } });

/** `first` succeeds, `second` fails until there is a file `fixed`, `third` needs it. Each writes down that it ran. */
const stages = [
  { id: "first", run: "echo first >> ran; mkdir -p made; echo 1 > made/first.txt", artifacts: ["made/*"] },
  { id: "second", run: "echo second >> ran; test -e fixed" },
  { id: "third", run: "echo third >> ran" },
];

const ran = (repository: string): string[] =>
  readFileSync(join(repository, "ran"), "utf8").trim().split("\n");

const idOf = (repository: string): string => basename(onlyRun(repository));

/** A run of which a stage failed. */
async function failedRun(pipeline: readonly object[] = stages): Promise<string> {
  const repository = await makeTrial(pipeline);
  await runExpecting(1, repository);
  return repository;
}

const fix = (repository: string): Promise<void> => writeFile(join(repository, "fixed"), "");

const resume = (repository: string, id = idOf(repository), more: string[] = []) =>
  orchestrator(repository, ["run", "--resume", id, ...more]);

async function expectValid(run: string): Promise<void> {
  const { code, stderr } = await orchestrator(run, ["validate", "--run", run]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
}

describe("run --resume", () => {
  test("runs only stages that did not succeed, as the next attempt, and the run passes", async () => {
    const repository = await failedRun();
    const run = onlyRun(repository);
    const before = filesIn(attemptOf(run)).map((path) => readFileSync(join(attemptOf(run), path), "utf8"));
    await fix(repository);
    expect((await resume(repository)).code).toBe(0);
    expect(ran(repository)).toEqual(["first", "second", "second", "third"]);

    const manifest = readManifest(run);
    expect(manifest).toMatchObject({ status: "succeeded", attempt: 2, status_detail: null });
    expect(manifest.commands.map(({ outcome }) => outcome)).toEqual(["succeeded", "succeeded", "succeeded"]);
    expect(manifest.resume_events).toEqual([
      { timestamp: expect.any(String), actor: expect.any(String), reason: "orchestrator run --resume" },
    ]);
    expect(stage(manifest, "first").notes).toEqual(["kept from attempt 1"]);
    expect(readSummary(run)).toMatchObject({ status: "succeeded", warnings: [] });
    expect(readSnapshot(repository)).toMatchObject([{ runId: idOf(repository), status: "succeeded" }]);
    // The evidence of both attempts is whole: the earlier one as it was.
    const after = filesIn(attemptOf(run)).map((path) => readFileSync(join(attemptOf(run), path), "utf8"));
    expect(after).toEqual(before);
    expect(readFileSync(join(attemptOf(run, 2), "files/01-first/made/first.txt"), "utf8")).toBe("1\n");
    expect(leftovers(repository)).toEqual([]);
    await expectValid(run);
  });

  test("that fails again can be resumed again, by a prefix of its id", async () => {
    const repository = await failedRun();
    const run = onlyRun(repository);
    expect((await resume(repository)).code).toBe(1);
    expect(readManifest(run)).toMatchObject({ status: "failed", attempt: 2 });
    await fix(repository);
    expect((await resume(repository, idOf(repository).slice(0, 20))).code).toBe(0);
    expect(ran(repository)).toEqual(["first", "second", "second", "second", "third"]);
    const manifest = readManifest(run);
    expect(manifest).toMatchObject({ status: "succeeded", attempt: 3 });
    expect(manifest.resume_events).toHaveLength(2);
    const final = JSON.parse(readFileSync(join(run, "plan.final.json"), "utf8")) as {
      assignments: { status: string; attempts: { number: number; status: string }[] }[];
    };
    expect(final.assignments[0]).toMatchObject({
      status: "recovered",
      attempts: [{ number: 1 }, { number: 2 }, { number: 3, status: "completed" }],
    });
    expect(readSnapshot(repository)).toHaveLength(1);
    await expectValid(run);
  });

  test("on another tree runs all, in a new run, and its first line says why (A25, G5)", async () => {
    const repository = await failedRun();
    const [id] = [idOf(repository)];
    await fix(repository);
    await writeFile(join(repository, "new.txt"), "");
    const { code, stdout } = await resume(repository, id);
    expect(code).toBe(0);
    const why = `nothing of the run ${id} is reused: files have changed since the run began`;
    expect(stdout.split("\n")[0]).toBe(why);
    expect(ran(repository)).toEqual(["first", "second", "first", "second", "third"]);
    expect(runFolders(repository)).toHaveLength(2);
    expect(readSummary(runFolders(repository)[1]!).plan.notes).toEqual([why]);
    await expectValid(runFolders(repository)[1]!);
  });

  test("runs again what handed variables on to others, which are on no disk", async () => {
    const repository = await failedRun([
      { id: "giver", run: 'echo giver >> ran; echo "GIVEN=from-giver" >> "$GITHUB_ENV"' },
      { id: "taker", run: 'test -e fixed; echo "got $GIVEN" >> ran' },
    ]);
    await fix(repository);
    expect((await resume(repository)).code).toBe(0);
    expect(ran(repository)).toEqual(["giver", "giver", "got from-giver"]);
  });

  test("of a run that was killed ends its remaining processes, and continues where it stopped", async () => {
    const repository = await makeTrial([
      { id: "first", run: "echo first >> ran" },
      {
        id: "long",
        run: 'echo long >> ran; if [ -e fixed ]; then exit 0; fi; trap "" TERM; sleep 300 & wait',
      },
    ]);
    const { child, ended } = startRun(repository);
    await eventually(() => existsSync(join(repository, "ran")) && ran(repository).length === 2);
    const attempt = attemptOf(onlyRun(repository));
    await eventually(() =>
      eventsOf(attempt).some(({ type, index }) => type === "stage-started" && index === 2),
    );
    child.kill("SIGKILL");
    await ended;
    expect(aliveOf(attempt).length).toBeGreaterThan(0);
    await fix(repository);
    expect((await resume(repository)).code).toBe(0);
    expect(aliveOf(attempt)).toEqual([]);
    expect(ran(repository)).toEqual(["first", "long", "long"]);
    expect(readManifest(attempt)).toMatchObject({ status: "failed", status_detail: "process-gone" });
    expect(readManifest(onlyRun(repository))).toMatchObject({ status: "succeeded", attempt: 2 });
    await expectValid(onlyRun(repository));
  });

  test("that is itself cancelled is cancelled, and keeps what both attempts did", async () => {
    const repository = await makeTrial([
      { id: "first", run: "echo first >> ran" },
      { id: "second", run: "echo second >> ran; test -e fixed" },
      { id: "long", run: "echo long >> ran; test -e done && exit 0; exec sleep 300" },
    ]);
    await runExpecting(1, repository);
    await fix(repository);
    const { child, ended } = startRun(repository, ["--resume", idOf(repository)]);
    await eventually(() => ran(repository).includes("long"));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const { status, commands } = readManifest(onlyRun(repository));
    expect([status, ...commands.map(({ outcome }) => outcome)]).toEqual([
      "cancelled",
      "succeeded",
      "succeeded",
      "cancelled",
    ]);
    await writeFile(join(repository, "done"), "");
    expect((await resume(repository)).code).toBe(0);
    expect(ran(repository)).toEqual(["first", "second", "second", "long", "long"]);
  });

  test("hides secrets again, because the plan does not have them", async () => {
    const secret = `resumed-secret-value-${Date.now()}`;
    const repository = await makeTrial([{ id: "loud", run: 'echo "it is $SERVICE_TOKEN"; exit 1' }]);
    await runExpecting(1, repository, [], { SERVICE_TOKEN: secret });
    const again = ["run", "--resume", idOf(repository)];
    const { stdout } = await orchestrator(repository, again, { SERVICE_TOKEN: secret });
    expect(stdout).not.toContain(secret);
    const log = readFileSync(join(attemptOf(onlyRun(repository), 2), "logs", "01-loud.log"), "utf8");
    expect(log).toBe("it is ***\n");
  });

  test("is refused with exit 2 and a sentence when there is nothing that it could do", async () => {
    const repository = await failedRun();
    const id = idOf(repository);
    await fix(repository);
    expect((await resume(repository)).code).toBe(0);
    const before = filesIn(onlyRun(repository));
    const refusals: [string[], RegExp][] = [
      [["--resume", id], /all of it succeeded, so there is nothing to resume/],
      [["--resume", "2001-01-01"], /there is no run 2001-01-01/],
      [["--resume", "no/such/folder"], /no\/such\/folder: no such folder/],
      [["--resume", id, "--stage", "first"], /--resume runs the existing plan in one process/],
      [["gate", "--resume", id], /--resume runs the existing plan in one process/],
      [["--resume", id, "--max-parallel", "2"], /--resume runs the existing plan in one process/],
      [["--resume", id, "--no-fail-fast"], /--resume runs the existing plan in one process/],
      [["--resume", id, "--execution-mode", "cloud"], /--resume runs the existing plan in one process/],
    ];
    for (const [args, sentence] of refusals) {
      const { code, stdout, stderr } = await orchestrator(repository, ["run", ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(sentence);
    }
    expect(filesIn(onlyRun(repository))).toEqual(before);
    expect(ran(repository)).toHaveLength(4);
  });

  test("is refused while the run is in progress, and if an id's prefix is ambiguous", async () => {
    const repository = await makeTrial([{ id: "long", run: "echo long >> ran; exec sleep 300" }]);
    const { child, ended } = startRun(repository);
    await eventually(() => existsSync(join(repository, "ran")));
    const busy = await resume(repository);
    expect(busy).toMatchObject({ code: 2, stderr: expect.stringContaining("still going on") });
    expect(ran(repository)).toEqual(["long"]);
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    const second = startRun(repository);
    await eventually(() => ran(repository).length === 2);
    second.child.kill("SIGINT");
    await second.ended;
    const several = await resume(repository, "2");
    expect(several.code).toBe(2);
    expect(several.stderr).toContain("2 matches 2 runs");
    for (const folder of runFolders(repository)) expect(several.stderr).toContain(basename(folder));
  });

  test("by two at once is done by one of them", async () => {
    const repository = await failedRun([{ id: "slow", run: "echo slow >> ran; sleep 1; test -e fixed" }]);
    await fix(repository);
    const ends = await Promise.all([resume(repository), resume(repository)]);
    expect(new Set(ends.map(({ code }) => code))).toEqual(new Set([0, 2]));
    expect(ran(repository)).toEqual(["slow", "slow"]);
    expect(readManifest(onlyRun(repository))).toMatchObject({ status: "succeeded", attempt: 2 });
  });
});

describe("approve", () => {
  const approve = (repository: string, id: string, reason: string) =>
    orchestrator(repository, ["approve", id, "--reason", reason]);

  test("writes one file per approval, which show lists in order of time", async () => {
    const repository = await failedRun();
    const id = idOf(repository);
    for (const reason of ["the notes were read", "so were the logs"]) {
      const { code, stdout, stderr } = await approve(repository, id, reason);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toMatch(/approvals\/\S+\.json/);
    }
    const folder = join(onlyRun(repository), "approvals");
    const names = namesIn(folder);
    expect(names).toHaveLength(2);
    for (const name of names)
      expect(name).toMatch(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{8}\.json$/);
    expect(JSON.parse(readFileSync(join(folder, names[0]!), "utf8"))).toMatchObject({
      kind: "approval",
      run_id: id,
      task_id: "trial",
      reason: "the notes were read",
    });
    const shown = await orchestrator(repository, ["show", id]);
    expect(shown).toMatchObject({ code: 0, stderr: "" });
    const lines = shown.stdout.split("\n").filter((line) => line.startsWith("approved by "));
    expect(lines).toEqual([
      expect.stringMatching(/^approved by \S+ at \S+Z: the notes were read$/),
      expect.stringMatching(/^approved by \S+ at \S+Z: so were the logs$/),
    ]);
    const json = JSON.parse((await orchestrator(repository, ["show", id, "--json"])).stdout) as Manifest;
    expect(json.approvals.map(({ reason }) => reason)).toEqual(["the notes were read", "so were the logs"]);
    // Only the approvals are new: what the run wrote stands as it was.
    expect(readManifest(onlyRun(repository)).approvals).toEqual([]);
  });

  test("by ten at once loses none", async () => {
    const repository = await failedRun();
    const id = idOf(repository);
    const reasons = Array.from({ length: 10 }, (_, at) => `reason ${at}`);
    const ends = await Promise.all(reasons.map((reason) => approve(repository, id, reason)));
    expect(ends.map(({ code }) => code)).toEqual(reasons.map(() => 0));
    const { approvals } = JSON.parse(
      (await orchestrator(repository, ["show", id, "--json"])).stdout,
    ) as Manifest;
    expect(approvals.map(({ reason }) => reason).toSorted()).toEqual(reasons);
  });

  test("is refused with exit 2 without a reason, with a blank one, and for a run that isn't there", async () => {
    const repository = await failedRun();
    const id = idOf(repository);
    const refusals: [string[], RegExp][] = [
      [["approve", id], /--reason/],
      [["approve", id, "--reason", "  "], /--reason is empty: say why the run is approved/],
      [["approve", "2001", "--reason", "fine"], /there is no run 2001/],
    ];
    for (const [args, sentence] of refusals) {
      const { code, stdout, stderr } = await orchestrator(repository, args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(sentence);
    }
    expect(existsSync(join(onlyRun(repository), "approvals"))).toBe(false);
  });

  test("shows a reason as text, without escape sequences and extra lines", async () => {
    const repository = await failedRun();
    const escape = String.fromCodePoint(27);
    await approve(repository, idOf(repository), `fine${escape}[31m\n::error::not ours\u202E`);
    const { stdout } = await orchestrator(repository, ["show"]);
    expect(stdout).toContain("fine");
    expect(stdout).not.toContain(escape);
    expect(stdout).not.toContain("\u202E");
    expect(stdout).not.toMatch(/^::error/m);
  });

  test("of another run, or broken, is left out and said", async () => {
    const repository = await failedRun();
    const folder = join(onlyRun(repository), "approvals");
    await mkdir(folder);
    await writeFile(join(folder, "broken.json"), "{");
    await approve(repository, idOf(repository), "fine");
    const own = namesIn(folder).find((name) => name !== "broken.json")!;
    const text = readFileSync(join(folder, own), "utf8");
    await writeFile(join(folder, "foreign.json"), text.replace(idOf(repository), "another-run"));
    const { code, stdout, stderr } = await orchestrator(repository, ["show"]);
    expect(code).toBe(0);
    expect(stdout.match(/^approved by /gm)).toHaveLength(1);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "approvals/broken.json: not an approval of this version",
      "approvals/foreign.json: it approves another run, another-run",
    ]);
  });
});

describe("recover", () => {
  test("reports that there is nothing to do, without runs and for finished runs", async () => {
    const repository = await makeTrial([{ id: "quick", run: "echo fine" }]);
    const nothing = { code: 0, stdout: "nothing to recover\n", stderr: "" };
    expect(await orchestrator(repository, ["recover"])).toEqual(nothing);
    await runExpecting(0, repository);
    const before = filesIn(onlyRun(repository));
    expect(await orchestrator(repository, ["recover"])).toEqual(nothing);
    expect(filesIn(onlyRun(repository))).toEqual(before);
  });

  test("of one run changes nothing of one that has its end (A18)", async () => {
    const repository = await failedRun();
    const id = idOf(repository);
    const before = readManifest(onlyRun(repository));
    const { code, stdout } = await orchestrator(repository, ["recover", id]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "nothing to recover\n" });
    expect(readManifest(onlyRun(repository)).commands).toEqual(before.commands);
    expect(readSnapshot(repository)).toHaveLength(1);
    const none = await orchestrator(repository, ["recover", "2001"]);
    expect(none).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("there is no run 2001"),
    });
  });

  test("of a run whose process ended before its plan was there is done once (G22)", async () => {
    const repository = await makeTrial([{ id: "quick", run: "echo fine" }]);
    const folder = join(repository, ".runs", "trial", "cli", "2026-01-01T00-00-00-000Z-0123abcd");
    await mkdir(join(folder, "jobs"), { recursive: true });
    for (let time = 0; time < 2; time += 1)
      expect(await orchestrator(repository, ["recover"])).toMatchObject({ code: 0, stderr: "" });
    await runExpecting(0, repository);
  });
});

describe("show", () => {
  test("reports that a run's process is gone, and what to do, not that it is in progress (G9)", async () => {
    const repository = await makeTrial([{ id: "long", run: "echo long > ran; exec sleep 300" }]);
    const { child, ended } = start(process.execPath, [bundles.cli, "run"], repository);
    await eventually(() => existsSync(join(repository, "ran")));
    const attempt = attemptOf(onlyRun(repository));
    await eventually(() => eventsOf(attempt).some(({ type }) => type === "stage-started"));
    child.kill("SIGKILL");
    await ended;
    const { code, stdout } = await orchestrator(repository, ["show"]);
    expect(code).toBe(0);
    expect(stdout).not.toContain("in progress");
    expect(stdout).toContain("failed: 1 failed");
    expect(stdout).toContain("run `orchestrator recover`");
    await orchestrator(repository, ["recover"]);
    expect(aliveOf(attempt)).toEqual([]);
    expect(stage(readManifest(onlyRun(repository)), "long").duration_ms).toBeGreaterThan(0);
  });
});
