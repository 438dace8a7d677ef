import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { countColumns } from "../../../src/report/terminal/columns.ts";
import { LiveView } from "../../../src/report/terminal/live-view.ts";
import { type JournalEvent, StageRecord } from "../../../src/model/journal.ts";
import { asRecorded, type Redacted } from "../../../src/model/redacted.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../../../src/model/plan.ts";
import { handClock, recordedScreen } from "../recorded-screen.ts";
import {
  command,
  entry,
  failed,
  plan,
  runStarted,
  stageFinished,
  stageSkipped,
  stageStarted,
  subtask,
} from "../sample-run.ts";
import { runs } from "../../support/property-runs.ts";

const at = "2026-03-04T05:06:07.000Z";

const assignment = (instance_id: string): Assignment => ({
  instance_id,
  capability: "default",
  runs_on: "ubuntu-latest",
  subtasks: [instance_id],
  status: "assigned",
  assigned_at: at,
  completed_at: null,
  metadata: { weight: 1, maxConcurrency: null, groupIndex: 0 },
  predicted_seconds: null,
  attempts: [],
});

/** A plan of one subtask with these stages, each with the seconds that it is expected to take. */
function expecting(
  times: Record<string, number | null>,
  more: Partial<PlannedStage> = {},
  ofSubtask: Partial<PlannedSubtask> = {},
): Plan {
  const stages = Object.entries(times).map(([id, predicted_seconds]) => ({
    kind: "command" as const,
    id,
    name: id,
    phase: "test" as const,
    needs: more.needs ?? null,
    if: "success()",
    working_directory: ".",
    env: {},
    continue_on_error: false,
    timeout_minutes: 1,
    summary_hint: null,
    skip: null,
    predicted_seconds,
    run: "true",
    shell: null,
    permissions: { id_token: "none" as const },
    tries: { max: 1, backoff_seconds: 0, on: ["failure" as const], timeout_minutes: null },
    artifacts: [],
    if_no_files_found: "warn" as const,
  }));
  return plan([subtask("gate", { stages, ...ofSubtask })], { assignments: [assignment("gate")] });
}

function stageKept(index: number): Redacted<JournalEvent> {
  const record = StageRecord.strip().parse(command(entry(index, "kept"), "succeeded"));
  return asRecorded({ type: "stage-kept", at, index, record, findings: [], files: [] } as const);
}

describe("the live view", () => {
  test("shows what runs with its elapsed time, and puts what has ended above", async () => {
    const screen = recordedScreen({ interactive: true });
    const clock = handClock();
    const view = new LiveView(screen, clock);
    await view.event([], runStarted([entry(1, "build"), entry(2, "lint"), entry(3, "unit")]));
    await view.event([], stageStarted(1));
    await view.event([], stageStarted(2));
    await clock.advance(1500);
    expect(screen.blocks.at(-1)).toBe("⠴ build 1.5s\n⠴ lint 1.5s\n0 of 3 stages done, 1.5s");
    await view.event([], stageFinished(1));
    expect(screen.text()).toBe("✓ build 3.2s\n");
    expect(screen.blocks.at(-1)).toBe("⠴ lint 1.5s\n1 of 3 stages done, 1.5s");
    await view.event([], failed(2, { tail: { stdout: "", stderr: "line 1\nline 2\n" } }));
    await view.event([], stageSkipped(3, "lint did not succeed"));
    await view.close();
    expect(screen.text()).toBe(
      "✓ build 3.2s\n✗ lint failed: exit 1, 3.2s\n- unit skipped: lint did not succeed\n",
    );
    expect(screen.blocks.at(-1)).toBe("");
  });

  test("shows the newest line of what a stage prints, as a terminal would, where there is room", async () => {
    const screen = recordedScreen({ interactive: true, columns: 40 });
    const clock = handClock();
    const view = new LiveView(screen, clock);
    await view.event([], runStarted([entry(1, "build"), entry(2, "lint")]));
    await view.event([], stageStarted(1));
    await view.event([], stageStarted(2));
    const print = (index: number, text: string) =>
      view.output([], index, "stdout", asRecorded(Buffer.from(text)) as never);
    await print(1, "one\n\u001b[31mtwo\u001b[0m\r10%\r20%");
    await print(2, `${"x".repeat(4000)}\n${"long ".repeat(20)}\n\n`);
    await clock.advance(1000);
    const [build, lint] = screen.blocks.at(-1)!.split("\n");
    expect(build).toBe("⠋ build 1.0s  20%");
    expect(lint).toMatch(/^⠋ lint 1\.0s {2}long long .*…$/);
    expect(countColumns(lint!)).toBeLessThan(40);
    await view.close();
  });

  test("shows as many stages as the screen has room for, and how many more there are (H5)", async () => {
    const screen = recordedScreen({ interactive: true, rows: 20 });
    const view = new LiveView(screen, handClock());
    const ids = Array.from({ length: 40 }, (_, at) => `stage-${at + 1}`);
    await view.event([], runStarted(ids.map((id, at) => entry(at + 1, id))));
    for (const at of ids.keys()) await view.event([], stageStarted(at + 1));
    const lines = screen.blocks.at(-1)!.split("\n");
    expect(lines).toHaveLength(19);
    expect(lines.at(0)).toContain("stage-1 ");
    expect(lines.slice(-2)).toEqual(["  +23 more", "0 of 40 stages done, 0ms"]);
    await view.close();
  });

  test("says that a stage waits for a process that it left behind (H22)", async () => {
    const screen = recordedScreen({ interactive: true });
    const view = new LiveView(screen, handClock());
    await view.event([], runStarted([entry(1, "build", { title: "Build" })]));
    await view.event([], stageStarted(1));
    await view.waiting([], 1);
    expect(screen.text()).toBe(
      "… build (Build) has ended, but a process that it left behind keeps its output open; waiting up to 5 s for it\n",
    );
    await view.close();
  });

  test("says what it waits for when it is cancelled (H8)", async () => {
    const screen = recordedScreen({ interactive: true });
    const controller = new AbortController();
    const view = new LiveView(screen, handClock(), undefined, controller.signal);
    await view.event([], runStarted([entry(1, "build", { title: "Build it" })]));
    await view.event([], stageStarted(1));
    controller.abort();
    await view.close();
    expect(screen.text()).toBe("Cancelling: waiting for build to end. Ctrl-C again ends them at once.\n");
  });

  test("several subtasks each have a heading", async () => {
    const screen = recordedScreen({ interactive: true });
    const view = new LiveView(screen, handClock());
    const commands = [
      entry(1, "install", { subtask: null }),
      entry(2, "build", { subtask: "api" }),
      entry(3, "unit", { subtask: "api" }),
      entry(4, "build", { subtask: "web" }),
    ];
    await view.event([], runStarted(commands));
    for (const index of [1, 2, 3, 4]) await view.event([], stageFinished(index));
    await view.close();
    expect(screen.text()).toBe(
      "setup\n  ✓ install 3.2s\napi\n  ✓ build 3.2s\n  ✓ unit 3.2s\nweb\n  ✓ build 3.2s\n",
    );
  });

  test("says which try it is, and counts the time from the first", async () => {
    const screen = recordedScreen({ interactive: true });
    const clock = handClock();
    const view = new LiveView(screen, clock);
    await view.event([], runStarted([entry(1, "flaky")]));
    await view.event([], stageStarted(1));
    await clock.advance(2000);
    await view.event([], stageStarted(1, { try: 2 }));
    expect(screen.blocks.at(-1)).toContain("flaky (try 2) 2.0s");
    await view.close();
  });

  describe("with a plan that expects times", () => {
    const shown = async (of: Plan | undefined, columns = 80) => {
      const screen = recordedScreen({ interactive: true, columns });
      const clock = handClock();
      const view = new LiveView(screen, clock, of);
      await view.event([], runStarted(three));
      return { screen, clock, view, block: () => screen.blocks.at(-1)! };
    };
    const three = [entry(1, "build"), entry(2, "lint"), entry(3, "unit")];

    test("shows them next to the elapsed times, with the total time left", async () => {
      const { clock, view, block } = await shown(expecting({ build: 40, lint: 10, unit: 300 }));
      await view.event([], stageStarted(1));
      await clock.advance(12_000);
      expect(block()).toBe("⠋ build 12.0s of about 40s\n0 of 3 stages done, 12.0s, about 6m left");
      // Longer than expected: the others are still to come.
      await clock.advance(60_000);
      expect(block()).toBe("⠋ build 1m 12s of about 40s\n0 of 3 stages done, 1m 12s, about 5m left");
      await view.event([], stageFinished(1));
      await view.event([], stageSkipped(3, "the run was cancelled"));
      await view.event([], stageStarted(2));
      await clock.advance(4000);
      expect(block()).toBe("⠋ lint 4.0s of about 10s\n2 of 3 stages done, 1m 16s, about 6s left");
      await clock.advance(6000);
      expect(block()).toBe("⠋ lint 10.0s of about 10s\n2 of 3 stages done, 1m 22s");
      await view.close();
    });

    test("says nothing about an unknown stage, and no total before its end", async () => {
      const { clock, view, block } = await shown(expecting({ build: null, lint: 10, unit: 0.2 }));
      await view.event([], stageStarted(1));
      await clock.advance(1000);
      expect(block()).toBe("⠋ build 1.0s\n0 of 3 stages done, 1.0s");
      await view.event([], stageFinished(1));
      await view.event([], stageStarted(2));
      expect(block()).toBe("⠋ lint 0ms of about 10s\n1 of 3 stages done, 1.0s, about 10s left");
      await view.event([], stageFinished(2));
      await view.event([], stageStarted(3));
      expect(block()).toBe("⠋ unit 0ms\n2 of 3 stages done, 1.0s, less than 1s left");
      await view.close();
    });

    test("says no total if stages run in parallel, or other jobs take part", async () => {
      const times = { build: 40, lint: 10, unit: 300 };
      const parallel = expecting(times, { needs: [] });
      const others = { ...expecting(times), assignments: [assignment("gate"), assignment("web")] };
      for (const given of [parallel, others]) {
        const { view, block } = await shown(given);
        await view.event([], stageStarted(1));
        expect(block()).toBe("⠋ build 0ms of about 40s\n0 of 3 stages done, 0ms");
        await view.close();
      }
      const inTurn = await shown(expecting(times, { needs: [] }, { max_parallel: 1 }));
      await inTurn.view.event([], stageStarted(1));
      expect(inTurn.block()).toContain("about 6m left");
      await inTurn.view.close();
    });

    test("counts no reused stage, and no nested pipeline twice", async () => {
      const { view, block } = await shown(expecting({ build: 40, lint: 10, unit: 300 }));
      await view.event([], stageKept(3));
      await view.event([], stageStarted(1));
      await view.event(["gate.build"], runStarted([entry(1, "lint")]));
      await view.event(["gate.build"], stageStarted(1));
      expect(block().split("\n")).toEqual([
        "⠋ build 0ms of about 40s",
        "⠋ gate.build/lint 0ms",
        "0 of 4 stages done, 0ms, about 50s left",
      ]);
      await view.close();
    });

    test("leaves them out where the name of the stage would be cut", async () => {
      const of = expecting({ build: 40, lint: 10, unit: 300 });
      for (const [columns, line] of [
        [26, "⠋ build 0ms of about 40s"],
        [25, "⠋ build 0ms of about 40s"],
        [24, "⠋ build 0ms"],
      ] as const) {
        const { view, block } = await shown(of, columns);
        await view.event([], stageStarted(1));
        expect(block().split("\n")[0]).toBe(line);
        await view.close();
      }
    });
  });

  test("no line of the block is wider than the terminal", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 20, max: 60 }),
        async (ids, columns) => {
          const screen = recordedScreen({ interactive: true, colour: true, columns });
          const clock = handClock();
          const view = new LiveView(
            screen,
            clock,
            expecting(Object.fromEntries(ids.map((id) => [id, 3000]))),
          );
          await view.event([], runStarted(ids.map((id, at) => entry(at + 1, id))));
          for (const at of ids.keys()) await view.event([], stageStarted(at + 1, { try: 2 }));
          await clock.advance(100);
          await view.close();
          for (const line of screen.blocks.flatMap((block) => block.split("\n"))) {
            expect(countColumns(stripVTControlCharacters(line))).toBeLessThan(columns);
          }
        },
      ),
      { numRuns: runs(50) },
    );
  });
});
