import { describe, expect, test } from "@jest/globals";
import { systemClock } from "../../src/platform/clock.ts";

const anHour = 3_600_000;

describe("the clock of the machine", () => {
  test("tells the time of day", () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  test("never counts elapsed time backwards", () => {
    const readings = Array.from({ length: 1000 }, () => systemClock.elapsed());
    expect(readings).toEqual(readings.toSorted((left, right) => left - right));
  });

  test("sleeps at least as long as it is told, to the millisecond of a timer", async () => {
    const before = systemClock.elapsed();
    await systemClock.sleep(30);
    expect(systemClock.elapsed() - before).toBeGreaterThanOrEqual(29);
  });

  test("wakes up when the signal is aborted", async () => {
    const controller = new AbortController();
    const slept = systemClock.sleep(anHour, controller.signal);
    controller.abort();
    await expect(slept).resolves.toBeUndefined();
  });

  test("does not sleep when the signal was aborted before", async () => {
    await expect(systemClock.sleep(anHour, AbortSignal.abort())).resolves.toBeUndefined();
  });

  test("takes a time that is longer than a timer of Node without waking at once", async () => {
    const controller = new AbortController();
    const slept = systemClock.sleep(Number.POSITIVE_INFINITY, controller.signal).then(() => "awake");
    const other = systemClock.sleep(50).then(() => "still asleep");
    await expect(Promise.race([slept, other])).resolves.toBe("still asleep");
    controller.abort();
    await slept;
  });

  test("leaves no listener on a signal that many sleeps shared", async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on("warning", note);
    const { signal } = new AbortController();
    for (let count = 0; count < 100; count += 1) await systemClock.sleep(0, signal);
    await systemClock.sleep(5);
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });
});
