import { describe, expect, test } from "@jest/globals";
import type { MeasuredFile } from "../../src/changes/repository.ts";
import type { Judgement } from "../../src/model/judgement.ts";
import type { StageComparison } from "../../src/model/run-history.ts";
import type { ReviewPack } from "../../src/model/review-pack.ts";
import { overridable, passed, violated } from "../aggregate/judgements.ts";
import type { Endings } from "../aggregate/left-behind.ts";
import { initRepository } from "../changes/repository.ts";
import { judgedRepository } from "../support/guardrail-repository.ts";
import { changedFile, judged, repositoryOf, runWith } from "./review-sample.ts";

const risksOf = async (measured: readonly MeasuredFile[]): Promise<ReviewPack["risks"]> =>
  (await judged({}, {}, repositoryOf({ "tasks/task.md": "" }, measured))).pack.risks;
const kinds = (risks: ReviewPack["risks"]): string[] => risks.map(({ kind }) => kind);

describe("the task", () => {
  const spec = (goal: string): string =>
    `---\nlast_review: 2026-01-01\n---\n\n# The task\n\n## Goal\n\n${goal}\n\n### More of it\n\nAlso this.\n\n## Parts\n\n- one\n`;

  test("comes with the goals of the specs that are named after it", async () => {
    const texts = {
      "tasks/specs/task-one.md": spec("Make it **fast**."),
      "tasks/0007-task.md": "# Seven\n\nno goal\n",
      "tasks/specs/other.md": spec("Another."),
      "tasks/task.txt": spec("No Markdown."),
      "docs/task.md": spec("No task."),
    };
    const { pack } = await judged({}, {}, repositoryOf(texts));
    expect(pack.task).toEqual({
      id: "task",
      specs: [
        { path: "tasks/specs/task-one.md", goal: "Make it **fast**.\n\n### More of it\n\nAlso this." },
        { path: "tasks/0007-task.md", goal: "Seven\n\nno goal" },
      ],
    });
    expect(kinds(pack.risks)).toEqual([]);
  });

  test("a task name that looks like a glob is matched literally", async () => {
    const texts = { "tasks/specs/other.md": spec("Another."), "tasks/specs/*.md": spec("Mine.") };
    const { pack } = await judged({}, { task: "*" }, repositoryOf(texts));
    expect(pack.task.specs).toEqual([{ path: "tasks/specs/*.md", goal: expect.stringContaining("Mine.") }]);
  });

  test("without a spec is a risk", async () => {
    expect((await judged()).pack.risks).toEqual([
      { kind: "no-spec", message: "no spec is named after the task", names: ["task"], names_omitted: 0 },
    ]);
  });

  test("with a long goal, a hostile one or many specs stays within bounds", async () => {
    const long = Object.fromEntries(
      [1, 2, 3, 4].map((n) => [`tasks/specs/task-${n}.md`, spec("x".repeat(9_000))]),
    );
    const { pack } = await judged({}, {}, repositoryOf(long));
    expect(pack.task.specs.map(({ goal }) => goal!.length)).toEqual([4_000, 4_000, 4_000]);
    const deep = { "tasks/specs/task.md": `## Goal\n\n${"> ".repeat(5_000)}x\n` };
    expect((await judged({}, {}, repositoryOf(deep))).pack.task.specs[0]!.goal).toBeNull();
  });
});

describe("what changed", () => {
  test("is grouped by top-level folder, those with code first", async () => {
    const measured = [
      changedFile("README.md"),
      changedFile("src/a.ts", { addedLines: 100, deletedLines: 20 }),
      changedFile("src/deep/b.ts"),
      changedFile("logo.png", { addedLines: null, deletedLines: null, binaryBytes: 5 }),
      changedFile('"caf\\351/c.ts"', { addedLines: 1 }),
    ];
    const { pack } = await judged({}, {}, repositoryOf({}, measured));
    expect(pack.changes).toMatchObject({
      strategy: "explicit",
      base: "a".repeat(40),
      head: "b".repeat(40),
      files: 5,
      added_lines: 121,
      deleted_lines: 20,
      binary_files: 1,
      areas: [
        { area: "src", files: 2, added_lines: 110, deleted_lines: 20, binary_files: 0, tests_changed: false },
        {
          area: "caf\ufffd",
          files: 1,
          added_lines: 1,
          deleted_lines: 0,
          binary_files: 0,
          tests_changed: false,
        },
        { area: ".", files: 2, added_lines: 10, deleted_lines: 0, binary_files: 1, tests_changed: null },
      ],
      areas_omitted: 0,
    });
  });

  test("in very many folders is cut, with the number of those left out", async () => {
    const many = Array.from({ length: 50 }, (_, index) => changedFile(`folder-${index}/a.ts`));
    const { pack } = await judged({}, {}, repositoryOf({}, many));
    expect([pack.changes!.areas.length, pack.changes!.areas_omitted]).toEqual([20, 30]);
  });
});

describe("risks of a change", () => {
  test.each<[string, Partial<MeasuredFile> & { path: string }]>([
    ["workflow", { path: ".github/workflows/ci.yml" }],
    ["workflow", { path: ".github/orchestrator.yml" }],
    ["workflow", { path: "tools/action.yaml" }],
    ["lock-file-alone", { path: "packages/a/package-lock.json" }],
    ["lock-file-alone", { path: "Cargo.lock" }],
    ["deleted-test", { path: "src/a.test.ts", status: "deleted" }],
    ["deleted-test", { path: "tests/test_a.py", status: "deleted" }],
    ["binary", { path: "logo.png", binaryBytes: 0 }],
  ])("%s: %j", async (kind, { path, ...more }) => {
    const risks = await risksOf([changedFile(path, more)]);
    expect(risks).toMatchObject([{ kind, names: [path], names_omitted: 0 }]);
  });

  test("are that it is large", async () => {
    const [large, ...others] = await risksOf([
      changedFile("src/a.ts", { addedLines: 790, deletedLines: 10 }),
      changedFile("src/a.test.ts", { addedLines: 1 }),
    ]);
    expect(large).toMatchObject({
      kind: "large-change",
      message: "the change is large: 2 files and 801 lines written by hand",
    });
    expect(others).toEqual([]);
  });

  test.each<[string, MeasuredFile[]]>([
    ["an ordinary change", [changedFile("src/a.ts"), changedFile("test/a.ts"), changedFile("docs/a.md")]],
    ["a lock file with what it is made of", [changedFile("package.json"), changedFile("package-lock.json")]],
    [
      "a lock file of a workspace",
      [changedFile("packages/a/package.json"), changedFile("package-lock.json")],
    ],
    ["a lock file that was deleted", [changedFile("yarn.lock", { status: "deleted" })]],
    ["a test that changed", [changedFile("src/a.test.ts")]],
    ["what nobody wrote", [changedFile("src/generated.ts", { addedLines: 9_000, generated: true })]],
    [
      "a file that is named like something every object has",
      [changedFile("src/constructor"), changedFile("test/constructor")],
    ],
  ])("are none for %s", async (_, measured) => {
    expect(await risksOf(measured)).toEqual([]);
  });

  test("name ten files at most, and count the rest", async () => {
    const binaries = Array.from({ length: 12 }, (_, index) =>
      changedFile(`${index}.png`, { binaryBytes: 1 }),
    );
    expect(await risksOf(binaries)).toMatchObject([{ names: { length: 10 }, names_omitted: 2 }]);
  });
});

describe("the run", () => {
  const history = (stages: Partial<StageComparison>[]) => ({
    store: "cache" as const,
    since: null,
    entries: 9,
    runs: 9,
    passRate: null,
    passRateByWeek: [],
    mttrSeconds: null,
    mttrSecondsByWeek: [],
    p50Seconds: null,
    p95Seconds: null,
    stages: stages.map((one): StageComparison => ({
      subtaskId: "repo",
      id: "unit",
      seconds: 1,
      p50Seconds: 0.5,
      p95Seconds: null,
      regression: false,
      recentRuns: 9,
      recentFailures: 2,
      flakes: 0,
      ...one,
    })),
  });
  const packWith = async (endings: Endings, stages: Partial<StageComparison>[] = []): Promise<ReviewPack> => {
    const run = runWith({}, endings);
    const known = { ...run, summary: { ...run.summary, history: history(stages) } };
    return (await judged({}, { run: known }, repositoryOf({ "tasks/task.md": "" }))).pack;
  };

  test("is named, with the place of its newest manifest and why it failed", async () => {
    expect((await packWith({})).run).toEqual({
      run_id: "run-1",
      pipeline_id: "gate",
      attempt: 1,
      reason: null,
      manifest: "https://github.com/octo-org/octo-repo/actions/runs/1#artifacts",
      address: "https://github.com/octo-org/octo-repo/actions/runs/1",
      stages: { passed: 3, failed: 0, allowed: 0, skipped: 0 },
      failures: [],
      failures_omitted: 0,
    });
    expect((await packWith({ "repo/unit": "failed" })).run!.reason).toBe("repo/unit failed (exit 1)");
  });

  test("comes with each guardrail's verdict and who overrode it", async () => {
    const override = { reason: "generated", source: "input", where: "override-reason" } as const;
    const allowed: Judgement = { ...violated, override };
    for (const [said, verdict, overridden] of [
      [passed, "passed", null],
      [violated, "violated", null],
      [overridable, "violated", null],
      [allowed, "violated", "generated (override-reason)"],
    ] as const) {
      const { guardrails } = await packWith({ "repo/diff-budget": said });
      expect(guardrails).toMatchObject([{ stage: "repo/diff-budget", verdict, override: overridden }]);
      expect(guardrails[0]!.summary).toContain(said.summary);
    }
  });

  test("comes with its risks", async () => {
    const override = { reason: "generated", source: "input", where: "override-reason" } as const;
    const risky = await packWith({
      "repo/diff-budget": { ...violated, override },
      "repo/lint": "allowed_failure",
    });
    expect(risky.risks).toMatchObject([
      { kind: "override", names: ["repo/diff-budget"] },
      { kind: "allowed-failure", names: ["repo/lint"] },
    ]);
    expect(kinds((await packWith({ "repo/diff-budget": violated })).risks)).toEqual(["failed-guardrail"]);
    const flaky = await packWith({ "repo/unit": "failed" }, [{ flakes: 1 }]);
    expect(flaky.risks).toMatchObject([{ kind: "flaky-failure", names: ["repo/unit"] }]);
  });

  test("comes with its slowest and the flakiest stages", async () => {
    const { slowest, flakiest } = await packWith({}, [{ flakes: 1 }, { id: "lint", flakes: 3 }, { id: "x" }]);
    expect(slowest).toEqual([
      { stage: "repo/unit", seconds: 1, usual_seconds: 0.5 },
      { stage: "repo/diff-budget", seconds: 1, usual_seconds: null },
      { stage: "repo/lint", seconds: 1, usual_seconds: 0.5 },
    ]);
    expect(flakiest).toEqual([
      { stage: "repo/lint", flakes: 3, recent_failures: 2, recent_runs: 9 },
      { stage: "repo/unit", flakes: 1, recent_failures: 2, recent_runs: 9 },
    ]);
  });
});

test("a pack is made of a real repository", async () => {
  const repository = initRepository();
  repository.write("src/a.ts", "one\n");
  repository.commit("first", "2026-01-01T00:00:00Z");
  repository.git(["switch", "--quiet", "--create", "topic"]);
  repository.write("src/a.ts", "one\ntwo\n");
  repository.write("src/a.test.ts", "one\n");
  repository.write("tasks/specs/task.md", "# Task\n\n## Goal\n\nTwo lines.\n");
  repository.write("package-lock.json", "{}\n");
  repository.commit("second", "2026-01-02T00:00:00Z");
  const { pack, page, verdict } = await judged(
    {},
    {},
    judgedRepository(repository, { explicitBase: "main" }),
  );
  expect(verdict).toBe("not-performed");
  expect(pack).toMatchObject({
    task: { specs: [{ path: "tasks/specs/task.md", goal: "Two lines." }] },
    changes: { files: 4, added_lines: 8, deleted_lines: 0, commits: [{ subject: "second" }] },
    risks: [{ kind: "lock-file-alone", names: ["package-lock.json"] }],
  });
  expect(page).toContain("| `src` | 2 | +2 −0 | changed |");
});
