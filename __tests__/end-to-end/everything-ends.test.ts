import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Digests } from "../../src/model/digests.ts";
import type { Plan } from "../../src/model/plan.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { startAction } from "../support/action-runner.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, orchestrator, start } from "./command-line.ts";
import { appears, eventually, hasOpen } from "./processes.ts";
import { git, writeFiles } from "./repository.ts";
import { filesIn, onlyRun, readManifest, runFolders, stage } from "./run-folder.ts";
import { attemptOf, logOf, makeTrial, namesIn, runExpecting, startRun, writtenFiles } from "./trial.ts";

/** No clock is looked at: tried one way after the other, these would not end before their test gives up. */
describe("a hostile pattern", () => {
  const letters = "a".repeat(200);
  const deep = `${"a/".repeat(60)}c`;
  const patterns: [string, string][] = [
    ["of many stars", `${"*a".repeat(23)}*b`],
    ["of many stars that cross folders", `${"**/a/".repeat(20)}b`],
    ["of many choices", `${"{*a,*b}".repeat(10)}x`],
  ];

  test.each(patterns)("%s in `paths` lets a plan end, and matches nothing", async (_, pattern) => {
    const repository = await makeTrial([
      { id: "hostile", run: "true", paths: [pattern] },
      { id: "plain", run: "true", paths: ["a*"] },
    ]);
    await writeFiles(repository, { [letters]: "x", [deep]: "x" });
    const { code, stdout } = await orchestrator(repository, ["plan", "--json", "--base", "HEAD"]);
    const stages = (JSON.parse(stdout) as Plan).subtasks.flatMap(({ stages: all }) => all);
    expect(code).toBe(0);
    expect(stages.map(({ id, skip }) => [id, skip === null])).toEqual([
      ["hostile", false],
      ["plain", true],
    ]);
  });

  test.each(patterns)("%s in `artifacts` lets a stage end, and keeps nothing", async (_, pattern) => {
    const repository = await makeTrial([{ id: "kept", run: "true", artifacts: [pattern, "a*"] }], {
      files: { [letters]: "x", [deep]: "x" },
    });
    await runExpecting(0, repository);
    expect(stage(readManifest(onlyRun(repository)), "kept").artifacts).toEqual([`01-kept/${letters}`]);
  });
});

describe("masks without an end", () => {
  const masks = "seq -f '::add-mask::hidden-%07.0f' 1";

  test("of a hundred thousand values let the stage end, and none is shown", async () => {
    const run = `${masks} 100000\nseq -f 'again hidden-%07.0f' 99000 100000`;
    const repository = await makeTrial([{ id: "masks", run }]);
    const { stdout } = await runExpecting(0, repository);
    expect(logOf(repository, "01-masks.log").toString()).toContain(
      "the run has more secrets than can be looked for, so that nothing is shown",
    );
    for (const text of [stdout, ...writtenFiles(repository).map((path) => readFileSync(path, "utf8"))])
      expect(/hidden-\d{7}/.test(text)).toBe(false);
  });

  test("are ended by the stage's time limit", async () => {
    const repository = await makeTrial([
      { id: "masks", run: `while :; do ${masks} 100000; done`, "timeout-minutes": 0.05 },
    ]);
    await runExpecting(1, repository);
    expect(stage(readManifest(onlyRun(repository)), "masks").outcome).toBe("timed_out");
  });

  test("are ended by a signal", async () => {
    const repository = await makeTrial([
      { id: "masks", run: `echo > begun; while :; do ${masks} 100000; done` },
    ]);
    const { child, ended } = startRun(repository);
    await appears(join(repository, "begun"));
    child.kill("SIGTERM");
    expect((await ended).code).toBe(130);
    expect(readManifest(onlyRun(repository)).status).toBe("cancelled");
  });
});

describe("a remote that never answers", () => {
  /** A clone that lacks the base, of a remote behind an SSH command that only sleeps. */
  async function shallowClone(): Promise<string> {
    const origin = await makeTrial([{ id: "docs", run: "true", paths: ["docs/**"] }]);
    await git(origin, "checkout", "--quiet", "-b", "topic");
    await git(origin, "commit", "--quiet", "--allow-empty", "-m", "topic");
    const clone = join(await temporaryFolder(), "clone");
    await git(origin, "clone", "--quiet", "--depth=1", "--branch=topic", `file://${origin}`, clone);
    await git(clone, "remote", "set-url", "origin", "ssh://git@example.invalid/repository.git");
    return clone;
  }

  test.each([["plan"], ["run"], ["guard diff-budget"]])(
    "is told of while `%s --base` waits for it, and a signal ends the waiting",
    async (verb) => {
      const clone = await shallowClone();
      const env = { GIT_SSH_COMMAND: "sleep 600 #" };
      const { child, ended } = start(
        process.execPath,
        [bundles.cli, ...verb.split(" "), "--base", "main"],
        clone,
        env,
      );
      let said = "";
      child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
      await eventually(() =>
        said.includes("waiting for git to fetch main from origin, for at most 3 minutes"),
      );
      child.kill("SIGTERM");
      expect(await ended).toMatchObject({ code: 130, stdout: "" });
    },
  );

  test("ends with the step that waits for it, with all that git started", async () => {
    const cwd = await shallowClone();
    const mark = `MARK=${randomUUID()}`;
    const env = { GIT_SSH_COMMAND: "sleep 600 #", MARK: mark.slice(5) };
    const inputs = { base: "main", "check-run": "false", "upload-artifacts": "false", history: "none" };
    const { child, printed, result } = await startAction({ bundle: bundles.action, cwd, env, inputs });
    await printed("[command]git fetch ");
    child.kill("SIGINT");
    const { code, stdout, stderr } = await result;
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining("git fetch failed (cancelled)")]);
    expect(await createProcesses().endOrphans({ leaders: [], mark })).toBe(0);
  });
});

describe("artifacts that are too large", () => {
  const copies = (repository: string): string => join(attemptOf(onlyRun(repository)), "files", "01-a");

  test("are left behind beyond 2 GiB, the largest first, and the stage passes", async () => {
    const run = "mkdir art; echo 1 > art/small; truncate -s 1T art/endless";
    const repository = await makeTrial([{ id: "a", run, artifacts: ["art"] }]);
    const { stdout } = await runExpecting(0, repository);
    expect(stdout).toContain('"art/endless" left out: it would make more than 2 GiB of the stage');
    expect(filesIn(copies(repository))).toEqual(["art/small"]);
  });

  test("are left behind when a signal ends the run while they are copied", async () => {
    const run = "mkdir art; echo 1 > art/small; truncate -s 2000M art/large";
    const stages = [
      { id: "a", run, artifacts: ["art"] },
      { id: "b", run: "true" },
    ];
    const repository = await makeTrial(stages);
    const { child, ended } = startRun(repository);
    await eventually(() => runFolders(repository).length > 0 && namesIn(copies(repository)).includes("art"));
    await eventually(() => namesIn(join(copies(repository), "art")).includes("large"));
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ code: 130 });
    const { status, commands } = readManifest(onlyRun(repository));
    expect([status, ...commands.map(({ outcome }) => outcome)]).toEqual([
      "cancelled",
      "cancelled",
      "skipped",
    ]);
    expect(stage(readManifest(onlyRun(repository)), "a")).toMatchObject({
      artifacts: ["01-a/art/small"],
      notes: ['artifacts: "art/large" left out: it was not copied before the run was cancelled'],
    });
    expect(filesIn(copies(repository))).toEqual(["art/small"]);
  });
});

describe("a run's folder with a file that would take hours to read", () => {
  const endless = "truncate -s 1T";
  const onLinux = process.platform === "linux";

  test("fails verification because of its size alone", async () => {
    const repository = await makeTrial([{ id: "a", run: "true" }]);
    await runExpecting(0, repository);
    const run = onlyRun(repository);
    for (const [name, why] of [
      ["metrics.jsonl", /says \d+/],
      ["added", /does not list it/],
    ] as const) {
      execFileSync("sh", ["-c", `${endless} ${name}`], { cwd: run });
      const { code, stderr } = await orchestrator(repository, ["verify", run]);
      expect([code, stderr]).toEqual([1, expect.stringMatching(why)]);
      expect(stderr).toContain(`${name}: the file has 1099511627776 bytes, but digests.json `);
    }
  });

  test.each(["added", "jobs/gate/a1/files/added", "jobs/gate/a1/logs/added"])(
    "fails when a stage puts it there: %s",
    async (path) => {
      const place = `$(echo .runs/trial/cli/*)/${path}`;
      const run = `mkdir -p "$(dirname ${place})"; ${endless} ${place}`;
      const repository = await makeTrial([{ id: "a", run }]);
      const { stdout } = await runExpecting(1, repository);
      expect(stdout).toMatch(/it has 1099511627776 bytes, but a file of a run has at most \d+/);
    },
  );

  (onLinux ? describe : describe.skip)("being verified", () => {
    test("is left by a signal", async () => {
      const repository = await makeTrial([{ id: "a", run: "true" }]);
      await runExpecting(0, repository);
      const run = onlyRun(repository);
      const digests = JSON.parse(readFileSync(join(run, "digests.json"), "utf8")) as Digests;
      digests.files.find(({ path }) => path === "metrics.jsonl")!.bytes = 1024 ** 4;
      writeFileSync(join(run, "digests.json"), JSON.stringify(digests));
      execFileSync("sh", ["-c", `${endless} metrics.jsonl`], { cwd: run });
      const { child, ended } = start(process.execPath, [bundles.cli, "verify", run], repository);
      await eventually(() => hasOpen(child.pid, join(run, "metrics.jsonl")));
      child.kill("SIGTERM");
      expect(await ended).toEqual({ code: 130, stdout: "", stderr: "cancelled before there was a result\n" });
    });
  });
});

test.each([
  ["show", "/"],
  ["validate", "--run", "/"],
  ["recover", "/"],
])("`%s %s` does not look through a folder that is no run's", async (...verb) => {
  const repository = await makeTrial([{ id: "a", run: "true" }]);
  const { code, stderr } = await orchestrator(repository, verb.filter(Boolean));
  expect(code).toBe(2);
  expect(stderr).toMatch(/^\/: not a run's folder: |^plan\.json: missing in \/$/m);
});

/** Where the system says that something is missing in a folder that is there, Node's own way to make folders has no end. */
describe("a folder in which no folder can be created", () => {
  test.each([
    ["--runs-dir", 2, "nothing was run: "],
    ["--out-dir", 0, "runs.json was not written"],
  ])("named by %s lets a run end, and is named", async (flag, code, said) => {
    const repository = await makeTrial([{ id: "a", run: "true" }]);
    const { stdout, stderr } = await runExpecting(code, repository, [flag, "/proc/x"]);
    expect(stdout + stderr).toContain(said);
    expect(stdout + stderr).toMatch(/ENOENT.*'\/proc\/x/);
  });

  test.each([
    ["out", 0],
    [".runs", 1],
  ])("that a stage links %s to lets its run end", async (name, code) => {
    const link = `if [ -e ${name} ]; then mv ${name} moved; fi; ln -s /proc/self ${name}`;
    const repository = await makeTrial([
      { id: "a", run: link },
      { id: "b", run: "true" },
    ]);
    const { stdout } = await runExpecting(code, repository);
    expect(stdout).toContain(code === 0 ? "Passed: gate" : "Failed: gate");
  });
});
