import { describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { stageEnvironment } from "../../src/run/environment.ts";
import { commandOf, logOf, outcomesOf, runPipeline, type RanAssignment } from "../support/run-context.ts";

/** A stage that writes its environment to a file, as a program and no shell sees it. */
const dump = (id: string, more: object = {}) => ({
  id,
  shell: "node {0}",
  run: `require("node:fs").writeFileSync("${id}.json", JSON.stringify(process.env))`,
  ...more,
});

async function dumped({ root }: RanAssignment, id: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(root, `${id}.json`), "utf8")) as Record<string, string>;
}

const ofAnAction = {
  INPUT_TOKEN: "x",
  "INPUT_MAX-PARALLEL": "2",
  STATE_folder: "x",
  ACTIONS_RUNTIME_TOKEN: "x",
  ACTIONS_RUNTIME_URL: "x",
  ACTIONS_RESULTS_URL: "x",
  ACTIONS_CACHE_URL: "x",
  ACTIONS_CACHE_SERVICE_V2: "true",
};

const idTokenRequest = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t", ACTIONS_ID_TOKEN_REQUEST_URL: "u" };

const ofAnyStep = {
  GITHUB_SHA: "abc",
  GITHUB_WORKSPACE: "/w",
  RUNNER_OS: "Linux",
  CI: "true",
  MY_INPUT_FILE: "kept",
};

describe("the environment of a stage", () => {
  test("has nothing of the action's own step, and all that a step has", async () => {
    const ran = await runPipeline(
      { stages: [dump("only")] },
      { environment: { ...ofAnAction, ...ofAnyStep, GITHUB_OUTPUT: "/the/action's", GITHUB_STATE: "/its" } },
    );
    const env = await dumped(ran, "only");
    for (const name of Object.keys(ofAnAction)) expect(env).not.toHaveProperty([name]);
    expect(env).toMatchObject(ofAnyStep);
    expect(env).toMatchObject({ ORCHESTRATOR_RUN_ID: "run-1", ORCHESTRATOR_TASK_ID: "task" });
    expect(env).toMatchObject({ ORCHESTRATOR_STAGE: "only", ORCHESTRATOR_SUBTASK: "gate" });
  });

  test("has what asks for OIDC tokens only where the stage is permitted to (D7)", async () => {
    const permitted = dump("permitted", { permissions: { "id-token": "write" } });
    const refused = dump("refused", { permissions: { "id-token": "none" } });
    const stages = [dump("only"), refused, permitted];
    const ran = await runPipeline({ stages }, { environment: { ...idTokenRequest, ...ofAnyStep } });
    const names = Object.keys(idTokenRequest);
    const seenBy = async (id: string) =>
      Object.keys(await dumped(ran, id)).filter((name) => names.includes(name));
    expect([await seenBy("only"), await seenBy("refused")]).toEqual([[], []]);
    expect(await dumped(ran, "permitted")).toMatchObject(idTokenRequest);
  });

  test("has nothing of this process that it was not given", async () => {
    process.env["NOT_GIVEN"] = "leaks";
    const ran = await runPipeline({ stages: [dump("only")] });
    delete process.env["NOT_GIVEN"];
    expect(await dumped(ran, "only")).not.toHaveProperty("NOT_GIVEN");
  });

  test("points its workflow commands at empty files of its own, which are gone afterwards", async () => {
    const names = ["GITHUB_OUTPUT", "GITHUB_STATE", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];
    const given = Object.fromEntries(names.map((name) => [name, "/the/action's"]));
    const write = (id: string) => ({
      id,
      run: names.map((name) => `[ -f "$${name}" ] && [ ! -s "$${name}" ]\necho A=1 > "$${name}"`).join("\n"),
    });
    const ran = await runPipeline(
      { stages: [write("first"), write("second"), dump("third")] },
      { environment: given },
    );
    expect(outcomesOf(ran)).toEqual(["first: succeeded", "second: succeeded", "third: succeeded"]);
    const env = await dumped(ran, "third");
    expect(new Set(names.map((name) => env[name])).size).toBe(names.length);
    for (const name of names) await expect(readFile(env[name]!)).rejects.toThrow("ENOENT");
  });

  test("goes from the process over file, pipeline, subtask and earlier stages to the stage", async () => {
    const names = ["PROCESS", "FILE", "PIPELINE", "SUBTASK", "EARLIER", "STAGE"];
    /** Every layer sets its own name and those of the layers below it. */
    const layer = (name: string) =>
      Object.fromEntries(names.slice(0, names.indexOf(name) + 1).map((below) => [below, name]));
    const lines = Object.entries(layer("EARLIER")).map(
      ([name, value]) => `echo ${name}=${value} >> $GITHUB_ENV`,
    );
    const ran = await runPipeline(
      {
        env: layer("PIPELINE"),
        subtasks: [
          {
            id: "one",
            env: layer("SUBTASK"),
            stages: [
              dump("before"),
              { id: "set", run: lines.join("\n") },
              dump("after"),
              dump("last", { env: layer("STAGE") }),
            ],
          },
        ],
      },
      {
        environment: Object.fromEntries(names.map((name) => [name, "PROCESS"])),
        file: { env: layer("FILE") },
      },
    );
    expect(await dumped(ran, "before")).toMatchObject({
      ...layer("SUBTASK"),
      EARLIER: "PROCESS",
      STAGE: "PROCESS",
    });
    expect(await dumped(ran, "after")).toMatchObject({ ...layer("EARLIER"), STAGE: "PROCESS" });
    expect(await dumped(ran, "last")).toMatchObject(layer("STAGE"));
  });

  test("keeps our own variables whatever the file says", async () => {
    const ran = await runPipeline({ stages: [dump("only", { env: { ORCHESTRATOR_STAGE: "other" } })] });
    expect(await dumped(ran, "only")).toMatchObject({ ORCHESTRATOR_STAGE: "only" });
  });
});

describe("what a stage hands on", () => {
  const set = (id: string, name: string, value = id) => ({
    id,
    run: `echo ${name}=${value} >> "$GITHUB_ENV"`,
  });
  const say = (id: string, ...names: string[]) => ({
    id,
    run: names.map((name) => `echo "${name}=\${${name}-unset}"`).join("\n"),
  });

  test("reaches later stages of its subtask only", async () => {
    const ran = await runPipeline({
      subtasks: [
        { id: "one", stages: [set("a", "FROM_A"), say("b", "FROM_A")] },
        { id: "two", stages: [say("c", "FROM_A")] },
      ],
    });
    expect(await logOf(ran, "b")).toBe("FROM_A=a\n");
    expect(await logOf(ran, "c")).toBe("FROM_A=unset\n");
  });

  test("by a set-up reaches all subtasks", async () => {
    const ran = await runPipeline({
      setup: [
        {
          id: "prepare",
          run: 'echo MADE=yes >> "$GITHUB_ENV"\nmkdir tools\necho "$PWD/tools" >> "$GITHUB_PATH"',
        },
        say("also-set-up", "MADE"),
      ],
      subtasks: [
        { id: "one", stages: [say("a", "MADE"), set("change", "MADE", "changed")] },
        { id: "two", stages: [say("b", "MADE"), { id: "path", run: 'echo "${PATH%%:*}"' }] },
      ],
    });
    expect(await logOf(ran, "also-set-up")).toBe("MADE=yes\n");
    expect(await logOf(ran, "a")).toBe("MADE=yes\n");
    expect(await logOf(ran, "b")).toBe("MADE=yes\n");
    expect(await logOf(ran, "path")).toBe(`${ran.root}/tools\n`);
  });

  test("adds folders in front of the PATH, where programs are then found", async () => {
    const tool = (name: string) =>
      `mkdir -p ${name}\nprintf '#!/bin/sh\\necho ${name}\\n' > ${name}/my-tool\nchmod +x ${name}/my-tool\necho "$PWD/${name}" >> "$GITHUB_PATH"`;
    const ran = await runPipeline({
      stages: [
        { id: "one", run: tool("one") },
        { id: "first", run: "my-tool" },
        { id: "two", run: tool("two") },
        { id: "second", run: "my-tool" },
      ],
    });
    expect(await logOf(ran, "first")).toBe("one\n");
    expect(await logOf(ran, "second")).toBe("two\n");
  });

  test("by stages that ran at the same time is all there afterwards", async () => {
    const ran = await runPipeline({
      stages: [
        { ...set("a", "FROM_A"), needs: [] },
        { ...set("b", "FROM_B"), needs: [] },
        { ...set("c", "FROM_C"), needs: [] },
        say("after", "FROM_A", "FROM_B", "FROM_C"),
      ],
    });
    expect(await logOf(ran, "after")).toBe("FROM_A=a\nFROM_B=b\nFROM_C=c\n");
  });

  test("by a stage that failed is handed on as well, as GitHub does", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: 'echo WHY=broken >> "$GITHUB_ENV"\nexit 1' },
        { ...say("b", "WHY"), if: "failure()" },
      ],
    });
    expect(await logOf(ran, "b")).toBe("WHY=broken\n");
  });

  test("and cannot be read is noted at the stage, and the rest is handed on", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: 'printf "A=1\\nno variable\\nNODE_OPTIONS=--x\\nGITHUB_SHA=x\\n" >> "$GITHUB_ENV"' },
        say("b", "A", "NODE_OPTIONS", "GITHUB_SHA"),
      ],
    });
    expect(commandOf(ran, "a").notes).toEqual([
      "GITHUB_ENV, line 2: expected NAME=value or NAME<<MARK",
      "GITHUB_ENV, line 3: NODE_OPTIONS cannot be set by a stage",
      "GITHUB_ENV, line 4: GITHUB_SHA cannot be set by a stage",
    ]);
    expect(await logOf(ran, "b")).toBe("A=1\nNODE_OPTIONS=unset\nGITHUB_SHA=unset\n");
  });

  test("may be files that the stage itself removed", async () => {
    const ran = await runPipeline({ stages: [{ id: "a", run: 'rm "$GITHUB_ENV" "$GITHUB_PATH"' }] });
    expect(commandOf(ran, "a")).toMatchObject({ outcome: "succeeded", notes: [] });
  });
});

describe("folders in front of the PATH", () => {
  const layers = { process: { Path: "C:\\bin" }, subtask: {}, stage: {}, own: {} };

  test("use the name and the separator of the system", () => {
    const carried = { env: {}, path: ["C:\\two", "C:\\one"] };
    expect(stageEnvironment({ ...layers, idToken: "none", carried }, true)).toEqual({
      Path: "C:\\two;C:\\one;C:\\bin",
    });
  });

  test("are the PATH where there is none", () => {
    const carried = { env: {}, path: ["/one"] };
    expect(stageEnvironment({ ...layers, idToken: "none", process: {}, carried }, false)).toEqual({
      PATH: "/one",
    });
  });
});
