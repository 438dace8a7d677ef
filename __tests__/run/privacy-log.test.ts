import { beforeEach, describe, expect, test } from "@jest/globals";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { limits } from "../../src/model/limits.ts";
import { PrivacyDecision, PrivacyDecisionsHeader } from "../../src/model/privacy-decision.ts";
import { diskFiles } from "../../src/platform/files.ts";
import type { Appender } from "../../src/platform/platform.ts";
import type { RedactionDecision } from "../../src/redaction/redactor.ts";
import { createPrivacyLog, type PrivacyLog } from "../../src/run/privacy-log.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const found: RedactionDecision = { action: "redact", rule: "value", reason: "a value of the run's secrets" };
const key: RedactionDecision = { action: "block", rule: "private-key", reason: "a private key" };

let folder: string;
let path: string;
let warnings: string[];

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, "attempt", "privacy-decisions.ndjson");
  warnings = [];
});

/** @param openAppend the disk, unless it is a real one */
const open = (openAppend = diskFiles().openAppend): PrivacyLog =>
  createPrivacyLog({
    files: { openAppend },
    clock: { now: () => new Date(Date.UTC(2026, 2, 1)) },
    path,
    shownPath: ".runs/privacy-decisions.ndjson",
    warn: (message) => warnings.push(message),
  });

async function lines(): Promise<PrivacyDecision[]> {
  const [header = "", ...rest] = (await readFile(path, "utf8")).split("\n");
  expect(PrivacyDecisionsHeader.parse(JSON.parse(header))).toEqual({
    schema_version: 1,
    kind: "privacy-decisions",
  });
  expect(rest.pop()).toBe("");
  return rest.map((line) => PrivacyDecision.parse(JSON.parse(line)));
}

describe("the log of the privacy guard", () => {
  test("does not exist as long as nothing was decided", async () => {
    const log = open();
    await log.record("a", "stdout", []);
    expect(log.getFile()).toBeNull();
    await log.close();
    expect(await readdir(folder)).toEqual([]);
  });

  test("holds a line for each decision, counted over all stages and streams", async () => {
    const log = open();
    await log.record("a", "stdout", [found, key]);
    await log.record("outer/inner", "stderr", [found]);
    expect(log.getFile()?.path).toBe(".runs/privacy-decisions.ndjson");
    await log.close();
    const timestamp = "2026-03-01T00:00:00.000Z";
    expect(await lines()).toEqual([
      { sequence: 1, stage_id: "a", stream: "stdout", ...found, timestamp },
      { sequence: 2, stage_id: "a", stream: "stdout", ...key, timestamp },
      { sequence: 3, stage_id: "outer/inner", stream: "stderr", ...found, timestamp },
    ]);
  });

  test("keeps its order and its one first line when stages write at the same time", async () => {
    const log = open();
    const stages = Array.from({ length: 50 }, (_, at) => `stage-${at}`);
    await Promise.all(stages.map((stage) => log.record(stage, "stdout", [found, found])));
    await log.close();
    const written = await lines();
    expect(written.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    expect(written.map(({ stage_id }) => stage_id)).toEqual(stages.flatMap((stage) => [stage, stage]));
  });

  test("ends after 10,000 lines, in the middle of a frame's decisions too", async () => {
    const log = open();
    for (let frame = 0; frame < 3_400; frame += 1) await log.record("a", "stdout", [found, key, found]);
    await log.close();
    const written = await lines();
    expect(limits.privacyDecisions.value).toBe(10_000);
    expect(written).toHaveLength(10_000);
    expect(written.at(-1)).toMatchObject({ sequence: 10_000, ...found });
  });

  test("may be closed without having been opened, and twice", async () => {
    const log = open();
    await log.close();
    await log.record("a", "stdout", [found]);
    await log.close();
    await expect(log.close()).resolves.toBeUndefined();
  });
});

describe("a log of the privacy guard that cannot be written", () => {
  test("is reported once, and nothing rejects", async () => {
    await mkdir(path, { recursive: true });
    const log = open();
    for (const stage of ["a", "b", "c"]) await log.record(stage, "stdout", [found]);
    await log.close();
    expect(warnings).toEqual([
      expect.stringMatching(/^the privacy guard's decisions could not be written: .*EISDIR/),
    ]);
  });

  test("is not named anywhere", async () => {
    await writeFile(join(folder, "attempt"), "in the way");
    const log = open();
    await log.record("a", "stdout", [found]);
    await log.close();
    expect(log.getFile()).toBeNull();
  });

  /** A disk that takes only the first bytes of one of the writes. */
  const fullAt =
    (write: number, bytes: number) =>
    async (where: string): Promise<Appender> => {
      const appender = await diskFiles().openAppend(where);
      let writes = 0;
      return {
        ...appender,
        async append(given) {
          writes += 1;
          if (writes !== write) return appender.append(given);
          await appender.append(Buffer.from(given).subarray(0, bytes));
          throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
        },
      };
    };

  test("for a while lacks the decisions of that time, and is complete otherwise", async () => {
    const log = open(fullAt(3, 20));
    for (const stage of ["a", "b", "c", "d"]) await log.record(stage, "stdout", [found]);
    await log.close();
    const readable = (await readFile(path, "utf8"))
      .split("\n")
      .slice(1)
      .flatMap((line) => {
        try {
          return [PrivacyDecision.parse(JSON.parse(line)).stage_id];
        } catch {
          return [];
        }
      });
    expect(readable).toEqual(["a", "c", "d"]);
    expect(warnings).toHaveLength(1);
  });

  test("from its first line on has a first line as soon as it has any", async () => {
    const log = open(fullAt(1, 0));
    for (const stage of ["a", "b"]) await log.record(stage, "stdout", [found]);
    await log.close();
    const text = await readFile(path, "utf8");
    expect(text === "" || text.startsWith('{"schema_version":1,"kind":"privacy-decisions"}\n')).toBe(true);
  });
});
