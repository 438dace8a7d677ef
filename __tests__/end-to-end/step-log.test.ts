import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type ActionResult, runAction } from "../support/action-runner.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { judgeLog } from "../support/runner-commands.ts";
import { bundles } from "./command-line.ts";
import { git, makePipeline } from "./repository.ts";
import { filesIn, onlyRun, readManifest, stage } from "./run-folder.ts";

const token = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";

/** What the runner gives the step and what no stage may see of it. */
const ofTheStep = {
  ACTIONS_RUNTIME_TOKEN: "runtime-token-of-the-step",
  ACTIONS_RUNTIME_URL: "https://runtime.example.invalid/",
  ACTIONS_RESULTS_URL: "https://results.example.invalid/",
  ACTIONS_CACHE_URL: "https://cache.example.invalid/",
  ACTIONS_CACHE_SERVICE_V2: "true",
  ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.example.invalid/",
};

const offline = { "upload-artifacts": "false", "check-run": "false", history: "none" };

const act = (cwd: string, env: Record<string, string> = {}): Promise<ActionResult> =>
  runAction({
    bundle: bundles.action,
    cwd,
    env,
    // There is no service here to ask.
    inputs: { token, ...offline, summary: "true", job: "gate" },
  });

const logOf = (repository: string, name: string): string =>
  readFileSync(join(onlyRun(repository), "jobs", "gate", "a1", "logs", name), "utf8");

describe("a stage that looks around", () => {
  let repository: string;
  let result: ActionResult;
  beforeAll(async () => {
    repository = await makePipeline(`
- id: environment
  run: env
- id: outputs
  run: |
    echo "outcome=success" >> "$GITHUB_OUTPUT"
    echo "published=true" >> "$GITHUB_STATE"
    echo "a stage's own summary" >> "$GITHUB_STEP_SUMMARY"
    exit 3`);
    result = await act(repository, ofTheStep);
  }, 60_000);

  test("sees none of the step's inputs, state and credentials", () => {
    const names = logOf(repository, "01-environment.log")
      .split("\n")
      .map((line) => line.split("=")[0] ?? "");
    const withheld = /^(INPUT_|STATE_|ACTIONS_)/;
    expect(names.filter((name) => withheld.test(name))).toEqual([]);
    expect(names).toContain("GITHUB_REPOSITORY");
  });

  test("changes none of the action's own outputs and state by writing to its files", () => {
    expect(result.code).toBe(1);
    expect(result.outputs["outcome"]).toBe("failure");
    expect(result.outputs["failed-stages"]).toBe("gate/outputs");
    expect(result.state["published"]).toBe("true");
    expect(JSON.parse(result.outputs["stage-outputs"]!)).toEqual({
      gate: { outputs: { outcome: "success" } },
    });
    expect(result.summary).toMatch(/^## ❌ Failed[^]*#### `outputs`\n\n> a stage's own summary\n/);
  });
});

describe("secrets", () => {
  test("a mask hides its value from then on in the log, the files and the summary", async () => {
    const repository = await makePipeline(`
- id: mask
  run: |
    # In two parts: the command itself is the repository's text, and stands in plan and manifest.
    word="open-"; word="\${word}sesame"
    echo "::add-mask::$word"
    echo "say $word"
    exit 1`);
    const result = await act(repository);
    const judged = judgeLog(result.stdout);
    expect(judged.masks).toContain("open-sesame");
    expect(logOf(repository, "01-mask.log")).toBe("::add-mask::***\nsay ***\n");
    expect(stage(readManifest(onlyRun(repository)), "mask").tail?.stdout).toContain("say ***");
    expect(result.summary).toContain("say ***");
    expect(result.summary).not.toContain("open-sesame");
    const holding = filesIn(onlyRun(repository)).filter((path) =>
      readFileSync(join(onlyRun(repository), path), "utf8").includes("say open-sesame"),
    );
    expect(holding).toEqual([]);
  });

  test("the token is masked first and is in no file, log or summary", async () => {
    const repository = await makePipeline(`
- id: leak
  env: { PART_A: ghs_0123456789abcdefgh, PART_B: ijklmnopqrstuvwxyz }
  run: echo "$PART_A$PART_B"; exit 1`);
    const result = await act(repository);
    expect(judgeLog(result.stdout).masks[0]).toBe(token);
    expect(result.stdout.replace(`::add-mask::${token}`, "")).not.toContain(token);
    expect(result.summary).not.toContain(token);
    for (const path of filesIn(onlyRun(repository)))
      expect(readFileSync(join(onlyRun(repository), path), "utf8")).not.toContain(token);
  });
});

describe("output in the step's log", () => {
  test("is inert: commands in it set nothing, stop nothing and open nothing", async () => {
    const repository = await makePipeline(`
- id: hostile
  run: |
    echo "::set-output name=outcome::success"
    echo "::stop-commands::mine"
    echo "  ::save-state name=published::true"
    echo "##[set-env name=PATH]/evil"
    echo "text ##[error]not an error"
    echo "::mine::"
    echo "::error file=src/a.ts,line=3::a real remark"
    printf 'no newline at the end ::endgroup::'`);
    const result = await act(repository);
    const judged = judgeLog(result.stdout);
    expect(judged.failures).toEqual([]);
    expect(judged.stopped).toBe(false);
    const names = new Set(judged.commands.map(({ name }) => name.toLowerCase()));
    for (const name of ["set-output", "save-state", "set-env", "add-path"]) expect(names).not.toContain(name);
    expect(
      judged.annotations.map(({ level, file, line, message }) => ({ level, file, line, message })),
    ).toEqual([{ level: "error", file: "src/a.ts", line: 3, message: "a real remark" }]);
    expect(result.outputs["outcome"]).toBe("success");
    expect(judged.visible).toContain("text ##[error]not an error");
  });

  test("streams in a group for a stage that runs alone, and is printed as one group each for parallel ones", async () => {
    const repository = await makePipeline(`
- id: alone
  run: echo alone-1; echo alone-2
- id: left
  needs: [alone]
  run: echo left-1; while [ ! -e right-started ]; do sleep 0.05; done; echo left-2
- id: right
  needs: [alone]
  run: touch right-started; echo right-1; echo right-2`);
    const { stdout, code } = await act(repository);
    expect(code).toBe(0);
    const linesOf = new Map(judgeLog(stdout).groups.map(({ title, lines }) => [title, lines.join("\n")]));
    expect(linesOf.get("alone")).toMatch(/alone-1\nalone-2/);
    expect(linesOf.get("left")).toMatch(/left-1\nleft-2/);
    expect(linesOf.get("left")).not.toContain("right-");
    expect(linesOf.get("right")).toMatch(/right-1\nright-2/);
  });
});

test("a step that lacks the base shows the commands that fetch it, with what git printed", async () => {
  const remote = await makePipeline(`
- { id: unit, run: "true" }
- { id: docs, run: "true", paths: ["docs/**"] }`);
  await git(remote, "checkout", "--quiet", "-b", "topic");
  await git(remote, "commit", "--quiet", "--allow-empty", "-m", "topic");
  const folder = join(await temporaryFolder(), "clone");
  await git(remote, "clone", "--quiet", "--depth=1", "--branch=topic", `file://${remote}`, folder);
  const result = await runAction({
    bundle: bundles.action,
    cwd: folder,
    inputs: { ...offline, base: "main" },
  });
  expect(result.code).toBe(0);
  const base = await git(remote, "rev-parse", "main");
  expect(result.stdout).toMatch(/^\[command\]git fetch .* --depth=1 --end-of-options origin main$/m);
  expect(result.stdout).toMatch(/^ \* branch +main +-> FETCH_HEAD$/m);
  expect(result.stdout).toMatch(new RegExp(`^\\[command\\]git fetch .* --deepen=50 .* origin ${base} `, "m"));
});
