import { describe, expect, test } from "@jest/globals";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { commandOf, errorFileOf, logOf, runPipeline, type RanAssignment } from "../support/run-context.ts";

const MB = 1_000_000;

interface Measured {
  ran: RanAssignment;
  /** Bytes that this process grew by, at most, while the stage ran. */
  grown: number;
}

async function runMeasured(script: string): Promise<Measured> {
  const before = process.memoryUsage.rss();
  let highest = before;
  const ran = await runPipeline(
    { stages: [{ id: "loud", run: script, "timeout-minutes": 1 }] },
    {
      hooks: () => ({
        output() {
          highest = Math.max(highest, process.memoryUsage.rss());
        },
      }),
    },
  );
  return { ran, grown: highest - before };
}

const logSize = async (ran: RanAssignment): Promise<number> =>
  (await stat(join(ran.root, commandOf(ran, "loud").log_path!))).size;

describe("a stage that prints a lot", () => {
  test("keeps 200 MB in its log and little in memory", async () => {
    const line = "x".repeat(99);
    const { ran, grown } = await runMeasured(`yes ${line} | head -c ${200 * MB}\necho the end\nexit 1`);
    const { outcome, tail } = commandOf(ran, "loud");
    expect(outcome).toBe("failed");
    expect(tail?.stdout).toHaveLength(4096);
    expect(tail?.stdout.endsWith(`${line}\nthe end\n`)).toBe(true);
    expect(await logSize(ran)).toBe(200 * MB + "the end\n".length);
    expect(grown).toBeLessThan(150 * MB);
  });

  test("does so for 50 MB without a line feed too", async () => {
    const { ran, grown } = await runMeasured(`head -c ${50 * MB} /dev/zero | tr '\\0' z\nexit 1`);
    expect(commandOf(ran, "loud").tail?.stdout).toBe("z".repeat(4096));
    expect(await logSize(ran)).toBe(50 * MB);
    expect(grown).toBeLessThan(150 * MB);
  });

  test("does not delay the run with hostile lines that are almost commands", async () => {
    // Each is as long as a line may be that is read for commands; a careless pattern takes seconds for each.
    const { ran } = await runMeasured(
      [
        "blanks=$(printf '%60000s' '')",
        "opened=$(printf '##[a%.0s' $(seq 15000))",
        'for i in $(seq 50); do echo "::error$blanks:"; echo "##[error$blanks"; echo "$opened"; done',
      ].join("\n"),
    );
    expect(commandOf(ran, "loud").outcome).toBe("succeeded");
  });
});

describe("the end of the output", () => {
  test("is 4 KiB of each stream in the manifest, 8 KiB in the error file, both the newest", async () => {
    const lines = Array.from({ length: 5000 }, (_, at) => `line ${at}`).join("\n");
    const script = `seq -f 'line %g' 0 4999\nseq -f 'LINE %g' 0 4999 >&2\nexit 1`;
    const ran = await runPipeline({ stages: [{ id: "a", run: script }] });
    const whole = `${lines}\n`;
    expect(await logOf(ran, "a")).toHaveLength(2 * whole.length);
    expect(commandOf(ran, "a").tail).toEqual({
      stdout: whole.slice(-4096),
      stderr: whole.toUpperCase().slice(-4096),
    });
    expect((await errorFileOf(ran, "a"))["details"]).toMatchObject({
      stdout: whole.slice(-8192),
      stderr: whole.toUpperCase().slice(-8192),
      stdout_truncated: true,
      stderr_truncated: true,
    });
  });

  test("begins with a whole character", async () => {
    // Three bytes each, so that 4096 bytes begin inside of one.
    const ran = await runPipeline({
      stages: [{ id: "a", run: "for i in $(seq 2000); do printf '€'; done\nexit 1" }],
    });
    expect(commandOf(ran, "a").tail?.stdout).toBe("€".repeat(1365));
  });
});
