import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { asRecorded } from "../../../src/model/redacted.ts";
import { countColumns } from "../../../src/report/terminal/columns.ts";
import { formatClosingLines } from "../../../src/report/terminal/closing-lines.ts";
import { LiveView } from "../../../src/report/terminal/live-view.ts";
import { golden } from "../golden.ts";
import { handClock, type RecordedScreen, recordedScreen } from "../recorded-screen.ts";
import {
  command,
  entry,
  failed,
  manifest,
  plan,
  runStarted,
  runSummary,
  stageFinished,
  stageSkipped,
  stageStarted,
  subtask,
} from "../sample-run.ts";

const rows = 20;

const entries = Array.from({ length: 40 }, (_, at) =>
  entry(at + 1, `stage-${at + 1}`, at === 1 ? { title: "Ünïcode 🎉 with a long name of its own" } : {}),
);

const flood = Array.from({ length: 5000 }, (_, at) => `line ${at} of a flood, ${"x".repeat(60)}\n`).join("");
const progress = Array.from({ length: 101 }, (_, at) => `\r${"█".repeat(at / 5)} ${at}%`).join("");

/** 40 stages at once: one floods, one draws a progress bar, three have ended, and one of them failed. */
async function playRun(screen: RecordedScreen): Promise<void> {
  const clock = handClock();
  const view = new LiveView(screen, clock);
  const print = (index: number, text: string): Promise<void> =>
    view.output([], index, "stdout", asRecorded(Buffer.from(text)) as never);
  await view.event([], runStarted(entries));
  for (const { index } of entries) await view.event([], stageStarted(index));
  await print(1, flood);
  await print(2, progress);
  await print(4, "\u001b[31mcompiling\u001b[0m src/a/very/long/path/of/a/file/that/does/not/fit.ts\n");
  await clock.advance(65_000);
  await view.event([], failed(3));
  await view.event([], stageFinished(5));
  await view.event([], stageSkipped(6, "stage-3 failed before this stage could start (fail-fast)"));
}

/** What the terminal shows last: the newest printed lines, and the live block. */
function readScreen(screen: RecordedScreen): string[] {
  const lines = `${screen.text()}${screen.blocks.at(-1)}`.split("\n");
  return lines.slice(-(rows - 1)).map((line) => stripVTControlCharacters(line));
}

const closing = (columns: number): string => {
  const folder = ".runs/task/cli/run-1";
  const known = Array.from({ length: 3 }, (_, at) =>
    command(entries[at]!, at === 2 ? "failed" : "succeeded"),
  );
  const end = { above: 4990, lines: flood.split("\n").slice(0, 10) };
  return formatClosingLines({
    summary: runSummary({ status: "failed", reason: "gate/stage-3 failed (exit 1)" }),
    manifest: manifest(known),
    plan: plan([subtask("gate")]),
    folder,
    colour: columns > 80,
    logEnds: new Map([[known[2]!.log_path!, end]]),
  });
};

describe.each([40, 80, 120])("at %d columns", (columns) => {
  test("the view of many stages is as in the file, and no line of it wraps (H4, H5, H12)", async () => {
    const screen = recordedScreen({ interactive: true, columns, rows });
    await playRun(screen);
    const lines = readScreen(screen);
    expect(lines).toHaveLength(rows - 1);
    for (const line of screen.blocks.at(-1)!.split("\n"))
      expect(countColumns(stripVTControlCharacters(line))).toBeLessThan(columns);
    const text = `${lines.join("\n")}\n`;
    expect(text).toBe(await golden(`terminal/live-${columns}.txt`, text));
  });

  test("the end of a run that failed is as in the file, within one screen", async () => {
    const text = closing(columns);
    expect(text.split("\n").length).toBeLessThanOrEqual(rows);
    expect(text).toBe(await golden(`terminal/closing-${columns}.txt`, text));
  });
});
