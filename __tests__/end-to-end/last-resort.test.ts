import { existsSync, readFileSync } from "node:fs";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, orchestrator, run, type Ended } from "./command-line.ts";
import { aliveOf } from "./processes.ts";
import { makeRepository } from "./repository.ts";
import { onlyRun } from "./run-folder.ts";
import { attemptOf, makeTrial, runExpecting } from "./trial.ts";

const trial = (): Promise<string> => makeTrial([{ id: "unit", run: "true" }]);

/** Calls a verb in a shell, after something was done to the process that becomes it. */
const after = (command: string, cwd: string, verb: string, env = {}): Promise<Ended> =>
  run(
    "bash",
    ["-c", `${command}; exec "$@"`, "-", process.execPath, bundles.cli, ...verb.split(" ")],
    cwd,
    env,
  );

/** Exit code and lines on stderr: a stack trace would be several. */
const told = ({ code, stderr }: Pick<Ended, "code" | "stderr">) => ({
  code,
  lines: stderr.trimEnd().split("\n"),
});

const sentence = (code: number, says: string | RegExp) => ({
  code,
  lines: [expect.stringMatching(says) as unknown],
});

describe("a working directory that is gone", () => {
  test.each([
    "run",
    "plan",
    "validate",
    "show",
    "metrics",
    "guard docs-check",
    "init",
    "recover",
    "verify x",
  ])("is what `%s` says in one line", async (verb) => {
    const ended = await after("mkdir gone && cd gone && rmdir ../gone", await temporaryFolder(), verb);
    expect(told(ended)).toEqual(sentence(2, "the working directory no longer exists"));
  });
});

describe("too few open files", () => {
  test.each(["run", "plan"])("are what `%s` says in one line", async (verb) => {
    expect(told(await after("ulimit -n 19", await trial(), verb))).toEqual(
      sentence(2, /too many open files .*ulimit -n/),
    );
  });
});

describe("a name that is too long for a file", () => {
  test.each([["metrics --runs-dir"], ["show --runs-dir"], ["aggregate"]])(
    "is what `%s` says in one line",
    async (verb) => {
      const ended = await orchestrator(await trial(), [...verb.split(" "), "x".repeat(300)]);
      expect(told(ended)).toEqual(sentence(2, /name too long/));
    },
  );
});

describe("a place that cannot be written", () => {
  test.each<[string, (folder: string) => Promise<unknown>]>([
    ["a file in place of .github", (folder) => writeFile(join(folder, ".github"), "")],
    ["a link that leads to itself", (folder) => symlink(".github", join(folder, ".github"))],
  ])("%s is what `init` says in one line, with and without --force", async (_, make) => {
    const repository = await makeRepository({ "README.md": "" });
    await make(repository);
    for (const args of [["init"], ["init", "--force"]])
      expect(told(await orchestrator(repository, args))).toEqual(sentence(2, /\.git/));
  });
});

describe("variables of GitHub Actions that are not as the runner sets them", () => {
  test.each([
    ["GITHUB_RUN_ID", "", "expected a number"],
    ["GITHUB_REPOSITORY", "octo-repo", "expected owner/name"],
    ["GITHUB_RUN_ATTEMPT", "0", "expected at least 1"],
    ["GITHUB_API_URL", "nowhere", "expected an address"],
  ])("%s as %j ends the step with a sentence", async (name, value, expected) => {
    const cwd = await trial();
    const main = await runAction({ bundle: bundles.action, cwd, env: { [name]: value } });
    expect(main.code).toBe(2);
    expect(main.stdout).toContain(`::error::the variable ${name} is ${JSON.stringify(value)}: ${expected}`);
    expect(main.outputs["outcome"]).toBe("failure");
    const post = await runAction({ bundle: bundles.post, cwd, env: { [name]: value }, phase: "post" });
    expect(post.code).toBe(0);
    for (const { stdout, stderr } of [main, post]) expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  test.each([
    "plan",
    "run",
    "validate",
    "guard diff-budget",
    "stamp",
    "task sync",
    "show",
    "metrics",
    "recover",
  ])("end a verb of the command line with a sentence as well (F11): %s", async (verb) => {
    const ended = await orchestrator(await trial(), verb.split(" "), {
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "octo/repo",
    });
    expect(told(ended)).toEqual(sentence(2, "the variable GITHUB_RUN_ID is not set: expected a number"));
  });
});

describe("an error that nothing expects", () => {
  /** Loaded before the bundle, it makes a fault of what it does. */
  const preload = (code: string): { NODE_OPTIONS: string } => ({
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}`,
  });
  const fault = `process.cwd = () => { throw new Error("made by a test") }`;

  async function expectDetails(stderr: string, says: string): Promise<void> {
    const [, path = ""] = /Report it with (\S+), which says where it happened/.exec(stderr) ?? [];
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toMatch(
      new RegExp(`^Orchestrator \\S+, Node v.*${says}.*^ +at `, "ms"),
    );
  }

  test("ends a verb with 70, one sentence, and a file that has the details", async () => {
    const env = { ...preload(fault), TMPDIR: await temporaryFolder(), MY_TOKEN: "made by a test" };
    const ended = await orchestrator(await trial(), ["plan"], env);
    expect(told(ended)).toEqual(sentence(70, /^internal error: .*\. This is a bug in Orchestrator\./));
    // The environment's secrets are in neither.
    await expectDetails(ended.stderr, "\\*\\*\\*");
  });

  test.each(["action", "post"] as const)("ends the entry `%s` in the same way", async (entry) => {
    const cwd = await trial();
    const { GITHUB_WORKSPACE: _, ...env } = {
      ...preload(`delete process.env.GITHUB_WORKSPACE; ${fault}`),
      GITHUB_WORKSPACE: cwd,
    };
    const phase = entry === "post" ? "post" : "main";
    const { code, stderr } = await runAction({ bundle: bundles[entry], cwd, env, phase });
    expect(told({ code, stderr })).toEqual(sentence(70, /^::error::internal error: made by a test/));
    await expectDetails(stderr, "made by a test");
  });

  test("leaves no stage running", async () => {
    const repository = await makeTrial([{ id: "long", run: "sleep 300 & touch started; sleep 300" }]);
    const started = JSON.stringify(join(repository, "started"));
    const late = `import { existsSync } from "node:fs";
const timer = setInterval(() => {
  if (!existsSync(${started})) return;
  clearInterval(timer);
  Promise.reject(new Error("late"));
}, 50);`;
    const env = { ...preload(late), TMPDIR: await temporaryFolder() };
    const ended = await orchestrator(repository, ["run"], env);
    expect(told(ended)).toEqual(sentence(70, /^internal error: late\./));
    expect(aliveOf(attemptOf(onlyRun(repository)))).toEqual([]);
  });
});

(existsSync("/dev/full") ? describe : describe.skip)("output that cannot be written", () => {
  test.each(["schema", "plan", "plan --json", "run", "show", "metrics", "--help"])(
    "is what `%s` says, with exit code 74 (H10)",
    async (verb) => {
      const repository = await trial();
      if (["show", "metrics"].includes(verb)) await runExpecting(0, repository);
      const ended = await after("exec >/dev/full", repository, verb);
      expect(told(ended)).toEqual(sentence(74, /^the output could not be written: ENOSPC/));
    },
  );

  test("is reported after all output of the run, with exit code 74 (H10)", async () => {
    const { code, stderr } = await after("exec >/dev/full", await trial(), "run --json");
    const last = stderr.trimEnd().split("\n").at(-1);
    expect([code, last]).toEqual([74, expect.stringMatching(/^the output could not be written: ENOSPC/)]);
  });

  test("does not hide that a run failed", async () => {
    const repository = await makeTrial([{ id: "unit", run: "false" }]);
    expect((await after("exec >/dev/full", repository, "run")).code).toBe(1);
  });

  test("because its reader has closed the pipe is not an error", async () => {
    const cwd = await trial();
    const script = `"$@" | head -n 1 >/dev/null; exit \${PIPESTATUS[0]}`;
    for (const verb of ["schema", "plan", "run"])
      expect(await run("bash", ["-c", script, "-", process.execPath, bundles.cli, verb], cwd)).toMatchObject({
        code: 0,
        stderr: "",
      });
  });
});
