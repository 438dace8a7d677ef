import { describe, expect, test } from "@jest/globals";
import { openTask } from "../support/task.ts";
import { callCommandLine } from "../support/call-command-line.ts";

/** What `run` prints from the first failed stage on, without indents. */
async function runStage(run: string): Promise<string[]> {
  const task = await openTask({ stages: [{ id: "unit", run }] });
  const { code, stdout } = await callCommandLine(task.root, "run");
  expect(code).toBe(1);
  const lines = stdout.split("\n").map((line) => line.trim());
  return lines.slice(lines.indexOf("✗ unit failed: exit 1"));
}

describe("a stage that failed is shown at the end of a run", () => {
  test("with the last ten lines of its output, and how many are above, in which log (H4)", async () => {
    const lines = await runStage("seq 1 100000; exit 1");
    expect(lines[1]).toMatch(/^… 99990 lines above, in \.runs\/.*unit\.log$/);
    expect(lines.slice(2, 13)).toEqual([...Array.from({ length: 10 }, (_, at) => String(99_991 + at)), ""]);
  });

  test("before the result, which is on the same screen", async () => {
    const lines = await runStage("seq 1 30; exit 1");
    expect(lines[13]).toMatch(/^✗ Failed: gate, 1 failed in/);
    expect(lines.length).toBeLessThan(20);
  });

  test("with the last state of lines that were overwritten (H4)", async () => {
    const lines = await runStage(
      String.raw`echo broken; for i in $(seq 200); do printf '\r%d%%' $i; done; exit 1`,
    );
    expect(lines.slice(1, 3)).toEqual(["broken", "200%"]);
    expect(lines[3]).toMatch(/^log: \.runs\/.*unit\.log$/);
  });

  test("with its annotations as findings, and without other workflow commands", async () => {
    const lines = await runStage(
      "echo '::group::Types'; echo '::error file=a.ts,line=3::no such name'; echo '::warning::slow'; echo '::endgroup::'; exit 1",
    );
    expect(lines.slice(1, 4)).toEqual(["Types", "error: a.ts:3: no such name", "warning: slow"]);
  });

  test("with annotations as they are in the log where that escapes something, as it could be a secret", async () => {
    const escaped = "::error::one%0Atwo%2525";
    expect((await runStage(`echo '${escaped}'; exit 1`))[1]).toBe(escaped);
  });

  test("with a reason that keeps several from starting said once (H14)", async () => {
    const stages = ["a", "b", "c"].map((id) => ({ id, shell: "no-such-shell {0}", run: "x", needs: [] }));
    const task = await openTask({ stages, "fail-fast": false });
    const { stdout } = await callCommandLine(task.root, "run");
    const end = stdout.slice(stdout.indexOf("\n\n"));
    expect(end).toMatch(/^✗ a, b, c failed: could not start: no-such-shell was not found/m);
    expect(end).toMatch(/^ {2}gate\/a, gate\/b and gate\/c failed \(could not start: /m);
    expect(end.match(/could not start/g)).toHaveLength(2);
  });

  test("once", async () => {
    const task = await openTask({ stages: [{ id: "unit", run: "echo only-once; exit 1" }] });
    const { stdout } = await callCommandLine(task.root, "run");
    expect(stdout.match(/^ *only-once$/gm)).toHaveLength(1);
  });
});
