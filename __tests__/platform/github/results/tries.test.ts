import { describe, expect, test } from "@jest/globals";
import { readRetryAfter, ServiceFailure } from "../../../../src/platform/github/results/service-failure.ts";
import { upToThreeTimes } from "../../../../src/platform/github/results/tries.ts";

/** Runs something that fails so often, and says how long was waited in between. */
async function pausesOf(failures: readonly Error[]): Promise<{ pauses: number[]; result: unknown }> {
  const pauses: number[] = [];
  const left = [...failures];
  const result = await upToThreeTimes(
    async () => {
      const failure = left.shift();
      if (failure !== undefined) throw failure;
      return "done";
    },
    { sleep: async (ms) => void pauses.push(ms) },
  ).catch((error: unknown) => error);
  return { pauses, result };
}

const busy = (retryAfter = 0) => new ServiceFailure("busy", { status: 503, retryAfter });
const cut = new ServiceFailure("cut");

describe("trying again", () => {
  test("waits half a second, then two, and gives up after the third failure", async () => {
    expect(await pausesOf([])).toEqual({ pauses: [], result: "done" });
    expect(await pausesOf([busy(), cut])).toEqual({ pauses: [500, 2_000], result: "done" });
    expect(await pausesOf([busy(), busy(), cut])).toEqual({ pauses: [500, 2_000], result: cut });
  });

  test("waits as long as the service asks for, a minute at most in all", async () => {
    expect(await pausesOf([busy(100), busy(40_000)])).toEqual({ pauses: [500, 40_000], result: "done" });
    const late = busy(40_000);
    expect(await pausesOf([busy(40_000), late])).toEqual({ pauses: [40_000], result: late });
    const never = busy(60_001);
    expect(await pausesOf([never])).toEqual({ pauses: [], result: never });
  });

  test("is left alone when it would change nothing", async () => {
    for (const failure of [
      new ServiceFailure("no", { status: 403 }),
      new ServiceFailure("gone", { status: 404 }),
      new Error("a bug"),
    ])
      expect(await pausesOf([failure])).toEqual({ pauses: [], result: failure });
  });
});

test.each([
  [undefined, 0],
  ["7", 7_000],
  ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
  ["Wed, 31 Dec 2025 23:00:00 GMT", 0],
  ["soon", 0],
])("a Retry-After header of %j asks for %d ms", (header, ms) => {
  expect(readRetryAfter(header, new Date("2026-01-01T00:00:00Z"))).toBe(ms);
});
