import { readFileSync, readdirSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import pMap from "p-map";
import { sampleLines } from "../metrics/history/sample-lines.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, orchestrator, start, type Started } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { namesIn } from "./trial.ts";

/** Processes that are alive at the same time. */
const alive = 32;

/** A folder with the history of one task. */
async function folderWith(lines: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, ".runs/task/metrics.pending"), { recursive: true });
  if (lines.length > 0) await writeFile(join(folder, ".runs/task/metrics.json"), `${lines.join("\n")}\n`);
  return folder;
}

/**
 * A process that records an entry as every run does: it puts a file into the queue, by a temporary name, and enters what is
 * queued.
 */
async function startWriter(folder: string, line: string, number: number) {
  const queue = join(folder, ".runs/task/metrics.pending");
  const prepared = join(folder, `${number}.tmp`);
  await writeFile(prepared, `${line}\n`);
  const script = 'mv "$1" "$2" && exec "$3" "$4" metrics --task task --json';
  const args = [
    "-c",
    script,
    "writer",
    prepared,
    join(queue, `${number}.jsonl`),
    process.execPath,
    bundles.cli,
  ];
  return start("bash", args, folder);
}

/** The run ids of all lines, also of those that were rotated away. */
function idsIn(folder: string, task = "task"): string[] {
  const own = join(folder, ".runs", task);
  const segments = namesIn(join(own, "metrics.segments")).map((name) =>
    gunzipSync(readFileSync(join(own, "metrics.segments", name))),
  );
  return [...segments, readFileSync(join(own, "metrics.json"))].flatMap((bytes) =>
    bytes
      .toString("utf8")
      .split("\n")
      .flatMap((line) => (line === "" ? [] : [(JSON.parse(line) as { run_id: string }).run_id])),
  );
}

/** Runs `r1` to `r<count>`, each once. Compared by hand: what a matcher says of 100,000 ids takes minutes to print. */
function expectEachOnce(ids: readonly string[], count: number): void {
  const seen = new Set(ids);
  const missing = Array.from({ length: count }, (_, index) => `r${index + 1}`).filter((id) => !seen.has(id));
  expect({ missing: missing.slice(0, 10), lines: ids.length }).toEqual({ missing: [], lines: count });
}

/** All that is made of the history. */
function figuresIn(folder: string, task = "task"): Record<string, string> {
  const places = [`.runs/${task}/metrics`, `out/${task}/metrics`, `out/${task}`];
  const paths = places.flatMap((place) =>
    readdirSync(join(folder, place)).flatMap((name) => (name.endsWith(".json") ? [`${place}/${name}`] : [])),
  );
  const figures = paths.filter((path) => !path.endsWith("/runs.json"));
  return Object.fromEntries(figures.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/** Nothing waits, nobody holds anything, and what was made step by step is what is made in one go. */
async function expectSettled(folder: string, task = "task"): Promise<void> {
  const own = join(folder, ".runs", task);
  expect(readdirSync(join(own, "metrics.pending"))).toEqual([]);
  expect(
    readdirSync(own).filter((name) => name.startsWith("metrics.lock") && !isTorn(join(own, name))),
  ).toEqual([]);
  const before = figuresIn(folder, task);
  await rm(join(own, "metrics"), { recursive: true });
  for (const path of Object.keys(before)) await rm(join(folder, path), { force: true });
  expect((await orchestrator(folder, ["metrics", "--task", task])).code).toBe(0);
  expect(figuresIn(folder, task)).toEqual(before);
}

/** What one that was killed had just opened under a temporary name: no lock, and removed when it is older. */
const isTorn = (path: string): boolean => path.endsWith(".tmp") && readFileSync(path).length === 0;

describe("writers that record on one task at the same time", () => {
  test("are twenty runs, each added once, and none fails", async () => {
    const repository = await makePipeline("- { id: unit, run: echo fine }");
    const runs = Array.from({ length: 20 }, () => orchestrator(repository, ["run"]));
    const ended = await Promise.all(runs);
    expect(ended.map(({ code }) => code)).toEqual(runs.map(() => 0));
    expect(runs).toHaveLength(20);
    expect(idsIn(repository, "trial").toSorted()).toEqual(
      readdirSync(join(repository, ".runs/trial/cli")).sort(),
    );
    await expectSettled(repository, "trial");
  });

  test.each([
    [20, 10_000],
    [200, 100_000],
  ])(
    "are %i, with %i entries of history",
    async (writers, entries) => {
      const folder = await folderWith(sampleLines(1, entries));
      const lines = sampleLines(entries + 1, entries + writers);
      const codes = await pMap(
        lines,
        async (line, number) => (await (await startWriter(folder, line, number)).ended).code,
        { concurrency: alive },
      );
      expect(codes).toEqual(lines.map(() => 0));
      expectEachOnce(idsIn(folder), entries + writers);
      await expectSettled(folder);
    },
    120_000,
  );

  test("lose nothing when the owner of the lock is killed", async () => {
    const folder = await folderWith(sampleLines(1, 10_000));
    const lines = sampleLines(10_001, 10_040);
    let killed = 0;
    await pMap(
      lines,
      async (line, number) => {
        const writer = await startWriter(folder, line, number);
        // Every second one is killed as soon as it has the lock.
        if (number % 2 === 0 && (await killAsHolder(folder, writer))) killed += 1;
        await writer.ended;
      },
      { concurrency: 8 },
    );
    expect(killed).toBeGreaterThan(0);
    // The next one takes over the lock that the last of them left.
    const [line] = sampleLines(10_041, 10_041);
    expect((await (await startWriter(folder, line!, 41)).ended).code).toBe(0);
    // What a killed one had written may stand there twice, and counts once.
    expectEachOnce([...new Set(idsIn(folder))], 10_041);
    const state = JSON.parse(readFileSync(join(folder, "out/task/state.json"), "utf8")) as {
      entries: number;
    };
    expect(state.entries).toBe(10_041);
    await expectSettled(folder);
  }, 120_000);
});

/** Kills a writer in the moment in which it has the lock. @returns false when it was through before that was seen */
async function killAsHolder(folder: string, { child }: Started): Promise<boolean> {
  const lock = join(folder, ".runs/task/metrics.lock");
  while (child.exitCode === null && child.signalCode === null) {
    if (textOf(lock).includes(`"pid":${child.pid},`)) return child.kill("SIGKILL");
    await sleep(1);
  }
  return false;
}

/** Empty when there is no such file: it can be gone between two looks. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
