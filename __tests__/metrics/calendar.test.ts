import { describe, expect, test } from "@jest/globals";
import { formatDay, getDay, formatWeek, getWeek } from "../../src/metrics/calendar.ts";

const labelsOf = (time: string) => [
  formatDay(getDay(Date.parse(time))),
  formatWeek(getWeek(Date.parse(time))),
];

describe("a day and a week", () => {
  test.each([
    ["1970-01-01T00:00:00.000Z", "1970-01-01", "1970-W01"],
    // A leap day, and the days beside it.
    ["2028-02-28T23:59:59.999Z", "2028-02-28", "2028-W09"],
    ["2028-02-29T00:00:00.000Z", "2028-02-29", "2028-W09"],
    ["2028-03-01T00:00:00.000Z", "2028-03-01", "2028-W09"],
    // 2026 ends on a Thursday, so it has 53 weeks, and the last of them goes on in January.
    ["2026-12-31T12:00:00.000Z", "2026-12-31", "2026-W53"],
    ["2027-01-03T23:59:59.999Z", "2027-01-03", "2026-W53"],
    ["2027-01-04T00:00:00.000Z", "2027-01-04", "2027-W01"],
    // 2025 begins on a Wednesday: its first week begins in December.
    ["2024-12-29T23:59:59.999Z", "2024-12-29", "2024-W52"],
    ["2024-12-30T00:00:00.000Z", "2024-12-30", "2025-W01"],
    ["9999-12-31T23:59:59.999Z", "9999-12-31", "9999-W52"],
  ])("of %s are %s and %s", (time, day, week) => {
    expect(labelsOf(time)).toEqual([day, week]);
  });
});
