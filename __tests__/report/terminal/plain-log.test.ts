import { describe, expect, test } from "@jest/globals";
import { PlainLog } from "../../../src/report/terminal/plain-log.ts";
import { handClock, recordedScreen } from "../recorded-screen.ts";
import { entry, failed, runStarted, stageFinished, stageSkipped, stageStarted } from "../sample-run.ts";

describe("plain lines", () => {
  test("each stage has a line when it starts and one when it ends, with its name if it has one", async () => {
    const screen = recordedScreen();
    const log = new PlainLog(screen, handClock());
    await log.event(
      [],
      runStarted([
        entry(1, "build"),
        entry(2, "unit", { title: "Ünïcode 🎉" }),
        entry(3, "e2e"),
        entry(4, "docs"),
      ]),
    );
    await log.event([], stageStarted(1));
    await log.event([], stageFinished(1, { notes: ["left processes behind"] }));
    await log.event([], stageStarted(2));
    await log.event([], failed(2));
    await log.event([], stageSkipped(3, "unit did not succeed"));
    await log.event([], stageStarted(4));
    await log.event(
      [],
      stageFinished(4, { outcome: "timed_out", exit: { kind: "timed-out", after_seconds: 60 }, tries: 2 }),
    );
    await log.close();
    expect(screen.text()).toBe(
      [
        "▸ build: run build",
        "✓ build 3.2s (left processes behind)",
        "▸ unit (Ünïcode 🎉): run unit",
        "✗ unit (Ünïcode 🎉) failed: exit 1, 3.2s",
        "- e2e skipped: unit did not succeed",
        "▸ docs: run docs",
        "✗ docs timed out after 60 s, 3.2s, 2 tries",
        "",
      ].join("\n"),
    );
  });

  test("with several subtasks, stages have their subtask's name; nested pipelines are in between", async () => {
    const screen = recordedScreen();
    const log = new PlainLog(screen, handClock());
    await log.event(
      [],
      runStarted([
        entry(1, "install", { subtask: null }),
        entry(2, "docs", { subtask: "api", kind: "subpipeline" }),
        entry(3, "build", { subtask: "web" }),
      ]),
    );
    await log.event(["docs"], runStarted([entry(1, "links", { subtask: "api" })]));
    await log.event([], stageFinished(1));
    await log.event(["docs"], stageFinished(1));
    await log.event([], stageFinished(3));
    await log.close();
    expect(screen.text()).toBe("✓ setup/install 3.2s\n✓ api/docs/links 3.2s\n✓ web/build 3.2s\n");
  });

  test("once a minute it says what is still running", async () => {
    const screen = recordedScreen();
    const clock = handClock();
    const log = new PlainLog(screen, clock);
    await log.event([], runStarted([entry(1, "slow")]));
    await log.event([], stageStarted(1));
    await clock.advance(125_000);
    await log.event([], stageFinished(1));
    await clock.advance(120_000);
    await log.close();
    expect(screen.text().match(/still running.*/g)).toEqual([
      "still running: slow 1m 00s",
      "still running: slow 2m 00s",
    ]);
  });

  test("a cancel says what is waited for, unless nothing runs", async () => {
    const screen = recordedScreen();
    const controller = new AbortController();
    const log = new PlainLog(screen, handClock(), controller.signal);
    await log.event([], runStarted([entry(1, "unit"), entry(2, "lint")]));
    await log.event([], stageStarted(1));
    controller.abort();
    await log.close();
    expect(screen.text()).toBe(
      "▸ unit: run unit\nCancelling: waiting for unit to end. Ctrl-C again ends them at once.\n",
    );
  });

  test("a stage cannot draw on the terminal by its name, its reason or its command", async () => {
    const screen = recordedScreen();
    const log = new PlainLog(screen, handClock());
    await log.event([], runStarted([entry(1, "a\u001b[2Jb", { command: "x\n✓ fake 1s" })]));
    await log.event([], stageStarted(1));
    await log.event([], stageSkipped(1, "because\r✓ fake"));
    await log.close();
    expect(screen.text()).toBe("▸ ab: x ✓ fake 1s\n- ab skipped: because ✓ fake\n");
  });
});
