import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { judgeLog } from "../support/runner-commands.ts";
import { bundles, orchestrator, project } from "./command-line.ts";
import { makePipeline, makeRepository } from "./repository.ts";
import { runFolders } from "./run-folder.ts";

const fixture = (name: string): Promise<string> =>
  readFile(join(project, "__tests__/fixtures", name), "utf8");

describe("a pipeline file with ten different mistakes", () => {
  test("gets ten messages in one go, each with line and column; exit 2, and nothing is run", async () => {
    const repository = await makeRepository({
      ".github/orchestrator.yml": await fixture("ten-mistakes.yml"),
    });
    for (const verb of ["run", "plan", "validate"]) {
      const { code, stdout, stderr } = await orchestrator(repository, [verb]);
      const messages = stderr.split("\n").filter((line) => line.startsWith(".github/orchestrator.yml:"));
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(messages).toHaveLength(10);
      for (const message of messages) expect(message).toMatch(/^\.github\/orchestrator\.yml:\d+:\d+: \S/);
      // Different mistakes, in different places.
      expect(new Set(messages.map((message) => message.split(": ")[0])).size).toBe(10);
    }
    expect(runFolders(repository)).toEqual([]);
  });

  test("gets them in the job's log and summary, too, and the step fails", async () => {
    const cwd = await makeRepository({ ".github/orchestrator.yml": await fixture("ten-mistakes.yml") });
    const { code, stdout, summary, outputs } = await runAction({ bundle: bundles.action, cwd });
    expect(code).toBe(2);
    const errors = judgeLog(stdout).annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(10);
    // Escaped text holds characters without a width.
    expect(summary.replaceAll("\u200b", "").match(/^- .*orchestrator\.yml:\d+:\d+/gm)).toHaveLength(10);
    expect(outputs).toMatchObject({ outcome: "failure" });
    expect(runFolders(cwd)).toEqual([]);
  });
});

describe("what is asked for but isn't there", () => {
  const file = `
pipelines:
  gate:
    subtasks:
      - { id: api, stages: [{ id: build, run: "true" }, { id: unit, run: "true" }] }
      - { id: web, stages: [{ id: lint, run: "true" }] }
  docs: { stages: [{ id: links, run: "true" }] }
`;
  test.each([
    { args: ["gtae"], says: ['no pipeline "gtae"', "gate"] },
    { args: [], says: ["choose a pipeline", "gate, docs"] },
    { args: ["gate", "--subtask", "apl"], says: ["apl", "api"] },
    { args: ["gate", "--stage", "api/unti"], says: ["unti", "unit"] },
    { args: ["gate", "--stage", "deploy"], says: ["deploy", "build", "unit", "lint"] },
    { args: ["gate", "--config", "nowhere.yml"], says: ["nowhere.yml: no such pipeline file"] },
    { args: ["gate", "--task", "../up"], says: ['task "../up"'] },
    { args: ["gate", "--base", "no-such-revision"], says: ["no-such-revision"] },
    { args: ["gate", "--max-parallel", "many"], says: ["--max-parallel", "whole number"] },
    { args: ["gate", "--execution-mode", "cluod"], says: ["--execution-mode", "local or cloud"] },
    { args: ["gate", "--sbtask", "api"], says: ["--sbtask", "--subtask"] },
  ])("is answered with what there is: run $args", async ({ args, says }) => {
    const repository = await makeRepository({ ".github/orchestrator.yml": file });
    const { code, stdout, stderr } = await orchestrator(repository, ["run", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    for (const words of says) expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(runFolders(repository)).toEqual([]);
  });

  test("a repository without a pipeline file gets a message about how to create one", async () => {
    const cwd = await makeRepository({ "readme.md": "" });
    const laptop = await orchestrator(cwd, ["run"]);
    expect(laptop.code).toBe(2);
    expect(laptop.stderr).toContain("npx github:org/orchestrator init");
    const step = await runAction({ bundle: bundles.action, cwd });
    expect(step.code).toBe(2);
    expect(judgeLog(step.stdout).annotations).toMatchObject([
      { level: "error", message: expect.stringContaining("npx github:org/orchestrator init") },
    ]);
    expect(step.summary).toContain("npx github:org/orchestrator init");
    expect(step.outputs).toMatchObject({ outcome: "failure" });
  });
});

describe("inputs of the action that are not as expected", () => {
  const good = `- { id: one, run: "true" }`;

  test.each([
    { mode: "atuo" },
    { "max-parallel": "lots" },
    { "fail-fast": "yes" },
    { "upload-artifacts": "1" },
    { "retention-days": "0" },
    { "execution-mode": "moon" },
    { key: "a/b" },
    { task: "../up" },
    { summary: "maybe" },
  ])("fail the step with one message that names the input: %j", async (inputs) => {
    const cwd = await makePipeline(good);
    const [[name, value]] = Object.entries(inputs) as [[string, string]];
    const { code, stdout, outputs } = await runAction({ bundle: bundles.action, cwd, inputs });
    expect(code).toBe(2);
    const { annotations } = judgeLog(stdout);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]!.message).toContain(name);
    expect(annotations[0]!.message).toContain(value);
    expect(outputs).toMatchObject({ outcome: "failure" });
    expect(runFolders(cwd)).toEqual([]);
  });

  test("are all named at once, in the job summary as well", async () => {
    const inputs = { mode: "atuo", "fail-fast": "yes", "retention-days": "401" };
    const { code, stdout, summary } = await runAction({
      bundle: bundles.action,
      cwd: await makePipeline(good),
      inputs,
    });
    expect(code).toBe(2);
    expect(judgeLog(stdout).annotations).toHaveLength(3);
    for (const name of Object.keys(inputs)) expect(summary).toContain(`input ${name}`);
  });
});

describe("pipeline files that mean no good", () => {
  const aliases = [
    "a: &a [x, x, x, x, x, x, x, x, x]",
    ..."bcdefghi".split("").map((name, at) => {
      const before = "abcdefgh"[at]!;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`;
    }),
  ].join("\n");

  test.each([
    { what: "nothing", text: "" },
    { what: "no YAML", text: "pipelines: [\n" },
    { what: "another kind of value", text: "- 1\n- 2\n" },
    { what: "bytes that are no text", text: "\u0000\u0001\uFFFD" },
    { what: "aliases that grow without bound", text: `${aliases}\n` },
    {
      what: "keys of JavaScript itself",
      text: "__proto__: { polluted: true }\nconstructor: 1\npipelines: {}\n",
    },
    {
      what: "an id that leaves its folder",
      text: 'pipelines: { "../../up": { stages: [{ id: "..", run: x }] } }\n',
    },
    {
      what: "control characters in an id",
      text: 'pipelines: { "a\\e[2Jb": { stages: [{ id: a, run: x }] } }\n',
    },
  ])("are refused with a place and without a stack: $what", async ({ text }) => {
    const repository = await makeRepository({ ".github/orchestrator.yml": text });
    const { code, stdout, stderr } = await orchestrator(repository, ["run"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^\.github\/orchestrator\.yml:\d+:\d+: \S/);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(stderr).not.toContain(String.fromCodePoint(27));
  });

  test("a folder in place of the file is named as such", async () => {
    const repository = await makeRepository({ "pipeline.yml/file": "" });
    const { code, stderr } = await orchestrator(repository, ["run", "--config", "pipeline.yml"]);
    expect(code).toBe(2);
    expect(stderr).toContain("pipeline.yml");
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  test("an event that cannot be read does not fail the run", async () => {
    const cwd = await makePipeline(`- { id: one, run: "true" }`);
    const { code } = await runAction({
      bundle: bundles.action,
      cwd,
      env: { GITHUB_EVENT_PATH: join(cwd, "absent.json") },
      inputs: { "upload-artifacts": "false" },
    });
    expect(code).toBe(0);
  });

  test("a file of the older format with mistakes is refused too", async () => {
    const repository = await makeRepository({});
    await cp(
      join(project, "__tests__/fixtures/codex.orchestrator.json"),
      join(repository, "codex.orchestrator.json"),
    );
    const fine = await orchestrator(repository, ["validate"]);
    expect(fine).toMatchObject({ code: 0, stdout: expect.stringContaining("gate, docs, nightly") });
    const spoilt = (await fixture("codex.orchestrator.json")).replace('"ref": "guard"', '"ref": "gaurd"');
    const other = await makeRepository({ "codex.orchestrator.json": spoilt });
    const { code, stderr } = await orchestrator(other, ["validate"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^codex\.orchestrator\.json:\d+:\d+: .*gaurd.*guard/m);
  });
});
