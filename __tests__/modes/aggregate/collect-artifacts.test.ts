import { mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { countManifests } from "../../../src/aggregate/count-manifests.ts";
import { toJson } from "../../../src/model/json.ts";
import { limits } from "../../../src/model/limits.ts";
import type { Manifest } from "../../../src/model/manifest.ts";
import type { Plan } from "../../../src/model/plan.ts";
import { jobArtifactName, planArtifactName } from "../../../src/modes/run-folder/artifact-names.ts";
import { collectArtifacts } from "../../../src/modes/aggregate/collect-artifacts.ts";
import { readAttempts } from "../../../src/modes/run-folder/read-attempts.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import type { Files, ListedArtifact } from "../../../src/platform/platform.ts";
import { left, type Endings, type Left } from "../../aggregate/left-behind.ts";
import { command, pipeline, planOf, subtask } from "../../plan/sample-pipeline.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { RememberedArtifacts, type Content } from "./remembered-artifacts.ts";
import { runs } from "../../support/property-runs.ts";

const ids = ["api", "core", "web"];
const planAt = (planAttempt: number, names: readonly string[] = ids): Plan =>
  planOf(pipeline(names.map((id) => subtask(id, [command("unit")]))), { maxJobs: 256, planAttempt });

const files = diskFiles();
let plan: Plan;
let source: RememberedArtifacts;
let folder: string;

beforeEach(async () => {
  plan = planAt(1);
  source = new RememberedArtifacts();
  folder = join(await temporaryFolder(), "run");
});

/** What a job's artifact holds. */
const contentOf = (manifest: Manifest): Record<string, string> => {
  const place = `jobs/${manifest.assignment}/a${manifest.attempt}`;
  return { [`${place}/manifest.json`]: toJson(manifest), [`${place}/logs/01-unit.log`]: "said\n" };
};

/** Keeps what the job of an assignment hands over, under its name, which may end with a nonce. */
function handOver(assignment: string, how: Left = {}, endings: Endings = {}, nonce = ""): ListedArtifact {
  const manifest = left(plan, endings, { assignment, ...how });
  return source.keep(`${jobArtifactName("gate", assignment, manifest.attempt)}${nonce}`, contentOf(manifest));
}

const collect = (attempt = 1, on: Files = files) =>
  collectArtifacts(source, on, { plan, key: "gate", attempt, folder });

/** What `collect` leaves in the folder, as everything after it reads it. */
async function present(): Promise<string[]> {
  const warnings: string[] = [];
  const { manifests } = await readAttempts(files, { folder, plan }, (message) => warnings.push(message));
  expect(warnings).toEqual([]);
  return manifests.map(({ assignment, attempt }) => `${assignment} a${attempt}`);
}

describe("the artifacts of the jobs", () => {
  test("lies in the run's folder as if it had been run there", async () => {
    for (const id of ids) handOver(id);
    handOver("core", { attempt: 2 });
    source.keep(planArtifactName("gate", 1), { "plan.json": toJson(plan) });
    expect(await collect(2)).toMatchObject({ others: [], unreadable: [], foreign: [], warnings: [] });
    expect(await files.listFiles(folder)).toEqual(
      ["api/a1", "core/a1", "core/a2", "web/a1"].flatMap((place) => [
        `jobs/${place}/logs/01-unit.log`,
        `jobs/${place}/manifest.json`,
      ]),
    );
    expect(await readdir(folder)).toEqual(["jobs"]);
    expect(await readFile(join(folder, "jobs/api/a1/logs/01-unit.log"), "utf8")).toBe("said\n");
  });

  test("takes the place of what lay there, and leaves the rest of the run alone", async () => {
    for (const path of ["jobs/web/a1", "jobs/old/a1", "incoming/1/jobs/api/a1"]) {
      await mkdir(join(folder, path), { recursive: true });
      await writeFile(join(folder, path, "manifest.json"), toJson(left(plan, {}, { assignment: "web" })));
    }
    await writeFile(join(folder, "plan.json"), toJson(plan));
    handOver("api");
    await collect();
    expect(await present()).toEqual(["api a1"]);
    expect(await readdir(folder)).toEqual(["jobs", "plan.json"]);
  });

  test("is nothing when no job came so far", async () => {
    expect(await collect()).toMatchObject({ others: [], unreadable: [], foreign: [], warnings: [] });
    expect(await present()).toEqual([]);
  });

  test("comes a few artifacts at a time", async () => {
    plan = planAt(
      1,
      Array.from({ length: 40 }, (_, at) => `s${at}`),
    );
    for (const { instance_id } of plan.assignments) handOver(instance_id);
    await collect();
    expect(await present()).toHaveLength(40);
    expect(source.mostAtOnce).toBe(limits.downloads.value);
  });

  test("is the same in whatever order and however often it is listed", async () => {
    for (const id of ids) handOver(id);
    handOver("api", { status: null, others: null }, {}, "-0badcafe");
    handOver("web", {}, { "web/unit": "failed" }, "-ffffffff");
    handOver("core", { second: 20 });
    handOver("core", { attempt: 2 });
    source.keep(jobArtifactName("gate", "web", 2), { "elsewhere.txt": "" });
    const look = async () => {
      const { others, foreign, warnings } = await collect(2);
      const paths = await files.listFiles(folder);
      const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
      return { others, foreign, warnings, paths, texts };
    };
    const expected = await look();
    const { artifacts } = await source.list();
    const listing = fc
      .tuple(
        fc.shuffledSubarray(artifacts, { minLength: artifacts.length }),
        fc.array(fc.constantFrom(...artifacts)),
      )
      .map(([all, again]) => [...all, ...again]);
    await fc.assert(
      fc.asyncProperty(listing, async (listed) => {
        source.listed = () => ({ artifacts: listed, complete: true });
        expect(await look()).toEqual(expected);
      }),
      { numRuns: runs(20) },
    );
  });
});

describe("two artifacts of one attempt", () => {
  const statusesOf = async (others: readonly Manifest[]): Promise<string[]> => {
    const { manifests } = await readAttempts(files, { folder, plan }, () => {});
    return [...manifests, ...others].map(({ status }) => status);
  };

  test.each(["before", "after"])(
    "give the folder to the one that ended, also when it came %s",
    async (when) => {
      if (when === "before") handOver("api", {}, {}, "-0badcafe");
      handOver("api", { status: null, others: null });
      if (when === "after") handOver("api", {}, {}, "-0badcafe");
      const { others, warnings } = await collect();
      expect(await statusesOf(others)).toEqual(["succeeded", "in_progress"]);
      expect(warnings).toEqual([]);
    },
  );

  test("of which one failed are a failure, whichever is in the folder", async () => {
    for (const endings of [
      [{}, { "api/unit": "failed" }] as const,
      [{ "api/unit": "failed" }, {}] as const,
    ]) {
      source = new RememberedArtifacts();
      handOver("api", {}, endings[0]);
      handOver("api", {}, endings[1], "-0badcafe");
      const { others } = await collect();
      const { manifests } = await readAttempts(files, { folder, plan }, () => {});
      const { records } = countManifests(plan, [...manifests, ...others], 1);
      expect(records[0]!.counting?.status).toBe("failed");
    }
  });
});

describe("a listing that was cut off", () => {
  test("is made whole by looking up what is expected, each by its name", async () => {
    for (const id of ids) handOver(id);
    handOver("web", { attempt: 2 });
    source.listed = (artifacts) => ({ artifacts: artifacts.slice(0, 1), complete: false });
    expect(await collect(2)).toMatchObject({ others: [], unreadable: [], foreign: [], warnings: [] });
    expect(await present()).toEqual(["api a1", "core a1", "web a1", "web a2"]);
    expect(source.lookedUp.toSorted()).toEqual(
      ["api-a2", "core-a1", "core-a2", "web-a1", "web-a2"].map((end) => `orchestrator-gate-job-${end}`),
    );
  });

  test("is not looked further into when it is whole", async () => {
    handOver("api");
    await collect();
    expect(source.lookedUp).toEqual([]);
  });

  test("does not look for what earlier plans left", async () => {
    plan = planAt(3);
    source.listed = () => ({ artifacts: [], complete: false });
    await collect(3);
    expect(source.lookedUp).toHaveLength(3);
  });
});

describe("other attempts", () => {
  test("before the plan's own are foreign, and not downloaded", async () => {
    plan = planAt(2);
    for (const id of ids) handOver(id);
    source.keep(jobArtifactName("gate", "api", 1), {});
    source.keep(`${jobArtifactName("gate", "web", 1)}-0badcafe`, {});
    const { foreign, warnings } = await collect(2);
    expect(foreign.map(({ assignment, attempt }) => ({ assignment, attempt }))).toEqual([
      { assignment: "api", attempt: 1 },
      { assignment: "web", attempt: 1 },
    ]);
    expect(warnings).toEqual([]);
    expect(source.unpacked).toEqual(ids.map((id) => jobArtifactName("gate", id, 2)));
  });

  test("after the current one are left alone", async () => {
    handOver("api");
    handOver("api", { attempt: 2 }, { "api/unit": "failed" });
    expect(await collect(1)).toMatchObject({ others: [], unreadable: [], foreign: [], warnings: [] });
    expect(await present()).toEqual(["api a1"]);
    expect(source.unpacked).toEqual([jobArtifactName("gate", "api", 1)]);
  });
});

describe("artifacts of other runs", () => {
  test.each([
    "orchestrator-other-job-api-a1",
    "orchestrator-gate-job-unplanned-a1",
    "orchestrator-gate-run-a1",
    "coverage",
  ])("are not downloaded: %s", async (name) => {
    source.keep(name, contentOf(left(plan)));
    expect(await collect()).toMatchObject({ others: [], unreadable: [], foreign: [], warnings: [] });
    expect(source.unpacked).toEqual([]);
  });
});

describe("an artifact that does not count", () => {
  const place = "jobs/api/a1";
  const intact = () => contentOf(left(planAt(1), {}, { assignment: "api" }));
  const manifestFor = (how: Left) => ({ [`${place}/manifest.json`]: toJson(left(planAt(1), {}, how)) });
  const contents: Record<string, [() => Content, RegExp]> = {
    "holds a file outside of its place": [
      () => ({ ...intact(), "plan.json": "{}" }),
      /it holds "plan.json", and only what is below jobs\/api\/a1 belongs there/,
    ],
    "holds a file of another assignment": [
      () => ({ ...intact(), "jobs/core/a1/manifest.json": "{}" }),
      /it holds "jobs\/core\/a1\/manifest.json"/,
    ],
    "holds a file of another attempt": [
      () => ({ ...intact(), "jobs/api/a10/manifest.json": "{}" }),
      /it holds "jobs\/api\/a10\/manifest.json"/,
    ],
    "has the manifest of another assignment": [
      () => manifestFor({ assignment: "core" }),
      /that of another assignment or attempt/,
    ],
    "has the manifest of another attempt": [
      () => manifestFor({ assignment: "api", attempt: 2 }),
      /that of another assignment or attempt/,
    ],
    "has the manifest of a whole run": [
      () => ({ [`${place}/manifest.json`]: toJson({ ...left(planAt(1)), assignment: null }) }),
      /that of another assignment or attempt/,
    ],
    "has no manifest": [() => ({ [`${place}/logs/01-unit.log`]: "" }), /it holds no manifest/],
    "has a folder where the manifest belongs": [
      () => ({ [`${place}/manifest.json/trap`]: "" }),
      /it holds no manifest/,
    ],
    "is empty": [() => ({}), /it holds no manifest/],
    "has a torn manifest": [
      () => ({ [`${place}/manifest.json`]: toJson(left(planAt(1))).slice(0, 100) }),
      /its manifest has another format than this version's/,
    ],
    "is refused": [
      () => ({ kind: "refused", reason: "its digest is another one" }),
      /its digest is another one/,
    ],
    "is gone": [() => ({ kind: "gone", reason: "it has expired" }), /it has expired/],
    "is not given out": [() => ({ kind: "failed", reason: "the service is down" }), /the service is down/],
  };

  test.each(Object.entries(contents))(
    "because it %s is named, and costs the others nothing",
    async (_, [make, why]) => {
      const { name } = source.keep(jobArtifactName("gate", "api", 1), make());
      handOver("core");
      handOver("web");
      const { others, warnings } = await collect();
      expect([others, warnings]).toEqual([
        [],
        [expect.stringMatching(new RegExp(`^the artifact ${name} does not count: .*${why.source}`))],
      ]);
      expect(await present()).toEqual(["core a1", "web a1"]);
      expect(await readdir(folder)).toEqual(["jobs"]);
    },
  );

  test("because its archive is too large is not unpacked", async () => {
    const size = limits.artifactBytes.value + 1;
    source.keep(jobArtifactName("gate", "api", 1), intact(), { size });
    expect((await collect()).warnings).toEqual([
      expect.stringMatching(/-job-api-a1 does not count: it is too large/),
    ]);
    expect(await present()).toEqual([]);
  });

  test("because its manifest is too large is not read", async () => {
    handOver("api");
    // The rest of it is a hole, which takes no room.
    const grown: Files = {
      ...files,
      async *readChunks(path) {
        await truncate(path, limits.manifestBytes.value + 1);
        yield* files.readChunks(path);
      },
    };
    const { warnings } = await collect(1, grown);
    expect(warnings).toEqual([expect.stringMatching(/its manifest is larger than 32 MiB/)]);
    expect(await present()).toEqual([]);
  });

  test("does not replace one that does", async () => {
    source.keep(`${jobArtifactName("gate", "api", 1)}-0badcafe`, { "elsewhere.txt": "" });
    handOver("api");
    expect((await collect()).warnings).toHaveLength(1);
    expect(await present()).toEqual(["api a1"]);
  });
});

describe("files that were too large", () => {
  test("are missed with a warning, and the rest counts", async () => {
    const leftOut = ["jobs/api/a1/files/core.dump"];
    source.keep(jobArtifactName("gate", "api", 1), contentOf(left(plan)), { leftOut });
    const { warnings } = await collect();
    expect(warnings).toEqual(["1 large file of api only in its own artifact, orchestrator-gate-job-api-a1"]);
    expect(await present()).toEqual(["api a1"]);
  });

  test("are those of the artifact that counts, where an attempt has two", async () => {
    const name = jobArtifactName("gate", "api", 1);
    source.keep(name, contentOf(left(plan)));
    source.keep(`${name}-0badcafe`, contentOf(left(plan)), { leftOut: ["jobs/api/a1/files/core.dump"] });
    expect(await collect()).toMatchObject({ leftOut: [], others: [{ assignment: "api" }] });
  });

  test("belong into the artifact's place too", async () => {
    const leftOut = ["jobs/core/a1/files/core.dump"];
    source.keep(jobArtifactName("gate", "api", 1), contentOf(left(plan)), { leftOut });
    expect((await collect()).warnings).toEqual([expect.stringMatching(/it holds "jobs\/core/)]);
    expect(await present()).toEqual([]);
  });
});

describe("a service that does not answer", () => {
  test("is reported, and nothing of earlier downloads stays", async () => {
    await mkdir(join(folder, "jobs/api/a1"), { recursive: true });
    source.listed = () => {
      throw new Error("the artifacts of this run cannot be listed");
    };
    await expect(collect()).rejects.toThrow("cannot be listed");
    expect(await readdir(folder)).toEqual([]);
  });
});
