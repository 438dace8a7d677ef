import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { runAction, startAction } from "./action-runner.ts";
import { startActionsService } from "./actions-service/server.ts";
import { temporaryFolder } from "./temporary-folder.ts";

let cwd: string;
let bundle: string;

/** An action that does what its input `script` says, with its environment as `env`. */
const source = `
import { appendFileSync, readFileSync } from "node:fs";
const env = process.env;
const write = (name, text) => appendFileSync(env[name], text);
await new Function("env", "write", "read", "return (async () => {" + env.INPUT_SCRIPT + "})()")(env, write, readFileSync);
`;

beforeAll(async () => {
  cwd = await temporaryFolder();
  bundle = join(cwd, "action.mjs");
  await writeFile(bundle, source);
});

const run = (script: string, more: object = {}): ReturnType<typeof runAction> =>
  runAction({ bundle, cwd, inputs: { script }, ...more });

/** The variables that an action sees. */
async function environment(more: object = {}): Promise<Record<string, string>> {
  const { stdout } = await run("console.log(JSON.stringify(env))", more);
  return JSON.parse(stdout) as Record<string, string>;
}

describe("running an action as the runner does", () => {
  test("reads back what it wrote for the runner, and how it ended", async () => {
    const script = `
      write("GITHUB_OUTPUT", "a=1\\nb<<E\\nx\\ny\\nE\\n"); write("GITHUB_STATE", "s=t\\n"); write("GITHUB_ENV", "V=w\\n");
      write("GITHUB_STEP_SUMMARY", "# Title"); write("GITHUB_PATH", "/bin\\n");
      console.log("out"); console.error("err"); process.exitCode = 3;`;
    expect(await run(script)).toEqual({
      code: 3,
      signal: null,
      stdout: "out\n",
      stderr: "err\n",
      outputs: { a: "1", b: "x\ny" },
      state: { s: "t" },
      summary: "# Title",
      envFile: "V=w\n",
      pathFile: "/bin\n",
    });
  });

  test("names inputs as the runner does", async () => {
    const seen = await environment({
      inputs: { script: "console.log(JSON.stringify(env))", "max-parallel": "2", "two words": "x" },
    });
    expect(seen).toMatchObject({ "INPUT_MAX-PARALLEL": "2", INPUT_TWO_WORDS: "x" });
  });

  test("passes nothing of the tests' own environment but PATH and HOME", async () => {
    process.env["NODE_OPTIONS"] = `${process.env["NODE_OPTIONS"] ?? ""} --no-deprecation`;
    process.env["LEAK_OF_THE_TESTS"] = "1";
    const seen = await environment();
    delete process.env["LEAK_OF_THE_TESTS"];
    const own = Object.keys(seen).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name));
    // macOS adds one of its own to every process.
    expect(own.filter((name) => !name.startsWith("__CF")).toSorted()).toEqual(["CI", "HOME", "PATH"]);
    expect(seen).toMatchObject({ PATH: process.env["PATH"], GITHUB_WORKSPACE: cwd, GITHUB_ACTIONS: "true" });
  });

  test("hands over the event and the place of the service", async () => {
    const service = await startActionsService();
    const event = { pull_request: { number: 7 } };
    const seen = await environment({
      service,
      event,
      eventName: "pull_request",
      env: { GITHUB_JOB: "other" },
    });
    expect(seen).toMatchObject({
      ...service.environment(),
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_JOB: "other",
    });
    await service.close();
    const { stdout } = await run(`console.log(read(env.GITHUB_EVENT_PATH, "utf8"))`, { event });
    expect(JSON.parse(stdout)).toEqual(event);
  });

  test("gives saved state to post, and to nobody else", async () => {
    expect(await environment({ phase: "post", state: { runFolder: "/x" } })).toMatchObject({
      STATE_runFolder: "/x",
    });
    await expect(run("", { state: { a: "b" } })).rejects.toThrow("to post only");
  });

  test("gives every step files and folders of its own", async () => {
    const [one, two] = [await environment(), await environment()];
    for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "RUNNER_TEMP"]) {
      expect(one[name]).not.toBe(two[name]);
    }
  });

  test("fails where the runner would fail the step for a malformed file", async () => {
    await expect(run(`write("GITHUB_OUTPUT", "word\\n")`)).rejects.toThrow("Invalid format 'word'");
  });

  test("a bundle that is not there ends with Node's own exit code", async () => {
    const result = await runAction({ bundle: join(cwd, "missing.mjs"), cwd });
    expect(result.code).toBe(1);
    expect(result.stderr).toContain("missing.mjs");
  });
});

describe("an action that is still running", () => {
  test("can be signalled once it has printed something", async () => {
    const script = `process.on("SIGINT", () => { console.log("got it"); process.exit(7); });
      setInterval(() => {}, 1000); console.error("ready");`;
    const action = await startAction({ bundle, cwd, inputs: { script } });
    await action.printed("ready");
    action.child.kill("SIGINT");
    await action.printed("got it");
    expect(await action.result).toMatchObject({ code: 7, signal: null, stdout: "got it\n" });
  });

  test("reports the signal that ended it", async () => {
    const script = `setInterval(() => {}, 1000); console.log("ready");`;
    const action = await startAction({ bundle, cwd, inputs: { script } });
    await action.printed("ready");
    action.child.kill("SIGKILL");
    expect(await action.result).toMatchObject({ code: null, signal: "SIGKILL" });
  });

  test("that ends without printing what was waited for says so", async () => {
    const action = await startAction({ bundle, cwd, inputs: { script: "" } });
    await expect(action.printed("never")).rejects.toThrow('ended without printing "never"');
  });

  test("whose Node is not there fails with the reason", async () => {
    await expect(runAction({ bundle, cwd, node: join(cwd, "no-node") })).rejects.toThrow("ENOENT");
  });
});
