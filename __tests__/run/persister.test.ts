import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { limits } from "../../src/model/limits.ts";
import { Manifest } from "../../src/model/manifest.ts";
import { applyEvent } from "../../src/model/fold.ts";
import { createPersister, type Persister } from "../../src/run/persister.ts";
import { runs } from "../support/property-runs.ts";

const at = "2026-03-01T10:00:00.000Z";

/** A manifest that is told from others by its summary. */
function state(summary: string, over = false): Manifest {
  const manifest = applyEvent(undefined, {
    type: "run-started",
    at,
    task_id: "task",
    run_id: "run",
    parent_run_id: null,
    pipeline_id: "gate",
    pipeline_title: "gate",
    assignment: "gate",
    attempt: 1,
    plan_digest: "0".repeat(64),
    artifact_root: ".runs",
    guardrails_required: false,
    writer: { pid: 1, host: "here", started: null },
    mark: "0".repeat(16),
    heartbeat: null,
    redaction: "enforce",
    commands: [],
  });
  return over ? { ...manifest, summary, status: "succeeded", completed_at: at } : { ...manifest, summary };
}

interface Asked {
  path: string;
  summary: string | null;
  durable: boolean;
  /** When it was begun, in milliseconds. */
  at: number;
  done(): void;
  fail(): void;
}

interface Desk {
  persister: Persister;
  /** Every write that was begun, in their order. */
  asked: Asked[];
  /** How many are not over. */
  open(): number;
  /** The waits that nobody ended yet, in milliseconds. */
  sleeps: { ms: number; wake(): void }[];
  warnings: string[];
  pass(ms: number): void;
  now(): number;
}

/** A persister whose disk and clock do only what a test tells them. */
function desk(): Desk {
  const asked: Asked[] = [];
  const sleeps: Desk["sleeps"] = [];
  const warnings: string[] = [];
  let now = 1_000;
  let open = 0;
  const persister = createPersister({
    path: "/run/manifest.json",
    files: {
      replace: (path, text, { durable = false } = {}) =>
        new Promise((resolve, reject) => {
          open += 1;
          const { summary } = Manifest.parse(JSON.parse(text));
          const end = (then: () => void) => (): void => {
            open -= 1;
            then();
          };
          const fail = end(() => reject(new Error("no space left on device")));
          asked.push({ path, summary, durable, at: now, done: end(resolve), fail });
        }),
    },
    clock: {
      elapsed: () => now,
      sleep: (ms) => new Promise((resolve) => sleeps.push({ ms, wake: resolve })),
    },
    warn: (message) => warnings.push(message),
  });
  return {
    persister,
    asked,
    open: () => open,
    sleeps,
    warnings,
    pass: (ms) => (now += ms),
    now: () => now,
  };
}

/** Lets everything happen that waits for nothing outside. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const summaries = ({ asked }: Desk): (string | null)[] => asked.map(({ summary }) => summary);

/** Whether a promise has resolved by now. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let over = false;
  void promise.then(() => (over = true));
  await turn();
  return over;
}

describe("a forced write", () => {
  test("begins at once, waits for no timer, and is on disk when it resolves", async () => {
    const it = desk();
    const written = it.persister.write(state("a"));
    await turn();
    expect(it.asked).toMatchObject([{ path: "/run/manifest.json", summary: "a", durable: false }]);
    expect(await isOver(written)).toBe(false);
    it.asked[0]!.done();
    await written;
    expect(it.sleeps).toEqual([]);
  });

  test("that comes right after another one is written all the same", async () => {
    const it = desk();
    for (const name of ["a", "b", "c"]) {
      const written = it.persister.write(state(name));
      await turn();
      it.asked.at(-1)!.done();
      await written;
    }
    expect(summaries(it)).toEqual(["a", "b", "c"]);
    expect(it.sleeps).toEqual([]);
  });

  test("during another one waits for that and follows it, without a timer", async () => {
    const it = desk();
    const first = it.persister.write(state("a"));
    await turn();
    const second = it.persister.write(state("b"));
    await turn();
    expect(summaries(it)).toEqual(["a"]);
    it.asked[0]!.done();
    await first;
    expect(await isOver(second)).toBe(false);
    expect(summaries(it)).toEqual(["a", "b"]);
    it.asked[1]!.done();
    await second;
    expect(it.sleeps).toEqual([]);
  });

  test("during one that nothing forced is on disk when it resolves, too", async () => {
    const it = desk();
    it.persister.note(state("noted"));
    const written = it.persister.write(state("forced"));
    it.asked[0]!.done();
    expect(await isOver(written)).toBe(false);
    it.asked[1]!.done();
    await written;
    expect(summaries(it)).toEqual(["noted", "forced"]);
  });

  test("of the end is handed to the disk durably, others are not", async () => {
    const it = desk();
    const running = it.persister.write(state("running"));
    await turn();
    it.asked[0]!.done();
    await running;
    const over = it.persister.write(state("over", true));
    await turn();
    it.asked[1]!.done();
    await over;
    expect(it.asked.map(({ durable }) => durable)).toEqual([false, true]);
  });

  test("of the end that has to be tried again is durable in every try", async () => {
    const it = desk();
    const over = it.persister.write(state("over", true));
    await turn();
    it.asked[0]!.fail();
    await turn();
    it.sleeps[0]!.wake();
    await turn();
    it.asked[1]!.done();
    await over;
    expect(it.asked.map(({ durable, summary }) => [durable, summary])).toEqual([
      [true, "over"],
      [true, "over"],
    ]);
  });
});

describe("changes during a write", () => {
  test("that are forced are written once after it, with the newest state, and all of them are on disk then", async () => {
    const it = desk();
    const first = it.persister.write(state("a"));
    await turn();
    const others = ["b", "c", "d"].map((name) => it.persister.write(state(name)));
    await turn();
    it.asked[0]!.done();
    await first;
    await turn();
    expect(summaries(it)).toEqual(["a", "d"]);
    it.asked[1]!.done();
    await Promise.all(others);
    await it.persister.settle();
    expect(summaries(it)).toEqual(["a", "d"]);
  });

  test("that are only noted are part of the next write", async () => {
    const it = desk();
    const first = it.persister.write(state("a"));
    await turn();
    const second = it.persister.write(state("b"));
    it.persister.note(state("c"));
    await turn();
    it.asked[0]!.done();
    await first;
    await turn();
    it.asked[1]!.done();
    await second;
    expect(summaries(it)).toEqual(["a", "c"]);
  });
});

describe("a write that nothing forces", () => {
  test("is made for the first note, and then at most every 30 s", async () => {
    const it = desk();
    expect(limits.snapshot.value).toBe(30_000);
    it.persister.note(state("0"));
    it.asked[0]!.done();
    await turn();
    for (let second = 1; second <= 95; second += 1) {
      it.pass(1_000);
      it.persister.note(state(String(second)));
      await turn();
      if (it.open() > 0) it.asked.at(-1)!.done();
      await turn();
    }
    expect(summaries(it)).toEqual(["0", "30", "60", "90"]);
  });

  test("is not made within 30 s of a forced one", async () => {
    const it = desk();
    const written = it.persister.write(state("forced"));
    await turn();
    it.asked[0]!.done();
    await written;
    it.pass(29_999);
    it.persister.note(state("too soon"));
    await turn();
    expect(summaries(it)).toEqual(["forced"]);
    it.pass(1);
    it.persister.note(state("now"));
    expect(summaries(it)).toEqual(["forced", "now"]);
  });

  test("never begins while another one goes on, however long that takes", async () => {
    const it = desk();
    it.persister.note(state("slow"));
    it.pass(300_000);
    it.persister.note(state("later"));
    await turn();
    expect(summaries(it)).toEqual(["slow"]);
    it.asked[0]!.done();
    await turn();
    it.persister.note(state("after"));
    expect(summaries(it)).toEqual(["slow", "after"]);
  });
});

describe("a write that fails", () => {
  /** Lets every try at the write that goes on fail. */
  async function failForGood(it: Desk): Promise<void> {
    await turn();
    while (it.open() > 0) {
      it.asked.at(-1)!.fail();
      await turn();
      for (const { wake } of it.sleeps.splice(0)) wake();
      await turn();
    }
  }

  test("is retried after pauses, without a warning if that helps", async () => {
    const it = desk();
    const written = it.persister.write(state("a"));
    await turn();
    it.asked[0]!.fail();
    await turn();
    expect(it.sleeps.map(({ ms }) => ms)).toEqual([50]);
    it.sleeps[0]!.wake();
    await turn();
    it.asked[1]!.fail();
    await turn();
    expect(it.sleeps.map(({ ms }) => ms)).toEqual([50, 200]);
    it.sleeps[1]!.wake();
    await turn();
    it.asked[2]!.done();
    await written;
    expect(summaries(it)).toEqual(["a", "a", "a"]);
    expect(it.warnings).toEqual([]);
  });

  test("in all tries still resolves, and is reported once", async () => {
    const it = desk();
    const written = it.persister.write(state("a"));
    await failForGood(it);
    await expect(written).resolves.toBeUndefined();
    expect(summaries(it)).toEqual(["a", "a", "a"]);
    expect(it.warnings).toEqual(["the manifest could not be written: no space left on device"]);
  });

  test("does not prevent the next write", async () => {
    const it = desk();
    const failed = it.persister.write(state("a"));
    await failForGood(it);
    await failed;
    const written = it.persister.write(state("b"));
    await turn();
    it.asked.at(-1)!.done();
    await written;
    it.pass(30_000);
    it.persister.note(state("c"));
    it.asked.at(-1)!.done();
    await it.persister.settle();
    expect(summaries(it)).toEqual(["a", "a", "a", "b", "c"]);
    expect(it.warnings).toHaveLength(1);
  });

  test("in the background causes no unhandled rejection", async () => {
    const it = desk();
    it.persister.note(state("a"));
    await failForGood(it);
    await it.persister.settle();
    expect(it.warnings).toHaveLength(1);
  });

  test("delays forced writes, which then write the newest state", async () => {
    const it = desk();
    it.persister.note(state("a"));
    const written = it.persister.write(state("b"));
    await failForGood(it);
    expect(await isOver(written)).toBe(true);
    expect(summaries(it)).toEqual(["a", "a", "a", "b", "b", "b"]);
    expect(it.warnings).toHaveLength(2);
  });
});

describe("settling", () => {
  test("resolves at once when nothing is written", async () => {
    const it = desk();
    await expect(it.persister.settle()).resolves.toBeUndefined();
  });

  test("waits for what is being written", async () => {
    const it = desk();
    it.persister.note(state("a"));
    const settled = it.persister.settle();
    expect(await isOver(settled)).toBe(false);
    it.asked[0]!.done();
    expect(await isOver(settled)).toBe(true);
  });
});

describe("whatever happens in whatever order", () => {
  type Step = "note" | "write" | "done" | "fail" | "wake" | "second" | "half a minute";
  const steps = fc.array(
    fc.constantFrom<Step>(
      "note",
      "write",
      "write",
      "done",
      "done",
      "fail",
      "wake",
      "second",
      "half a minute",
    ),
    { maxLength: 60 },
  );

  /** Does one step of a story. States are numbered, so that newer ones can be told. */
  function act(it: Desk, step: Step, number: number, forced: Map<number, Promise<void>>): void {
    if (step === "note") it.persister.note(state(String(number)));
    if (step === "write") forced.set(number, it.persister.write(state(String(number))));
    if (step === "done" && it.open() > 0) it.asked.at(-1)!.done();
    if (step === "fail" && it.open() > 0) it.asked.at(-1)!.fail();
    if (step === "wake") it.sleeps.shift()?.wake();
    if (step === "second") it.pass(1_000);
    if (step === "half a minute") it.pass(30_000);
  }

  async function finish(it: Desk): Promise<void> {
    while (it.open() > 0 || it.sleeps.length > 0) {
      if (it.open() > 0) it.asked.at(-1)!.done();
      for (const { wake } of it.sleeps.splice(0)) wake();
      await turn();
    }
  }

  test("one write goes on at a time, states never go back, and forced ones are on disk when they resolve", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const it = desk();
        const forced = new Map<number, Promise<void>>();
        const resolved: { number: number; begun: number }[] = [];
        for (const [number, step] of story.entries()) {
          act(it, step, number, forced);
          const promise = forced.get(number);
          void promise?.then(() => resolved.push({ number, begun: it.asked.length }));
          await turn();
          expect(it.open()).toBeLessThanOrEqual(1);
        }
        await finish(it);
        await Promise.all(forced.values());
        await it.persister.settle();
        const written = summaries(it).map(Number);
        expect(written).toEqual([...written].sort((left, right) => left - right));
        for (const { number, begun } of resolved) {
          expect(Math.max(...written.slice(0, begun))).toBeGreaterThanOrEqual(number);
        }
        expect(resolved).toHaveLength(forced.size);
      }),
      { numRuns: runs(80) },
    );
  });

  test("notes alone never start two writes within 30 s", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const it = desk();
        for (const [number, step] of story.entries()) {
          // What is tried again is the same write.
          act(it, step === "write" || step === "fail" ? "note" : step, number, new Map());
          await turn();
        }
        const times = it.asked.map((asked) => asked.at);
        for (const [index, time] of times.slice(1).entries()) {
          expect(time - times[index]!).toBeGreaterThanOrEqual(30_000);
        }
        await finish(it);
      }),
      { numRuns: runs(80) },
    );
  });
});
