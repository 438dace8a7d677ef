import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  commandOf,
  errorFileOf,
  logOf,
  outcomesOf,
  runPipeline,
  type RanAssignment,
} from "../support/run-context.ts";

const onlyStage = (stage: object): Promise<RanAssignment> =>
  runPipeline({ stages: [{ id: "only", ...stage }] });

/** Whether a process runs; one that ended and was not collected does not. */
function runs(pid: number): boolean {
  expect(pid).toBeGreaterThan(1);
  const lines = execFileSync("ps", ["-A", "-o", "pid=,stat="], { encoding: "utf8" }).trim().split("\n");
  return lines
    .map((line) => line.trim().split(/\s+/))
    .some(([id, state]) => Number(id) === pid && !state?.startsWith("Z"));
}

describe("a stage that ends", () => {
  test("with 0 succeeded, and leaves neither tail nor error file", async () => {
    const ran = await onlyStage({ run: "echo fine", "summary-hint": "All is well" });
    expect(commandOf(ran, "only")).toMatchObject({
      status: "succeeded",
      outcome: "succeeded",
      exit: { kind: "exited", code: 0 },
      exit_code: 0,
      summary: "All is well",
      tail: null,
      error_file: null,
      tries: 1,
      notes: [],
    });
    expect(await logOf(ran, "only")).toBe("fine\n");
    expect(ran.manifest).toMatchObject({ status: "succeeded", status_detail: null });
  });

  test("with another code failed, with its output in the manifest and in an error file", async () => {
    const ran = await onlyStage({ run: "echo out\necho err >&2\nexit 7", "summary-hint": "All is well" });
    expect(commandOf(ran, "only")).toMatchObject({
      status: "failed",
      outcome: "failed",
      exit: { kind: "exited", code: 7 },
      exit_code: 7,
      summary: "exit 7",
      tail: { stdout: "out\n", stderr: "err\n" },
    });
    expect(await errorFileOf(ran, "only")).toMatchObject({
      command_id: "only",
      command_index: 1,
      reason: "exit-code",
      details: {
        exit_code: 7,
        signal: null,
        stdout: "out\n",
        stderr: "err\n",
        stdout_truncated: false,
        stderr_truncated: false,
      },
    });
  });

  test("by a signal failed, and says which", async () => {
    const ran = await onlyStage({ run: "echo before\nkill -9 $$" });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "failed",
      exit: { kind: "signalled", signal: "SIGKILL" },
      exit_code: null,
      summary: "killed by SIGKILL",
      tail: { stdout: "before\n", stderr: "" },
    });
    expect((await errorFileOf(ran, "only"))["details"]).toMatchObject({ exit_code: null, signal: "SIGKILL" });
  });

  test("at its time limit has timed out, and says after how long", async () => {
    const ran = await onlyStage({ run: "sleep 300", "timeout-minutes": 0.02 });
    expect(commandOf(ran, "only")).toMatchObject({
      status: "failed",
      outcome: "timed_out",
      exit: { kind: "timed-out", after_seconds: 1.2 },
      summary: "timed out after 1.2 s",
    });
    expect(ran.manifest.status).toBe("failed");
  });

  test("also ends processes outside of its group at its time limit, and none of other stages (C13)", async () => {
    // Elsewhere the environment of a process is not to be seen.
    if (process.platform !== "linux") return;
    const escape = "setsid sh -c 'echo $$ > pid; sleep 300' > /dev/null 2>&1 &";
    const ran = await runPipeline({
      stages: [
        { id: "slow", run: `${escape}\nsleep 300`, "timeout-minutes": 0.02 },
        { id: "other", run: "until [ -e go ]; do sleep 0.05; done", needs: [] },
        { id: "go", run: "touch go", if: "always()", needs: ["slow"] },
      ],
    });
    expect(outcomesOf(ran)).toEqual(["slow: timed_out", "other: succeeded", "go: succeeded"]);
    const pid = (await readFile(join(ran.root, "pid"), "utf8")).trim();
    // Where nothing collects it, it stays as a zombie.
    const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "Z");
    expect(stat).toContain("Z");
  });

  test("at its time limit has timed out even if it ignores TERM", async () => {
    const ran = await onlyStage({
      run: "trap '' TERM\necho $$ > pid\nwhile true; do sleep 0.1; done",
      "timeout-minutes": 0.05,
    });
    expect(outcomesOf(ran)).toEqual(["only: timed_out"]);
    expect(runs(Number(await readFile(join(ran.root, "pid"), "utf8")))).toBe(false);
  });

  test("with an allowed failure keeps the failure's exit", async () => {
    const ran = await onlyStage({ run: "echo out\nexit 3", "continue-on-error": true });
    expect(commandOf(ran, "only")).toMatchObject({
      status: "skipped",
      outcome: "allowed_failure",
      exit_code: 3,
      tail: { stdout: "out\n" },
    });
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("while its child processes continue has them ended, and its own exit counts", async () => {
    const ran = await onlyStage({ run: "sleep 300 &\necho $! > pid\necho done" });
    expect(commandOf(ran, "only")).toMatchObject({ outcome: "succeeded", notes: ["left processes behind"] });
    expect(runs(Number(await readFile(join(ran.root, "pid"), "utf8")))).toBe(false);
    expect(await logOf(ran, "only")).toBe("done\n");
  });
});

describe("a stage that cannot start", () => {
  test("without its program failed with the shell's exit code", async () => {
    const ran = await onlyStage({ run: "no-such-program --flag" });
    expect(commandOf(ran, "only")).toMatchObject({ outcome: "failed", exit_code: 127 });
    expect(commandOf(ran, "only").tail?.stderr).toContain("no-such-program");
  });

  test("without its shell failed, with the reason in manifest and error file", async () => {
    const ran = await onlyStage({ run: "true", shell: "no-such-shell {0}" });
    const reason =
      "no-such-shell was not found on the PATH; install it in an earlier step or give its full path";
    expect(commandOf(ran, "only")).toMatchObject({
      status: "failed",
      outcome: "failed",
      exit: { kind: "spawn-failed", reason },
      exit_code: null,
      summary: `could not start: ${reason}`,
      tail: { stdout: "", stderr: "" },
    });
    expect(await errorFileOf(ran, "only")).toMatchObject({
      reason: "not-started",
      details: { message: `could not start: ${reason}` },
    });
  });

  test("without its folder failed, and names the folder", async () => {
    const ran = await onlyStage({ run: "true", "working-directory": "no/such" });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "failed",
      exit: {
        kind: "spawn-failed",
        reason: `the working directory ${join(ran.root, "no/such")} does not exist`,
      },
    });
  });

  test("stops what comes after it like any failure", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: "true", shell: "no-such-shell {0}" },
        { id: "b", run: "true" },
      ],
    });
    expect(outcomesOf(ran)).toEqual(["a: failed", "b: skipped, a did not succeed"]);
  });
});

describe("the folder of a stage", () => {
  test("is its subtask's, then its own below that", async () => {
    const ran = await runPipeline(
      {
        subtasks: [
          {
            id: "one",
            "working-directory": "packages/one",
            stages: [
              { id: "a", run: "pwd" },
              { id: "b", run: "pwd", "working-directory": "docs" },
            ],
          },
        ],
        setup: [{ id: "prepare", run: "pwd" }],
      },
      { prepare: ({ root }) => mkdir(join(root, "packages/one/docs"), { recursive: true }).then(() => {}) },
    );
    expect(await logOf(ran, "prepare")).toBe(`${ran.root}\n`);
    expect(await logOf(ran, "a")).toBe(`${join(ran.root, "packages/one")}\n`);
    expect(await logOf(ran, "b")).toBe(`${join(ran.root, "packages/one/docs")}\n`);
  });
});
