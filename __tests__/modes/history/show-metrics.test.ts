import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { localHistorySettings } from "../../../src/modes/settings/history-settings.ts";
import type { Settings } from "../../../src/modes/settings/settings.ts";
import { type ShownMetrics, showMetrics } from "../../../src/modes/history/show-metrics.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { createLocks } from "../../../src/platform/lock.ts";
import { getProcessStart } from "../../../src/platform/process-identity.ts";
import { createProcesses } from "../../../src/platform/process.ts";
import { sampleLine, sampleLines } from "../../metrics/history/sample-lines.ts";
import { accepted } from "../../support/task.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const owner = { pid: process.pid, host: hostname(), started: getProcessStart(process.pid) };
const locks = createLocks({ clock: systemClock, owner, processes: createProcesses() });
const outside = { files: diskFiles({}), locks, clock: systemClock };

type Where = Pick<Settings, "root" | "runsFolder" | "outFolder" | "task" | "history">;

/** A repository whose tasks have these files: path below `.runs` to lines. */
async function repositoryWith(files: Readonly<Record<string, readonly string[]>>): Promise<Where> {
  const root = await temporaryFolder();
  const runsFolder = join(root, ".runs");
  for (const [path, lines] of Object.entries(files)) {
    await mkdir(dirname(join(runsFolder, path)), { recursive: true });
    await writeFile(join(runsFolder, path), lines.map((line) => `${line}\n`).join(""));
  }
  return { root, runsFolder, outFolder: join(root, "out"), task: null, history: localHistorySettings({}) };
}

const nothingAsked = { since: null, file: null };

/** @param now the time at which it is asked */
async function shown(
  where: Where,
  asked: Partial<typeof nothingAsked | { since: string } | { file: string }> = {},
  now = "2026-03-01T14:00:00.000Z",
): Promise<ShownMetrics> {
  const clock = { ...systemClock, now: () => new Date(now) };
  return accepted(await showMetrics({ ...outside, clock }, where, { ...nothingAsked, ...asked }));
}

const usual = ({ figures }: ShownMetrics) => figures.pipelines.get("gate")!.default;

const historyOf = async ({ runsFolder }: Where, task: string): Promise<string[]> =>
  (await readFile(join(runsFolder, task, "metrics.json"), "utf8")).trimEnd().split("\n");

describe("the figures that are shown", () => {
  test("are those of the only task that has a history", async () => {
    const where = await repositoryWith({ "shop/metrics.json": sampleLines(1, 14), "other/runs.json": [] });
    const found = await shown(where);
    expect(found).toMatchObject({ task: "shop", imported: null, warnings: [] });
    expect(found.figures.entries).toBe(14);
    // Every seventh failed.
    expect(usual(found)).toMatchObject({ runs: 14, succeeded: 12, failed: 2 });
  });

  test("have what waited to be entered", async () => {
    const where = await repositoryWith({
      "shop/metrics.pending/2026-03-01T12-00-00-000Z-0123456789ab.jsonl": sampleLines(1, 3),
    });
    const found = await shown(where);
    expect(found).toMatchObject({ task: "shop", warnings: [] });
    expect(usual(found).runs).toBe(3);
    expect(await historyOf(where, "shop")).toEqual(sampleLines(1, 3));
    expect(await readdir(join(where.runsFolder, "shop", "metrics.pending"))).toEqual([]);
  });

  test("are of the task that is named, when there are several", async () => {
    const where = await repositoryWith({
      "shop/metrics.json": sampleLines(1, 2),
      "stock/metrics.json": sampleLines(1, 5),
    });
    expect((await shown({ ...where, task: "stock" })).figures.entries).toBe(5);
    expect(await showMetrics(outside, where, nothingAsked)).toEqual({
      messages: [`2 tasks have a history in ${where.runsFolder}: shop, stock; choose one with --task`],
    });
  });

  test("are empty without a history, and create no files", async () => {
    const where = await repositoryWith({});
    const none = { figures: { entries: 0, since: null }, imported: null, warnings: [] };
    expect(await shown(where)).toMatchObject({ task: null, ...none });
    expect(await shown({ ...where, task: "shop" })).toMatchObject({ task: "shop", ...none });
    expect(await readdir(where.root)).toEqual([]);
  });

  test("are refused for a task whose name is not a valid folder name", async () => {
    const where = await repositoryWith({});
    expect(await showMetrics(outside, { ...where, task: "../.." }, nothingAsked)).toEqual({
      messages: [expect.stringContaining('task "../..": expected letters')],
    });
  });

  test("come with what is wrong in the settings of the history", async () => {
    const where = await repositoryWith({ "shop/metrics.json": sampleLines(1, 2) });
    const history = localHistorySettings({ CODEX_METRICS_MAX_LINES: "many" });
    expect((await shown({ ...where, history })).warnings).toEqual([
      expect.stringContaining("CODEX_METRICS_MAX_LINES"),
    ]);
  });
});

describe("figures since a time", () => {
  test.each([
    { since: "1h", runs: 7 },
    { since: "2h", runs: 14 },
    { since: "2026-03-01", runs: 14 },
    { since: "2026-03-02", runs: 0 },
  ])("$since are of the runs that ended since then: $runs", async ({ since, runs }) => {
    // They end at 12:01 to 12:14.
    const where = await repositoryWith({ "shop/metrics.json": sampleLines(1, 14) });
    const found = await shown(where, { since }, "2026-03-01T13:08:00.000Z");
    expect(found.figures.entries).toBe(runs);
    expect(found.figures.pipelines.get("gate")?.default.runs ?? 0).toBe(runs);
  });

  test("a later attempt replaces the earlier one, however much is between them", async () => {
    const first = sampleLine({ id: "re-run", status: "failed" });
    const second = sampleLine({ id: "re-run", attempt: 2, end: 900 });
    const where = await repositoryWith({ "shop/metrics.json": [first, ...sampleLines(1, 600), second] });
    const found = await shown(where, { since: "2026-03-01" });
    // 85 of 600 failed; the re-run is one run, and succeeded.
    expect(usual(found)).toMatchObject({ runs: 601, failed: 85 });
    expect(found.figures).toEqual((await shown(where)).figures);
  });

  test("are refused for an invalid time", async () => {
    const where = await repositoryWith({ "shop/metrics.json": sampleLines(1, 2) });
    expect(await showMetrics(outside, where, { since: "yesterday", file: null })).toEqual({
      messages: [
        '--since "yesterday": expected a period such as 24h, 30d or 12w, or a day such as 2026-01-31',
      ],
    });
  });
});

describe("a file that is imported", () => {
  test("adds missing entries, once, after the existing ones", async () => {
    const where = await repositoryWith({
      "shop/metrics.json": sampleLines(5, 8),
      "downloaded.jsonl": [...sampleLines(1, 6), ...sampleLines(1, 2)],
    });
    const file = join(where.runsFolder, "downloaded.jsonl");
    const found = await shown(where, { file });
    expect(found).toMatchObject({ imported: { entered: 4, known: 4 }, warnings: [] });
    expect(usual(found).runs).toBe(8);
    expect(await historyOf(where, "shop")).toEqual([...sampleLines(5, 8), ...sampleLines(1, 4)]);
    expect((await shown(where, { file })).imported).toMatchObject({ entered: 0, known: 8 });
    expect(await historyOf(where, "shop")).toHaveLength(8);
  });

  test("can begin a history, when the task is named", async () => {
    const where = await repositoryWith({ "downloaded.jsonl": sampleLines(1, 300) });
    const file = join(where.runsFolder, "downloaded.jsonl");
    expect(await showMetrics(outside, where, { since: null, file })).toEqual({
      messages: ["no task has a history yet: choose the task of the entries with --task"],
    });
    const found = await shown({ ...where, task: "shop" }, { file });
    expect(found).toMatchObject({ task: "shop", imported: { entered: 300, known: 0 } });
    expect(await historyOf(where, "shop")).toEqual(sampleLines(1, 300));
  });

  test("may have no final line break, and contain entries of the older system, empty lines and other lines", async () => {
    const older = {
      run_id: "older",
      pipeline_id: "gate",
      status: "succeeded",
      completed_at: "2025-01-01T00:00:00.000Z",
      duration_seconds: 5,
      privacy_events: [],
    };
    const where = await repositoryWith({});
    const file = join(where.root, "metrics.json");
    await writeFile(file, `{"torn\n\r\n\n[]\r\n${JSON.stringify(older)}\r\n${sampleLine({ id: "last" })}`);
    const found = await shown({ ...where, task: "shop" }, { file });
    expect(found.imported).toMatchObject({ entered: 2, known: 0 });
    expect(found.warnings).toEqual([`${file}: skipped 2 lines without a metrics entry`]);
    expect(usual(found).runs).toBe(2);
  });

  test("is refused if it does not exist, or is not a file", async () => {
    const where = await repositoryWith({ "shop/metrics.json": sampleLines(1, 2) });
    const missing = join(where.root, "missing.jsonl");
    expect(await showMetrics(outside, where, { since: null, file: missing })).toEqual({
      messages: [`${missing}: no such file`],
    });
    expect(await showMetrics(outside, where, { since: null, file: where.root })).toEqual({
      messages: [expect.stringContaining("is not a file")],
    });
    expect(await historyOf(where, "shop")).toHaveLength(2);
  });

  test("that cannot be imported is reported", async () => {
    const where = await repositoryWith({ "shop/metrics.pending": [], "downloaded.jsonl": sampleLines(1, 2) });
    const found = await shown(
      { ...where, task: "shop" },
      { file: join(where.runsFolder, "downloaded.jsonl") },
    );
    expect(found.imported).toMatchObject({ entered: 0, known: 0 });
    expect(found.warnings).toEqual(
      expect.arrayContaining([expect.stringContaining("2 runs could not be added: ")]),
    );
  });
});
