import { existsSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Manifest } from "../../src/model/manifest.ts";
import { runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import type { HeldPull } from "../support/actions-service/state.ts";
import { bundles, orchestrator } from "./command-line.ts";
import { close, green, red, verdictOf } from "./fan-out-runs.ts";
import { git, makeRepository, writeFiles } from "./repository.ts";
import { onlyRun, readManifest } from "./run-folder.ts";
import { openWorkflow } from "./workflow.ts";

const lines = (count: number): string =>
  Array.from({ length: count }, (_, line) => `line ${line}\n`).join("");

/** A repository with a branch `topic`, checked out, that adds these files to `main`. */
async function changed(
  pipeline: object,
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; base: string; head: string }> {
  const config = { task: "trial", pipelines: { gate: pipeline } };
  const folder = await makeRepository({
    ".github/orchestrator.yml": JSON.stringify(config),
    "README.md": "# Shop\n",
  });
  const base = await git(folder, "rev-parse", "HEAD");
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await writeFiles(folder, files);
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "topic");
  return { folder, base, head: await git(folder, "rev-parse", "HEAD") };
}

const budget = { uses: "guardrail/diff-budget", with: { "max-lines": 5 } };
const commandOf = (manifest: Manifest, id: string) => manifest.commands.find((command) => command.id === id)!;

describe("a guardrail alone", () => {
  test("prints findings with fixes, using the settings of the pipeline file", async () => {
    const { folder } = await changed({ stages: [budget] }, { "a.txt": lines(9) });
    const { code, stdout } = await orchestrator(folder, ["guard", "diff-budget"]);
    expect({ code, stdout }).toEqual({
      code: 1,
      stdout: expect.stringMatching(
        /9 lines changed .*at most 5 may[^]*diff-budget\/max-lines[^]*fix: Split/,
      ),
    });
    const allowed = await orchestrator(folder, ["guard", "diff-budget", "--with", "max-lines=9"]);
    expect(allowed.code).toBe(0);
    expect(existsSync(join(folder, ".runs"))).toBe(false);
  });

  test("answers in JSON, alone on stdout", async () => {
    const { folder } = await changed({ stages: [budget] }, { "a.txt": lines(9) });
    const { stdout } = await orchestrator(folder, ["guard", "diff-budget", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      guardrail: "diff-budget",
      verdict: "violated",
      details: { lines: 9 },
      findings: [{ rule: "diff-budget/max-lines" }],
    });
  });

  test("fixes what it can", async () => {
    const files = { "docs/guide.md": "See [the shop](../readme.md).\n" };
    const { folder } = await changed({ stages: [{ id: "x", run: "true" }] }, files);
    expect((await orchestrator(folder, ["guard", "docs-check"])).code).toBe(1);
    const fixed = await orchestrator(folder, ["guard", "docs-check", "--fix"]);
    expect(fixed.stderr).toBe("fixed: docs/guide.md\n");
    expect(readFileSync(join(folder, "docs/guide.md"), "utf8")).toBe("See [the shop](../README.md).\n");
    expect((await orchestrator(folder, ["guard", "docs-check"])).code).toBe(0);
  });

  test("with --fix keeps a symbolic link, and fixes its target", async () => {
    const files = { "docs/guide.md": "See [the shop](../readme.md).\n" };
    const { folder } = await changed({ stages: [{ id: "x", run: "true" }] }, files);
    symlinkSync("guide.md", join(folder, "docs/alias.md"));
    const fixed = await orchestrator(folder, ["guard", "docs-check", "--fix"]);
    expect(fixed.stderr).toBe("fixed: docs/guide.md\n");
    expect(readlinkSync(join(folder, "docs/alias.md"))).toBe("guide.md");
  });

  test("is let through with a reason", async () => {
    const { folder } = await changed({ stages: [budget] }, { "a.txt": lines(9) });
    const args = ["guard", "diff-budget", "--override-reason", "generated once"];
    const { code, stdout } = await orchestrator(folder, args);
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("generated once") });
  });

  test.each<[string, string[], RegExp]>([
    ["a name that is none", ["nope"], /there is no guardrail "nope"; there are spec-guard, docs-check/],
    ["a setting that is none", ["diff-budget", "--with", "max-line=5"], /max-line/],
    ["a value that is none", ["diff-budget", "--with", "max-lines=many"], /expected a whole number/],
  ])("refuses %s", async (_, args, message) => {
    const { folder } = await changed({ stages: [budget] }, { "a.txt": lines(9) });
    const { code, stderr } = await orchestrator(folder, ["guard", ...args]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) });
  });

  test("in a dry run reports and allows a violation, but not an undecided verdict", async () => {
    const dry = { ...budget, with: { ...budget.with, "dry-run": true } };
    const { folder } = await changed({ stages: [dry] }, { "a.txt": lines(9) });
    const violated = await orchestrator(folder, ["guard", "diff-budget"]);
    expect(violated).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("diff-budget/max-lines"),
      stderr: "dry run (`dry-run: true`): violations do not fail\n",
    });
    const lost = await orchestrator(folder, ["guard", "diff-budget", "--base", "nowhere"]);
    expect(lost).toMatchObject({ code: 1, stderr: "" });
  });

  test("fails for a base that does not exist, and outside of git", async () => {
    const { folder } = await changed({ stages: [budget] }, { "a.txt": "a\n" });
    const lost = await orchestrator(folder, ["guard", "diff-budget", "--base", "nowhere"]);
    expect(lost).toMatchObject({ code: 1, stdout: expect.stringContaining("can't be found") });
    await rm(join(folder, ".git"), { recursive: true });
    const outside = await orchestrator(folder, ["guard", "diff-budget"]);
    expect(outside).toMatchObject({ code: 1, stdout: expect.stringContaining("not the work tree of a git") });
  });
});

describe("what keeps dates and links up to date", () => {
  test("stamp dates the documents whose text has changed, and no others", async () => {
    const document = (text: string): string => `---\nowner: shop\nlast_review: 2020-01-01\n---\n\n${text}\n`;
    const folder = await makeRepository({ "docs/a.md": document("One."), "docs/b.md": document("Two.") });
    await git(folder, "checkout", "--quiet", "-b", "topic");
    await writeFiles(folder, { "docs/a.md": document("One, and more.") });
    const { code, stdout } = await orchestrator(folder, ["stamp"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "stamped docs/a.md\n" });
    expect(readFileSync(join(folder, "docs/a.md"), "utf8")).not.toContain("2020-01-01");
    expect(readFileSync(join(folder, "docs/b.md"), "utf8")).toBe(document("Two."));
  });

  test("task sync updates links to the newest run, and reports one that is out of date", async () => {
    const { folder } = await changed(
      { stages: [{ id: "x", run: "true" }] },
      { "tasks/0001-shop.md": "<!-- manifest: trial -->`nothing yet`\n" },
    );
    await orchestrator(folder, ["run"]);
    const outdated = await orchestrator(folder, ["task", "sync", "--check"]);
    expect(outdated).toMatchObject({ code: 1, stdout: expect.stringContaining("tasks/0001-shop.md:1") });
    expect((await orchestrator(folder, ["task", "sync"])).code).toBe(0);
    const synced = readFileSync(join(folder, "tasks/0001-shop.md"), "utf8");
    expect(synced).toMatch(/`\.runs\/trial\/cli\/.*\/manifest\.json`/);
    expect((await orchestrator(folder, ["task", "sync", "--check"])).code).toBe(0);
  });
});

describe("guardrails in a run", () => {
  test("leave findings in the manifest's numbers, the summary, the log and SARIF", async () => {
    const { folder } = await changed(
      { stages: [budget, { uses: "guardrail/docs-check", needs: [] }] },
      { "a.txt": lines(9), "docs/guide.md": "See [the shop](nowhere.md).\n" },
    );
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(code).toBe(1);
    expect(stdout).toContain("docs/guide.md:1:");
    const run = onlyRun(folder);
    const manifest = readManifest(run);
    expect(commandOf(manifest, "diff-budget")).toMatchObject({
      outcome: "failed",
      judgement: { verdict: "violated" },
      findings: { error: 1 },
    });
    const sarif = JSON.parse(readFileSync(join(run, "findings.sarif"), "utf8")) as {
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId).sort()).toEqual([
      "diff-budget/max-lines",
      "docs-check/missing-link",
    ]);
    expect(readFileSync(join(run, "summary.md"), "utf8")).toContain("### Findings");
  });

  test.each([
    ["a larger budget", { gate: { stages: [{ ...budget, with: { "max-lines": 9000 } }] } }],
    ["files to ignore", { gate: { stages: [{ ...budget, with: { ...budget.with, ignore: ["**"] } }] } }],
    ["no settings at all", { gate: { stages: [{ uses: budget.uses, id: "other" }] } }],
  ])("judge by the base's budget, though the change brings %s (F5)", async (_, pipelines) => {
    const { folder } = await changed(
      { stages: [budget] },
      {
        "a.txt": lines(60),
        ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines }),
      },
    );
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(code).toBe(1);
    expect(stdout).toContain("modifies its own rules: .github/orchestrator.yml");
    expect(stdout).toContain("and at most 5 may");
    const guard = await orchestrator(folder, ["guard", "diff-budget"]);
    expect(guard.code).toBe(1);
    const asked = await orchestrator(folder, ["guard", "diff-budget", "--with", "max-lines=100"]);
    expect(asked.code).toBe(0);
  });

  test("judge by their own budget where the base has none, or none that can be read (F5)", async () => {
    const config = JSON.stringify({ task: "trial", pipelines: { gate: { stages: [budget] } } });
    for (const base of [{ stages: [{ id: "unit", run: "true" }] }, { stages: [{ wrong: true }] }]) {
      const { folder } = await changed(base, { "a.txt": lines(6), ".github/orchestrator.yml": config });
      const { code, stdout } = await orchestrator(folder, ["run"]);
      expect(code).toBe(1);
      expect(stdout).toContain("and at most 5 may");
    }
  });

  test("in a dry run are violated, and no success", async () => {
    const dry = { ...budget, with: { ...budget.with, "dry-run": true } };
    const { folder } = await changed({ stages: [dry] }, { "a.txt": lines(9) });
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(code).toBe(0);
    expect(stdout).toContain("1 failed but allowed");
    const command = commandOf(readManifest(onlyRun(folder)), "diff-budget");
    expect(command).toMatchObject({ outcome: "allowed_failure", judgement: { verdict: "violated" } });
  });

  test("after all stages see their results; a missing review is not an approval", async () => {
    const after = [{ uses: "guardrail/review" }];
    const { folder } = await changed({ stages: [{ id: "unit", run: "true" }], after }, { "a.txt": "a\n" });
    expect((await orchestrator(folder, ["run"])).code).toBe(0);
    const run = onlyRun(folder);
    const manifest = readManifest(run);
    expect(manifest.commands.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["unit", "succeeded"],
      ["review", "skipped"],
    ]);
    expect(readFileSync(join(run, "review.md"), "utf8")).toContain("**CI:** 1 passed");
    expect(readFileSync(join(run, "run-summary.json"), "utf8")).toContain("not performed");
  });

  test.each([
    [{ approved: true, feedback: "good" }, 0, "succeeded"],
    [{ approved: false, feedback: "the total is wrong" }, 1, "failed"],
  ])("go by the verdict file that a stage left: %j", async (verdict, code, outcome) => {
    const script = `printf '%s' '${JSON.stringify(verdict)}' > verdict.json`;
    const stages = [{ id: "reviewer", run: script, artifacts: ["verdict.json"] }];
    const after = [{ uses: "guardrail/review", with: { required: true, verdict: "reviewer/verdict.json" } }];
    const { folder } = await changed({ stages, after }, { "a.txt": "a\n" });
    expect((await orchestrator(folder, ["run"])).code).toBe(code);
    expect(commandOf(readManifest(onlyRun(folder)), "review").outcome).toBe(outcome);
  });

  const approval = '{ "approved": true }\n';
  const required = { required: true, verdict: "reviewer/reports/verdict.json" };
  const approve = "mkdir -p reports; echo '{ \"approved\": true }' > reports/verdict.json";
  const keeps = { artifacts: ["reports/**"] };

  test.each<[string, { files?: Record<string, string>; stages: object[] }]>([
    [
      "that the change commits",
      { files: { "reports/verdict.json": approval }, stages: [{ id: "reviewer", run: "true", ...keeps }] },
    ],
    [
      "that an earlier stage wrote",
      {
        stages: [
          { id: "unit", run: approve },
          { id: "reviewer", run: "true", ...keeps },
        ],
      },
    ],
    [
      "that another stage leaves",
      {
        stages: [
          { id: "reviewer", run: "true", ...keeps },
          { id: "unit", run: approve, ...keeps },
        ],
      },
    ],
    [
      "that another stage keeps",
      {
        stages: [
          { id: "reviewer", run: approve, artifacts: ["other"] },
          { id: "unit", run: "true", ...keeps },
        ],
      },
    ],
  ])("take no verdict %s (G34)", async (_, { files = {}, stages }) => {
    const after = [{ uses: "guardrail/review", with: required }];
    const { folder } = await changed({ stages, after }, { "a.txt": "a\n", ...files });
    const { code, stdout } = await orchestrator(folder, ["run"]);
    expect(code).toBe(1);
    expect(stdout).toContain("not performed");
  });

  test("take the verdict that its stage writes over one of the commit (G34)", async () => {
    const stages = [{ id: "reviewer", run: approve, ...keeps }];
    const after = [{ uses: "guardrail/review", with: required }];
    const rejecting = { "reports/verdict.json": '{ "approved": false }\n' };
    const { folder } = await changed({ stages, after }, rejecting);
    expect((await orchestrator(folder, ["run"])).code).toBe(0);
  });

  test.each([
    [{ verdict: "reviewr/verdict.json" }, 'there is no stage "reviewr"'],
    [{ verdict: "unit/verdict.json" }, 'the stage "unit" keeps no artifacts'],
    [{ verdict: "verdict.json" }, "expected <stage id>/<path>"],
  ])("name a stage that can leave a verdict: %j (G34)", async (options, message) => {
    const stages = [
      { id: "reviewer", run: "true", artifacts: ["verdict.json"] },
      { id: "unit", run: "true" },
    ];
    const after = [{ uses: "guardrail/review", with: options }];
    const { folder } = await changed({ stages, after }, { "a.txt": "a\n" });
    const { code, stdout, stderr } = await orchestrator(folder, ["validate"]);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(message);
  });
});

describe("in a pull request", () => {
  let service: ActionsService;
  beforeEach(async () => {
    service = await startActionsService();
  });
  afterEach(() => close(service));

  const pull = (sha: string, more: Partial<HeldPull> = {}): HeldPull => ({
    number: 7,
    head: { sha, ref: "topic", owner: "org", repository: "org/shop" },
    ...more,
  });
  const eventOf = (base: string, head: string): unknown => ({
    repository: { default_branch: "main" },
    pull_request: { number: 7, head: { sha: head }, base: { sha: base } },
  });
  const allowing = {
    labels: ["diff-budget-override"],
    body: "Adds the shop.\n\nDiff budget override: generated once\n",
  };

  /** One job with `mode: auto`. */
  async function job(
    pipeline: object,
    held: Partial<HeldPull>,
    files: Readonly<Record<string, string>> = { "a.txt": lines(9) },
  ) {
    const { folder, base, head } = await changed(pipeline, files);
    service.pulls.push(pull(head, held));
    const result = await runAction({
      bundle: bundles.action,
      cwd: folder,
      inputs: { token: service.token, job: "gate", history: "none" },
      env: { ...service.environment(), GITHUB_REF: "refs/pull/7/merge" },
      eventName: "pull_request",
      event: eventOf(base, head),
    });
    return { ...result, manifest: readManifest(onlyRun(folder)) };
  }

  test("a budget that is exceeded fails, with findings as annotations of the check-run", async () => {
    const { code, manifest } = await job(
      { stages: [{ uses: "guardrail/docs-check" }, { ...budget, needs: [] }], "fail-fast": false },
      {},
      { "a.txt": lines(9), "docs/guide.md": "Hello.\n\nSee [the shop](nowhere.md).\n" },
    );
    expect(code).toBe(1);
    expect(commandOf(manifest, "diff-budget")).toMatchObject({
      outcome: "failed",
      judgement: { verdict: "violated", override: null },
    });
    const [checkRun] = service.checkRuns;
    expect(checkRun).toMatchObject({ conclusion: "failure" });
    expect(checkRun!.annotations).toEqual([
      expect.objectContaining({ path: "docs/guide.md", start_line: 3, annotation_level: "failure" }),
    ]);
  });

  test("the label and the line let it through, and the reason is recorded", async () => {
    const { code, manifest, summary } = await job({ stages: [budget] }, allowing);
    expect(code).toBe(0);
    expect(commandOf(manifest, "diff-budget")).toMatchObject({
      outcome: "allowed_failure",
      judgement: {
        override: {
          reason: "generated once",
          source: "pull-request",
          where: expect.stringMatching(/^pull request #7 at [0-9a-f]{10}$/),
        },
      },
    });
    expect(summary).toContain("generated once");
  });

  test.each<[string, Partial<HeldPull>]>([
    ["the label alone", { labels: allowing.labels }],
    ["the line alone", { body: allowing.body }],
  ])("%s does not", async (_, held) => {
    expect((await job({ stages: [budget] }, held)).code).toBe(1);
  });

  test("missing data of GitHub allows nothing", async () => {
    service.permissions["pull-requests"] = "none";
    const { code, summary } = await job({ stages: [budget] }, allowing);
    expect(code).toBe(1);
    expect(summary).toMatch(/pull request .*could not be read/);
  });

  /** Over several jobs: the plan, one leg, and the gate. */
  async function fanOut(pipeline: object, held: Partial<HeldPull>) {
    const { folder, base, head } = await changed(pipeline, { "a.txt": lines(9) });
    service.pulls.push(pull(head, held));
    const workflow = openWorkflow({
      repository: folder,
      service,
      eventName: "pull_request",
      event: eventOf(base, head),
      env: { GITHUB_REF: "refs/pull/7/merge" },
    });
    await workflow.plan();
    const legs = await workflow.legs();
    const shown = await workflow.aggregate({ inputs: { token: service.token } });
    return { legs: [...legs.values()].map(({ code }) => code), shown };
  }

  test("a run job leaves the decision to the gate, which reads the pull request", async () => {
    const { legs, shown } = await fanOut({ stages: [budget] }, allowing);
    expect(legs).toEqual([0]);
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.page).toContain("generated once");
  });

  test("a violation that is not overridden fails the gate, although the job passed", async () => {
    const { legs, shown } = await fanOut({ stages: [budget] }, {});
    expect(legs).toEqual([0]);
    expect(verdictOf(shown)).toEqual(red);
  });

  const reviewed = {
    stages: [{ id: "unit", run: "true" }],
    after: [{ uses: "guardrail/review", with: { required: true, "pull-request-reviews": true } }],
  };

  test("a review of a permitted reviewer decides, and others don't", async () => {
    const approved = await fanOut(reviewed, { reviews: [{ by: "ada", state: "APPROVED" }] });
    expect(verdictOf(approved.shown)).toEqual(green);
    expect(approved.shown.summary.review.decision.approved).toBe(true);
    expect(existsSync(join(approved.shown.folder, "review.md"))).toBe(true);
  });

  test("an approval of a person without access does not count", async () => {
    const { shown } = await fanOut(reviewed, {
      reviews: [{ by: "stranger", state: "APPROVED", association: "NONE" }],
    });
    expect(verdictOf(shown).code).toBe(1);
    expect(shown.summary.review).toMatchObject({ summary: "not performed", decision: { approved: false } });
  });

  test("the check-run shows `action_required` if only a review requested changes", async () => {
    const { shown } = await fanOut(reviewed, {
      reviews: [
        { by: "ada", state: "APPROVED" },
        { by: "grace", state: "CHANGES_REQUESTED", body: "the total is wrong" },
      ],
    });
    expect(verdictOf(shown)).toEqual({ ...red, conclusion: "action_required" });
    expect(shown.page).toContain("the total is wrong");
  });
});
