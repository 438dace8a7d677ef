import { beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import {
  entryOfRun,
  newestRuns,
  RunsSnapshot,
  type RunsSnapshotEntry,
  withRun,
} from "../../../src/model/runs-snapshot.ts";
import { recordRun } from "../../../src/modes/run-folder/snapshot.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { createLocks } from "../../../src/platform/lock.ts";
import type { Files, Locks } from "../../../src/platform/platform.ts";
import { isRunning, getProcessStart } from "../../../src/platform/process-identity.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const entry = (runId: string, more: Partial<RunsSnapshotEntry> = {}): RunsSnapshotEntry => ({
  runId,
  status: "succeeded",
  mode: "local",
  summary: "3 of 3 stages succeeded",
  timestamp: time(600),
  manifestPath: ".runs/task/cli/run/manifest.json",
  ...more,
});

function time(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString();
}

describe("the snapshot of runs", () => {
  const ids = (snapshot: RunsSnapshotEntry[]): string[] => snapshot.map(({ runId }) => runId);
  const someRuns = fc
    .uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), minutes: fc.integer({ min: 0, max: 20 }) }), {
      selector: ({ id }) => id,
      maxLength: 40,
    })
    .map((runs) => runs.map(({ id, minutes }) => entry(id, { timestamp: time(minutes) })));
  const fold = (runs: readonly RunsSnapshotEntry[]): RunsSnapshotEntry[] =>
    runs.reduce<RunsSnapshotEntry[]>((snapshot, run) => withRun(snapshot, run), []);

  test("is the same whatever the order in which runs are entered", () => {
    const inTwoOrders = someRuns.chain((runs) =>
      fc.tuple(
        fc.constant(runs),
        fc.shuffledSubarray(runs, { minLength: runs.length, maxLength: runs.length }),
      ),
    );
    fc.assert(fc.property(inTwoOrders, ([runs, other]) => expect(fold(other)).toEqual(fold(runs))));
  });

  test("does not change when a run is entered again, nor is what was given changed", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const snapshot = fold(runs);
        const before = structuredClone(snapshot);
        for (const run of runs) expect(withRun(snapshot, run)).toEqual(before);
        expect(snapshot).toEqual(before);
      }),
    );
  });

  test("is ordered by time, the oldest run first, and by id where times are equal", () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const snapshot = fold(runs);
        for (const [index, run] of snapshot.slice(1).entries()) {
          const before = snapshot[index]!;
          expect(
            before.timestamp < run.timestamp ||
              (before.timestamp === run.timestamp && before.runId < run.runId),
          ).toBe(true);
        }
      }),
    );
  });

  test("orders times that are written with and without fractions", () => {
    const times = ["2026-03-01T10:00:00.5Z", "2026-03-01T10:00:00Z", "2026-03-01T10:00:01Z"];
    const runs = times.map((timestamp) => entry(timestamp, { timestamp }));
    expect(ids(fold(runs))).toEqual([times[1], times[0], times[2]]);
  });

  test("contains the newest 500 runs, in whatever order they are added", () => {
    const runs = Array.from({ length: 510 }, (_, index) =>
      entry(`run-${index}`, { timestamp: time((index * 7) % 510) }),
    );
    const snapshot = fold(runs);
    expect(snapshot).toEqual(newestRuns(runs));
    expect(snapshot).toHaveLength(500);
    expect(snapshot[0]?.timestamp).toBe(time(10));
    expect(withRun(snapshot, entry("older", { timestamp: time(-1) }))).toEqual(snapshot);
  });

  test("keeps of one run what is known last", () => {
    const running = entry("run", { status: "in_progress", timestamp: time(1) });
    const failed = entry("run", { status: "failed", timestamp: time(2) });
    const resumed = entry("run", { status: "in_progress", timestamp: time(3) });
    const corrected = { ...resumed, summary: "2 of 3" };
    expect(withRun([running], failed)).toEqual([failed]);
    expect(withRun([failed], resumed)).toEqual([resumed]);
    expect(withRun([resumed], corrected)).toEqual([corrected]);
  });

  test("replaces what was said of a run before, whatever the clocks say (A18)", () => {
    const succeeded = entry("run", { timestamp: time(60) });
    const failed = entry("run", { status: "failed", timestamp: time(0) });
    expect(withRun([succeeded], failed)).toEqual([failed]);
    const running = entry("run", { status: "in_progress", timestamp: time(60) });
    expect(withRun([running], failed)).toEqual([failed]);
  });
});

const files: Files = diskFiles();
const locks: Locks = createLocks({
  clock: systemClock,
  owner: { pid: process.pid, host: "here", started: getProcessStart(process.pid) },
  processes: { isRunning: (who) => isRunning(who, "here") },
});
const platform = { files, locks, clock: systemClock };
const patient = { patienceMs: 3_600_000 };

let root: string;
let path: string;
let place: Parameters<typeof recordRun>[1];

beforeEach(async () => {
  root = await temporaryFolder();
  path = join(root, "out/task/runs.json");
  place = { outFolder: join(root, "out"), runsFolder: join(root, ".runs"), base: root, task: "task" };
});

async function write(relative: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, relative)), { recursive: true });
  await writeFile(join(root, relative), text);
}

const snapshot = async (): Promise<unknown> => JSON.parse(await readFile(path, "utf8"));
const inFolder = async (): Promise<string[]> => (await readdir(dirname(path))).sort();
const twenty = (): RunsSnapshotEntry[] =>
  Array.from({ length: 20 }, (_, index) => entry(`run-${String(index).padStart(2, "0")}`));

/** A run that is over, as it lies on disk, and the entry it has to have. */
async function finishedRun(runId: string, minutes: number): Promise<RunsSnapshotEntry> {
  const status = "failed" as const;
  const mode = "cloud" as const;
  const manifest = { run_id: runId, status, summary: `${runId} failed` };
  const summary = { runId, mode, timestamp: time(minutes) };
  const folder = `.runs/task/cli/${runId}`;
  await write(
    `${folder}/manifest.json`,
    JSON.stringify({ schema_version: 1, kind: "manifest", ...manifest, commands: [] }),
  );
  await write(
    `${folder}/run-summary.json`,
    JSON.stringify({ schemaVersion: 1, kind: "run-summary", ...summary, builds: [] }),
  );
  await write(`${folder}/digests.json`, "{}");
  return entryOfRun(manifest, summary, `${folder}/manifest.json`);
}

describe("entering a run in runs.json", () => {
  test("makes the file, adds to it, and leaves nothing else", async () => {
    expect(await recordRun(platform, place, entry("b"))).toEqual([]);
    expect(await recordRun(platform, place, entry("a"))).toEqual([]);
    expect(await snapshot()).toEqual([entry("a"), entry("b")]);
    expect(RunsSnapshot.parse(await snapshot())).toHaveLength(2);
    expect(await inFolder()).toEqual(["runs.json"]);
  });

  test("keeps what another version wrote into the entries of other runs", async () => {
    const foreign = { ...entry("old"), pullRequest: 7 };
    await write("out/task/runs.json", JSON.stringify([foreign]));
    expect(await recordRun(platform, place, entry("run"))).toEqual([]);
    expect(await snapshot()).toEqual([foreign, entry("run")]);
  });

  test("twenty parallel runs on one task lose no entry and none fails", async () => {
    const warnings = await Promise.all(twenty().map((run) => recordRun(platform, place, run, patient)));
    expect(warnings.flat()).toEqual([]);
    expect(await snapshot()).toEqual(twenty());
    expect(await inFolder()).toEqual(["runs.json"]);
  });

  test("replaces a link in its place and does not write to where it leads", async () => {
    await write("elsewhere.json", JSON.stringify([entry("a")]));
    await mkdir(dirname(path), { recursive: true });
    await symlink(join(root, "elsewhere.json"), path);
    expect(await recordRun(platform, place, entry("b"))).toEqual([]);
    expect(await snapshot()).toEqual([entry("a"), entry("b")]);
    expect(JSON.parse(await readFile(join(root, "elsewhere.json"), "utf8"))).toEqual([entry("a")]);
  });
});

describe("a snapshot that cannot be written", () => {
  async function whileHeld(act: () => Promise<string[]>): Promise<string[]> {
    const held = await locks.acquire(`${path}.lock`);
    if (held.kind !== "held") throw new Error(held.reason);
    const warnings = await act();
    await held.release();
    return warnings;
  }

  test("because its lock is taken is reported with the lock's owner, and nothing is thrown", async () => {
    const warnings = await whileHeld(() => recordRun(platform, place, entry("run"), { patienceMs: 0 }));
    expect(warnings).toEqual([
      expect.stringMatching(
        /^out\/task\/runs\.json was not written, so it lacks this run: process \d+ on "here" has held its lock since \S+ and still runs$/,
      ),
    ]);
    expect(await inFolder()).toEqual([]);
  });

  test("after a cancel is not waited for", async () => {
    const waiting = { ...patient, signal: AbortSignal.abort() };
    expect(await whileHeld(() => recordRun(platform, place, entry("run"), waiting))).toHaveLength(1);
  });

  test("because its folder is a file is reported with the reason", async () => {
    await write("out/task", "in the way");
    expect(await recordRun(platform, place, entry("run"))).toEqual([
      expect.stringMatching(
        /^out\/task\/runs\.json was not written, .*: its lock could not be made: ENOTDIR/,
      ),
    ]);
  });

  test("because the disk is full is reported, the lock is released, and the old one stays", async () => {
    await recordRun(platform, place, entry("a"));
    const full: Files = { ...files, replace: () => Promise.reject(new Error("could not write: ENOSPC")) };
    expect(await recordRun({ ...platform, files: full }, place, entry("b"))).toEqual([
      "out/task/runs.json was not written, so it lacks this run: could not write: ENOSPC",
    ]);
    expect(await inFolder()).toEqual(["runs.json"]);
    expect(await recordRun(platform, place, entry("c"))).toEqual([]);
    expect(await snapshot()).toEqual([entry("a"), entry("c")]);
  });
});

describe("a corrupt snapshot", () => {
  const asideIn = (warning: string | undefined): string =>
    /was moved to (\S+)\. /.exec(warning ?? "")?.[1] ?? "nowhere";

  test("does not block later ones", async () => {
    const earlier = [await finishedRun("run-1", 1), await finishedRun("run-2", 2)];
    await write("out/task/runs.json", '[{"runId": "run-1", "stat');
    const [warning, ...more] = await recordRun(platform, place, entry("run-3"));
    expect(more).toEqual([]);
    expect(warning).toMatch(
      /^out\/task\/runs\.json was corrupt \(it is not JSON\) and was moved to \S+\. out\/task\/runs\.json was rebuilt from the 2 ended runs on disk$/,
    );
    expect(asideIn(warning)).toMatch(
      /^out\/task\/runs\.json\.corrupt-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-1$/,
    );
    expect(await readFile(join(root, asideIn(warning)), "utf8")).toBe('[{"runId": "run-1", "stat');
    expect(await snapshot()).toEqual([...earlier, entry("run-3")]);
    expect(await recordRun(platform, place, entry("run-4"))).toEqual([]);
    expect(await snapshot()).toEqual([...earlier, entry("run-3"), entry("run-4")]);
  });

  test.each([
    ["nothing", "", "it is not JSON"],
    ["bytes that are no text", Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]), "it is not JSON"],
    ["an object", '{"taskId":"task","runs":[]}', "Invalid input: expected array, received object"],
    ["an entry without a status", JSON.stringify([{ ...entry("a"), status: undefined }]), "0.status: "],
    ["a path out of it", JSON.stringify([entry("a", { manifestPath: "../x" })]), "0.manifestPath: "],
    ["a run twice", JSON.stringify([entry("a"), entry("a")]), "a run is listed twice"],
    ["more than 16 MiB", `["${"x".repeat(16 * 1024 * 1024)}"]`, "it is larger than 16 MiB"],
  ])("that holds %s is moved aside whole and made anew", async (_, text, why) => {
    await write("out/task/runs.json", text);
    const [warning] = await recordRun(platform, place, entry("run"));
    expect(warning).toContain(`was corrupt (${why}`);
    expect((await readFile(join(root, asideIn(warning)))).equals(Buffer.from(text))).toBe(true);
    expect(await snapshot()).toEqual([entry("run")]);
  });

  test("that is a folder or a link in a circle is moved aside too", async () => {
    await write("out/task/runs.json/inside", "kept");
    const [first] = await recordRun(platform, place, entry("a"));
    expect(await readFile(join(root, asideIn(first), "inside"), "utf8")).toBe("kept");
    expect(await snapshot()).toEqual([entry("a")]);
    await files.remove(path);
    await symlink("runs.json", path);
    const [second] = await recordRun(platform, place, entry("a"));
    expect(second).toContain("it is not a file");
    expect(await snapshot()).toEqual([entry("a")]);
  });

  test("never replaces an earlier one, also when no time passes between them", async () => {
    const clock = { ...systemClock, now: () => new Date(Date.UTC(2026, 2, 1)) };
    for (const text of ["one", "two", "three"]) {
      await write("out/task/runs.json", text);
      await recordRun({ ...platform, clock }, place, entry("run"));
    }
    const stem = "runs.json.corrupt-2026-03-01T00-00-00-000Z";
    expect(await inFolder()).toEqual(["runs.json", `${stem}-1`, `${stem}-2`, `${stem}-3`]);
    expect(await readFile(join(dirname(path), `${stem}-2`), "utf8")).toBe("two");
  });

  test("that cannot be moved aside stays, with a warning", async () => {
    await write("out/task/runs.json", "{");
    const stuck: Files = { ...files, move: () => Promise.reject(new Error("EPERM: not permitted")) };
    expect(await recordRun({ ...platform, files: stuck }, place, entry("run"))).toEqual([
      expect.stringContaining("runs.json was not written, so it lacks this run: EPERM"),
    ]);
    expect(await inFolder()).toEqual(["runs.json"]);
  });

  test("that is found by twenty runs at once is moved aside by one of them", async () => {
    await write("out/task/runs.json", "broken");
    const warnings = await Promise.all(twenty().map((run) => recordRun(platform, place, run, patient)));
    expect(warnings.flat()).toHaveLength(1);
    expect(await snapshot()).toEqual(twenty());
    expect(await inFolder()).toHaveLength(2);
  });
});

describe("a snapshot that is computed again", () => {
  test("contains the finished runs on disk, also without an earlier snapshot, without a message", async () => {
    const earlier = [await finishedRun("run-1", 1), await finishedRun("run-2", 2)];
    // A run has a manifest while it goes on, and a summary at its end.
    await finishedRun("run-3", 3);
    await files.remove(join(root, ".runs/task/cli/run-3/run-summary.json"));
    // One that was killed before its digests is not over either (A17).
    await finishedRun("run-0", 3);
    await files.remove(join(root, ".runs/task/cli/run-0/digests.json"));
    await write(".runs/task/cli/a-file", "");
    expect(await recordRun(platform, place, entry("run-4"))).toEqual([]);
    expect(await snapshot()).toEqual([...earlier, entry("run-4")]);
  });

  test("leaves out what it cannot read, and counts it", async () => {
    const good = await finishedRun("run-1", 1);
    for (const run of ["run-2", "run-3", "run-4", "run-5"]) await finishedRun(run, 2);
    const folder = ".runs/task/cli";
    await write(`${folder}/run-2/manifest.json`, "{");
    await files.remove(join(root, folder, "run-3/manifest.json"));
    await files.move(join(root, folder, "run-4"), join(root, folder, "a-copy"));
    await files.remove(join(root, folder, "run-5/manifest.json"));
    await mkdir(join(root, folder, "run-5/manifest.json"));
    expect(await recordRun(platform, place, entry("run-9"))).toEqual([
      "out/task/runs.json was rebuilt from the 1 ended runs on disk; 4 unreadable ones are left out",
    ]);
    expect(await snapshot()).toEqual([good, entry("run-9")]);
    expect(await recordRun(platform, place, entry("run-9"))).toEqual([]);
  });

  test("takes no more than the newest 500 by the names of their folders", async () => {
    for (let run = 0; run < 503; run += 1) await finishedRun(`run-${String(run).padStart(3, "0")}`, run);
    const newest = entry("run-999", { timestamp: time(10_000) });
    expect(await recordRun(platform, place, newest)).toEqual([]);
    const runs = RunsSnapshot.parse(await snapshot());
    expect(runs.map(({ runId }) => runId).slice(0, 2)).toEqual(["run-004", "run-005"]);
    expect(runs).toHaveLength(500);
  });
});
