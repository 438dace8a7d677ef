import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { orchestrator } from "./command-line.ts";
import { commitAll, makeRepository } from "./repository.ts";
import { filesIn, onlyRun } from "./run-folder.ts";
import { attemptOf, makeTrial, runExpecting } from "./trial.ts";

const secretLine = "root:x:0:0:precious";

/** What can lie where the tool looks for a file. Each kind is given the path that it is put at. */
const kinds: Record<string, (path: string) => Promise<unknown>> = {
  "a link to a file elsewhere": async (path) => {
    const outside = join(await temporaryFolder(), "outside");
    await writeFile(outside, `${secretLine}\n`);
    await symlink(outside, path);
  },
  "a link to a device": (path) => symlink("/dev/zero", path),
  "a pipe": async (path) => void execFileSync("mkfifo", [path]),
  "a file of more than 1 MiB": (path) => writeFile(path, `${secretLine}\n`.repeat(60_000)),
};

async function repositoryWith(path: string, kind: string): Promise<string> {
  const repository = await makeRepository({ "readme.md": "# A repository\n" });
  await mkdir(dirname(join(repository, path)), { recursive: true });
  await kinds[kind]!(join(repository, path));
  return repository;
}

describe.each(Object.keys(kinds))("%s in place of a file of the repository (G13)", (kind) => {
  test.each([
    [".github/orchestrator.yml", ["run"]],
    [".github/orchestrator.yaml", ["validate"]],
    ["codex.orchestrator.json", ["plan"]],
    ["pipelines.yml", ["run", "--config", "pipelines.yml"]],
    ["package.json", ["init"]],
    ["tasks/index.json", ["task", "sync"]],
  ])("%s is refused, and nothing of it is shown", async (path, verb) => {
    const repository = await repositoryWith(path, kind);
    const before = filesIn(repository);
    const { code, stdout, stderr } = await orchestrator(repository, verb);
    expect([code, stderr]).toEqual([2, expect.stringContaining(basename(path))]);
    expect(stderr).toMatch(/is not a file|is a link that leads out of|is larger than 1 MiB/);
    expect(stdout + stderr).not.toContain("root:x");
    expect(filesIn(repository)).toEqual(before);
  });
});

test("a pipeline file may be a link to a file of the repository, or be named outside of it (G13)", async () => {
  const text = JSON.stringify({ pipelines: { gate: { stages: [{ id: "a", run: "true" }] } } });
  const repository = await makeRepository({ "ci/pipelines.yml": text });
  await mkdir(join(repository, ".github"));
  await symlink("../ci/pipelines.yml", join(repository, ".github/orchestrator.yml"));
  const outside = join(await temporaryFolder(), "pipelines.yml");
  await writeFile(outside, text);
  const runs = [await runExpecting(0, repository), await runExpecting(0, repository, ["--config", outside])];
  for (const { stdout } of runs) expect(stdout).toContain("Passed: gate");
});

test.each([".gitattributes", ".gitignore"])(
  "a pipe in place of %s is named, and git does not wait for it (G13)",
  async (path) => {
    const repository = await makeTrial([{ id: "size", uses: "guardrail/diff-budget" }]);
    execFileSync("mkfifo", [join(repository, path)]);
    const { stdout } = await runExpecting(1, repository);
    expect(stdout).toContain(`${path} is a pipe, which git would wait for`);
  },
);

describe("a folder that the tool writes to, committed as a link that leads out (G16)", () => {
  const stages = [{ id: "a", run: "true" }];

  async function withLink(name: string, target?: string) {
    const repository = await makeTrial(stages);
    const outside = await temporaryFolder();
    await mkdir(dirname(join(repository, name)), { recursive: true });
    await symlink(target ?? outside, join(repository, name));
    await commitAll(repository);
    return { repository, outside };
  }

  const runVerbs = [["run"], ["run", "--jobs", "2"]];
  const verbs = [...runVerbs, ["metrics"], ["recover"]];

  test.each([
    [".runs", verbs],
    ["out", verbs],
    [".runs/trial", verbs],
    [".runs/trial/metrics", verbs],
    // Only a run knows its task as long as nothing was run.
    ["out/trial", runVerbs],
  ])("%s: what would write there writes nothing, and names it", async (name, refused) => {
    const { repository, outside } = await withLink(name);
    const before = filesIn(repository);
    for (const verb of refused) {
      const { code, stderr } = await orchestrator(repository, verb);
      expect([verb, code, stderr]).toEqual([
        verb,
        2,
        expect.stringContaining(`${name} is a link out of the repository, to ${outside}`),
      ]);
    }
    expect([filesIn(outside), filesIn(repository)]).toEqual([[], before]);
  });

  test.each([".github", ".github/workflows"])("%s: init writes nothing, and names it", async (name) => {
    const repository = await makeRepository({ "readme.md": "# A repository\n" });
    const outside = await temporaryFolder();
    await mkdir(dirname(join(repository, name)), { recursive: true });
    await symlink(outside, join(repository, name));
    const before = filesIn(repository);
    for (const verb of [["init"], ["init", "--force"]]) {
      const { code, stderr } = await orchestrator(repository, verb);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${name} is a link out of the repository`)]);
    }
    expect([filesIn(outside), filesIn(repository)]).toEqual([[], before]);
  });

  test("other links in the output folder are ignored", async () => {
    const { repository } = await withLink("out/result");
    await runExpecting(0, repository);
    expect(filesIn(join(repository, "out/trial"))).toContain("runs.json");
  });

  test("a link that leads nowhere is named as well", async () => {
    const { repository, outside } = await withLink(".runs", join(await temporaryFolder(), "missing"));
    const { code, stderr } = await orchestrator(repository, ["run"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(".runs is a broken link")]);
    expect(filesIn(outside)).toEqual([]);
  });

  test("a link inside the repository is followed, and a folder from a flag may be anywhere", async () => {
    const { repository, outside } = await withLink(".runs", "kept");
    await mkdir(join(repository, "kept"));
    await runExpecting(0, repository);
    expect(filesIn(join(repository, "kept/trial"))).not.toEqual([]);
    await rm(join(repository, ".runs"));
    await symlink(outside, join(repository, ".runs"));
    await runExpecting(0, repository, ["--runs-dir", outside]);
    expect(filesIn(join(outside, "trial"))).not.toEqual([]);
  });
});

describe("a folder that the tool writes to, replaced by a stage with a link that leads out", () => {
  async function runReplacing(code: number, script: (outside: string) => string) {
    const outside = await temporaryFolder();
    const repository = await makeTrial([{ id: "a", run: script(outside) }]);
    const { stdout } = await runExpecting(code, repository);
    return { outside, stdout };
  }
  const resultOf = (names: readonly string[]): string[] =>
    names.filter((name) => /(?:run-summary\.json|summary\.md|digests\.json|aggregation\.json)$/.test(name));

  test("out: the run passes, and reports the missing files", async () => {
    const { outside, stdout } = await runReplacing(0, (folder) => `rm -rf out; ln -s ${folder} out`);
    expect(stdout).toContain("out/trial/runs.json was not written, so it lacks this run");
    expect(stdout).toContain(`now leads out of the repository, to ${outside}`);
    expect(filesIn(outside)).toEqual([]);
  });

  test("the folder of what waits for the history: the run passes, and says that it is missing there", async () => {
    const { outside, stdout } = await runReplacing(
      0,
      (folder) => `ln -s ${folder} .runs/trial/metrics.pending`,
    );
    expect(stdout).toContain("this run is missing from the history");
    expect(filesIn(outside)).toEqual([]);
  });

  test.each([
    ["copied", (folder: string) => `cp -r .runs/. ${folder}; rm -rf .runs; ln -s ${folder} .runs`],
    ["moved", (folder: string) => `mv .runs ${folder}/runs; ln -s ${folder}/runs .runs`],
    [
      "of its task, moved",
      (folder: string) => `mv .runs/trial ${folder}/trial; ln -s ${folder}/trial .runs/trial`,
    ],
  ])(".runs, %s: the run fails, and no result of it is written there", async (_, script) => {
    const { outside, stdout } = await runReplacing(1, script);
    expect(stdout).toContain(`now leads out of the repository, to ${outside}`);
    expect(filesIn(outside)).not.toEqual([]);
    expect(resultOf(filesIn(outside))).toEqual([]);
  });
});

describe("a stage that makes something else of its command files (G17)", () => {
  test.each([
    ["GITHUB_ENV", 'rm "$GITHUB_ENV"; mkfifo "$GITHUB_ENV"', "is not a file"],
    ["GITHUB_OUTPUT", 'rm "$GITHUB_OUTPUT"; mkfifo "$GITHUB_OUTPUT"', "is not a file"],
    ["GITHUB_STATE", 'rm "$GITHUB_STATE"; mkdir "$GITHUB_STATE"', "is not a file"],
    ["GITHUB_PATH", 'rm "$GITHUB_PATH"; ln -s /dev/zero "$GITHUB_PATH"', "is a link that leads out of"],
    ["GITHUB_ENV", 'ln -sf "$PWD/.env" "$GITHUB_ENV"', "is a link that leads out of"],
    ["GITHUB_PATH", 'truncate -s 1G "$GITHUB_PATH"', "is larger than 16 MiB"],
  ])("fails with a sentence: %s by %s", async (variable, run, why) => {
    const stages = [
      { id: "a", run },
      { id: "b", run: 'echo "A is ${A-unset}"' },
    ];
    const repository = await makeTrial(stages, { files: { ".env": "A=precious\n" } });
    const { stdout } = await runExpecting(1, repository);
    expect(stdout).toMatch(new RegExp(`a failed: .*${variable} cannot be read: .*${why}`));
    expect(stdout).toContain("b skipped");
  });
});

test.each(["**", "**/*", "{**,.env,.git/**,.runs/**}"])(
  "artifacts of %s take neither git's settings nor an .env nor another run along (G12)",
  async (glob) => {
    const token = "hunter2-is-not-enough";
    const run = [
      'git config http.https://github.com/.extraheader "AUTHORIZATION: basic $DEPLOY_TOKEN"',
      "echo $DEPLOY_TOKEN > .env; echo $DEPLOY_TOKEN > settings.ini; mkdir -p site; echo 1 > site/index.html",
    ].join("\n");
    const repository = await makeTrial([{ id: "a", run, artifacts: [glob, "site/*"] }]);
    const { stdout } = await runExpecting(0, repository, [], { DEPLOY_TOKEN: token });
    const folder = join(attemptOf(onlyRun(repository)), "files", "01-a");
    expect(filesIn(folder).filter((path) => path !== "site/index.html")).toEqual([]);
    const runFiles = filesIn(onlyRun(repository)).map((path) => join(onlyRun(repository), path));
    for (const path of runFiles)
      expect([path, (await readFile(path)).includes(token)]).toEqual([path, false]);
    expect(stdout).toContain('"settings.ini" left out: it holds a value');
  },
);
