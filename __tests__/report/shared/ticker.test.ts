import { describe, expect, test } from "@jest/globals";
import { startTicker } from "../../../src/report/shared/ticker.ts";
import { handClock } from "../recorded-screen.ts";

describe("a ticker", () => {
  test("ticks each time its time is over, until it is stopped", async () => {
    const clock = handClock();
    let ticks = 0;
    const stop = startTicker(clock, 100, async () => {
      ticks += 1;
    });
    await clock.advance(350);
    expect(ticks).toBe(3);
    await stop();
    await clock.advance(1000);
    expect(ticks).toBe(3);
  });

  test("a tick that throws stops it, and `stop` rejects", async () => {
    const clock = handClock();
    let ticks = 0;
    const stop = startTicker(clock, 100, async () => {
      ticks += 1;
      throw new Error("no screen");
    });
    await clock.advance(500);
    expect(ticks).toBe(1);
    await expect(stop()).rejects.toThrow("no screen");
  });
});
