import { readdir, readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { toJson } from "../../../src/model/json.ts";
import { limits } from "../../../src/model/limits.ts";
import type { PlannedStage } from "../../../src/model/plan.ts";
import {
  jobArtifactName,
  planArtifactName,
  runArtifactName,
} from "../../../src/modes/run-folder/artifact-names.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { readReportedRun } from "../../../src/modes/action/reported-run.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/platform/platform.ts";
import { openTask } from "../../support/task.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { RememberedArtifacts } from "../aggregate/remembered-artifacts.ts";
import { runs } from "../../support/property-runs.ts";

/** A run with a failed stage and a nested pipeline, and what its artifact holds. */
let result: FinishedRun;
let contents: Record<string, string>;

beforeAll(async () => {
  const stages = [
    { id: "nest", pipeline: "docs" },
    { id: "unit", run: 'echo "::warning file=a.js,line=1::look"; exit 1' },
  ];
  const file = { pipelines: { docs: { stages: [{ id: "links", run: "true" }] } } };
  result = await (await openTask({ stages }, { file })).run();
  const paths = await diskFiles().listFiles(result.folder);
  const texts = paths.map((path) => readFile(join(result.folder, path), "utf8"));
  contents = Object.fromEntries((await Promise.all(texts)).map((text, at) => [paths[at]!, text]));
});

let source: RememberedArtifacts;
let temporaryRoot: string;
beforeEach(async () => {
  source = new RememberedArtifacts();
  temporaryRoot = await temporaryFolder();
});

/** Keeps the result of a run under its name. */
const keep = (key = "gate", attempt = 1, more: Record<string, string> = {}) =>
  source.keep(runArtifactName(key, attempt), { ...contents, ...more });

async function read(key: string | null = null, attempt = 2, disk = (files: Files) => files) {
  const reported = await readReportedRun(source, disk(diskFiles({ temporaryRoot })), { key, attempt });
  expect(await readdir(temporaryRoot)).toEqual([]);
  return reported;
}

const nothing = { reason: "the run left no result: it has no artifact" };
const unreadable = {
  reason: "its artifact does not hold a plan, a manifest and a summary that this version can read",
};

describe("what a run says of itself", () => {
  test("is its plan, manifest and summary, with what its attempts left", async () => {
    const artifact = keep();
    expect(await read()).toMatchObject({
      key: "gate",
      attempt: 1,
      artifact,
      plan: JSON.parse(contents["plan.final.json"]!),
      manifest: JSON.parse(contents["manifest.json"]!),
      summary: JSON.parse(contents["run-summary.json"]!),
      children: result.children,
      findings: [{ path: "a.js", line: 1 }],
    });
  });

  test("is taken from the artifact of the highest attempt, and of those the last one, however they are listed", async () => {
    keep("gate", 2);
    const newest = source.keep(`${runArtifactName("gate", 2)}-0badcafe`, contents);
    keep("gate", 1);
    keep("gate", 3);
    const { artifacts } = await source.list();
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(artifacts, { minLength: artifacts.length }), async (listed) => {
        source.listed = () => ({ artifacts: listed, complete: true });
        expect(await read("gate", 2)).toMatchObject({ artifact: newest, attempt: 2 });
      }),
      { numRuns: runs(20) },
    );
    expect(new Set(source.unpacked)).toEqual(new Set([newest.name]));
  });

  test("is that of the key that is asked for, and without one that of any", async () => {
    const gate = keep("gate", 1);
    const docs = keep("docs", 2);
    expect(await read("gate")).toMatchObject({ artifact: gate, key: "gate" });
    expect(await read("docs")).toMatchObject({ artifact: docs, key: "docs" });
    expect(await read()).toMatchObject({ artifact: docs });
    expect(await read("other")).toEqual(nothing);
  });

  test("is not what the job of a subtask called run left", async () => {
    const gate = keep("gate", 1);
    source.keep(jobArtifactName("gate", "run", 2), {});
    source.keep(jobArtifactName("gate", "dry-run", 2), {});
    expect(await read()).toMatchObject({ artifact: gate });
  });
});

describe("a listing that was cut off", () => {
  beforeEach(() => {
    source.listed = (artifacts) => ({ artifacts: artifacts.slice(0, 1), complete: false });
  });

  test("is never taken for there being nothing newer: it is looked up", async () => {
    keep("gate", 1);
    const newest = keep("gate", 2);
    expect(await read("gate", 3)).toMatchObject({ artifact: newest, attempt: 2 });
    expect(source.lookedUp).toEqual([runArtifactName("gate", 3), runArtifactName("gate", 2)]);
  });

  test("does when nothing newer is found", async () => {
    const listed = keep("gate", 1);
    expect(await read("gate")).toMatchObject({ artifact: listed });
  });

  test("cannot be found without a key", async () => {
    keep("gate", 1);
    expect(await read()).toMatchObject({
      reason:
        "the run left more artifacts than are listed, so its newest result is unknown: set the input `key`",
    });
    expect(source.unpacked).toEqual([]);
  });
});

describe("there is nothing to show", () => {
  test("when the run left nothing", async () => {
    expect(await read()).toMatchObject(nothing);
  });

  test("when it left only artifacts without a result", async () => {
    source.keep(planArtifactName("gate", 1), contents);
    source.keep(jobArtifactName("gate", "api", 1), contents);
    source.keep("coverage", contents);
    expect(await read()).toMatchObject(nothing);
  });

  test.each(["../up", ".hidden", "a b", "@octocat", "<b>", "a".repeat(256), "ключ"])(
    "when its key is none that this action gives: %s",
    async (key) => {
      keep(key);
      expect(await read()).toMatchObject(nothing);
      expect(source.unpacked).toEqual([]);
    },
  );

  test.each([
    { kind: "refused", reason: "a name in it leads out of its folder" },
    { kind: "gone", reason: "it has expired" },
    { kind: "failed", reason: "the service is down" },
  ] as const)("when its artifact is not unpacked: $kind", async (content) => {
    source.keep(runArtifactName("gate", 1), content);
    expect(await read()).toMatchObject({ reason: `its artifact was not read: ${content.reason}` });
  });

  test("when its artifact is larger than a stranger's may be", async () => {
    source.keep(runArtifactName("gate", 1), contents, { size: limits.forkArtifact.value + 1 });
    expect(await read()).toMatchObject({ reason: "its artifact was not read: it is too large" });
  });

  test.each(["plan.final.json", "manifest.json", "run-summary.json"] as const)(
    "when its %s is missing, torn, too large, no file or of another version",
    async (name) => {
      const { [name]: intact = "", ...others } = contents;
      const broken: Record<string, string>[] = [
        others,
        { ...contents, [name]: intact.slice(0, -10) },
        { ...contents, [name]: "null" },
        { ...contents, [name]: intact.replace("{", '{"more": 1,') },
        { ...others, [`${name}/${name}`]: intact },
      ];
      for (const content of broken) {
        source = new RememberedArtifacts();
        source.keep(runArtifactName("gate", 1), content);
        expect(await read()).toMatchObject(unreadable);
      }
      source = new RememberedArtifacts();
      keep();
      expect(await read(null, 1, growing(name))).toMatchObject(unreadable);
    },
  );

  test("when its plan is nested too deeply", async () => {
    const docs = result.plan.subtasks[0]!.stages[0]!;
    const text = toJson({ ...result.plan, setup: ["deep"] }).replace('"deep"', deep(docs, 20_000));
    keep("gate", 1, { "plan.final.json": text });
    expect(await read()).toMatchObject(unreadable);
  });

  test.each(["run-summary.json", "manifest.json", "plan.final.json"])(
    "when its %s is that of another run",
    async (name) => {
      keep("gate", 1, { [name]: contents[name]!.replaceAll(result.plan.run_id, "run-2") });
      expect(await read()).toMatchObject({
        reason: expect.stringContaining(`${name}: the file was changed`),
      });
    },
  );
});

/** A disk on which a file is larger than is read. What is added is a hole, which takes no room. */
const growing =
  (name: string) =>
  (files: Files): Files => ({
    ...files,
    async *readChunks(path) {
      if (path.endsWith(join("run", name))) await truncate(path, limits.manifestBytes.value + 1);
      yield* files.readChunks(path);
    },
  });

/** The text of a stage that holds itself again and again. */
function deep(stage: PlannedStage, times: number): string {
  const [before = "", after = ""] = JSON.stringify({ ...stage, stages: ["inner"] }).split('"inner"');
  return `${before.repeat(times)}${after.repeat(times)}`;
}
