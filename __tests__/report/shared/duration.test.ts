import { describe, expect, test } from "@jest/globals";
import { formatDuration } from "../../../src/report/shared/duration.ts";

describe("a duration for people", () => {
  test.each([
    [0, "0ms"],
    [0.4, "0ms"],
    [850, "850ms"],
    [999.9, "999ms"],
    [1000, "1.0s"],
    [3210, "3.2s"],
    [59_999, "59.9s"],
    [60_000, "1m 00s"],
    [65_000, "1m 05s"],
    [3_599_999, "59m 59s"],
    [3_600_000, "1h 00m"],
    [7_380_000, "2h 03m"],
    [360_000_000, "100h 00m"],
  ])("%d milliseconds are %s", (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  test("an invalid time is shown as 0ms", () => {
    expect(formatDuration(-5)).toBe("0ms");
    expect(formatDuration(Number.NaN)).toBe("0ms");
  });
});
