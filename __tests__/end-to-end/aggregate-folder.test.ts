import { appendFile, cp, mkdir, rm, truncate, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type StoredArtifact, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { readZip } from "../support/zip.ts";
import { type Ended, orchestrator } from "./command-line.ts";
import { close, halfway } from "./fan-out-runs.ts";
import { filesIn, onlyRun, readSummary } from "./run-folder.ts";

/** All that a green run of three jobs left, the aggregate job's own artifact included, and that job's folder. */
let artifacts: readonly StoredArtifact[];
let folderOfJob: string;
/** What is left of a run whose `core` failed, and succeeded when it was run again. */
let recovered: readonly StoredArtifact[];

beforeAll(async () => {
  const service = await startActionsService();
  // As on a laptop, so that both say the same of it.
  folderOfJob = (await (await halfway(service)).aggregate({ inputs: { history: "local" } })).folder;
  artifacts = service.artifacts();
  await close(service);
  recovered = await rerun();
});

async function rerun(): Promise<readonly StoredArtifact[]> {
  const service = await startActionsService();
  const workflow = await halfway(service, ["api", "web"]);
  await workflow.legs(["core"], { BREAK: "core" });
  workflow.nextAttempt();
  await workflow.legs(["core"]);
  await close(service);
  return service.artifacts();
}

const jobOf = (subtask: string, attempt = 1): string => `orchestrator-gate-job-${subtask}-a${attempt}`;
const ofJobs = (stored: readonly StoredArtifact[]) => stored.filter(({ name }) => !name.includes("-run-"));

/** A folder in which somebody called `gh run download --dir downloaded`: a folder for each artifact, named as it is. */
async function downloaded(stored: readonly Pick<StoredArtifact, "name" | "bytes">[]): Promise<string> {
  const here = await temporaryFolder();
  for (const { name, bytes } of stored) await unzip(bytes, join(here, "downloaded", name));
  return here;
}

async function unzip(bytes: Buffer, folder: string): Promise<void> {
  for (const [path, content] of readZip(bytes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** The same with the archives as a browser downloads them. */
async function archived(stored: readonly StoredArtifact[]): Promise<string> {
  const here = await temporaryFolder();
  await mkdir(join(here, "downloaded"));
  for (const { name, bytes } of stored) await writeFile(join(here, "downloaded", `${name}.zip`), bytes);
  return here;
}

const aggregate = (here: string, ...flags: string[]): Promise<Ended> =>
  orchestrator(here, ["aggregate", "downloaded", ...flags]);

const bothSucceeded = ["--plan-result", "success", "--run-result", "success"];

const readJson = (folder: string, name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;

describe("aggregate of downloaded artifacts", () => {
  test("never passes without the jobs' results", async () => {
    const here = await downloaded(ofJobs(artifacts));
    const unsaid = await aggregate(here);
    expect({ code: unsaid.code, stderr: unsaid.stderr }).toEqual({ code: 1, stderr: "" });
    expect(unsaid.stdout).toMatch(/✗ Failed: .*\n.*pass --plan-result and --run-result/);
    expect(readSummary(onlyRun(here)).status).toBe("failed");
    const half = await aggregate(here, "--plan-result", "success");
    expect(half.code).toBe(1);
    expect(half.stdout).toMatch(/the result of the run job is missing.*pass --run-result/);
  });

  test.each([
    ["folders", downloaded],
    ["archives", archived],
  ])("as %s comes to what the aggregate job came to, to the letter", async (_, lay) => {
    const here = await lay(artifacts);
    const { code, stdout, stderr } = await aggregate(here, ...bothSucceeded);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("✓ Passed: gate, 6 passed");
    const run = onlyRun(here);
    expect(run).toBe(join(here, ".runs", "trial", "cli", "1234567890-gate"));
    expect(filesIn(run)).toEqual(filesIn(folderOfJob).filter((path) => path !== "run.lock"));
    for (const [name, time] of [
      ["plan.final.json", "completed_at"],
      ["manifest.json", "updated_at"],
      ["run-summary.json", "timestamp"],
    ] as const) {
      const own = readJson(run, name);
      expect(own).toEqual({ ...readJson(folderOfJob, name), [time]: own[time] });
    }
  });

  test("can be repeated, with the same result", async () => {
    const here = await downloaded(ofJobs(artifacts));
    await aggregate(here);
    expect((await aggregate(here, ...bothSucceeded)).code).toBe(0);
    expect((await orchestrator(here, ["verify", onlyRun(here)])).code).toBe(0);
  });

  test("names the job whose artifact is missing", async () => {
    const here = await downloaded(ofJobs(artifacts).filter(({ name }) => name !== jobOf("core")));
    const { code, stdout } = await aggregate(here, ...bothSucceeded);
    expect(code).toBe(1);
    expect(stdout).toContain("the assignment core was lost or cancelled: it left no manifest");
  });

  test("names the archive that is cut off", async () => {
    const here = await archived(ofJobs(artifacts));
    await truncate(join(here, "downloaded", `${jobOf("web")}.zip`), 500);
    const { code, stdout } = await aggregate(here, ...bothSucceeded);
    expect(code).toBe(1);
    expect(stdout).toContain(`the artifact ${jobOf("web")} does not count: `);
  });

  test("fails for a job that failed, whatever was said of the jobs, and prints that as JSON too", async () => {
    const here = await downloaded(recovered.filter(({ name }) => name !== jobOf("core", 2)));
    const { code, stdout } = await aggregate(here, ...bothSucceeded, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(readSummary(onlyRun(here)));
    expect(readSummary(onlyRun(here))).toMatchObject({
      status: "failed",
      reason: "core/unit failed (exit 7)",
    });
  });

  test("takes the newest attempt of each job", async () => {
    const here = await downloaded(recovered);
    const { code, stdout } = await aggregate(here, ...bothSucceeded);
    expect([code, stdout]).toEqual([0, expect.stringContaining("✓ Passed")]);
    expect(readSummary(onlyRun(here)).scheduler.assignments).toMatchObject([
      { instanceId: "api", status: "succeeded", attempts: 1 },
      { instanceId: "core", status: "recovered", attempts: 2 },
      { instanceId: "web", status: "succeeded", attempts: 1 },
    ]);
  });

  test("of several keys wants to know which, and takes that one", async () => {
    const here = await downloaded(ofJobs(artifacts));
    const plan = (key: string): string => join(here, "downloaded", `orchestrator-${key}-plan-a1`);
    await cp(plan("gate"), plan("docs"), { recursive: true });
    const both = await aggregate(here, ...bothSucceeded);
    expect([both.code, both.stdout]).toEqual([2, ""]);
    expect(both.stderr).toContain("holds the plans of several keys (docs, gate): choose one with --key");
    expect((await aggregate(here, ...bothSucceeded, "--key", "gate")).code).toBe(0);
    const other = await aggregate(here, ...bothSucceeded, "--key", "lint");
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("no plan of the key lint")]);
  });
});

describe("aggregate refuses", () => {
  test("a folder without a plan, and says what belongs there", async () => {
    const here = await downloaded(artifacts.filter(({ name }) => name.includes("-job-")));
    const { code, stdout, stderr } = await aggregate(here, ...bothSucceeded);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/downloaded holds no plan: expected what `gh run download` leaves/);
    await rm(join(here, "downloaded"), { recursive: true });
    expect(await aggregate(here)).toEqual({
      code: 2,
      stdout: "",
      stderr: "downloaded: no such folder\n",
    });
  });

  test("a plan that is not what was planned", async () => {
    const here = await downloaded(ofJobs(artifacts));
    const plan = join(here, "downloaded", "orchestrator-gate-plan-a1", "plan.json");
    await writeFile(plan, readFileSync(plan, "utf8").replace("echo built", "echo other"));
    const { code, stderr } = await aggregate(here, ...bothSucceeded);
    expect([code, stderr]).toEqual([2, expect.stringContaining("its digest does not match its content")]);
  });

  test("the folder of a run, and what lies in the one that is to be written", async () => {
    const here = await downloaded(ofJobs(artifacts));
    const run = join(".runs", "trial", "cli", "1234567890-gate");
    await cp(join(here, "downloaded"), join(here, run, "downloaded"), { recursive: true });
    const before = filesIn(join(here, run));
    for (const [folder, why] of [
      [run, "1234567890-gate holds no plan"],
      [join(run, "downloaded"), "downloaded is the run's own folder"],
    ] as const) {
      const { code, stderr } = await orchestrator(here, ["aggregate", folder, ...bothSucceeded]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(why)]);
    }
    expect(filesIn(join(here, run))).toEqual(before);
  });
});

describe("verify", () => {
  test("accepts a run from downloaded artifacts, until a byte of a log changes", async () => {
    const here = await downloaded(ofJobs(artifacts));
    await aggregate(here, ...bothSucceeded);
    const run = onlyRun(here);
    const { code, stdout } = await orchestrator(here, ["verify", run]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^verified: 22 files, 3 assignments/)]);
    const log = "jobs/core/a1/logs/01-build.log";
    const text = readFileSync(join(run, log), "utf8");
    await writeFile(join(run, log), text.replace("built", "Built"));
    const changed = await orchestrator(here, ["verify", run]);
    expect(changed.code).toBe(1);
    expect(changed.stderr).toMatch(`verification failed: ${log}: the file was changed`);
  });

  test("accepts the downloaded evidence of the aggregate job, until something is added", async () => {
    const here = await downloaded(artifacts);
    const evidence = join("downloaded", "orchestrator-gate-run-a1");
    const { code, stdout } = await orchestrator(here, ["verify", evidence]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^verified: 22 files, 3 assignments/)]);
    await appendFile(join(here, evidence, "jobs", "note.txt"), "by hand");
    const added = await orchestrator(here, ["verify", evidence]);
    expect([added.code, added.stderr]).toEqual([
      1,
      expect.stringContaining("jobs/note.txt: the file was added"),
    ]);
  });
});
