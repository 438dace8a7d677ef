import { readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { globSync } from "tinyglobby";
import { Plan } from "../../src/model/plan.ts";
import { type ActionResult, runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { type Job, readWorkflow, stepsOf } from "../support/workflow-file.ts";
import { readZip } from "../support/zip.ts";
import { bundles, project } from "./command-line.ts";
import { close } from "./fan-out-runs.ts";
import { commitAll, git, writeFiles } from "./repository.ts";
import { openWorkflow, type WorkflowOptions } from "./workflow.ts";

const read = (path: string): string => readFileSync(join(project, path), "utf8");

interface WorkflowExample {
  name: string;
  /** How many commits it checks out; 0: all. */
  depth: number;
  /** It calls the reusable workflow. */
  isFanOut: boolean;
  /** Inputs of the action. */
  inputs: Record<string, string>;
}

const examples = globSync("docs/examples/*/workflow.yml", { cwd: project }).sort().map(readExample);

function readExample(path: string): WorkflowExample {
  const [job] = Object.values(readWorkflow(read(path)).jobs);
  const isFanOut = job?.uses !== undefined;
  const action = stepsOf(job!).find(({ uses }) => uses?.startsWith("org/orchestrator@") === true);
  const inputs = Object.entries(action?.with ?? {}).map(([key, value]) => [key, String(value)]);
  return {
    name: basename(dirname(path)),
    depth: isFanOut ? depthOfCalled(job) : depthOf(job!),
    isFanOut,
    inputs: Object.fromEntries(inputs),
  };
}

/** actions/checkout takes one commit unless it is told otherwise. */
function depthOf(job: Job): number {
  const checkout = stepsOf(job).find(({ uses }) => uses?.startsWith("actions/checkout@") === true);
  return Number(checkout?.with?.["fetch-depth"] ?? 1);
}

function depthOfCalled(job: Job): number {
  const called = readWorkflow(read(".github/workflows/orchestrate.yml")).on as {
    workflow_call: { inputs: Record<string, { default: unknown }> };
  };
  return Number(job.with?.["fetch-depth"] ?? called.workflow_call.inputs["fetch-depth"]!.default);
}

const scripts = {
  build: "node --version",
  lint: "node --version",
  types: "node --version",
  test: "node --version",
};
const packageFile = (name: string): string =>
  JSON.stringify({ name, version: "1.0.0", private: true, scripts });
const playwright = "packages/web/node_modules/.bin/playwright";

/** What an example needs around it: packages whose scripts pass, and a program where npx looks first. */
const files = (name: string): Record<string, string> => ({
  ".github/orchestrator.yml": read(`docs/examples/${name}/orchestrator.yml`),
  "package.json": packageFile("shop"),
  "package-lock.json": JSON.stringify({
    name: "shop",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: { "": { name: "shop", version: "1.0.0" } },
  }),
  ...Object.fromEntries(["api", "core", "web"].map((id) => [`packages/${id}/package.json`, packageFile(id)])),
  [playwright]: "#!/bin/sh\necho played\n",
});

interface PullRequest {
  origin: string;
  base: string;
  head: string;
  merge: string;
}

/** A pull request of two commits, of which main knows nothing while it goes on itself. */
async function openPullRequest(name: string): Promise<PullRequest> {
  const origin = await temporaryFolder();
  await writeFiles(origin, files(name));
  await chmod(join(origin, playwright), 0o755);
  await commitAll(origin);
  await git(origin, "checkout", "--quiet", "-b", "topic");
  await commitFile(origin, "packages/core/index.js");
  const head = await commitFile(origin, "tasks/0001-shop.md");
  await git(origin, "checkout", "--quiet", "main");
  const base = await commitFile(origin, "NEWS.md");
  await git(origin, "checkout", "--quiet", "--detach");
  await git(origin, "merge", "--quiet", "--no-ff", "--message", "merge", "topic");
  const merge = await git(origin, "rev-parse", "HEAD");
  await git(origin, "update-ref", "refs/pull/7/merge", merge);
  await git(origin, "checkout", "--quiet", "main");
  return { origin, base, head, merge };
}

async function commitFile(folder: string, path: string): Promise<string> {
  await writeFiles(folder, { [path]: "// new\n" });
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", path);
  return git(folder, "rev-parse", "HEAD");
}

/** A checkout of that many commits, as actions/checkout makes it with `persist-credentials: false`: nothing more can be fetched. */
async function checkOut({ origin, merge }: PullRequest, depth: number): Promise<string> {
  const folder = await temporaryFolder();
  const pull = `+${merge}:refs/remotes/pull/7/merge`;
  await git(folder, "init", "--quiet");
  await git(folder, "remote", "add", "origin", `file://${origin}`);
  if (depth === 0)
    await git(folder, "fetch", "--quiet", "origin", "+refs/heads/*:refs/remotes/origin/*", pull);
  else await git(folder, "fetch", "--quiet", `--depth=${depth}`, "origin", pull);
  await git(folder, "checkout", "--quiet", "--detach", merge);
  await git(folder, "remote", "set-url", "origin", `file://${origin}-is-private`);
  return folder;
}

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

function eventOf({ base, head }: PullRequest, repository: string): WorkflowOptions {
  service.pulls.push({
    number: 7,
    head: { sha: head, ref: "topic", owner: "org", repository: "org/shop" },
    reviews: [{ by: "ada", state: "APPROVED" }],
  });
  return {
    repository,
    service,
    eventName: "pull_request",
    event: {
      repository: { default_branch: "main", private: true },
      pull_request: { number: 7, head: { sha: head }, base: { sha: base } },
    },
    env: { GITHUB_REF: "refs/pull/7/merge" },
  };
}

const told = ({ code, stdout }: ActionResult) => ({ code, log: code === 0 ? "" : stdout });
const passed = { code: 0, log: "" };

test("there are examples with a workflow, in one job and over several", () => {
  expect(new Set(examples.map(({ isFanOut }) => isFanOut))).toEqual(new Set([true, false]));
});

test.each(examples)("$name plans a pull request in the checkout of its workflow", async ({ name, depth }) => {
  const pull = await openPullRequest(name);
  const workflow = openWorkflow(eventOf(pull, await checkOut(pull, depth)));
  expect(told(await workflow.plan())).toEqual(passed);
  const text = readZip(service.artifacts()[0]!.bytes).get("plan.json")!.toString("utf8");
  const { changes } = Plan.parse(JSON.parse(text));
  // Without `paths`, nothing is compared.
  expect([null, pull.base]).toContain(changes?.base ?? null);
  expect(changes !== null).toBe(read(`docs/examples/${name}/orchestrator.yml`).includes("paths: ["));
});

test.each(examples.filter(({ isFanOut }) => !isFanOut))(
  "$name passes a pull request in the checkout of its workflow",
  async ({ name, depth, inputs }) => {
    const pull = await openPullRequest(name);
    const options = eventOf(pull, await checkOut(pull, depth));
    const result = await runInOneJob(options, inputs);
    expect(told(result)).toEqual(passed);
    expect(result.summary).not.toContain("no change in its paths");
  },
);

test.each(examples.filter(({ isFanOut }) => isFanOut))(
  "$name passes a pull request in the checkouts of the workflow that it calls",
  async ({ name, depth }) => {
    const pull = await openPullRequest(name);
    const workflow = openWorkflow(eventOf(pull, await checkOut(pull, depth)));
    await workflow.plan();
    for (const result of (await workflow.legs()).values()) expect(told(result)).toEqual(passed);
    const { code, outcome } = await workflow.aggregate();
    expect({ code, outcome }).toEqual({ code: 0, outcome: "success" });
  },
);

test("a checkout of one commit is too few for a diff budget, so the example asks for more", async () => {
  const pull = await openPullRequest("node-package");
  const result = await runInOneJob(eventOf(pull, await checkOut(pull, 1)), {});
  expect(result.code).toBe(1);
  expect(result.outputs["failed-stages"]).toBe("gate/diff-budget");
});

const runInOneJob = (
  { repository, eventName, event, env }: WorkflowOptions,
  inputs: Record<string, string>,
): Promise<ActionResult> =>
  runAction({
    bundle: bundles.action,
    cwd: repository,
    inputs: { token: service.token, job: "gate", ...inputs },
    env: { ...service.environment(), ...env },
    ...(eventName === undefined ? {} : { eventName }),
    event,
  });
