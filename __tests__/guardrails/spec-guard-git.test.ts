import { appendFileSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { ChangeRequest } from "../../src/changes/change-request.ts";
import { judgeSpecGuard } from "../../src/guardrails/spec-guard/judge.ts";
import { SpecGuardOptions } from "../../src/guardrails/spec-guard/options.ts";
import { GitError } from "../../src/model/changes.ts";
import { checkOut, cutOff, initRepository, makeFolder, type Repository } from "../changes/repository.ts";
import { judgedRepository } from "../support/guardrail-repository.ts";
import { factsOf, inShort } from "./spec-guard-situation.ts";
import type { Judged } from "../../src/model/judged.ts";

const freshSpec = "tasks/specs/fresh.md";
const spec = (day: string): string => `---\nlast_review: ${day}\n---\n# A spec\n`;

const judge = (
  repository: { folder: string },
  settings: Readonly<Record<string, unknown>> = {},
  request: Partial<ChangeRequest> = {},
): Promise<Judged> =>
  judgeSpecGuard(judgedRepository(repository, request), SpecGuardOptions.parse(settings), factsOf());

/** A repository with code and two specs on main, one of them reviewed long ago, and a branch checked out. */
function repositoryWithSpecs(): Repository {
  const repository = initRepository();
  repository.write("src/a.ts", "a\n".repeat(20));
  repository.write("tasks/specs/fresh.md", spec("2026-11-20"));
  repository.write("tasks/specs/stale.md", spec("2026-01-01"));
  repository.commit();
  repository.git(["checkout", "--quiet", "-b", "feature"]);
  return repository;
}

/** Puts a commit in the place of the newest one that was made at this second of the epoch. */
function redate(repository: Repository, seconds: number): void {
  const commit = repository
    .git(["cat-file", "commit", "HEAD"])
    .replaceAll(/(<t@example\.invalid>) \d+ [+-]\d{4}/g, `$1 ${seconds} +0000`);
  const redated = repository.git(
    ["hash-object", "-t", "commit", "-w", "--stdin"],
    new TextEncoder().encode(`${commit}\n`),
  );
  repository.git(["update-ref", "HEAD", redated]);
}

const noSpec = (path: string): string[] => [`error spec-guard/no-spec-change ${path}`];
const staleSpec = "error spec-guard/stale tasks/specs/stale.md:2";

describe("in a real repository", () => {
  test("code without a spec is an error; code with a spec is not", async () => {
    const repository = repositoryWithSpecs();
    repository.write("src/b.ts", "b\n");
    repository.commit();
    expect(inShort(await judge(repository))).toEqual(noSpec("src/b.ts"));
    repository.write("tasks/specs/fresh.md", spec("2026-11-21"));
    repository.commit();
    expect(inShort(await judge(repository))).toEqual([]);
  });

  test.each<[string, (repository: Repository) => void]>([
    ["its mode changed", (repository) => repository.git(["update-index", "--chmod=+x", freshSpec])],
    ["it is empty", ({ folder }) => writeFileSync(join(folder, "tasks/specs/c.txt"), "")],
    ["it holds blanks only", ({ folder }) => writeFileSync(join(folder, "tasks/specs/c.txt"), " \n\n")],
    ["it was renamed", (repository) => repository.git(["mv", freshSpec, "tasks/specs/moved.md"])],
    ["blanks were added", ({ folder }) => appendFileSync(join(folder, freshSpec), "\n\n")],
  ])("a spec of which nothing was written is none: %s (F5)", async (_, act) => {
    const repository = repositoryWithSpecs();
    repository.git(["config", "core.fileMode", "false"]);
    repository.write("src/b.ts", "b\n");
    act(repository);
    repository.git(["add", "--all", "--", "src", "tasks/specs"]);
    repository.git(["commit", "-q", "-m", "topic"]);
    const judged = await judge(repository, {}, { includeWorkingTree: false });
    const missing = judged.findings.find(({ rule }) => rule === "spec-guard/no-spec-change");
    expect(missing?.message).toContain("nothing was written in tasks/specs/");
  });

  test("uncommitted changes count on a laptop", async () => {
    const repository = repositoryWithSpecs();
    repository.write("src/new.ts", "b\n");
    expect(inShort(await judge(repository))).toEqual(noSpec("src/new.ts"));
    expect(inShort(await judge(repository, {}, { includeWorkingTree: false }))).toEqual([]);
    repository.write("tasks/specs/new.md", "# No date\n");
    expect(inShort(await judge(repository))).toEqual(["error spec-guard/no-last-review tasks/specs/new.md"]);
  });

  test("a rename of code counts by both names; a deleted spec does not", async () => {
    const repository = repositoryWithSpecs();
    mkdirSync(join(repository.folder, "docs"));
    renameSync(join(repository.folder, "src/a.ts"), join(repository.folder, "docs/a.ts"));
    repository.git(["rm", "--quiet", "tasks/specs/fresh.md"]);
    repository.commit();
    expect(inShort(await judge(repository))).toEqual(noSpec("docs/a.ts"));
  });

  test("a merge of a pull request is judged by its own commits, though its base has newer ones", async () => {
    const remote = repositoryWithSpecs();
    remote.write("docs/guide.md", "mine\n");
    const head = remote.commit();
    remote.git(["checkout", "--quiet", "main"]);
    remote.write("src/theirs.ts", "theirs\n");
    const base = remote.commit();
    remote.git(["checkout", "--quiet", "--detach", base]);
    remote.git(["merge", "--quiet", "--no-ff", "--message", "merge", head]);
    const merge = remote.git(["rev-parse", "HEAD"]);
    const event = { kind: "pull-request" as const, headSha: head, baseSha: base, defaultBranch: "main" };
    const request = { event, includeWorkingTree: false };
    const judged = await judge(checkOut(remote, merge, 2), {}, request);
    expect(judged.findings).toEqual([]);
    expect(judged.details).toMatchObject({ strategy: "pull-request-merge", base, code_files: 0 });
  });

  test("a shallow clone that cannot be deepened is a GitError: it never counts as passed", async () => {
    const remote = repositoryWithSpecs();
    const base = remote.git(["rev-parse", "HEAD"]);
    remote.write("src/b.ts", "b\n");
    const head = remote.commit();
    const local = checkOut(remote, head, 1);
    cutOff(local);
    const event = { kind: "pull-request" as const, headSha: head, baseSha: base, defaultBranch: "main" };
    await expect(judge(local, {}, { event, includeWorkingTree: false })).rejects.toThrow(GitError);
  });

  test("a missing base and a folder outside git are GitErrors too", async () => {
    await expect(judge(repositoryWithSpecs(), {}, { explicitBase: "nowhere" })).rejects.toThrow(GitError);
    await expect(judge({ folder: makeFolder() })).rejects.toThrow(GitError);
  });

  test("before the first commit everything counts as changed, and head means today", async () => {
    const repository = initRepository();
    repository.write("src/a.ts", "a\n");
    const judged = await judge(repository, { "as-of": "head" });
    expect(inShort(judged)).toEqual(noSpec("src/a.ts"));
    expect(judged.details).toMatchObject({ strategy: "unborn", judged_on: "2026-11-21" });
  });

  test("a detached HEAD without a remote is compared with main", async () => {
    const repository = repositoryWithSpecs();
    repository.write("src/b.ts", "b\n");
    repository.commit();
    repository.git(["checkout", "--quiet", "--detach"]);
    expect(inShort(await judge(repository))).toEqual(noSpec("src/b.ts"));
  });

  test("names with quotes, line breaks and invalid UTF-8", async () => {
    const repository = repositoryWithSpecs();
    repository.write('src/"a"\n.ts', "a\n");
    writeFileSync(Buffer.from(join(repository.folder, "src/caf\xe9.ts"), "latin1"), "b\n");
    const [finding] = (await judge(repository)).findings;
    expect(finding).toMatchObject({
      path: String.raw`"src/caf\351.ts"`,
      message: expect.stringContaining(String.raw`("src/caf\351.ts", src/"a"` + "\n.ts)"),
    });
    writeFileSync(Buffer.from(join(repository.folder, "tasks/specs/caf\xe9.md"), "latin1"), "# No date\n");
    expect(inShort(await judge(repository))).toEqual([
      String.raw`error spec-guard/no-last-review "tasks/specs/caf\351.md"`,
    ]);
  });

  test("a submodule is code, and none of the specs", async () => {
    const repository = repositoryWithSpecs();
    const part = initRepository();
    part.write("README.md", "part\n");
    part.commit();
    repository.git(["submodule", "--quiet", "add", `file://${part.folder}`, "tasks/specs/part"]);
    repository.git(["submodule", "--quiet", "add", `file://${part.folder}`, "lib"]);
    repository.commit();
    expect(inShort(await judge(repository))).toEqual(noSpec(".gitmodules"));
  });

  test("a spec with CRLF is read; one that is a link out of the repository is an error", async () => {
    const repository = repositoryWithSpecs();
    repository.write("tasks/specs/crlf.md", spec("2026-02-30").replaceAll("\n", "\r\n"));
    symlinkSync(join(makeFolder(), "elsewhere.md"), join(repository.folder, "tasks/specs/link.md"));
    expect(inShort(await judge(repository))).toEqual([
      "error spec-guard/invalid-last-review tasks/specs/crlf.md:2",
      "error spec-guard/unreadable tasks/specs/link.md",
    ]);
  });

  test("code that only this clone calls generated needs a spec all the same (F5)", async () => {
    const repository = repositoryWithSpecs();
    repository.write("src/generated.ts", "g\n");
    repository.write("docs/guide.md", "guide\n");
    repository.write(".git/info/attributes", "src/generated.ts linguist-generated\n");
    expect(inShort(await judge(repository))).toEqual(["error spec-guard/no-spec-change src/generated.ts"]);
  });

  test("all specs are judged when it is asked for, unchanged ones and new ones", async () => {
    const repository = repositoryWithSpecs();
    expect(inShort(await judge(repository))).toEqual([]);
    expect(inShort(await judge(repository, { "only-changed": false }))).toEqual([staleSpec]);
  });

  test("as of head, a verdict depends on the commit's day only", async () => {
    const repository = repositoryWithSpecs();
    redate(repository, Date.parse("2026-01-20T12:00:00Z") / 1000);
    const judged = await judge(repository, { "as-of": "head", "only-changed": false });
    expect(judged.details).toMatchObject({ as_of: "head", judged_on: "2026-01-20" });
    expect(inShort(judged)).toEqual(["error spec-guard/future-last-review tasks/specs/fresh.md:2"]);
  });

  test("evidence that git ignores counts", async () => {
    const repository = repositoryWithSpecs();
    const manifest = ".runs/release/cli/1/manifest.json";
    repository.write(".git/info/exclude", ".runs\n");
    repository.write("tasks/0001.md", `- [x] Done: \`${manifest}\`\n- [x] Done: \`${manifest}.bak\`\n`);
    repository.write(manifest, "{}\n");
    expect(inShort(await judge(repository, { "require-evidence": true }))).toEqual([
      "error spec-guard/no-evidence tasks/0001.md:2",
    ]);
  });
});
