import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { bundles, orchestrator, project, run, start } from "./command-line.ts";
import { makePipeline } from "./repository.ts";
import { onlyRun, readSummary, runFolders } from "./run-folder.ts";

const verbs = ["run", "plan", "validate", "init", "show", "metrics", "verify", "aggregate", "schema"];
const good = `- { id: one, run: echo hello }`;

describe("help", () => {
  test.each(verbs)("of %s has examples and what they do", async (verb) => {
    const { code, stdout, stderr } = await orchestrator(project, [verb, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`Usage: orchestrator ${verb}`);
    expect(stdout).toContain(`  $ orchestrator ${verb}`);
  });

  test("lists every verb and the exit codes, and --version is the package's", async () => {
    const { code, stdout } = await orchestrator(project, ["--help"]);
    expect(code).toBe(0);
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb}\\b`, "m"));
    expect(stdout).not.toContain("run-assignment");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "Exit codes: 0 passed, 1 failed, 2 bad usage or configuration, 70 internal error, 74 output not written, 130 cancelled.",
    );
    const { version } = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as {
      version: string;
    };
    expect(await orchestrator(project, ["--version"])).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  });
});

describe("exit codes", () => {
  test.each([
    { stages: good, code: 0 },
    { stages: `- { id: one, run: exit 7 }`, code: 1 },
    { stages: `- { id: one, run: exit 7, continue-on-error: true }`, code: 0 },
    { stages: `- { id: one }`, code: 2 },
  ])("$code: $stages", async ({ stages, code }) => {
    expect((await orchestrator(await makePipeline(stages), ["run"])).code).toBe(code);
  });

  test("2: a verb that does not exist, with the nearest one", async () => {
    const { code, stderr } = await orchestrator(project, ["vaildate"]);
    expect(code).toBe(2);
    expect(stderr).toContain("validate");
  });

  test("130: interrupted, after the stage was ended and the run written down", async () => {
    const repository = await makePipeline(
      `- { id: long, run: "echo $$ > pid; echo started; exec sleep 300" }`,
    );
    const { child, ended } = start(process.execPath, [bundles.cli, "run"], repository);
    const pid = await appears(join(repository, "pid"));
    child.kill("SIGINT");
    expect((await ended).code).toBe(130);
    expect(readSummary(onlyRun(repository))).toMatchObject({ status: "cancelled" });
    expect(() => process.kill(Number(pid), 0)).toThrow("ESRCH");
  });
});

/** Waits for a file with a line in it, for as long as the test may take. */
async function appears(path: string): Promise<string> {
  for (;;) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (text.endsWith("\n")) return text.trim();
    await new Promise((later) => {
      setTimeout(later, 20);
    });
  }
}

describe("output", () => {
  test("--json is alone on stdout, whatever stages print", async () => {
    const repository = await makePipeline(`- { id: one, run: "echo hello; echo '{'; exit 3" }`);
    const { code, stdout, stderr } = await orchestrator(repository, ["run", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(readSummary(onlyRun(repository)));
    expect(stderr).toContain("Failed");
  });

  test("has colours only when asked for, off a terminal, and NO_COLOR takes them away on one", async () => {
    const repository = await makePipeline(good);
    const escape = String.fromCodePoint(27);
    expect((await orchestrator(repository, ["run"])).stdout).not.toContain(escape);
    expect((await orchestrator(repository, ["run"], { FORCE_COLOR: "1" })).stdout).toContain(`${escape}[`);
    expect((await orchestrator(repository, ["run"], { NO_COLOR: "1" })).stdout).not.toContain(escape);
    expect((await orchestrator(repository, ["show"], { FORCE_COLOR: "1" })).stdout).toContain(`${escape}[`);
  });

  test.each(["run", "plan --json", "schema", "show", "--help"])(
    "a reader that goes away early neither hangs nor breaks it: %s",
    async (verb) => {
      const noisy = `- { id: noisy, run: "seq 1 20000; exit 1" }`;
      const repository = await makePipeline(noisy);
      if (verb === "show") await orchestrator(repository, ["run"]);
      const command = `"${process.execPath}" "${bundles.cli}" ${verb} | head -1`;
      const { code, stdout, stderr } = await run("bash", ["-c", command], repository);
      expect({ code, lines: stdout.trimEnd().split("\n").length }).toEqual({ code: 0, lines: 1 });
      expect(stderr).not.toContain("EPIPE");
    },
  );

  test("a reader that goes away early changes nothing of the run", async () => {
    const repository = await makePipeline(`- { id: noisy, run: "seq 1 20000; exit 1" }`);
    await run("bash", ["-c", `"${process.execPath}" "${bundles.cli}" run | head -1`], repository);
    expect(readSummary(onlyRun(repository))).toMatchObject({ status: "failed" });
  });
});

describe("plan", () => {
  test("shows what would run and runs nothing; --json is the plan", async () => {
    const repository = await makePipeline(good);
    const text = await orchestrator(repository, ["plan"]);
    expect(text).toMatchObject({ code: 0, stdout: expect.stringContaining("one"), stderr: "" });
    expect(text.stdout).toContain("echo hello");
    const plan = JSON.parse((await orchestrator(repository, ["plan", "--json"])).stdout) as object;
    expect(plan).toMatchObject({ kind: "scheduler-plan", pipeline_id: "gate", execution_mode: "local" });
    expect(runFolders(repository)).toEqual([]);
  });

  test.each([
    { pipeline: "gate", stages: ["spec-guard", "lint", "unit", "bundle-size", "documents"] },
    { pipeline: "docs", stages: ["links", "spelling"] },
    { pipeline: "nightly", stages: ["load"] },
  ])("lists all stages of a file of the older format: $pipeline", async ({ pipeline, stages }) => {
    const file = join(project, "__tests__/fixtures/codex.orchestrator.json");
    const { code, stdout } = await orchestrator(project, ["plan", pipeline, "--config", file]);
    expect(code).toBe(0);
    for (const id of stages) expect(stdout).toMatch(new RegExp(`\\b${id}\\b`));
  });
});

describe("show", () => {
  let repository: string;
  let older: string;
  let newer: string;

  beforeAll(async () => {
    repository = await makePipeline(`- { id: one, run: "test ! -e broken" }`);
    await orchestrator(repository, ["run"]);
    older = runFolders(repository)[0]!.split("/").at(-1)!;
    await run("touch", ["broken"], repository);
    await orchestrator(repository, ["run"]);
    newer = runFolders(repository).at(-1)!.split("/").at(-1)!;
  });

  const shown = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { code, stdout } = await orchestrator(repository, ["show", ...args, "--json"]);
    expect(code).toBe(0);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  test("finds the newest run, one by the beginning of its id, and one by its folder", async () => {
    expect(await shown()).toMatchObject({ run_id: newer, status: "failed" });
    expect(await shown(older.slice(0, -4))).toMatchObject({ run_id: older, status: "succeeded" });
    expect(await shown(`.runs/trial/cli/${older}`)).toMatchObject({ run_id: older });
  });

  test("prints a table of stages", async () => {
    const { code, stdout } = await orchestrator(repository, ["show"]);
    expect(code).toBe(0);
    expect(stdout).toContain(newer);
    expect(stdout).toMatch(/one\s.*failed|failed.*one/);
  });

  test("reports a prefix of several runs, or of none", async () => {
    const several = await orchestrator(repository, ["show", "20"]);
    expect(several).toMatchObject({ code: 2, stdout: "" });
    expect(several.stderr).toContain(older);
    const none = await orchestrator(repository, ["show", "1999"]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("there is no run 1999");
  });
});

describe("schema", () => {
  test("prints the JSON Schema of the pipeline file, or of a run's file", async () => {
    const pipeline = await orchestrator(project, ["schema"]);
    const published: unknown = JSON.parse(
      await readFile(join(project, "docs/orchestrator.schema.json"), "utf8"),
    );
    expect(JSON.parse(pipeline.stdout)).toEqual(published);
    for (const name of ["plan.json", "manifest.json", "run-summary.json", "journal.ndjson"]) {
      const { code, stdout } = await orchestrator(project, ["schema", name]);
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(JSON.parse(stdout)).toHaveProperty("$schema");
    }
    expect((await orchestrator(project, ["schema", "nothing.json"])).code).toBe(2);
  });
});
