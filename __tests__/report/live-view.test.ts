import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { columnsOf } from "../../src/report/columns.ts";
import { liveView } from "../../src/report/live-view.ts";
import { handClock, recordedScreen } from "./recorded-screen.ts";
import { entry, failed, runStarted, stageFinished, stageSkipped, stageStarted } from "./sample-run.ts";

describe("the live view", () => {
  test("shows what runs with its elapsed time, and puts what has ended above", async () => {
    const screen = recordedScreen({ interactive: true });
    const clock = handClock();
    const view = liveView(screen, clock);
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
      "✓ build 3.2s\n✗ lint failed: exit 1, 3.2s\n    line 1\n    line 2\n- unit skipped: lint did not succeed\n",
    );
    expect(screen.blocks.at(-1)).toBe("");
  });

  test("several subtasks each have a heading", async () => {
    const screen = recordedScreen({ interactive: true });
    const view = liveView(screen, handClock());
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
    const view = liveView(screen, clock);
    await view.event([], runStarted([entry(1, "flaky")]));
    await view.event([], stageStarted(1));
    await clock.advance(2000);
    await view.event([], stageStarted(1, { try: 2 }));
    expect(screen.blocks.at(-1)).toContain("flaky (try 2) 2.0s");
    await view.close();
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
          const view = liveView(screen, clock);
          await view.event([], runStarted(ids.map((id, at) => entry(at + 1, id))));
          for (const at of ids.keys()) await view.event([], stageStarted(at + 1, { try: 2 }));
          await clock.advance(100);
          await view.close();
          for (const line of screen.blocks.flatMap((block) => block.split("\n"))) {
            expect(columnsOf(stripVTControlCharacters(line))).toBeLessThan(columns);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
