import { chmod, symlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { git, makePipeline, makeRepository, writeFiles } from "../end-to-end/repository.ts";
import { callCommandLine } from "../support/call-command-line.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** Calls `doctor` as on a laptop, with these variables besides. */
async function doctor(folder: string, environment: Record<string, string> = {}, ...words: string[]) {
  const before = { ...process.env };
  for (const name of Object.keys(process.env))
    if (/^(?:GITHUB_|CODEX_|MCP_)/.test(name)) delete process.env[name];
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" }, environment);
  try {
    return await callCommandLine(folder, "doctor", ...words);
  } finally {
    process.env = before;
  }
}

const plain = "- id: unit\n  run: git --version";
const filtered = `${plain}\n  paths: ["src/**"]`;

/** A clone of a repository with that pipeline, and what `git clone` is given besides. */
async function makeClone(stages: string, ...options: string[]): Promise<string> {
  const origin = await makePipeline(stages);
  await git(origin, "commit", "--quiet", "--allow-empty", "--message", "second");
  const folder = join(await temporaryFolder(), "clone");
  await git(origin, "clone", "--quiet", ...options, `file://${origin}`, folder);
  return folder;
}

describe("doctor", () => {
  test("says in one line what is fine, and exits with 0", async () => {
    const { code, stdout, stderr } = await doctor(await makePipeline(filtered));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(
      /^ok {7}Node [\d.]+, git [\d.]+, repository, \.github\/orchestrator\.yml, runs in \.runs, programs of the stages, base main\n$/,
    );
  });

  test("works from a folder below, and writes nothing", async () => {
    const root = await makePipeline(plain, { "a/b/notes.txt": "" });
    const { code, stdout } = await doctor(join(root, "a", "b"));
    expect(code).toBe(0);
    expect(stdout).toContain("runs in ../../.runs");
    expect(await git(root, "status", "--porcelain", "--ignored")).toBe("");
  });

  test("has each finding with its remedy as JSON", async () => {
    const root = await makeRepository({ "notes.txt": "" });
    const { code, stdout } = await doctor(root, {}, "--json");
    expect(code).toBe(1);
    const { checks, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ schemaVersion: 1, kind: "doctor", ready: false });
    expect(checks[0]).toEqual({
      check: "pipeline-file",
      level: "problem",
      message: "there is no pipeline file",
      fix: "create one with `init`",
    });
  });

  test("quotes the first mistake of a pipeline file, and leaves the others to validate", async () => {
    const root = await makePipeline("- id: unit\n  runs: x\n- id: lint\n  runs: y");
    const { code, stdout } = await doctor(root);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^problem {2}\.github\/orchestrator\.yml:\d+:\d+: .*"runs" is not a known key.* \(and 1 more\)\n {9}fix: .*validate/,
    );
  });

  test("tells a bare repository from a folder outside of git", async () => {
    const bare = await temporaryFolder();
    await git(bare, "init", "--quiet", "--bare");
    expect((await doctor(bare)).stdout).toContain("problem  this is a bare repository");
    expect((await doctor(await temporaryFolder())).stdout).toContain("notice   this is not a git repository");
  });

  test("passes on how to trust a repository of another user", async () => {
    const root = await makePipeline(plain);
    const { code, stdout } = await doctor(root, { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" });
    expect(code).toBe(1);
    expect(stdout).toContain("problem  the repository belongs to another user");
    expect(stdout).toContain(`git config --global --add safe.directory ${root}`);
  });

  test("says that git is missing, which is a problem where changes matter", async () => {
    const onlyShell = await temporaryFolder();
    await symlink("/bin/sh", join(onlyShell, "sh"));
    const stages = '- id: unit\n  run: "true"';
    expect(await doctor(await makePipeline(stages), { PATH: onlyShell })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("notice   git can't be started"),
    });
    expect(await doctor(await makePipeline(`${stages}\n  paths: [src]`), { PATH: onlyShell })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("problem  git can't be started"),
    });
  });

  test("names programs and shells that are not on the PATH, with the stages that need them", async () => {
    const stages = [
      "- id: build\n  run: |\n    nosuch-tool build\n    cd src && nosuch-tool test",
      "- id: maybe\n  run: other-tool\n  if: failure()",
      "- id: script\n  run: x\n  shell: nosuch-shell {0}",
      "- id: unclear\n  run: if true; then unknown-tool; fi",
    ];
    const { code, stdout } = await doctor(await makePipeline(stages.join("\n")));
    expect(code).toBe(1);
    expect(stdout).toContain("problem  nosuch-tool is not on the PATH; needed by build\n");
    expect(stdout).toContain("problem  nosuch-shell is not on the PATH; needed by script\n");
    expect(stdout).toContain("notice   other-tool is not on the PATH; needed by maybe\n");
    expect(stdout).not.toContain("unknown-tool");
  });

  test("takes what a stage may install for a notice, and never reads a text in quotes as a command", async () => {
    const stages = [
      "- id: install\n  run: |\n    git install nosuch\n    nosuch-tool --version",
      '- id: say\n  run: |\n    echo "a text\n    other-tool in it"',
      "- id: unit\n  run: nosuch-tool test",
    ];
    const { code, stdout } = await doctor(await makePipeline(stages.join("\n")));
    expect(code).toBe(0);
    expect(stdout).toContain("notice   nosuch-tool is not on the PATH; needed by unit\n");
    expect(stdout).not.toContain("other-tool");
  });

  test("names the shell where there is none", async () => {
    const { code, stdout } = await doctor(await makePipeline(plain), { PATH: await temporaryFolder() });
    expect(code).toBe(1);
    expect(stdout).toContain("problem  bash is not on the PATH; needed by unit\n");
  });

  test("finds a program on the PATH", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "nosuch-tool"), "#!/bin/sh\n");
    await chmod(join(folder, "nosuch-tool"), 0o755);
    const root = await makePipeline("- id: build\n  run: nosuch-tool build");
    const PATH = `${folder}${delimiter}${process.env["PATH"]}`;
    expect((await doctor(root, { PATH })).code).toBe(0);
  });

  test("notes a shallow clone only where changes are compared", async () => {
    const note = "notice   this is a shallow clone";
    expect((await doctor(await makeClone(filtered, "--depth", "1"))).stdout).toContain(note);
    expect((await doctor(await makeClone(plain, "--depth", "1"))).stdout).not.toContain(note);
  });

  test("notes what a comparison lacks: any base, or the remote's default branch", async () => {
    const lonely = await makePipeline(filtered);
    await git(lonely, "branch", "--move", "feature");
    expect((await doctor(lonely)).stdout).toContain("there is no upstream and no default branch");
    const clone = await makeClone(filtered);
    await git(clone, "branch", "--unset-upstream");
    await git(clone, "update-ref", "-d", "refs/remotes/origin/main");
    const { code, stdout } = await doctor(clone);
    expect(code).toBe(0);
    expect(stdout).toContain("the default branch of origin is not here");
    expect(stdout).toContain("fix: git fetch origin && git remote set-head origin --auto");
  });

  test("refuses a folder for runs that is a file, or a link out of the repository", async () => {
    const file = await makePipeline(plain, { ".runs": "" });
    expect(await doctor(file)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("problem  nothing can be written to .runs: "),
    });
    const link = await makePipeline(plain);
    await symlink(await temporaryFolder(), join(link, ".runs"));
    const { code, stdout } = await doctor(link);
    expect(code).toBe(1);
    expect(stdout).toContain("problem  .runs is a link out of the repository");
  });

  test("names each variable of GitHub Actions that is missing", async () => {
    const { code, stdout } = await doctor(await makePipeline(plain), { GITHUB_ACTIONS: "true" });
    expect(code).toBe(1);
    expect(stdout).toContain("problem  the variable GITHUB_REPOSITORY is not set: expected owner/name");
  });

  test("notes files of runs that are tracked, and a lock that git left", async () => {
    const root = await makePipeline(plain, {
      ".runs/trial/note": "",
      "out/trial/runs.json": "{}",
      "out/own.txt": "",
    });
    await writeFile(join(root, ".git", "index.lock"), "");
    const { code, stdout } = await doctor(root);
    expect(code).toBe(0);
    expect(stdout).toContain("files of runs are tracked by git: .runs/trial/note, out/trial/runs.json\n");
    expect(stdout).toContain("index.lock exists");
  });

  test("notes a run whose process is gone, and leaves it as it is", async () => {
    const root = await makePipeline(plain);
    const folder = ".runs/trial/cli/2026-01-31T09-30-00-000Z-abcdef";
    const lock = {
      schema_version: 1,
      kind: "lock",
      pid: 2 ** 22 + 1,
      host: hostname(),
      process_started: null,
      token: "0123456789abcdef",
      acquired_at: "2026-01-31T09:30:00.000Z",
    };
    await writeFiles(root, { ".runs/.gitignore": "*", [`${folder}/run.lock`]: JSON.stringify(lock) });
    const { code, stdout } = await doctor(root);
    expect(code).toBe(0);
    expect(stdout).toMatch(/notice {3}interrupted, .*: 2026-01-31.*\n {9}fix: end them with `recover`/);
  });

  test("notes a workflow without permissions, and one with a shallow checkout", async () => {
    const workflow = (permissions: string, depth: string) =>
      `on: push\njobs:\n  gate:\n${permissions}    runs-on: x\n    steps:\n      - uses: actions/checkout@v7\n${depth}      - uses: org/orchestrator@v1\n`;
    const root = await makePipeline(filtered, {
      ".github/workflows/bad.yml": workflow("", ""),
      ".github/workflows/broken.yml": "{",
      ".github/workflows/good.yml": workflow(
        "    permissions: { contents: read }\n",
        "        with: { fetch-depth: 0 }\n",
      ),
    });
    const { code, stdout } = await doctor(root);
    expect(code).toBe(0);
    expect(stdout).toContain("notice   .github/workflows/bad.yml: the job has no `permissions`");
    expect(stdout).toContain("notice   .github/workflows/bad.yml: the checkout is shallow");
    expect(stdout).not.toMatch(/good\.yml|broken\.yml/);
  });
});
