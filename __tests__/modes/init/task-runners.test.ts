import { expect, test } from "@jest/globals";
import { gateCommands, initialised } from "./initialise.ts";

test.each([
  ["Makefile", "check: test\ntest:\n\t./t\n", "make"],
  ["justfile", "check: lint test\nlint:\n  true\ntest:\n  true\n", "just"],
  ["Taskfile.yml", "tasks:\n  check:\n    deps: [test]\n  test:\n    cmds: [./t]\n", "task"],
  ["Taskfile.yml", "tasks:\n  check:\n    cmds:\n      - task: test\n  test: ./t\n", "task"],
])("a check of a %s that runs the tests is no stage: %j", async (file, text, command) => {
  const found = await initialised({ [file]: text });
  expect(Object.values(gateCommands(found))).toContain(`${command} test`);
  expect(Object.values(gateCommands(found))).not.toContain(`${command} check`);
  expect(found.summary[2]).toMatch(new RegExp(`${command} check \\(runs (?:lint|test)\\)`));
});

test("keys of a task are no tasks, and internal ones are not offered", async () => {
  const found = await initialised({
    "Taskfile.yml":
      "tasks:\n  test:\n    cmds:\n      - true\n  lint:\n    internal: true\n    cmds: [x]\n  ship: x\n",
  });
  expect(Object.values(gateCommands(found))).toEqual(["task test"]);
  expect(found.summary[2]).toBe("Left out: Task: task ship.");
});

test.each([
  ["justfile", "test:\n  true\n", "", { "just-version": "1.x" }],
  ["justfile", "test:\n  true\n", "just 1.40.0\n", { "just-version": "1.40.0" }],
  ["Taskfile.yml", "tasks:\n  test: true\n", "", { version: "3.x" }],
  ["Taskfile.yml", "tasks:\n  test: true\n", "task 3.44.0\n", { version: "3.44.0" }],
])(
  "the version of the runner of a %s is that which .tool-versions names, else a range: %j %j",
  async (file, text, versions, input) => {
    const found = await initialised({ [file]: text, ".tool-versions": versions });
    expect(found.steps[0]!.with).toEqual(input);
  },
);

test("a runner of which nothing is a stage is not installed", async () => {
  const found = await initialised({ justfile: "ship:\n  true\n" });
  expect(found.steps).toEqual([]);
});
