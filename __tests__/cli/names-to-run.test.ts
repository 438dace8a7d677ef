import { beforeAll, describe, expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";

const pass = (id: string) => ({ id, run: "true" });

const gate = {
  aliases: { checks: "api" },
  subtasks: [
    { id: "api", stages: [pass("lint"), pass("unit")] },
    { id: "web", stages: [pass("lint"), pass("browse")] },
  ],
};

const file = {
  pipelines: { docs: { stages: [pass("links"), pass("unit")] }, release: { stages: [pass("links")] } },
};

describe("`run` and `plan`", () => {
  let task: Task;
  beforeAll(async () => {
    task = await openTask(gate, { file });
  });

  /** The pipeline and its stages that run, as planned. */
  async function planned(name: string): Promise<string> {
    interface Planned {
      pipeline_id: string;
      subtasks: { id: string; skip: unknown; stages: { id: string; skip: unknown }[] }[];
    }
    const { stdout } = await callCommandLine(task.root, "plan", name, "--json");
    const plan = JSON.parse(stdout) as Planned;
    const stages = plan.subtasks.flatMap(({ id, skip, stages: all }) =>
      skip === null ? all.flatMap((stage) => (stage.skip === null ? `${id}/${stage.id}` : [])) : [],
    );
    return `${plan.pipeline_id}: ${stages.join(" ")}`;
  }

  test("take the stage, subtask or alias where no pipeline has that name (H9)", async () => {
    expect(await planned("lint")).toBe("gate: api/lint web/lint");
    expect(await planned("unit")).toBe("gate: api/unit");
    expect(await planned("web/lint")).toBe("gate: web/lint");
    expect(await planned("web")).toBe("gate: web/lint web/browse");
    expect(await planned("checks")).toBe("gate: api/lint api/unit");
    expect(await planned("docs")).toMatch(/^docs: .*links .*unit$/);
    expect((await callCommandLine(task.root, "run", "lint")).stdout).toMatch(/2 passed/);
  });

  test("resume such a run with the same stages", async () => {
    const run = await openTask({ stages: [pass("other"), { id: "lint", run: "[ -e repaired ]" }] });
    expect((await callCommandLine(run.root, "run", "lint")).code).toBe(1);
    await run.configure({ task: "task", pipelines: { gate: { stages: [pass("other"), pass("lint")] } } });
    const again = await callCommandLine(run.root, "run", "--resume");
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("nothing of the run") });
    expect(again.stdout).toMatch(/1 passed, 1 skipped/);
  });

  test("name the nearest pipeline or stage for any other name", async () => {
    for (const verb of ["run", "plan"]) {
      const { code, stderr } = await callCommandLine(task.root, verb, "lintt");
      expect(code).toBe(2);
      expect(stderr).toContain('there is no pipeline "lintt", and no stage or subtask; did you mean "lint"?');
    }
    const unlike = await callCommandLine(task.root, "run", "gtae");
    expect(unlike.stderr).toMatch(
      /no stage or subtask; there are gate, docs, release, lint, unit, browse, api, web, checks, links$/m,
    );
    const { stderr } = await callCommandLine(task.root, "run", "links");
    expect(stderr).toContain('"links" is in several pipelines: add --stage links to one of docs, release');
    const both = await callCommandLine(task.root, "run", "lint", "--stage", "unit");
    expect(both).toMatchObject({ code: 2, stderr: expect.stringContaining("there is no pipeline") });
  });
});

describe("a word that is no command (H9)", () => {
  let task: Task;
  beforeAll(async () => {
    task = await openTask(gate, { file });
  });

  test.each([
    ["status", "show"],
    ["list", "runs"],
    ["version", "--version"],
    ["lint", "run lint"],
    ["docs", "run docs"],
    ["brwse", "run browse"],
    ["shw", "show"],
    ["verfy", "verify"],
  ])("%s: orchestrator %s was meant", async (word, meant) => {
    const expected = {
      code: 2,
      stdout: "",
      stderr: `there is no command "${word}"; did you mean: orchestrator ${meant}\nSee \`orchestrator --help\`.\n`,
    };
    expect(await callCommandLine(task.root, word)).toEqual(expected);
    expect(await callCommandLine(task.root, word, "--long", "more")).toEqual(expected);
    expect(await callCommandLine(task.root, "help", word)).toEqual(expected);
  });

  test("and like none of them gets only the way to the help", async () => {
    const { code, stderr } = await callCommandLine(task.root, "help", "nope");
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'there is no command "nope"\nSee `orchestrator --help`.\n',
    });
  });

  test("`help` shows the help of a command", async () => {
    for (const words of [["help", "runs"], ["help", "ls"], ["help", "task", "sync"], ["help"]]) {
      const { code, stdout } = await callCommandLine(task.root, ...words);
      expect({ words, code, stdout }).toMatchObject({
        code: 0,
        stdout: expect.stringContaining("Usage: orchestrator"),
      });
    }
  });
});
