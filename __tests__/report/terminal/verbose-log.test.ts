import { describe, expect, test } from "@jest/globals";
import type { RedactedBytes } from "../../../src/model/redacted.ts";
import { VerboseLog } from "../../../src/report/terminal/verbose-log.ts";
import { handClock, recordedScreen } from "../recorded-screen.ts";
import { entry, failed, runStarted, stageStarted } from "../sample-run.ts";

const bytes = (text: string): RedactedBytes => Buffer.from(text) as unknown as RedactedBytes;

describe("--verbose", () => {
  test("shows all output as it comes, each line with its stage", async () => {
    const screen = recordedScreen();
    const log = new VerboseLog(screen, handClock());
    await log.event([], runStarted([entry(1, "build"), entry(2, "unit")]));
    await log.event([], stageStarted(1));
    await log.event([], stageStarted(2));
    await log.output([], 1, "stdout", bytes("one\ntw"));
    await log.output([], 2, "stdout", bytes("other\n"));
    await log.output([], 1, "stderr", bytes("oh no\n"));
    await log.output([], 1, "stdout", bytes("o\nno line feed"));
    await log.event([], failed(1));
    await log.output([], 2, "stderr", bytes("rest"));
    await log.mask();
    await log.close();
    expect(screen.text().split("\n")).toEqual([
      "▸ build: run build",
      "▸ unit: run unit",
      "build │ one",
      "unit │ other",
      "build │ oh no",
      "build │ two",
      "build │ no line feed",
      "✗ build failed: exit 1, 3.2s",
      "unit │ rest",
      "",
    ]);
  });

  test("cannot be made to move the cursor, and shows lines that were overwritten as a terminal does", async () => {
    const screen = recordedScreen();
    const log = new VerboseLog(screen, handClock());
    await log.event([], runStarted([entry(1, "build")]));
    await log.output([], 1, "stdout", bytes("\u001b[2Jgone\u001b[31mred\u001b[0m\n10%\r20%\r100%\n"));
    await log.close();
    expect(screen.text()).toBe("build │ gonered\nbuild │ 100%\n");
  });
});
