import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { getEventListeners } from "node:events";
import { existsSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputStream, Processes, ProcessRequest, ProcessResult } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const anHour = 3_600_000;
/** For what has to be cut off. No test passes or fails by how long something took. */
const quick = createProcesses({ graceMs: 300, drainMs: 500 });
/** For what must not be cut off. */
const patient = createProcesses({ graceMs: anHour, drainMs: anHour });
const env = { PATH: process.env["PATH"] ?? "" };
const never = new AbortController().signal;

interface Ran extends ProcessResult {
  stdout: string;
  stderr: string;
  pid: number | null;
}

interface Options extends Partial<ProcessRequest> {
  processes?: Processes;
  signal?: AbortSignal;
  /** Called with all that stdout gave so far. */
  onStdout?: (text: string) => void;
}

/** Runs a script with bash, or another command, and gathers what it printed. */
async function run(script: string, options: Options = {}): Promise<Ran> {
  const printed: Record<OutputStream, string> = { stdout: "", stderr: "" };
  const { processes = quick, signal = never, onStdout, ...request } = options;
  const { pid, result } = processes.start(
    {
      command: "bash",
      args: ["-c", script],
      cwd: "/",
      env,
      timeoutMs: anHour,
      async onOutput(stream, chunk) {
        printed[stream] += Buffer.from(chunk).toString("latin1");
        if (stream === "stdout") onStdout?.(printed.stdout);
      },
      ...request,
    },
    signal,
  );
  return { ...(await result), ...printed, pid };
}

/** What runs (zombies do not), as `ps` sees it on Linux and macOS. */
function running(): { pid: number; group: number }[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,pgid=,stat="], { encoding: "utf8" }).trim().split("\n");
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith("Z"))
    .map(([pid, group]) => ({ pid: Number(pid), group: Number(group) }));
}

const livingIn = (group: number | null): number[] =>
  running()
    .filter((one) => one.group === group)
    .map((one) => one.pid);

const runs = (pid: number): boolean => running().some((one) => one.pid === pid);

/** Ends a process that a script gave the number of. */
function killOne(printed: string): void {
  const pid = Number(printed);
  // 0 would stand for the group that runs the tests.
  expect(pid).toBeGreaterThan(1);
  process.kill(pid, "SIGKILL");
}

async function eventually(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** A signal that is aborted once a script has printed `ready`. */
function cancelWhenReady(): { signal: AbortSignal; onStdout: (text: string) => void } {
  const controller = new AbortController();
  const onStdout = (text: string): void => {
    if (text.includes("ready")) controller.abort();
  };
  return { signal: controller.signal, onStdout };
}

describe("a process that ends by itself", () => {
  test.each([0, 1, 2, 127, 255])("tells its exit code %i", async (code) => {
    const { exit, leftBehind, pid } = await run(`exit ${code}`);
    expect(exit).toEqual({ kind: "exited", code });
    expect(leftBehind).toBe(false);
    expect(pid).toBeGreaterThan(0);
  });

  test("tells the signal that killed it", async () => {
    expect((await run("kill -9 $$")).exit).toEqual({ kind: "signalled", signal: "SIGKILL" });
    expect((await run("kill -TERM $$")).exit).toEqual({ kind: "signalled", signal: "SIGTERM" });
  });

  test("gets its arguments as they are and nothing on its input", async () => {
    const { stdout } = await run("", {
      command: "bash",
      args: ["-c", 'printf "%s|" "$@"; cat', "name", "two words", "$HOME", "'", ""],
    });
    expect(stdout).toBe("two words|$HOME|'||");
  });

  test("gets exactly the environment and the folder that it is given", async () => {
    const cwd = await temporaryFolder();
    const request = { command: "/usr/bin/env", args: [], env: { ONE: "1", TWO: "a\nb" } };
    expect((await run("", request)).stdout).toBe("ONE=1\nTWO=a\nb\n");
    expect((await run("pwd", { cwd })).stdout).toBe(`${cwd}\n`);
  });

  test("leads a group of its own", async () => {
    const { stdout, pid } = await run("ps -o pgid= -p $$");
    expect(Number(stdout)).toBe(pid);
  });

  test("reports whole milliseconds", async () => {
    const { durationMs } = await run("sleep 0.5");
    expect(Number.isInteger(durationMs)).toBe(true);
    // On a busy machine the process may have begun a while before this one notes that it has.
    expect(durationMs).toBeGreaterThanOrEqual(100);
  });
});

describe("a process that cannot be started", () => {
  const reasonOf = async (request: Partial<ProcessRequest>): Promise<string> => {
    const { exit, pid, leftBehind, stdout, stderr } = await run("", request);
    expect({ pid, leftBehind, stdout, stderr }).toEqual({
      pid: null,
      leftBehind: false,
      stdout: "",
      stderr: "",
    });
    if (exit.kind !== "spawn-failed") throw new Error(`expected it not to start, got ${exit.kind}`);
    return exit.reason;
  };

  test("because its executable is missing says where it was looked for", async () => {
    expect(await reasonOf({ command: "no-such-tool" })).toBe(
      "no-such-tool was not found on the PATH; install it in an earlier step or give its full path",
    );
    expect(await reasonOf({ command: "/no/such/tool" })).toMatch(/^\/no\/such\/tool does not exist/);
  });

  test("because its working directory is no folder blames that and not the command", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "");
    expect(await reasonOf({ cwd: join(folder, "none") })).toBe(
      `the working directory ${join(folder, "none")} does not exist`,
    );
    expect(await reasonOf({ cwd: join(folder, "file") })).toMatch(/file is not a folder$/);
    expect(await reasonOf({ cwd: join(folder, "file/below") })).toMatch(
      /lies below something that is not a folder$/,
    );
  });

  test("because its file may not be executed speaks of the permission", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "tool"), "#!/bin/sh\n");
    await chmod(join(folder, "tool"), 0o600);
    expect(await reasonOf({ command: join(folder, "tool") })).toMatch(
      /^no permission to run .*tool.*chmod \+x/,
    );
    await mkdir(join(folder, "folder"));
    expect(await reasonOf({ command: join(folder, "folder") })).toMatch(/^no permission to run/);
  });

  test("because its first line names a missing interpreter says that", async () => {
    const tool = join(await temporaryFolder(), "tool");
    await writeFile(tool, "#!/no/such/interpreter\n");
    await chmod(tool, 0o700);
    expect(await reasonOf({ command: tool })).toMatch(
      /or the interpreter that its first line names does not$/,
    );
  });

  test("because it is given too much speaks of the size", async () => {
    expect(await reasonOf({ env: { BIG: "x".repeat(5_000_000) } })).toMatch(
      /larger than the system takes.*largest variables: BIG, 4,883 KiB/,
    );
  });

  test("because of a null byte does not repeat what is around it", async () => {
    const reason = await reasonOf({ args: ["-c", "hunter2\0"] });
    expect(reason).toMatch(/holds a null byte$/);
    expect(reason).not.toContain("hunter2");
  });
});

describe("a process that takes too long", () => {
  test("is ended by TERM and reported with its limit", async () => {
    const { exit, pid } = await run("sleep 300", { timeoutMs: 200 });
    expect(exit).toEqual({ kind: "timed-out", after_seconds: 0.2 });
    expect(livingIn(pid)).toEqual([]);
  });

  test("is killed with all its group when it ignores TERM", async () => {
    const script = "trap '' TERM; bash -c 'while :; do sleep 0.1; done' & while :; do sleep 0.1; done";
    const { exit, pid } = await run(script, { timeoutMs: 300 });
    expect(exit).toEqual({ kind: "timed-out", after_seconds: 0.3 });
    await eventually(() => livingIn(pid).length === 0);
  });

  test("has timed out also when it answers TERM with exit code 0", async () => {
    const script = "trap 'exit 0' TERM; while :; do sleep 0.05; done";
    const { exit } = await run(script, { timeoutMs: 500, processes: patient });
    expect(exit.kind).toBe("timed-out");
  });

  test("takes along the rest of its group, once the grace is over", async () => {
    for (const sink of ["", ">/dev/null 2>&1"]) {
      const script = `(trap '' TERM; while :; do sleep 0.1; done) ${sink} & sleep 300`;
      const { exit, pid, leftBehind } = await run(script, { timeoutMs: 300 });
      expect(exit.kind).toBe("timed-out");
      expect(leftBehind).toBe(false);
      await eventually(() => livingIn(pid).length === 0);
    }
  });

  test("is given a limit longer than a timer of Node takes without ending at once", async () => {
    expect((await run("sleep 0.1; exit 3", { timeoutMs: 1e12 })).exit).toEqual({ kind: "exited", code: 3 });
  });
});

describe("a process that is cancelled", () => {
  test("is ended by TERM, whatever it exits with", async () => {
    const sleeping = await run("echo ready; sleep 300", cancelWhenReady());
    expect(sleeping.exit).toEqual({ kind: "cancelled" });
    expect(livingIn(sleeping.pid)).toEqual([]);
    const polite = await run(
      "trap 'exit 0' TERM; echo ready; while :; do sleep 0.05; done",
      cancelWhenReady(),
    );
    expect(polite.exit).toEqual({ kind: "cancelled" });
  });

  test("lets the rest of its group end in peace within the grace", async () => {
    const script =
      "(trap 'sleep 0.1; echo rest; exit' TERM; echo ready; while :; do sleep 0.02; done) & sleep 300";
    const { stdout, leftBehind } = await run(script, { ...cancelWhenReady(), processes: patient });
    expect(stdout).toBe("ready\nrest\n");
    expect(leftBehind).toBe(false);
  });

  test("is killed when it ignores TERM", async () => {
    const script = "trap '' TERM; echo ready; while :; do sleep 0.1; done";
    const { exit, pid } = await run(script, cancelWhenReady());
    expect(exit).toEqual({ kind: "cancelled" });
    await eventually(() => livingIn(pid).length === 0);
  });

  test("has a grace of its own, shorter or longer, where one is asked for", async () => {
    const deaf = "trap '' TERM; echo ready; while :; do sleep 0.1; done";
    const killed = await run(deaf, { ...cancelWhenReady(), processes: patient, graceMs: 100 });
    expect(killed.exit).toEqual({ kind: "cancelled" });
    const slow = "trap 'sleep 1; echo tidied; exit' TERM; echo ready; while :; do sleep 0.05; done";
    const tidied = await run(slow, { ...cancelWhenReady(), processes: quick, graceMs: anHour });
    expect(tidied.stdout).toBe("ready\ntidied\n");
  });

  test("before it starts is not started", async () => {
    const marker = join(await temporaryFolder(), "marker");
    const { exit, pid, durationMs } = await run(`touch ${marker}`, { signal: AbortSignal.abort() });
    expect({ exit, pid, durationMs }).toEqual({ exit: { kind: "cancelled" }, pid: null, durationMs: 0 });
    expect(existsSync(marker)).toBe(false);
  });

  test("after it ended keeps its own exit, and what it left behind is killed without further waiting", async () => {
    const controller = new AbortController();
    let leader = 0;
    const { pid, result } = patient.start(
      {
        command: "bash",
        args: ["-c", "sleep 300 & echo $$; exit 4"],
        cwd: "/",
        env,
        timeoutMs: anHour,
        async onOutput(_, chunk) {
          leader = Number(Buffer.from(chunk).toString());
        },
      },
      controller.signal,
    );
    await eventually(() => leader === pid && !runs(leader));
    controller.abort();
    expect(await result).toMatchObject({ exit: { kind: "exited", code: 4 }, leftBehind: true });
    await eventually(() => livingIn(pid).length === 0);
  });

  test("in the moment in which it already ended by itself keeps its own exit", async () => {
    const controller = new AbortController();
    const { pid, result } = quick.start(
      {
        command: "bash",
        args: ["-c", "exit 5"],
        cwd: "/",
        env,
        timeoutMs: anHour,
        onOutput: async () => undefined,
      },
      controller.signal,
    );
    // Asked synchronously, so that this process hears of nothing: of the cancel before the end, then.
    while (runs(pid ?? 0));
    controller.abort();
    expect((await result).exit).toEqual({ kind: "exited", code: 5 });
  });

  test("shares its signal with a hundred others and lets go of it", async () => {
    const { signal } = new AbortController();
    const running = Array.from({ length: 100 }, () => run("exit 0", { signal }));
    expect(getEventListeners(signal, "abort")).toHaveLength(100);
    await Promise.all(running);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a process that leaves others behind", () => {
  test("which hold its output: they are killed after the drain and its own exit stands", async () => {
    const { exit, leftBehind, stdout, pid } = await run("sleep 300 & echo done; exit 3");
    expect({ exit, leftBehind, stdout }).toEqual({
      exit: { kind: "exited", code: 3 },
      leftBehind: true,
      stdout: "done\n",
    });
    await eventually(() => livingIn(pid).length === 0);
  });

  test("which do not hold its output: they are killed too", async () => {
    const { exit, leftBehind, pid } = await run("sleep 300 >/dev/null 2>&1 & exit 0");
    expect({ exit, leftBehind }).toEqual({ exit: { kind: "exited", code: 0 }, leftBehind: true });
    await eventually(() => livingIn(pid).length === 0);
  });

  test("which left its group but hold its output: nothing waits for them any longer", async () => {
    const { leftBehind, stdout } = await run(`
      perl -e 'use POSIX; setsid; sleep 300' &
      while ps -o pgid= -p $! | grep -qw $$; do sleep 0.02; done
      echo $!`);
    expect(leftBehind).toBe(true);
    // It leads a group of its own now and isn't ours to kill.
    expect(runs(Number(stdout))).toBe(true);
    killOne(stdout);
  });

  test("which go on printing: the drain ends all the same", async () => {
    const { leftBehind, pid } = await run("yes & exit 0");
    expect(leftBehind).toBe(true);
    await eventually(() => livingIn(pid).length === 0);
  });

  test("which end within the drain: their output is kept and nothing is said", async () => {
    const { leftBehind, stdout } = await run("(sleep 0.2; echo late) & echo early", { processes: patient });
    expect(stdout).toBe("early\nlate\n");
    expect(leftBehind).toBe(false);
  });

  test("which ended but were never collected: they do not count", async () => {
    // The parent of the one that ends in the group has left it, goes on, and never asks for its end: a zombie stays.
    const { leftBehind, stdout, exit } = await run(`
      perl -e 'use POSIX; fork or exit; setsid; sleep 300' >/dev/null 2>&1 &
      until ps -A -o ppid=,stat= | grep -q "^ *$! *Z"; do sleep 0.02; done
      while ps -o pgid= -p $! | grep -qw $$; do sleep 0.02; done
      echo $!`);
    killOne(stdout);
    expect({ exit, leftBehind }).toEqual({ exit: { kind: "exited", code: 0 }, leftBehind: false });
  });
});

describe("the output of a process", () => {
  const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

  test("arrives byte for byte, also 20 MB without a line break", async () => {
    const script = "process.stdout.write(Buffer.alloc(20e6, Buffer.from([0, 255, 195, 40, 226, 130, 172])))";
    const hash = createHash("sha256");
    const { exit } = await run("", {
      command: process.execPath,
      args: ["-e", script],
      async onOutput(_, chunk) {
        hash.update(chunk);
      },
    });
    expect(exit).toEqual({ kind: "exited", code: 0 });
    expect(hash.digest("hex")).toBe(
      digest(Buffer.alloc(20e6, Buffer.from([0, 255, 195, 40, 226, 130, 172]))),
    );
  });

  test("keeps its order in each stream", async () => {
    const { stdout, stderr } = await run("for i in {1..2000}; do echo o$i; echo e$i >&2; done");
    const lines = (letter: string): string =>
      Array.from({ length: 2000 }, (_, i) => `${letter}${i + 1}\n`).join("");
    expect(stdout).toBe(lines("o"));
    expect(stderr).toBe(lines("e"));
  });

  test("waits for a slow consumer, so that 200 MB do not pile up in memory", async () => {
    const before = process.memoryUsage().rss;
    let bytes = 0;
    let most = 0;
    let calls = 0;
    const { exit } = await run("head -c 200000000 /dev/zero", {
      async onOutput(_, chunk) {
        bytes += chunk.length;
        calls += 1;
        if (calls % 20 === 0) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          most = Math.max(most, process.memoryUsage().rss);
        }
      },
    });
    expect(exit).toEqual({ kind: "exited", code: 0 });
    expect(bytes).toBe(200_000_000);
    expect(most - before).toBeLessThan(150_000_000);
  });

  test("is handed over one call at a time for each stream, and neither stream waits for the other", async () => {
    const open = { stdout: 0, stderr: 0 };
    let overlap = false;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { exit } = await run("echo held; head -c 5000000 /dev/zero >&2; echo end >&2", {
      async onOutput(stream, chunk) {
        open[stream] += 1;
        overlap ||= open[stream] > 1;
        // Standard output is held until standard error has come to its end.
        if (stream === "stdout") await held;
        else if (Buffer.from(chunk).toString("latin1").endsWith("end\n")) release();
        open[stream] -= 1;
      },
    });
    expect(exit).toEqual({ kind: "exited", code: 0 });
    expect(overlap).toBe(false);
  });

  test("is complete although the consumer is still busy when the drain is over", async () => {
    let bytes = 0;
    const { leftBehind } = await run("head -c 150000 /dev/zero", {
      async onOutput(_, chunk) {
        if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 700));
        bytes += chunk.length;
      },
    });
    expect(bytes).toBe(150_000);
    expect(leftBehind).toBe(false);
  });

  test("that the consumer refuses kills the group and rejects with what was thrown", async () => {
    const refusal = new Error("the disk is full");
    let pid: number | null = null;
    let calls = 0;
    const running = quick.start(
      {
        command: "bash",
        args: ["-c", "trap '' TERM; yes & yes >&2"],
        cwd: "/",
        env,
        timeoutMs: anHour,
        async onOutput() {
          calls += 1;
          throw refusal;
        },
      },
      never,
    );
    pid = running.pid;
    await expect(running.result).rejects.toBe(refusal);
    expect(calls).toBeLessThanOrEqual(2);
    await eventually(() => livingIn(pid).length === 0);
  });

  test("that turns out to be lost kills a group that is silent by now, and rejects with the reason", async () => {
    const refusal = new Error("the disk is full");
    const lost = new AbortController();
    const running = quick.start(
      {
        command: "bash",
        args: ["-c", "trap '' TERM; echo one; sleep 300"],
        cwd: "/",
        env,
        timeoutMs: anHour,
        onOutput: async () => void setImmediate(() => lost.abort(refusal)),
        outputFailed: lost.signal,
      },
      never,
    );
    await expect(running.result).rejects.toBe(refusal);
    await eventually(() => livingIn(running.pid).length === 0);
  });

  test("that is refused in its last piece rejects too, also when the caller looks late", async () => {
    const refusal = new Error("refused");
    const { result } = quick.start(
      {
        command: "bash",
        args: ["-c", "echo last"],
        cwd: "/",
        env,
        timeoutMs: anHour,
        onOutput: () => Promise.reject(refusal),
      },
      never,
    );
    // An unhandled rejection in between would fail this test.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(result).rejects.toBe(refusal);
  });
});
