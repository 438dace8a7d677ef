import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Manifest } from "../../src/model/manifest.ts";
import { orchestrator } from "./command-line.ts";
import { aliveOf, appears } from "./processes.ts";
import { filesIn, onlyRun, readManifest, readSummary, runFolders, stage } from "./run-folder.ts";
import {
  attemptOf,
  leftovers,
  logOf,
  makeTrial,
  namesIn,
  readSnapshot,
  runExpecting,
  sizeOf,
  snapshotPath,
  startRun,
  writtenFiles,
} from "./trial.ts";

const MiB = 1024 * 1024;

const readError = (repository: string, name: string): { stdout: string; stderr: string } => {
  const path = join(attemptOf(onlyRun(repository)), "errors", name);
  return (JSON.parse(readFileSync(path, "utf8")) as { details: { stdout: string; stderr: string } }).details;
};

describe("after SIGTERM", () => {
  test("no manifest stays in progress and no child is orphaned", async () => {
    const repository = await makeTrial([
      { id: "long", run: "sleep 300 &\nsleep 300 &\necho $$ > pid\nwait" },
      { id: "next", run: "echo never" },
    ]);
    const { child, ended } = startRun(repository);
    await appears(join(repository, "pid"));
    const attempt = attemptOf(onlyRun(repository));
    expect(aliveOf(attempt).length).toBeGreaterThan(0);
    child.kill("SIGTERM");
    expect((await ended).code).toBe(130);
    expect(aliveOf(attempt)).toEqual([]);
    for (const folder of [onlyRun(repository), attempt]) {
      expect(readManifest(folder)).toMatchObject({
        status: "cancelled",
        completed_at: expect.any(String),
        commands: [{ outcome: "cancelled" }, { outcome: "skipped" }],
      });
    }
  });
});

describe("an error message", () => {
  test("keeps its end, with the error message, however much comes before it", async () => {
    const cause = "Error: the reason stands at the very end";
    const script = `seq 1 200000 >&2\necho '${cause}' >&2\nexit 1`;
    const repository = await makeTrial([{ id: "loud", run: script }], { top: { "log-limit": "64KiB" } });
    const { stdout } = await runExpecting(1, repository);
    const ends = [
      readError(repository, "01-loud.json").stderr,
      stage(readManifest(onlyRun(repository)), "loud").tail?.stderr,
      logOf(repository, "01-loud.log").toString("utf8"),
    ];
    for (const text of ends) expect(text?.endsWith(`199999\n200000\n${cause}\n`)).toBe(true);
    expect(stdout).toContain(cause);
    expect(readFileSync(join(onlyRun(repository), "summary.md"), "utf8")).toContain(cause);
  });
});

describe("characters of several bytes", () => {
  const text = "Größe: 5 €, 𝄞 ütf-8 ✓ 日本語\n";
  const writer = `
const { writeSync } = require("node:fs");
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3);
const write = (fd, bytes) => { for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at); };
`;

  /** Neither our files nor what was printed may hold the mark of a broken character, or what becomes one when it is read. */
  function expectNoneBroken(repository: string, printed: string): void {
    const broken = writtenFiles(repository).filter((path) =>
      /\uFFFD|\\ufffd/i.test(readFileSync(path, "utf8")),
    );
    expect(broken).toEqual([]);
    expect(printed).not.toContain("\uFFFD");
  }

  test("are whole when they are written byte by byte", async () => {
    const script = `${writer}
const bytes = Buffer.from(${JSON.stringify(text)});
for (const fd of [1, 2]) for (const byte of bytes) { write(fd, Buffer.of(byte)); pause(); }
process.exit(1);`;
    const repository = await makeTrial([{ id: "slow", run: script, shell: "node" }]);
    const { stdout, stderr } = await runExpecting(1, repository);
    expect(stage(readManifest(onlyRun(repository)), "slow").tail).toEqual({ stdout: text, stderr: text });
    expect(readError(repository, "01-slow.json")).toMatchObject({ stdout: text, stderr: text });
    expect(logOf(repository, "01-slow.log").toString()).toBe(text + text);
    expectNoneBroken(repository, stdout + stderr);
  });

  test("are whole when both streams are written so in turns, also in the log that they share", async () => {
    const script = `${writer}
const bytes = Buffer.from(${JSON.stringify(text)});
for (const byte of bytes) for (const fd of [1, 2]) { write(fd, Buffer.of(byte)); pause(); }
process.exit(1);`;
    const repository = await makeTrial([{ id: "slow", run: script, shell: "node" }]);
    const { stdout, stderr } = await runExpecting(1, repository);
    expect(stage(readManifest(onlyRun(repository)), "slow").tail).toEqual({ stdout: text, stderr: text });
    expectNoneBroken(repository, stdout + stderr);
  });

  test("are whole wherever a chunk of 64 KiB ends in them", async () => {
    const offsets = [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0];
    const script = `${writer}
const before = 65536 + Number(process.env.OFFSET);
for (const fd of [1, 2]) write(fd, Buffer.from("x".repeat(before) + ${JSON.stringify("𝄞€é")} + "y".repeat(100) + "\\n"));
process.exit(1);`;
    const stages = offsets.map((offset, at) => ({
      id: `at${at}`,
      run: script,
      shell: "node",
      needs: [],
      env: { OFFSET: String(offset) },
    }));
    const repository = await makeTrial(stages, { pipeline: { "fail-fast": false } });
    const { stdout, stderr } = await runExpecting(1, repository);
    for (const [at] of offsets.entries()) {
      const { tail } = stage(readManifest(onlyRun(repository)), `at${at}`);
      const end = `x𝄞€é${"y".repeat(100)}\n`;
      expect([tail?.stdout.endsWith(end), tail?.stderr.endsWith(end)]).toEqual([true, true]);
    }
    expectNoneBroken(repository, stdout + stderr);
  });
});

describe("late output", () => {
  test("that is written right before the end is in the log, to the last byte", async () => {
    const repository = await makeTrial([
      { id: "quick", run: `head -c ${MiB} /dev/zero | tr '\\0' x; printf 'the last words'; exit 0` },
    ]);
    await runExpecting(0, repository);
    const log = logOf(repository, "01-quick.log");
    expect(log.length).toBe(MiB + "the last words".length);
    expect(log.subarray(-14).toString()).toBe("the last words");
  });

  test("of a child that outlives its shell is in the log, on both streams", async () => {
    const repository = await makeTrial([
      { id: "parent", run: "(sleep 1; echo late one; echo late two >&2) &\necho early" },
    ]);
    await runExpecting(0, repository);
    const lines = logOf(repository, "01-parent.log").toString().trimEnd().split("\n");
    expect(lines.toSorted()).toEqual(["early", "late one", "late two"]);
  });
});

describe("a secret", () => {
  test("that a failing stage prints is in none of the files that repeat its output", async () => {
    const secret = `s3cr3t-${"value".repeat(3)}-of-the-run`;
    const script = [
      `for i in $(seq 20); do echo "out $SERVICE_TOKEN"; echo "err $SERVICE_TOKEN" >&2; done`,
      `echo "::error file=a.js,line=1::found $SERVICE_TOKEN"`,
      "exit 1",
    ].join("\n");
    const repository = await makeTrial([{ id: "leaky", run: script }]);
    const { stdout, stderr } = await runExpecting(1, repository, [], { SERVICE_TOKEN: secret });
    const texts = writtenFiles(repository).map((path) => ({ path, text: readFileSync(path, "utf8") }));
    expect(texts.filter(({ text }) => text.includes(secret)).map(({ path }) => path)).toEqual([]);
    expect(stdout + stderr).not.toContain(secret);
    // The log, the journal, both manifests, the error file and the summary for people repeat the output.
    const repeating = texts.filter(({ text }) => /(out|err|found) \*\*\*/.test(text));
    expect(repeating.length).toBeGreaterThanOrEqual(6);
  });
});

describe("a failure", () => {
  test("is in the manifest on disk before the next stage runs", async () => {
    const repository = await makeTrial([
      { id: "bad", run: "exit 9" },
      { id: "reader", if: "always()", run: "cat .runs/trial/cli/*/jobs/gate/a1/manifest.json > seen.json" },
    ]);
    await runExpecting(1, repository);
    const seen = JSON.parse(readFileSync(join(repository, "seen.json"), "utf8")) as Manifest;
    expect(seen.status).toBe("in_progress");
    expect(stage(seen, "bad")).toMatchObject({ status: "failed", outcome: "failed", exit_code: 9 });
  });
});

describe("twenty runs of one task at once", () => {
  test("all end well, and all are in the snapshot", async () => {
    const repository = await makeTrial([{ id: "quick", run: "echo fine" }]);
    const runs = await Promise.all(Array.from({ length: 20 }, () => startRun(repository).ended));
    expect(runs.filter(({ code }) => code !== 0)).toEqual([]);
    const folders = runFolders(repository);
    const warnings = folders.flatMap((folder) => readSummary(folder).warnings);
    expect(warnings).toEqual([]);
    const entered = readSnapshot(repository).map(({ runId, status }) => `${runId} ${status}`);
    expect(entered.toSorted()).toEqual(folders.map((folder) => `${basename(folder)} succeeded`));
    expect(entered).toHaveLength(20);
    expect(leftovers(repository)).toEqual([]);
  }, 120_000);
});

describe("a corrupt snapshot", () => {
  test.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["of another form", () => '{"runs": []}\n'],
    ["not text", () => "\u0000\u0001\uFFFD"],
  ])("that is %s is moved aside, rebuilt and said, and blocks no later one", async (_, damage) => {
    const repository = await makeTrial([{ id: "quick", run: "echo fine" }]);
    await runExpecting(0, repository);
    const path = snapshotPath(repository);
    const corrupt = damage(readFileSync(path, "utf8"));
    await writeFile(path, corrupt);
    const second = await runExpecting(0, repository);
    expect(readSnapshot(repository)).toHaveLength(2);
    expect(second.stdout).toMatch(/warning: .*runs\.json was corrupt/);
    const aside = namesIn(join(repository, "out", "trial")).filter((name) => name.includes("corrupt"));
    expect(aside).toHaveLength(1);
    expect(readFileSync(join(repository, "out", "trial", aside[0]!), "utf8")).toBe(corrupt);
    const third = await runExpecting(0, repository);
    expect(third.stdout).not.toContain("warning");
    expect(readSnapshot(repository)).toHaveLength(3);
  });
});

describe("100 MiB of output", () => {
  // The newest stage asks how much its parent, the command line, has ever had in memory; elsewhere how much it has now.
  const measure =
    'if [ -r /proc/$PPID/status ]; then grep VmHWM /proc/$PPID/status; else ps -o rss= -p "$PPID"; fi > peak';

  test.each([
    ["lines", `yes 'a line of output like many others, of sixty characters or so' | head -c ${100 * MiB}`],
    ["no line end at all", `head -c ${100 * MiB} /dev/zero | tr '\\0' z`],
  ])(
    "with %s takes less than 120 MiB of memory, and is on disk once",
    async (_, print) => {
      const repository = await makeTrial([
        { id: "loud", run: `${print}\nexit 1` },
        { id: "measure", if: "always()", run: measure },
      ]);
      const temporary = join(repository, "temporary");
      await mkdir(temporary);
      await runExpecting(1, repository, [], {
        TMPDIR: temporary,
        SERVICE_TOKEN: "a-secret-that-is-looked-for",
      });
      const peak = Number(/\d+/.exec(readFileSync(join(repository, "peak"), "utf8"))?.[0]) * 1024;
      expect(peak).toBeGreaterThan(10 * MiB);
      expect(peak).toBeLessThan(120 * MiB);
      expect(statSync(join(attemptOf(onlyRun(repository)), "logs", "01-loud.log")).size).toBe(100 * MiB);
      const kept = [...writtenFiles(repository), ...filesIn(temporary).map((path) => join(temporary, path))];
      expect(sizeOf(kept)).toBeLessThan(1.1 * 100 * MiB);
    },
    180_000,
  );
});

describe("a manifest that cannot be written", () => {
  const blocking = (path: string): string => `rm -rf ${path}; mkdir ${path}; echo in the way > ${path}/file`;

  test("of an attempt is a failure that names it, and the results of its stages are still reported", async () => {
    const manifest = ".runs/trial/cli/*/jobs/gate/a1/manifest.json";
    const repository = await makeTrial([
      { id: "vandal", run: `for at in ${manifest}; do ${blocking('"$at"')}; done` },
      { id: "after", run: "echo fine" },
    ]);
    const { stdout } = await runExpecting(1, repository);
    expect(stdout).toMatch(/warning: .*manifest could not be written/);
    expect(stdout).toContain("jobs/gate/a1/manifest.json: it is missing, or cannot be read");
    const run = onlyRun(repository);
    expect(readSummary(run).warnings).toContainEqual(
      expect.stringContaining("manifest could not be written"),
    );
    expect(readManifest(run)).toMatchObject({
      status: "failed",
      status_detail: "evidence-mismatch",
      commands: [{ outcome: "succeeded" }, { outcome: "succeeded" }],
    });
  });

  test.each(["manifest.json", "run-summary.json", "plan.final.json", "summary.md"])(
    "of the run itself, or another of its files, such as %s, is a failure that names it",
    async (name) => {
      const repository = await makeTrial([
        { id: "vandal", run: `for run in .runs/trial/cli/*; do ${blocking(`"$run"/${name}`)}; done` },
      ]);
      const { stdout, stderr } = await runExpecting(1, repository);
      expect(stdout).toMatch(new RegExp(`could not write \\S+/${name}`));
      expect(stdout).not.toContain("Passed");
      expect(stderr).toBe("");
      expect(readSnapshot(repository).map(({ status }) => status)).toEqual(["failed"]);
      const readable = ["manifest.json", "run-summary.json"].filter((other) => other !== name);
      for (const other of readable) {
        const text = readFileSync(join(onlyRun(repository), other), "utf8");
        expect(JSON.parse(text)).toMatchObject({ status: "failed" });
      }
    },
  );

  test("because its folder was removed is reported", async () => {
    const repository = await makeTrial([
      { id: "vandal", run: "rm -rf .runs/trial/cli/*/jobs" },
      { id: "after", run: "echo fine" },
    ]);
    const { code, stdout } = await orchestrator(repository, ["run"]);
    expect(existsSync(join(attemptOf(onlyRun(repository)), "journal.ndjson"))).toBe(false);
    expect({ failed: code !== 0, warned: stdout.includes("warning:") }).not.toEqual({
      failed: false,
      warned: false,
    });
  });
});
