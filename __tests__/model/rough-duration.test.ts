import { expect, test } from "@jest/globals";
import { roughDuration } from "../../src/model/rough-duration.ts";

test.each([
  [0, "less than 1s"],
  [0.999, "less than 1s"],
  [1, "about 1s"],
  [40.4, "about 40s"],
  [119, "about 119s"],
  [120, "about 2m"],
  [14.6 * 60, "about 15m"],
  [7199, "about 120m"],
  [7200, "about 2h"],
  [100_000, "about 28h"],
])("%d seconds are %s", (seconds, shown) => {
  expect(roughDuration(seconds)).toBe(shown);
});
