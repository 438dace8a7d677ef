import { describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createPassedOn, buildEnvironment } from "../../src/run/environment.ts";
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
  test("has everything that a step has, but nothing of the action's own step", async () => {
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

  test("has the variables for OIDC tokens only if the stage has permission (D7)", async () => {
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

const say = (id: string, ...names: string[]) => ({
  id,
  run: names.map((name) => `echo "${name}=\${${name}-unset}"`).join("\n"),
});

describe("what a stage passes on", () => {
  const set = (id: string, name: string, value = id) => ({
    id,
    run: `echo ${name}=${value} >> "$GITHUB_ENV"`,
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

  test("by a setup reaches all subtasks", async () => {
    const ran = await runPipeline({
      setup: [
        {
          id: "prepare",
          run: 'echo MADE=yes >> "$GITHUB_ENV"\nmkdir tools\necho "$PWD/tools" >> "$GITHUB_PATH"',
        },
        say("also-setup", "MADE"),
      ],
      subtasks: [
        { id: "one", stages: [say("a", "MADE"), set("change", "MADE", "changed")] },
        { id: "two", stages: [say("b", "MADE"), { id: "path", run: 'echo "${PATH%%:*}"' }] },
      ],
    });
    expect(await logOf(ran, "also-setup")).toBe("MADE=yes\n");
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

  test("by parallel stages is complete afterwards", async () => {
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

  test("by a failed stage is passed on as well, as on GitHub", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: 'echo WHY=broken >> "$GITHUB_ENV"\nexit 1' },
        { ...say("b", "WHY"), if: "failure()" },
      ],
    });
    expect(await logOf(ran, "b")).toBe("WHY=broken\n");
  });

  test("and is malformed fails the stage, as on GitHub, and what precedes it is passed on (C7)", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: 'printf "A=1\\nNODE_OPTIONS=--x\\nno variable\\nB=1\\n" >> "$GITHUB_ENV"' },
        { ...say("b", "A", "B", "NODE_OPTIONS"), if: "failure()" },
      ],
    });
    const message = 'GITHUB_ENV, line 3: expected NAME=value or NAME<<DELIMITER, found "no variable"';
    expect(commandOf(ran, "a")).toMatchObject({
      outcome: "failed",
      exit: { kind: "errored", reason: "workflow-command", message },
      notes: ["GITHUB_ENV: NODE_OPTIONS cannot be set by a stage, as on GitHub"],
    });
    expect(await logOf(ran, "b")).toBe("A=1\nB=unset\nNODE_OPTIONS=unset\n");
  });

  test("may be named as the runner's variables, which keep their values where they have one (C7)", async () => {
    const environment = { GITHUB_SHA: "abc", RUNNER_TEMP: "/tmp", GITHUB_TOKEN: "one" };
    const names = ["RUNNER_X", "GITHUB_X", "GITHUB_SHA", "RUNNER_TEMP", "INPUT_X", "ORCHESTRATOR_STAGE"];
    const ran = await runPipeline(
      {
        stages: [
          { id: "a", run: names.map((name) => `echo ${name}=set >> "$GITHUB_ENV"`).join("\n") },
          say("b", ...names),
        ],
      },
      { environment },
    );
    const values = ["set", "set", "abc", "/tmp", "unset", "b"];
    expect(await logOf(ran, "b")).toBe(names.map((name, at) => `${name}=${values[at]}\n`).join(""));
    expect(commandOf(ran, "a").notes).toEqual(
      ["GITHUB_SHA", "RUNNER_TEMP", "INPUT_X", "ORCHESTRATOR_STAGE"].map(
        (name) => `GITHUB_ENV: ${name} keeps its value: stages cannot set it`,
      ),
    );
  });

  test("may be files that the stage itself removed", async () => {
    const ran = await runPipeline({ stages: [{ id: "a", run: 'rm "$GITHUB_ENV" "$GITHUB_PATH"' }] });
    expect(commandOf(ran, "a")).toMatchObject({ outcome: "succeeded", notes: [] });
  });
});

describe("the outputs of a stage (C4)", () => {
  test("are variables of later stages of its subtask, and stand in the manifest", async () => {
    const ran = await runPipeline({
      subtasks: [
        {
          id: "one",
          stages: [
            {
              id: "pkg.build-it",
              run: 'echo tag=v1 >> "$GITHUB_OUTPUT"\necho "::set-output name=old::x"\nprintf "many<<E\\na\\nb\\nE\\n" >> "$GITHUB_OUTPUT"',
            },
            say("after", "OUTPUT_PKG_BUILD_IT_TAG", "OUTPUT_PKG_BUILD_IT_OLD", "OUTPUT_PKG_BUILD_IT_MANY"),
          ],
        },
        { id: "two", stages: [say("other", "OUTPUT_PKG_BUILD_IT_TAG")] },
      ],
    });
    expect(await logOf(ran, "after")).toBe(
      "OUTPUT_PKG_BUILD_IT_TAG=v1\nOUTPUT_PKG_BUILD_IT_OLD=x\nOUTPUT_PKG_BUILD_IT_MANY=a\nb\n",
    );
    expect(await logOf(ran, "other")).toBe("OUTPUT_PKG_BUILD_IT_TAG=unset\n");
    expect(commandOf(ran, "pkg.build-it").outputs).toEqual({ tag: "v1", old: "x", many: "a\nb" });
    expect(ran.events.find((event) => event.type === "stage-finished")).toMatchObject({ handed_on: true });
  });

  test("are those of the last try", async () => {
    const run =
      'if [ -e x ]; then echo second=1 >> "$GITHUB_OUTPUT"; else touch x; echo first=1 >> "$GITHUB_OUTPUT"; exit 1; fi';
    const ran = await runPipeline({ stages: [{ id: "a", run, tries: { max: 2 } }] });
    expect(commandOf(ran, "a").outputs).toEqual({ second: "1" });
  });

  test("that are secrets reach later stages, and no file", async () => {
    const run = 'echo "api-token=abcdefgh12345" >> "$GITHUB_OUTPUT"';
    const check = '[ "$OUTPUT_A_API_TOKEN" = "abcdefgh""12345" ] && echo "$OUTPUT_A_API_TOKEN"';
    const ran = await runPipeline({
      stages: [
        { id: "a", run },
        { id: "b", run: check },
      ],
    });
    expect(outcomesOf(ran)).toEqual(["a: succeeded", "b: succeeded"]);
    expect(commandOf(ran, "a").outputs).toEqual({ "api-token": "***" });
    expect(await logOf(ran, "b")).toBe("***\n");
  });

  test("that do not fit are left out, with a note", async () => {
    const write = (name: string, size: number): string =>
      `printf "${name}=%0${size}d\\n" 0 >> "$GITHUB_OUTPUT"`;
    const run = [write("small", 10), write("large", 70_000), write("last", 10)].join("\n");
    const ran = await runPipeline({ stages: [{ id: "a", run }] });
    expect(Object.keys(commandOf(ran, "a").outputs)).toEqual(["small", "last"]);
    expect(commandOf(ran, "a").notes).toEqual([
      "GITHUB_OUTPUT: 1 output left out: all together may have 64 KiB",
    ]);
  });
});

describe("the summary of a stage (C4)", () => {
  test("is kept with its stage, without secrets", async () => {
    const run =
      'echo "## Coverage 93 %" >> "$GITHUB_STEP_SUMMARY"\necho "$SOME_TOKEN" >> "$GITHUB_STEP_SUMMARY"';
    const ran = await runPipeline({
      stages: [
        { id: "a", run, env: { SOME_TOKEN: "abcdefgh12345" } },
        { id: "b", run: "true" },
      ],
    });
    expect(commandOf(ran, "a").step_summary).toBe("## Coverage 93 %\n***\n");
    expect(commandOf(ran, "b").step_summary).toBeNull();
  });

  test("is cut at the end of a line, and says so", async () => {
    const run =
      'for i in $(seq 1000); do echo "é $i ----------------------------------------"; done >> "$GITHUB_STEP_SUMMARY"';
    const ran = await runPipeline({ stages: [{ id: "a", run }] });
    const summary = commandOf(ran, "a").step_summary!;
    expect(Buffer.byteLength(summary)).toBeLessThan(33 * 1024);
    expect(summary).toMatch(/^(é \d+ -{40}\n)+\n\*The rest is left off: .*\*\n$/);
  });
});

describe("folders in front of the PATH", () => {
  const layers = { process: { Path: "C:\\bin" }, subtask: {}, stage: {}, own: {} };

  test("use the name and the separator of the system", () => {
    const passedOn = { ...createPassedOn(), path: ["C:\\two", "C:\\one"] };
    expect(buildEnvironment({ ...layers, idToken: "none", passedOn }, true)).toEqual({
      Path: "C:\\two;C:\\one;C:\\bin",
    });
  });

  test("are the PATH where there is none", () => {
    const passedOn = { ...createPassedOn(), path: ["/one"] };
    expect(buildEnvironment({ ...layers, idToken: "none", process: {}, passedOn }, false)).toEqual({
      PATH: "/one",
    });
  });
});
