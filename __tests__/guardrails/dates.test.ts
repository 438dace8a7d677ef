import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { addDays, toDay, daysBetween, getJudgementDay, parseDay } from "../../src/guardrails/dates.ts";

const someDay = fc
  .date({ min: new Date("1970-01-01T00:00:00Z"), max: new Date("2999-12-31T00:00:00Z"), noInvalidDate: true })
  .map(toDay);

describe("a day", () => {
  test.each(["2026-02-28", "2024-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])(
    "is one of the calendar: %s",
    (day) => {
      expect(parseDay(day)).toBe(day);
    },
  );

  test.each([
    "2026-02-30",
    "2025-02-29",
    "2026-04-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "2026-1-1",
    "01.02.2026",
    "2026-02-30T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T10:60:00Z",
    "2026-01-01T10:00:00+15:00",
    "2026-01-01T",
    "2026-01-01 and later",
    "0000-01-01T00:00:00+01:00",
    "9999-12-31T23:00:00-02:00",
    "yesterday",
    "",
    20260101,
    null,
    undefined,
    new Date(Number.NaN),
    ["2026-01-01"],
  ])("is nothing else: %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  test.each([
    ["2026-11-17T10:00:00Z", "2026-11-17"],
    ["2026-11-17t10:00:00.123Z", "2026-11-17"],
    ["2026-11-17T10:00Z", "2026-11-17"],
    ["2026-11-17T23:30:00-05:00", "2026-11-18"],
    ["2026-11-17T00:30:00+0900", "2026-11-16"],
    ["2026-11-17 10:00:00", "2026-11-17"],
    ["2001-12-14 21:59:43.10 -5", "2001-12-15"],
    ["2001-1-4 21:59:43 Z", "2001-01-04"],
    [" 2026-11-17\n", "2026-11-17"],
    [new Date("2026-11-17T10:00:00Z"), "2026-11-17"],
  ])("is that of a date as YAML has it (F8): %s", (written, day) => {
    expect(parseDay(written)).toBe(day);
  });

  test("and a moment are the same to the reader as to JavaScript, whatever the zone (F8)", () => {
    const minutes = fc.integer({ min: -14 * 60, max: 14 * 60 });
    const moments = fc.date({
      min: new Date("1970-01-02"),
      max: new Date("2999-12-30"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, minutes, (moment, offset) => {
        const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const [hours, rest] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
        const zone = `${offset < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest).padStart(2, "0")}`;
        expect(parseDay(`${local}${zone}`)).toBe(toDay(new Date(`${local}${zone}`)));
      }),
    );
  });

  test("of a moment is that of UTC", () => {
    expect(toDay(new Date("2026-03-04T23:59:59.999Z"))).toBe("2026-03-04");
    expect(toDay(new Date("2026-03-05T00:30:00+01:00"))).toBe("2026-03-04");
  });

  test("and another are so many days apart, whatever clocks did between them", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-04", "2026-03-01")).toBe(-3);
    expect(addDays("2025-12-31", 60)).toBe("2026-03-01");
    fc.assert(
      fc.property(someDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(parseDay(addDays(day, days))).toBe(addDays(day, days));
      }),
    );
  });
});

describe("the day that dates are compared with", () => {
  const facts = { now: new Date("2026-03-04T12:00:00Z") };
  const committed = (date: Date | null) => ({ headDate: async () => date });

  test("is today, whatever HEAD's is", async () => {
    expect(await getJudgementDay("today", facts, committed(new Date("2020-01-01T00:00:00Z")))).toBe(
      "2026-03-04",
    );
  });

  test("is that of HEAD's commit where that is asked for", async () => {
    expect(await getJudgementDay("head", facts, committed(new Date("2026-01-02T23:30:00-05:00")))).toBe(
      "2026-01-03",
    );
  });

  test("is today where there is no commit yet", async () => {
    expect(await getJudgementDay("head", facts, committed(null))).toBe("2026-03-04");
  });
});
