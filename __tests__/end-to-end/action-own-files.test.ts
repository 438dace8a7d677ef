import { existsSync, readFileSync } from "node:fs";
import { appendFile, cp, rm } from "node:fs/promises";
import nodeModule from "node:module";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { project } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { onlyRun, readSummary } from "./run-folder.ts";

/** The runner's Node keeps sources in memory; an older one that runs these tests cannot. */
const node24 = join(project, ".ci", "node24", "node_modules", ".bin", "node");
const runnersNode = "registerHooks" in nodeModule ? process.execPath : existsSync(node24) ? node24 : null;

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => service.close());

/** Runs a copy of the action, whose folder its only stage knows as $ACTION. */
async function runCopy(stage: string, node: string | null = runnersNode) {
  const action = await temporaryFolder();
  for (const part of ["action.yml", "dist/action", "dist/post"])
    await cp(join(project, part), join(action, part), { recursive: true });
  const cwd = await makePipeline(`- id: hostile\n  run: |\n    ${stage.replaceAll("\n", "\n    ")}`);
  const result = await runAction({
    bundle: join(action, "dist", "action", "index.js"),
    cwd,
    service,
    env: { ACTION: action },
    inputs: { job: "gate", token: service.token },
    ...(node !== null && { node }),
  });
  return { ...result, cwd, action };
}

const plant = `for file in "$ACTION"/dist/action/*.js; do echo 'console.log("planted"); process.exit(0)' > "$file"; done`;

(runnersNode === null ? describe.skip : describe)("a stage that changes the action's own files (A1)", () => {
  test("does not run its code, and the run fails", async () => {
    const result = await runCopy(`${plant}\nexit 1`);
    expect(result.stdout).not.toContain("planted");
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(service.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
    expect(service.artifacts()).toHaveLength(1);
  });

  test("fails the run although all of it succeeded", async () => {
    const result = await runCopy(plant);
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(readSummary(onlyRun(result.cwd)).reason).toContain("the action's own files changed");
    expect(result.summary).toContain("the action's own files changed");
    expect(service.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
  });

  test("may even remove them: the result is published", async () => {
    const result = await runCopy('rm -r "$ACTION"/dist');
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(service.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["failure"]);
  });
});

describe("a stage that changes files that only the runner reads later (A1)", () => {
  test.each(["dist/post/index.js", "action.yml"])("fails the run by a change of %s alone", async (path) => {
    const result = await runCopy(`echo "// more" >> "$ACTION/${path}"`);
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(result.summary).toContain("the action's own files changed");
  });

  test("may write the same bytes again, as a build of the action does", async () => {
    const result = await runCopy(
      'cp -r "$ACTION"/dist "$ACTION"/copy\nrm -r "$ACTION"/dist\nmv "$ACTION"/copy "$ACTION"/dist',
    );
    expect([result.code, result.outputs["outcome"]]).toEqual([0, "success"]);
  });
});

test("the post step is known by its own file: state that a stage wrote does not run the pipeline again (A5)", async () => {
  const cwd = await makePipeline("- { id: count, run: echo ran >> ran; test -e green }");
  const request = { cwd, service, inputs: { job: "gate", token: service.token } };
  const main = await runAction({ ...request, bundle: join(project, "dist/action/index.js") });
  await appendFile(join(cwd, "green"), "");
  await rm(join(cwd, ".runs"), { recursive: true });
  for (const forged of [
    { phase: "again" },
    { phase: "main", published: "" },
    { phase: "again", folder: "/" },
  ]) {
    const state = { ...main.state, ...forged };
    await runAction({ ...request, bundle: join(project, "dist/post/index.js"), phase: "post", state });
  }
  expect(readFileSync(join(cwd, "ran"), "utf8")).toBe("ran\n");
  expect(new Set(service.checkRuns.map(({ conclusion }) => conclusion))).toEqual(new Set(["failure"]));
});
