import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { JournalEvent } from "../../src/model/journal.ts";
import type { ManifestCommand } from "../../src/model/manifest.ts";
import { type Ended, orchestrator } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { onlyRun, readManifest, readSummary, stage } from "./run-folder.ts";

const MB = 1_000_000;
const line = "x".repeat(99);

interface Way {
  id: string;
  run: string;
  /** More of the stage, as YAML. */
  more?: string;
  expected: Pick<ManifestCommand, "outcome" | "exit" | "exit_code" | "summary" | "notes">;
  tail: { stdout: string; stderr: string | ReturnType<typeof expect.stringMatching> } | null;
  /** Bytes of its log, where they matter. */
  logged?: number;
}

const exited = (outcome: "succeeded" | "failed", code: number, notes: string[] = []): Way["expected"] => ({
  outcome,
  exit: { kind: "exited", code },
  exit_code: code,
  summary: `exit ${code}`,
  notes,
});

const withoutCode = (
  outcome: "failed" | "timed_out",
  exit: ManifestCommand["exit"],
  summary: string,
): Way["expected"] => ({ outcome, exit, exit_code: null, summary, notes: [] });

const timedOut = withoutCode("timed_out", { kind: "timed-out", after_seconds: 1.2 }, "timed out after 1.2 s");
const noShell =
  "no-such-shell was not found on the PATH; install it in an earlier step or give its full path";
const leftBehind = ["left processes behind"];

const ways: Way[] = [
  {
    id: "says-no",
    run: "echo out; echo err >&2; exit 7",
    expected: exited("failed", 7),
    tail: { stdout: "out\n", stderr: "err\n" },
  },
  {
    id: "is-late",
    run: "echo waiting; sleep 300",
    more: "timeout-minutes: 0.02",
    expected: timedOut,
    tail: { stdout: "waiting\n", stderr: "" },
  },
  {
    // The second sleep holds the output, and nothing of it hears a TERM.
    id: "is-late-and-deaf",
    run: "trap '' TERM; echo deaf; sleep 300 & sleep 300; sleep 300",
    more: "timeout-minutes: 0.02",
    expected: timedOut,
    tail: { stdout: "deaf\n", stderr: "" },
  },
  {
    id: "is-killed",
    run: "echo before; kill -9 $$",
    expected: withoutCode("failed", { kind: "signalled", signal: "SIGKILL" }, "killed by SIGKILL"),
    tail: { stdout: "before\n", stderr: "" },
  },
  {
    id: "lacks-its-program",
    run: "echo before; no-such-program --flag",
    expected: exited("failed", 127),
    tail: { stdout: "before\n", stderr: expect.stringMatching(/no-such-program: (command )?not found\n$/) },
  },
  {
    id: "lacks-its-shell",
    run: "echo never",
    more: "shell: no-such-shell {0}",
    expected: withoutCode("failed", { kind: "spawn-failed", reason: noShell }, `could not start: ${noShell}`),
    tail: { stdout: "", stderr: "" },
    logged: 0,
  },
  {
    id: "prints-200-mb",
    run: `yes ${line} | head -c ${200 * MB}; echo the end; exit 5`,
    expected: exited("failed", 5),
    tail: { stdout: `${`${line}\n`.repeat(41)}the end\n`.slice(-4096), stderr: "" },
    logged: 200 * MB + "the end\n".length,
  },
  {
    id: "prints-50-mb-on-a-line",
    run: `head -c ${50 * MB} /dev/zero | tr '\\0' z; exit 6`,
    expected: exited("failed", 6),
    tail: { stdout: "z".repeat(4096), stderr: "" },
    logged: 50 * MB,
  },
  {
    id: "leaves-a-sleep-and-passes",
    run: "sleep 300 & echo done",
    expected: exited("succeeded", 0, leftBehind),
    tail: null,
    logged: "done\n".length,
  },
  {
    id: "leaves-a-sleep-and-fails",
    run: "sleep 300 & echo undone; exit 9",
    expected: exited("failed", 9, leftBehind),
    tail: { stdout: "undone\n", stderr: "" },
  },
  {
    id: "leaves-a-silent-sleep",
    run: "sleep 300 > /dev/null 2>&1 & echo done",
    expected: exited("succeeded", 0, leftBehind),
    tail: null,
  },
];

const stages = ways
  .map(({ id, run, more }) => `- id: ${id}\n  needs: []\n${more ? `  ${more}\n` : ""}  run: |\n    ${run}`)
  .join("\n");

/**
 * What a stage may take beyond what it does itself: 3 s of grace, 5 s for its pipes, and a margin for a slow machine.
 * Whatever waits for one of the sleeps takes ten times as long.
 */
const longestMs = 30_000;

/** Process groups in which something runs; what ended and was not collected does not. */
function livingGroups(): Set<number> {
  const lines = execFileSync("ps", ["-A", "-o", "pgid=,stat="], { encoding: "utf8" }).trim().split("\n");
  const processes = lines.map((process) => process.trim().split(/\s+/));
  return new Set(processes.filter(([, state]) => !state?.startsWith("Z")).map(([group]) => Number(group)));
}

let repository: string;
let ended: Ended;
let alive: Set<number>;
const command = (id: string): ManifestCommand => stage(readManifest(onlyRun(repository)), id);

beforeAll(async () => {
  repository = await makePipeline(stages);
  ended = await orchestrator(repository, ["run", "--no-fail-fast", "--max-parallel", "4"]);
  alive = livingGroups();
}, 120_000);

describe("a stage that fails", () => {
  test.each(ways)("as one that $id has its own outcome, exit and tail", ({ id, expected, tail }) => {
    expect(command(id)).toMatchObject(expected);
    expect(command(id).tail).toEqual(tail);
  });

  test("has all that it printed in its log, however much that is", () => {
    const known = ways.filter(({ logged }) => logged !== undefined);
    expect(known.map(({ id }) => [id, logSize(command(id).log_path)])).toEqual(
      known.map(({ id, logged }) => [id, logged]),
    );
  });

  test("does not hang past its timeout, or past the time that its pipes get", () => {
    const slow = ways
      .filter(({ id }) => !id.startsWith("prints-"))
      .filter(({ id }) => tookMs(id) > longestMs);
    expect(slow.map(({ id }) => `${id} took ${tookMs(id)} ms`)).toEqual([]);
  });

  test("leaves nothing alive", () => {
    const started = processGroups();
    // All but the one that could not start had a process.
    expect(started).toHaveLength(ways.length - 1);
    expect(alive.size).toBeGreaterThan(0);
    expect(started.filter((group) => alive.has(group))).toEqual([]);
  });
});

describe("a run of them", () => {
  test("fails, in its exit code, manifest and summary alike", () => {
    expect(ended).toMatchObject({ code: 1, stderr: "" });
    expect(readManifest(onlyRun(repository)).status).toBe("failed");
    const { test: tested } = readSummary(onlyRun(repository));
    expect(tested.success).toBe(false);
    expect(tested.reports.map(({ name, status }) => `${name} ${status}`)).toEqual(
      ways.map(({ id, expected }) => `${id} ${expected.outcome === "succeeded" ? "passed" : "failed"}`),
    );
  });

  test("says on the screen how each ended, and not all that it printed", () => {
    const failed = ways.filter(({ expected }) => expected.outcome !== "succeeded");
    for (const { id, expected } of failed) {
      const lines = ended.stdout.split("\n").filter((text) => text.startsWith(`✗ ${id} `));
      // Once when it ends, and, unless others are in the way, once with its output at the end.
      expect(lines[0]).toContain(expected.summary!);
      expect(lines.length).toBeLessThanOrEqual(2);
    }
    expect(ended.stdout.length).toBeLessThan(100_000);
  });

  test("leaves files that validate --run accepts", async () => {
    const validated = await orchestrator(repository, ["validate", "--run", onlyRun(repository)]);
    expect(validated).toMatchObject({ code: 0, stderr: "" });
  });
});

function tookMs(id: string): number {
  const { started_at, completed_at } = command(id);
  return Date.parse(completed_at!) - Date.parse(started_at!);
}

function logSize(path: string | null): number {
  return path === null || !existsSync(join(repository, path)) ? 0 : statSync(join(repository, path)).size;
}

/** The numbers of the groups that the stages' processes led, from the journal. */
function processGroups(): number[] {
  const journal = join(onlyRun(repository), "jobs", "gate", "a1", "journal.ndjson");
  const [, ...events] = readFileSync(journal, "utf8").trim().split("\n");
  return events
    .map((text) => JSON.parse(text) as JournalEvent)
    .flatMap((event) => (event.type === "stage-started" && event.pid !== null ? [event.pid] : []));
}
