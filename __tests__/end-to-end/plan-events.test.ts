import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Plan } from "../../src/model/plan.ts";
import type { ActionResult } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { readZip } from "../support/zip.ts";
import { fanOutRepository } from "./fan-out-pipeline.ts";
import { close } from "./fan-out-runs.ts";
import { git, writeFiles } from "./repository.ts";
import { type MatrixEntry, openWorkflow, type WorkflowOptions } from "./workflow.ts";

/** Of these, `docs` has no filter. */
const subtasks = ["api", "core", "docs"];
const filters = (id: string): object => (id === "docs" ? {} : { paths: [`packages/${id}/**`] });

interface History {
  repository: string;
  /** main, before the pull request. */
  first: string;
  /** The newest commit of the pull request: it changes packages/api. */
  head: string;
  /** main, on which packages/core was changed since. */
  main: string;
  /** The merge of both, as GitHub checks pull requests out. */
  merge: string;
}

/** A repository in which main went on while a pull request was open; it is checked out at the merge of both. */
async function pullRequest(pipeline: object = {}): Promise<History> {
  const repository = await fanOutRepository(subtasks, pipeline, filters);
  const first = await git(repository, "rev-parse", "HEAD");
  await git(repository, "checkout", "--quiet", "-b", "feature");
  const head = await change(repository, "packages/api/index.ts");
  await git(repository, "checkout", "--quiet", "main");
  const main = await change(repository, "packages/core/index.ts");
  await git(repository, "checkout", "--quiet", "--detach", "main");
  await git(repository, "merge", "--quiet", "--no-ff", "--message", "merge", "feature");
  const merge = await git(repository, "rev-parse", "HEAD");
  return { repository, first, head, main, merge };
}

async function change(repository: string, path: string): Promise<string> {
  await writeFiles(repository, { [path]: `export const here = "${path}";\n` });
  await git(repository, "add", "--all");
  await git(repository, "commit", "--quiet", "--message", path);
  return git(repository, "rev-parse", "HEAD");
}

const repositoryFacts = { repository: { default_branch: "main" } };

let history: History;
beforeAll(async () => {
  history = await pullRequest();
});

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

interface Planned {
  result: ActionResult;
  /** As it was handed over to the other jobs. */
  plan: Plan;
  matrix: MatrixEntry[];
}

/** The plan job of a workflow that this event started, in a checkout of this commit. */
async function planFor(
  given: Omit<WorkflowOptions, "repository" | "service"> & { repository?: string; checkout?: string },
): Promise<Planned> {
  const { checkout, ...options } = given;
  const repository = given.repository ?? history.repository;
  if (checkout !== undefined) await git(repository, "checkout", "--quiet", checkout);
  const workflow = openWorkflow({ ...options, repository, service });
  const result = await workflow.plan();
  if (result.code !== 0) throw new Error(`the plan job ended with ${result.code}:\n${result.stdout}`);
  const [artifact] = service.artifacts();
  const text = readZip(artifact!.bytes).get("plan.json")!.toString("utf8");
  return { result, plan: Plan.parse(JSON.parse(text)), matrix: workflow.matrix() };
}

const jobs = ({ matrix }: Planned): string[] => matrix.map(({ assignment }) => assignment);

describe("mode plan for a pull request", () => {
  const event = () => ({
    ...repositoryFacts,
    pull_request: { head: { sha: history.head }, base: { sha: history.first } },
  });

  test("with its merge commit checked out plans the pull request's changes, whatever happened on main", async () => {
    const planned = await planFor({ eventName: "pull_request", event: event(), checkout: history.merge });
    expect(planned.matrix).toEqual([
      { assignment: "api", name: "gate / api", "runs-on": "ubuntu-latest" },
      { assignment: "docs", name: "gate / docs", "runs-on": "ubuntu-latest" },
    ]);
    expect(planned.result.outputs).toMatchObject({
      outcome: "success",
      count: "2",
      "has-work": "true",
      key: "gate",
      "run-id": "1234567890-gate",
      "plan-digest": planned.plan.digest,
      "plan-artifact": `${service.artifacts()[0]!.id}:orchestrator-gate-plan-a1`,
    });
    expect(planned.plan.changes).toMatchObject({
      strategy: "pull-request-merge",
      base: history.main,
      head: history.merge,
    });
    const skipped = planned.plan.subtasks.filter(({ skip }) => skip !== null);
    expect(skipped).toMatchObject([{ id: "core", skip: expect.stringContaining("paths") }]);
  });

  test("with its head checked out compares it with the merge base", async () => {
    const planned = await planFor({ eventName: "pull_request", event: event(), checkout: history.head });
    expect(jobs(planned)).toEqual(["api", "docs"]);
    expect(planned.plan.changes).toMatchObject({ strategy: "pull-request-base", base: history.first });
  });
});

describe("mode plan for a push", () => {
  const push = (before: string, more = {}) => ({
    eventName: "push",
    event: { ...repositoryFacts, ref: "refs/heads/main", before, forced: false, ...more },
  });

  test("plans the changes since the previous push", async () => {
    const planned = await planFor({ ...push(history.first), checkout: history.main });
    expect(jobs(planned)).toEqual(["core", "docs"]);
    expect(planned.plan.changes).toMatchObject({ strategy: "push-before", base: history.first });
  });

  test("of a new branch plans what it changes since it left the default branch", async () => {
    const planned = await planFor({
      ...push("0".repeat(40), { ref: "refs/heads/feature", created: true }),
      checkout: history.head,
    });
    expect(jobs(planned)).toEqual(["api", "docs"]);
    expect(planned.plan.notes).toEqual([expect.stringContaining("the branch or tag is new")]);
  });

  test("that replaced the history of main plans all of it, and says why", async () => {
    const planned = await planFor({ ...push(history.head, { forced: true }), checkout: history.main });
    expect(jobs(planned)).toEqual(subtasks);
    expect(planned.plan.notes).toEqual([expect.stringContaining("`paths` filters are off")]);
  });
});

describe("mode plan in a merge queue", () => {
  const event = (sha: string) => ({ merge_group: { head_sha: sha, base_sha: history.main } });

  test("plans all of it", async () => {
    const planned = await planFor({
      eventName: "merge_group",
      event: event(history.merge),
      checkout: history.merge,
    });
    expect(jobs(planned)).toEqual(subtasks);
  });

  test("plans what the group changes when the pipeline says merge-group-paths", async () => {
    const { repository, main, merge } = await pullRequest({ "merge-group-paths": true });
    const planned = await planFor({
      repository,
      eventName: "merge_group",
      event: { merge_group: { head_sha: merge, base_sha: main } },
    });
    expect(jobs(planned)).toEqual(["api", "docs"]);
    expect(planned.plan.changes).toMatchObject({ strategy: "merge-group", base: main });
  });
});

describe("mode plan for what was not started by a change", () => {
  test.each(["workflow_dispatch", "schedule"])(
    "(%s) plans all of it on main, and says why",
    async (eventName) => {
      const planned = await planFor({ eventName, event: repositoryFacts, checkout: history.main });
      expect(jobs(planned)).toEqual(subtasks);
      expect(planned.plan.notes).toEqual([
        "HEAD is part of what it would be compared with, so `paths` filters are off",
      ]);
      expect(planned.result.summary).toContain("filters are off");
    },
  );

  test("plans what a branch changes when it was started on one", async () => {
    const planned = await planFor({
      eventName: "workflow_dispatch",
      event: { ...repositoryFacts, ref: "refs/heads/feature" },
      checkout: history.head,
    });
    expect(jobs(planned)).toEqual(["api", "docs"]);
    expect(planned.plan.changes).toMatchObject({ strategy: "default-branch", base: history.first });
  });
});

describe("mode plan", () => {
  const everything = { eventName: "schedule", event: repositoryFacts };

  test("packs the subtasks into as many jobs as `max-jobs` allows, and takes labels from `runs-on`", async () => {
    const planned = await planFor({
      ...everything,
      checkout: history.main,
      inputs: { "max-jobs": "2", "runs-on": '{"default": "ubuntu-24.04-arm"}' },
    });
    expect(planned.matrix).toEqual([
      { assignment: "default-01", name: "gate / default-01", "runs-on": "ubuntu-24.04-arm" },
      { assignment: "core", name: "gate / core", "runs-on": "ubuntu-24.04-arm" },
    ]);
    expect(planned.result.outputs["count"]).toBe("2");
  });

  test("without work has an empty matrix, and `has-work` is false", async () => {
    const planned = await planFor({
      ...everything,
      checkout: history.main,
      inputs: { base: "HEAD", subtask: "api,core" },
    });
    expect(planned.result.outputs).toMatchObject({
      matrix: '{"include":[]}',
      count: "0",
      "has-work": "false",
    });
  });

  test.each([
    ["max-jobs", "0", "expected a whole number from 1 to 256"],
    ["max-jobs", "257", "expected a whole number from 1 to 256"],
    ["runs-on", "ubuntu-latest", "expected JSON with a label for each kind of runner"],
  ])("refuses the input %s: %s", async (name, value, expected) => {
    const { repository } = history;
    const result = await openWorkflow({ repository, service, inputs: { [name]: value } }).plan();
    expect([result.code, result.outputs["outcome"]]).toEqual([2, "failure"]);
    expect(result.stdout).toMatch(new RegExp(`^::error::.*${name}.*${expected}`, "m"));
    expect(service.artifacts()).toEqual([]);
  });

  test.each([
    [4, "", "but there can be at most 3: it has 3 subtasks and shards"],
    [3, "2", "but there can be at most 2: max-jobs is 2"],
  ])("refuses a pipeline that wants at least %i jobs, with max-jobs %j", async (least, most, why) => {
    const repository = await fanOutRepository(subtasks, { "fan-out": { "min-instances": least } });
    const result = await openWorkflow({ repository, service, inputs: { "max-jobs": most } }).plan();
    expect([result.code, result.outputs["outcome"]]).toEqual([2, "failure"]);
    expect(result.stdout).toContain(`::error::pipeline gate: fan-out.min-instances is ${least}, ${why}`);
    expect(result.summary).toContain(why);
    expect(service.artifacts()).toEqual([]);
  });
});
