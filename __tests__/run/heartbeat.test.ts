import { describe, expect, test } from "@jest/globals";
import { startHeartbeat } from "../../src/run/heartbeat.ts";

interface Sleep {
  ms: number;
  over: boolean;
  wake(): void;
}

/** A clock whose sleeps end when a test says so, or when they are aborted. */
function patientClock() {
  const sleeps: Sleep[] = [];
  return {
    sleeps,
    sleep: (ms: number, signal?: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        const sleep = {
          ms,
          over: false,
          wake() {
            sleep.over = true;
            resolve();
          },
        };
        sleeps.push(sleep);
        if (signal?.aborted === true) sleep.wake();
        signal?.addEventListener("abort", sleep.wake);
      }),
  };
}

/** Lets everything happen that waits for nothing outside. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function started(beat: () => Promise<void>) {
  const clock = patientClock();
  const warnings: string[] = [];
  const heartbeat = startHeartbeat(clock, 30_000, beat, (message) => warnings.push(message));
  const next = async (): Promise<void> => {
    clock.sleeps.at(-1)!.wake();
    await turn();
  };
  return { clock, warnings, heartbeat, next };
}

describe("a heartbeat", () => {
  test("beats after each interval, not before the first", async () => {
    let beats = 0;
    const { clock, heartbeat, next, warnings } = started(async () => {
      beats += 1;
    });
    await turn();
    expect(beats).toBe(0);
    for (const expected of [1, 2, 3]) {
      await next();
      expect(beats).toBe(expected);
    }
    expect(clock.sleeps.map(({ ms }) => ms)).toEqual([30_000, 30_000, 30_000, 30_000]);
    await heartbeat.stop();
    expect(beats).toBe(3);
    expect(warnings).toEqual([]);
  });

  test("that is slow is waited for before the next pause begins, so that beats never pile up", async () => {
    const waiting: (() => void)[] = [];
    const { clock, heartbeat, next } = started(() => new Promise((resolve) => waiting.push(resolve)));
    await next();
    expect(waiting).toHaveLength(1);
    expect(clock.sleeps).toHaveLength(1);
    waiting[0]!();
    await turn();
    expect(clock.sleeps).toHaveLength(2);
    expect(waiting).toHaveLength(1);
    await heartbeat.stop();
  });

  test("that is stopped ends at once, and leaves no timer", async () => {
    let beats = 0;
    const { clock, heartbeat } = started(async () => {
      beats += 1;
    });
    await heartbeat.stop();
    expect(clock.sleeps.every(({ over }) => over)).toBe(true);
    expect(clock.sleeps).toHaveLength(1);
    expect(beats).toBe(0);
  });

  test("that is stopped waits for the beat in progress, and does not beat again", async () => {
    const waiting: (() => void)[] = [];
    const { clock, heartbeat, next } = started(() => new Promise((resolve) => waiting.push(resolve)));
    await next();
    let stopped = false;
    const stop = heartbeat.stop().then(() => (stopped = true));
    await turn();
    expect(stopped).toBe(false);
    waiting[0]!();
    await stop;
    expect(waiting).toHaveLength(1);
    expect(clock.sleeps.every(({ over }) => over)).toBe(true);
  });

  test("may be stopped twice", async () => {
    const { heartbeat } = started(async () => {});
    await heartbeat.stop();
    await expect(heartbeat.stop()).resolves.toBeUndefined();
  });
});

describe("a beat that fails", () => {
  const failing = (fails: (beat: number) => boolean) => {
    let beats = 0;
    return started(async () => {
      beats += 1;
      if (fails(beats)) throw new Error(`beat ${beats} failed`);
    });
  };

  test("once is reported, and those after it go on", async () => {
    const { heartbeat, next, warnings, clock } = failing((beat) => beat === 2);
    for (let beat = 1; beat <= 4; beat += 1) await next();
    await heartbeat.stop();
    expect(clock.sleeps).toHaveLength(5);
    expect(warnings).toEqual(["a heartbeat could not be recorded: beat 2 failed"]);
  });

  test("again and again is reported once, and counted at the end", async () => {
    const { heartbeat, next, warnings } = failing((beat) => beat > 1);
    for (let beat = 1; beat <= 6; beat += 1) await next();
    expect(warnings).toEqual(["a heartbeat could not be recorded: beat 2 failed"]);
    await heartbeat.stop();
    expect(warnings).toEqual([
      "a heartbeat could not be recorded: beat 2 failed",
      "5 heartbeats could not be recorded",
    ]);
  });

  test("is counted once, also when it is stopped twice", async () => {
    const { heartbeat, next, warnings } = failing(() => true);
    for (let beat = 1; beat <= 3; beat += 1) await next();
    await heartbeat.stop();
    await heartbeat.stop();
    expect(warnings).toHaveLength(2);
  });

  test("may throw anything, even synchronously", async () => {
    const { heartbeat, next, warnings } = started(() => {
      // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- other people's code does
      throw "just a text";
    });
    await next();
    await heartbeat.stop();
    expect(warnings).toEqual(["a heartbeat could not be recorded: just a text"]);
  });

  test("during the stop is reported, too", async () => {
    const waiting: ((error: Error) => void)[] = [];
    const { heartbeat, next, warnings } = started(() => new Promise((_, reject) => waiting.push(reject)));
    await next();
    const stopped = heartbeat.stop();
    waiting[0]!(new Error("too late"));
    await stopped;
    expect(warnings).toEqual(["a heartbeat could not be recorded: too late"]);
  });
});
