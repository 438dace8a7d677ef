import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ChangeRequest } from "../../src/changes/change-request.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";
import { judgeDiffBudget } from "../../src/guardrails/diff-budget/judge.ts";
import { DiffBudgetOptions } from "../../src/guardrails/diff-budget/options.ts";
import { GitError } from "../../src/model/changes.ts";
import { readOverride } from "../../src/model/diff-budget-override.ts";
import { Finding } from "../../src/model/finding.ts";
import { Judgement } from "../../src/model/judgement.ts";
import {
  checkOut,
  clone,
  cutOff,
  initRepository,
  makeFolder,
  type Repository,
  repositoryAt,
  repositoryWithCommits,
} from "../changes/repository.ts";
import { factsWith, judgedRepository } from "../support/guardrail-repository.ts";

interface Asked {
  options?: Record<string, unknown>;
  request?: Partial<ChangeRequest>;
  facts?: Partial<GuardrailFacts>;
}

async function judge(repository: { folder: string }, { options = {}, request = {}, facts = {} }: Asked = {}) {
  const judged = await judgeDiffBudget(
    judgedRepository(repository, request),
    DiffBudgetOptions.parse(options),
    factsWith(facts),
  );
  const { findings, edits, ...judgement } = judged;
  expect(Judgement.parse(judgement)).toEqual(judgement);
  expect(Finding.array().parse(findings)).toEqual(findings);
  expect(edits).toEqual([]);
  return judged;
}

const lines = (count: number): string => "line\n".repeat(count);

/** What one change in `file`, on top of a commit, comes to. */
function changed(files: Record<string, string | Uint8Array>): Repository {
  const repository = repositoryWithCommits(1);
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  return repository;
}

const fix =
  "Split the change, or give a reason for its size: with the input or flag `override-reason`, with the " +
  "variable DIFF_BUDGET_OVERRIDE_REASON, or in a pull request with the label `diff-budget-override` and a line " +
  "`Diff budget override: <reason>` in its description.";

const finding = (rule: string, title: string, message: string): Finding => ({
  level: "error",
  rule: `diff-budget/${rule}`,
  title,
  message,
  path: null,
  line: null,
  end_line: null,
  column: null,
  end_column: null,
  fix,
});

describe("a change within its budget", () => {
  test("passes, and says how large it is and may be", async () => {
    const local = changed({ "a.txt": lines(3), "base-1.txt": "other\n" });
    expect(await judge(local)).toEqual({
      verdict: "passed",
      summary: "2 files and 5 lines changed; at most 25 files and 800 lines may",
      override: null,
      decision: null,
      details: {
        strategy: "default-branch",
        base: local.git(["rev-parse", "HEAD"]),
        head: local.git(["rev-parse", "HEAD"]),
        note: null,
        files: 2,
        lines: 5,
        added_lines: 4,
        deleted_lines: 1,
        binary_bytes: 0,
        left_out: { files: 0, lines: 0, added_lines: 0, deleted_lines: 0, binary_bytes: 0 },
        limits: { files: 25, lines: 800, binary_bytes: 1048576 },
        paths: [],
        largest: [
          { path: "a.txt", files: 1, lines: 3, added_lines: 3, deleted_lines: 0, binary_bytes: 0 },
          { path: "base-1.txt", files: 1, lines: 2, added_lines: 1, deleted_lines: 1, binary_bytes: 0 },
        ],
      },
      findings: [],
      edits: [],
    });
  });

  test("may be as large as the limits say, and no larger", async () => {
    const local = changed({ "a.txt": lines(3), "b.bin": Buffer.alloc(10) });
    const exact = { "max-files": 2, "max-lines": 3, "max-binary-bytes": 10 };
    expect((await judge(local, { options: exact })).verdict).toBe("passed");
    for (const [name, limit] of Object.entries(exact)) {
      const judged = await judge(local, { options: { ...exact, [name]: limit - 1 } });
      expect(judged.verdict).toBe("violated");
      expect(judged.findings.map(({ rule }) => rule)).toEqual([`diff-budget/${name}`]);
    }
  });

  test("of nothing passes, and says so", async () => {
    expect(await judge(repositoryWithCommits(1))).toMatchObject({
      verdict: "passed",
      summary: "nothing changed",
    });
  });

  test("whose HEAD is its own base passes, and says why nothing changed", async () => {
    const local = clone(repositoryWithCommits(2));
    const judged = await judge(local, { request: { includeWorkingTree: false } });
    expect(judged).toMatchObject({ verdict: "passed", findings: [], details: { files: 0 } });
    expect(judged.summary).toBe(
      "nothing changed (HEAD is part of what it would be compared with, so `paths` filters are off)",
    );
  });
});

describe("a change that is too large", () => {
  test("names each budget, the totals and the five largest files", async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`f${n}.txt`, lines(n * 10)]));
    const judged = await judge(changed(files), { options: { "max-files": 5, "max-lines": 100 } });
    const named =
      "f6.txt (60 lines), f5.txt (50 lines), f4.txt (40 lines), f3.txt (30 lines), f2.txt (20 lines)";
    expect(judged).toMatchObject({
      verdict: "violated",
      summary: "6 files and 210 lines changed; at most 5 files and 100 lines may",
      override: null,
      findings: [
        finding("max-files", "Too many files", `6 files changed, and at most 5 may. The largest: ${named}.`),
        finding(
          "max-lines",
          "Too many lines",
          `210 lines changed (210 added, 0 deleted), and at most 100 may. The largest: ${named}.`,
        ),
      ],
    });
  });

  test("in binary files counts their bytes (fault: binary files count as 0 lines)", async () => {
    const local = changed({ "a.png": Buffer.alloc(3000), "b.png": Buffer.alloc(5000), "c.txt": lines(900) });
    const judged = await judge(local, { options: { "max-binary-bytes": "4KiB", "max-lines": 1000 } });
    expect(judged).toMatchObject({
      verdict: "violated",
      summary:
        "3 files, 900 lines and 8,000 bytes of binary files changed; " +
        "at most 25 files, 1,000 lines and 4,096 bytes of binary files may",
      findings: [
        finding(
          "max-binary-bytes",
          "Too many bytes",
          "8,000 bytes of binary files changed, and at most 4,096 may. " +
            "The largest: b.png (5,000 bytes), a.png (3,000 bytes), c.txt (900 lines).",
        ),
      ],
    });
  });

  test("in one part of the repository exceeds the budget of that part", async () => {
    const local = changed({ "src/api/a.ts": lines(20), "src/api/b.ts": lines(5), "src/c.ts": lines(50) });
    const paths = ["src/api/** max-files=1 max-lines=24", "docs/**: max-files=0", "src/** max-lines=75"];
    const judged = await judge(local, { options: { paths } });
    expect(judged).toMatchObject({
      verdict: "violated",
      summary:
        "3 files and 75 lines changed; at most 25 files and 800 lines may; over the budget of src/api/**",
      findings: [
        finding(
          "path-budget",
          "Too many files",
          "2 files changed in src/api/**, and at most 1 may. The largest: src/api/a.ts (20 lines), src/api/b.ts (5 lines).",
        ),
        finding(
          "path-budget",
          "Too many lines",
          "25 lines changed in src/api/** (25 added, 0 deleted), and at most 24 may. " +
            "The largest: src/api/a.ts (20 lines), src/api/b.ts (5 lines).",
        ),
      ],
    });
  });

  test("may be so for a reason that was given, which is recorded", async () => {
    const local = changed({ "a.txt": lines(900) });
    const reason = (given: string | null, environment = {}, facts: Partial<GuardrailFacts> = {}) =>
      judge(local, { facts: { ...facts, override: readOverride(given, environment) } });
    const variable = { DIFF_BUDGET_OVERRIDE_REASON: " vendored \n" };
    expect(await reason(" a table ")).toMatchObject({
      verdict: "violated",
      override: { reason: "a table", source: "input" },
      findings: [{ rule: "diff-budget/max-lines" }],
    });
    expect((await reason(null, variable)).override).toEqual({
      reason: "vendored",
      source: "environment",
      where: "DIFF_BUDGET_OVERRIDE_REASON",
    });
    expect((await reason("input", variable)).override?.reason).toBe("input");
    expect((await reason(null, variable, { pullRequest: { number: 1 } })).verdict).toBe("violated");
  });

  test("of a pull request without a reason is for who aggregates to decide", async () => {
    const local = changed({ "a.txt": lines(900) });
    const empty = { override: readOverride(" ", { DIFF_BUDGET_OVERRIDE_REASON: "\n" }) };
    const facts = { ...empty, pullRequest: { number: 1 } };
    expect(await judge(local, { facts })).toMatchObject({ verdict: "overridable", override: null });
    expect(await judge(local, { facts: empty })).toMatchObject({ verdict: "violated", override: null });
    // As in a nested pipeline, which nobody looks into.
    const closed = { ...facts, mayWait: false };
    expect(await judge(local, { facts: closed })).toMatchObject({ verdict: "violated", override: null });
  });

  test("passes without its reason being recorded when it is not too large after all", async () => {
    const judged = await judge(changed({ "a.txt": lines(1) }), {
      facts: { override: readOverride("because", {}) },
    });
    expect(judged).toMatchObject({ verdict: "passed", override: null });
  });
});

describe("what is left out", () => {
  const everything = { options: { "max-files": 0, "max-lines": 0, "max-binary-bytes": 0 } };

  test("are lock files, and what nobody writes by hand", async () => {
    const local = changed({
      "package-lock.json": lines(1000),
      "packages/a/yarn.lock": lines(1000),
      "go.sum": lines(1000),
      "dist/index.js": lines(1000),
      "a/node_modules/b/index.js": lines(1000),
      "archives/2020.txt": lines(1000),
      "dist/image.png": Buffer.alloc(2_000_000),
    });
    const judged = await judge(local, everything);
    expect(judged.verdict).toBe("passed");
    expect(judged.summary).toBe(
      "nothing changed that counts; 7 ignored or generated files with 6,000 lines left out",
    );
    expect(judged.details["left_out"]).toMatchObject({ files: 7, lines: 6000, binary_bytes: 2_000_000 });
  });

  test("are generated files and own globs, and said so", async () => {
    const local = changed({ ".gitattributes": "gen/** linguist-generated\n" });
    local.commit();
    local.write("gen/a.ts", lines(1000));
    local.write("data/b.csv", lines(2000));
    local.write("src/c.ts", lines(1));
    const judged = await judge(local, { options: { ignore: ["data/**"] } });
    expect(judged).toMatchObject({ verdict: "passed", details: { files: 1, lines: 1 } });
    expect(judged.summary).toBe(
      "1 file and 1 line changed; at most 25 files and 800 lines may; 2 ignored or generated files with 3,000 lines left out",
    );
  });

  test.each(["linguist-generated", "-diff", "binary", "linguist-generated -diff"])(
    "is not what the change itself calls %s (F5)",
    async (attribute) => {
      for (const place of [".gitattributes", "src/.gitattributes", ".git/info/attributes"]) {
        const local = changed({ "src/a.ts": lines(10) });
        const base = local.commit();
        local.write(place, `${place.startsWith("src/") ? "*.ts" : "src/*.ts"} ${attribute}\n`);
        local.write("src/a.ts", `${lines(5)}more\n`);
        local.write("src/b.ts", lines(4990));
        local.write("src/image.ts", Buffer.from([1, 0, 2]));
        const isTracked = !place.startsWith(".git/");
        const count = { files: isTracked ? 4 : 3, lines: 4990 + 6 + (isTracked ? 1 : 0), binary_bytes: 3 };
        const untracked = await judge(local);
        expect(untracked).toMatchObject({ verdict: "violated", details: count });
        local.commit();
        const request = { explicitBase: base, includeWorkingTree: false };
        expect(await judge(local, { request })).toMatchObject({ verdict: "violated", details: count });
      }
    },
  );

  test("is what the base calls binary, though the change does not", async () => {
    const local = changed({ ".gitattributes": "*.dat -diff\n", "a.dat": lines(10) });
    local.commit();
    local.write("a.dat", lines(2000));
    const judged = await judge(local);
    expect(judged).toMatchObject({ verdict: "passed", details: { files: 1, lines: 0 } });
  });

  test("a text whose line is too long to be read counts by its bytes (F5)", async () => {
    const local = changed({ "a.js": "x".repeat(3_000_000), "b.js": `${lines(9)}${"y".repeat(10_001)}\n` });
    expect(await judge(local)).toMatchObject({
      verdict: "violated",
      details: { files: 2, lines: 0, binary_bytes: 3_000_000 + lines(9).length + 10_002 },
    });
    const base = local.commit();
    local.write("a.js", `z${"x".repeat(3_000_000)}`);
    const edited = await judge(local, { request: { explicitBase: base } });
    expect(edited).toMatchObject({ verdict: "violated", details: { binary_bytes: 3_000_001 } });
  });

  test("a line of a large text counts as one", async () => {
    const local = changed({ "a.json": lines(100_000) });
    local.commit();
    local.write("a.json", `${lines(100_000)}more\n`);
    expect(await judge(local)).toMatchObject({ verdict: "passed", details: { lines: 1, binary_bytes: 0 } });
  });

  test("can be taken in again", async () => {
    const local = changed({ "dist/index.js": lines(1000), "package-lock.json": lines(1000) });
    const judged = await judge(local, { options: { ignore: ["!dist/**"] } });
    expect(judged).toMatchObject({ verdict: "violated", details: { files: 1, lines: 1000 } });
  });

  test("does not hide what was moved there", async () => {
    const local = repositoryWithCommits(1);
    local.write("src/a.ts", lines(30));
    const base = local.commit();
    local.git(["mv", "src", "archives"]);
    const judged = await judge(local, { ...everything, request: { explicitBase: base } });
    expect(judged.findings.map(({ message }) => message)).toEqual([
      "1 file changed, and at most 0 may. The largest: archives/a.ts (0 lines).",
    ]);
  });
});

describe("a change that modifies its own rules (F5)", () => {
  test.each([
    ".gitattributes",
    "src/.gitattributes",
    ".github/orchestrator.yml",
    ".github/orchestrator.yaml",
    "codex.orchestrator.json",
    ".github/workflows/ci.yml",
    "ci/mine.yml",
  ])("is told first: %s", async (path) => {
    const local = changed({ [path]: "# x\n", "src/a.ts": lines(1000) });
    const judged = await judge(local, { facts: { pipelineFile: "ci/mine.yml" } });
    expect(judged.summary).toMatch(new RegExp(`^modifies its own rules: ${path}; 2 files`));
    expect(judged.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ["diff-budget/settings-changed", "warning"],
      ["diff-budget/max-lines", "error"],
    ]);
  });

  test("is violated only where that is asked for", async () => {
    const local = changed({ ".gitattributes": "# x\n" });
    expect((await judge(local)).verdict).toBe("passed");
    const options = { "settings-changed": "error" };
    expect(await judge(local, { options })).toMatchObject({
      verdict: "violated",
      findings: [{ level: "error", path: ".gitattributes" }],
    });
  });

  test("is told of files that were moved away, and of no others", async () => {
    const local = changed({ ".gitattributes": "# x\n", "ci/mine.yml": "x\n" });
    const base = local.commit();
    local.git(["mv", ".gitattributes", "attributes"]);
    const judged = await judge(local, { request: { explicitBase: base } });
    expect(judged.summary).toMatch(/^modifies its own rules: \.gitattributes; /);
    local.git(["mv", "attributes", ".gitattributes"]);
    local.write("ci/mine.yml", "y\n");
    expect((await judge(local, { request: { explicitBase: base } })).findings).toEqual([]);
  });
});

describe("a repository", () => {
  const limit = { options: { "max-lines": 1, "max-files": 1 } };
  const messages = (judged: { findings: Finding[] }) => judged.findings.map(({ message }) => message);

  test("checked out as a pull request's merge is judged by what it brings to a newer base (fault: other people's merged commits count)", async () => {
    const remote = repositoryWithCommits(2);
    const start = remote.git(["rev-parse", "HEAD"]);
    remote.git(["checkout", "--quiet", "-b", "feature"]);
    remote.write("mine.txt", lines(2));
    const feature = remote.commit();
    remote.git(["checkout", "--quiet", "main"]);
    remote.write("theirs.txt", lines(5000));
    remote.commit();
    remote.git(["checkout", "--quiet", "--detach"]);
    remote.git(["merge", "--quiet", "--no-ff", "--message", "merge", feature]);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    const event = { kind: "pull-request" as const, headSha: feature, baseSha: start };
    const judged = await judge(local, { ...limit, request: { includeWorkingTree: false, event } });
    expect(judged.details).toMatchObject({ strategy: "pull-request-merge", files: 1, lines: 2 });
    expect(messages(judged)).toEqual([
      "2 lines changed (2 added, 0 deleted), and at most 1 may. The largest: mine.txt (2 lines).",
    ]);
  });

  test("whose base went on is compared with where they parted (fault: the diff is against the base's tip)", async () => {
    const local = repositoryWithCommits(2);
    const parted = local.git(["rev-parse", "HEAD"]);
    local.git(["checkout", "--quiet", "-b", "feature"]);
    local.write("mine.txt", lines(2));
    local.commit();
    local.git(["checkout", "--quiet", "main"]);
    local.write("theirs.txt", lines(5000));
    local.commit();
    local.git(["checkout", "--quiet", "feature"]);
    const judged = await judge(local, { ...limit, request: { explicitBase: "main" } });
    expect(judged.details).toMatchObject({ base: parted, files: 1, lines: 2 });
  });

  test("cloned too shallow, that cannot fetch, is an error (fault: it passes silently)", async () => {
    const remote = repositoryWithCommits(3);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    cutOff(local);
    const explicitBase = remote.git(["rev-parse", "HEAD~2"]);
    const asked = judge(local, { request: { includeWorkingTree: false, explicitBase } });
    await expect(asked).rejects.toThrow(GitError);
    await expect(asked).rejects.toThrow(/fetch-depth: 0/);
  });

  test("cloned shallow fetches what it needs", async () => {
    const remote = repositoryWithCommits(3);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    const explicitBase = remote.git(["rev-parse", "HEAD~2"]);
    const judged = await judge(local, { request: { includeWorkingTree: false, explicitBase } });
    expect(judged.details).toMatchObject({ base: explicitBase, files: 2, lines: 2 });
  });

  test("that git cannot read is an error (fault: a git error passes silently)", async () => {
    const local = repositoryWithCommits(2);
    rmSync(join(local.folder, ".git/objects"), { recursive: true });
    await expect(judge(local)).rejects.toThrow(GitError);
    await expect(judge({ folder: makeFolder() })).rejects.toThrow(/not the work tree of a git repository/);
  });

  test("with a base that nobody knows is an error (fault: an invalid base is ignored)", async () => {
    const asked = judge(repositoryWithCommits(1), { request: { explicitBase: "nonsuch" } });
    await expect(asked).rejects.toThrow(/the base "nonsuch" can't be found/);
  });

  test("before its first commit, or without anything to compare with, changed altogether", async () => {
    const unborn = initRepository();
    unborn.write("a.txt", "1\n2");
    const judged = await judge(unborn, limit);
    expect(judged.summary).toBe(
      "1 file and 2 lines changed; at most 1 file and 1 line may (there is no commit yet, so every file counts as changed)",
    );
    expect(judged.verdict).toBe("violated");
    const alone = repositoryWithCommits(3);
    alone.git(["branch", "--move", "trunk"]);
    alone.git(["checkout", "--quiet", "--detach"]);
    expect((await judge(alone)).details).toMatchObject({ strategy: "no-base", base: null, files: 3 });
  });

  test("on a detached HEAD, without a remote, is compared with main", async () => {
    const local = repositoryWithCommits(1);
    local.git(["checkout", "--quiet", "--detach"]);
    local.write("mine.txt", lines(2));
    local.commit();
    expect((await judge(local, limit)).details).toMatchObject({
      strategy: "default-branch",
      files: 1,
      lines: 2,
    });
  });

  test("has its renames, submodules and Windows line ends counted as git does", async () => {
    const inner = repositoryWithCommits(1);
    const local = repositoryWithCommits(1);
    local.write("old.txt", lines(100));
    local.write("windows.txt", "a\r\nb\r\n");
    const base = local.commit();
    local.git(["mv", "old.txt", "new.txt"]);
    local.write("windows.txt", "a\r\nb\r\nc\r\n");
    local.git(["submodule", "--quiet", "add", `file://${inner.folder}`, "module"]);
    repositoryAt(join(local.folder, "module")).commit();
    const judged = await judge(local, { options: { "max-files": 1 }, request: { explicitBase: base } });
    expect(messages(judged)).toEqual([
      "4 files changed, and at most 1 may. The largest: .gitmodules (3 lines), windows.txt (1 line), module (submodule), new.txt (0 lines).",
    ]);
  });

  test("with any bytes in its names is judged, and every name is a line of its own (fault: non-ASCII names break)", async () => {
    const local = repositoryWithCommits(1);
    local.write("répertoire/é.txt", lines(4));
    local.writeNamed(Buffer.from('"quoted".txt'), lines(3));
    local.writeNamed(Buffer.from("line\nbreak"), lines(2));
    local.writeNamed(Buffer.from([0x63, 0xe9]), lines(1));
    const judged = await judge(local, { options: { "max-files": 3, paths: ["répertoire/** max-lines=3"] } });
    expect(messages(judged)).toEqual([
      "4 files changed, and at most 3 may. The largest: répertoire/é.txt (4 lines), " +
        String.raw`"\"quoted\".txt" (3 lines), "line\nbreak" (2 lines), "c\351" (1 line).`,
      "4 lines changed in répertoire/** (4 added, 0 deleted), and at most 3 may. The largest: répertoire/é.txt (4 lines).",
    ]);
  });

  test("with untracked files has exactly their lines (fault: one line too many each)", async () => {
    const local = changed({ "ended.txt": "1\n2\n", "unended.txt": "1\n2", "empty.txt": "" });
    expect((await judge(local)).details).toMatchObject({ files: 3, lines: 4 });
  });
});
