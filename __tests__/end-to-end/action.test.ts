import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type ActionResult, runAction, startAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readZip } from "../support/zip.ts";
import { bundles } from "./command-line.ts";
import { aliveOf } from "./processes.ts";
import { makePipeline } from "./repository.ts";
import { filesIn, onlyRun, readManifest, readSummary, runFolders, stage } from "./run-folder.ts";

const green = "- { id: unit, run: echo fine }";

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

const act = (cwd: string, inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
  runAction({ bundle: bundles.action, cwd, service, env, inputs: { job: "gate", ...inputs } });

const post = (repository: string, main: ActionResult): Promise<ActionResult> =>
  runAction({
    bundle: bundles.post,
    cwd: repository,
    service,
    inputs: { job: "gate" },
    phase: "post",
    state: main.state,
  });

/** A process that may have been told to end a moment ago. */
async function isGone(pid: number): Promise<boolean> {
  for (let look = 0; look < 100; look += 1) {
    try {
      process.kill(-pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

describe("mode auto", () => {
  test("without inputs runs the repository's pipeline and reports it in outputs, summary and artifact", async () => {
    const repository = await makePipeline(green);
    const result = await act(repository);
    expect(result.code).toBe(0);
    const [artifact] = service.artifacts();
    expect(result.outputs).toMatchObject({
      outcome: "success",
      "run-id": expect.stringMatching(/^\d+-gate$/),
      "manifest-path": expect.stringMatching(/^\.runs\/trial\/cli\/\d+-gate\/manifest\.json$/),
      "summary-path": expect.stringMatching(/run-summary\.json$/),
      "failed-stages": "",
      "artifact-url": expect.stringMatching(/\/actions\/runs\/\d+\/artifacts\/\d+$/),
    });
    expect(result.summary).toContain("| `unit` | ✅ succeeded |");
    expect(result.summary).toContain(result.outputs["artifact-url"]);
    expect(artifact?.name).toBe("orchestrator-gate-run-a1");
    const uploaded = readZip(artifact!.bytes);
    expect([...uploaded.keys()].toSorted()).toEqual(filesIn(onlyRun(repository)));
    for (const [path, bytes] of uploaded)
      expect([path, bytes.toString()]).toEqual([path, readFileSync(join(onlyRun(repository), path), "utf8")]);
  });

  test("fails when a stage fails, and names it", async () => {
    const result = await act(await makePipeline(`${green}\n- { id: bad, run: exit 9 }`));
    expect(result.code).toBe(1);
    expect(result.outputs).toMatchObject({ outcome: "failure", "failed-stages": "gate/bad" });
    expect(result.summary).toContain("failed: exit 9");
    expect(service.artifacts()).toHaveLength(1);
  });

  test("uploads nothing with `upload-artifacts: false`", async () => {
    const result = await act(await makePipeline(green), { "upload-artifacts": "false", history: "none" });
    expect(result.outputs["artifact-url"]).toBe("");
    expect(service.requests).toEqual([]);
  });

  test("requests the artifact's retention from `retention-days`", async () => {
    const days = async (inputs: Record<string, string>): Promise<number | null> => {
      await act(await makePipeline(green), { key: `key-${service.artifacts().length}`, ...inputs });
      const { expiresAt } = service.artifacts().at(-1)!;
      return expiresAt === null ? null : Math.round((Date.parse(expiresAt) - Date.now()) / 86_400_000);
    };
    expect(await days({ "retention-days": "3" })).toBe(3);
    expect(await days({})).toBeNull();
  });

  test("keeps its outcome and warns when the upload is refused", async () => {
    service.faults.set("CreateArtifact", { kind: "status", status: 403 });
    const result = await act(await makePipeline(green));
    expect([result.code, result.outputs["outcome"], result.outputs["artifact-url"]]).toEqual([
      0,
      "success",
      "",
    ]);
    expect(result.summary).toMatch(/the evidence was not uploaded/);
    expect(result.stdout).toMatch(/::warning::the evidence was not uploaded/);
  });

  test("uploads the other files if artifacts do not support a file's name", async () => {
    const repository = await makePipeline(`
- id: unit
  run: mkdir -p out && echo a > out/fine.txt && echo b > 'out/no:good.txt'
  artifacts: [out/**]`);
    const result = await act(repository);
    expect(result.code).toBe(0);
    const names = [...readZip(service.artifacts()[0]!.bytes).keys()];
    expect(names.some((name) => name.endsWith("out/fine.txt"))).toBe(true);
    expect(names.some((name) => name.includes("no:good"))).toBe(false);
    expect(result.summary).toContain("the uploaded evidence lacks one file");
  });

  test("used twice in one job keeps two runs", async () => {
    const repository = await makePipeline(green);
    await act(repository, {}, { GITHUB_ACTION: "__self" });
    await act(repository, {}, { GITHUB_ACTION: "__self_2" });
    expect(runFolders(repository).map((folder) => folder.replace(/^.*\d-/, ""))).toEqual(["gate", "gate-2"]);
    expect(service.artifacts().map(({ name }) => name)).toEqual([
      "orchestrator-gate-run-a1",
      "orchestrator-gate-2-run-a1",
    ]);
  });

  test("leaves nothing to do for post if it ended, passed or failed", async () => {
    for (const stages of [green, "- { id: bad, run: exit 9 }"]) {
      const repository = await makePipeline(stages);
      const main = await act(repository, { key: stages === green ? "passed" : "failed" });
      const before = filesIn(onlyRun(repository));
      const uploads = service.artifacts().length;
      const after = await post(repository, main);
      expect([after.code, after.summary, after.outputs, after.stdout]).toEqual([0, "", {}, ""]);
      expect(service.artifacts()).toHaveLength(uploads);
      expect(filesIn(onlyRun(repository))).toEqual(before);
    }
  });

  test("takes the older system's variables below explicit inputs", async () => {
    const older = {
      MCP_RUNNER_TASK_ID: "older",
      CODEX_ORCHESTRATOR_RUNS_DIR: "kept",
      CODEX_ORCHESTRATOR_TARGET_STAGE: "second",
    };
    const stages = "- { id: first, run: echo 1 }\n- { id: second, run: echo 2 }";
    const unset = await act(await makePipeline(stages), {}, older);
    expect(unset.outputs["manifest-path"]).toMatch(/^kept\/older\/cli\//);
    expect(unset.summary).toContain("**Partial run:** only `second`");
    const set = await act(await makePipeline(stages), { task: "own", stage: "first" }, older);
    expect(set.outputs["manifest-path"]).toMatch(/^kept\/own\/cli\//);
    expect(set.summary).toContain("**Partial run:** only `first`");
  });
});

describe("a run that is ended from outside", () => {
  const stages =
    "- { id: first, run: echo one }\n- { id: long, run: echo $$ > pid; echo begun; sleep 300 }\n- { id: last, run: echo no }";

  async function begun(repository: string) {
    const running = await startAction({
      bundle: bundles.action,
      cwd: repository,
      service,
      inputs: { job: "gate" },
    });
    await running.printed("begun");
    return running;
  }

  test("by SIGINT ends its stages, is cancelled and leaves nothing to post", async () => {
    const repository = await makePipeline(stages);
    const { child, result } = await begun(repository);
    child.kill("SIGINT");
    const main = await result;
    expect([main.code, main.outputs["outcome"]]).toEqual([130, "cancelled"]);
    const manifest = readManifest(onlyRun(repository));
    expect(manifest.status).toBe("cancelled");
    expect(stage(manifest, "long").outcome).toBe("cancelled");
    expect(stage(manifest, "last").outcome).toBe("skipped");
    const uploads = service.artifacts().length;
    const after = await post(repository, main);
    expect([after.code, after.summary, service.artifacts().length]).toEqual([0, "", uploads]);
  });

  test("by SIGKILL is folded, uploaded and summarised by post", async () => {
    const repository = await makePipeline(stages);
    const { child, result } = await begun(repository);
    child.kill("SIGKILL");
    const main = await result;
    const journal = join(onlyRun(repository), "jobs", "gate", "a1", "journal.ndjson");
    expect(existsSync(join(onlyRun(repository), "manifest.json"))).toBe(false);
    expect(existsSync(journal)).toBe(true);
    const attempt = join(onlyRun(repository), "jobs", "gate", "a1");
    expect(aliveOf(attempt).length).toBeGreaterThan(0);
    const after = await post(repository, main);
    expect(aliveOf(attempt)).toEqual([]);
    expect(after.code).toBe(0);
    const manifest = readManifest(onlyRun(repository));
    expect([manifest.status, readSummary(onlyRun(repository)).status]).toEqual(["failed", "failed"]);
    expect(manifest.commands.map(({ outcome }) => outcome)).toEqual(["succeeded", "failed", "skipped"]);
    expect(after.summary).toContain("process ended");
    expect(service.artifacts()).toHaveLength(1);
  });

  test.each(["SIGINT", "SIGTERM"] as const)(
    "by %s leaves none of its processes alive, not even those that ignore it",
    async (signal) => {
      const repository = await makePipeline(`
- id: long
  run: |
    trap "" INT TERM
    sleep 300 &
    echo $$ > pid
    echo begun
    wait`);
      const { child, result } = await begun(repository);
      const pid = Number(readFileSync(join(repository, "pid"), "utf8"));
      child.kill(signal);
      const main = await result;
      expect([main.code, main.outputs["outcome"]]).toEqual([130, "cancelled"]);
      expect(await isGone(pid)).toBe(true);
    },
  );
});
