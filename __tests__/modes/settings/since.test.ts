import { describe, expect, test } from "@jest/globals";
import { parseSince } from "../../../src/modes/settings/since.ts";

const now = new Date("2028-03-01T12:00:00.000Z");

describe("since when", () => {
  test.each([
    { text: "24h", began: "2028-02-29T12:00:00.000Z" },
    { text: "1d", began: "2028-02-29T12:00:00.000Z" },
    { text: "2w", began: "2028-02-16T12:00:00.000Z" },
    { text: "0h", began: "2028-03-01T12:00:00.000Z" },
    { text: "2028-02-29", began: "2028-02-29T00:00:00.000Z" },
  ])("$text before $began", ({ text, began }) => {
    expect(parseSince(text, now)).toBe(Date.parse(began));
  });

  test.each([
    "",
    "d",
    "30",
    "-1d",
    "1.5d",
    "30 d",
    "30m",
    "2027-02-29",
    "2027-13-01",
    "2027-1-1",
    "yesterday",
  ])("%j is no such time", (text) => {
    expect(parseSince(text, now)).toBeNull();
  });
});
