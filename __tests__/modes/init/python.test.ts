import { expect, test } from "@jest/globals";
import { createSource, gateCommands, initialise, initialised, namesOf } from "./initialise.ts";

const tests = { "setup.py": "", "test_a.py": "import pytest\n" };

test.each<[string, Record<string, string>]>([
  ["pyproject.toml", { "pyproject.toml": '[tool.mypy]\nfiles = ["src"]\n' }],
  ["mypy.ini", { "mypy.ini": "[mypy]\nstrict = True\npackages = shop\n" }],
  ["setup.cfg", { "setup.cfg": "[options]\nzip_safe = no\n[mypy]\nfiles=src, tests\n" }],
])("mypy checks the files that its configuration in %s names", async (_, files) => {
  expect(gateCommands(await initialised({ ...tests, ...files }))["mypy"]).toBe("python -m mypy");
});

test.each<[string, Record<string, string>]>([
  ["names none", { "pyproject.toml": "[tool.mypy]\nstrict = true\n" }],
  ["is beside a list of packages", { "setup.cfg": "[mypy]\nstrict = True\n[options]\npackages = find:\n" }],
])("mypy checks everything where its configuration %s", async (_, files) => {
  expect(gateCommands(await initialised({ ...tests, ...files }))["mypy"]).toBe("python -m mypy .");
});

const pipfile =
  '[packages]\nrequests = "*"\n[dev-packages]\npytest = "*"\n[requires]\npython_version = "3.12"\n';
const pipenvTests = { Pipfile: pipfile, "test_a.py": "import pytest\n" };

test("a Pipfile is installed and run with Pipenv, with the Python that it requires", async () => {
  const found = await initialised({ ...pipenvTests, "Pipfile.lock": "{}", "mypy.ini": "[mypy]\n" });
  expect(gateCommands(found)).toEqual({ test: "pipenv run pytest" });
  expect(namesOf(found.steps)).toEqual([
    "actions/setup-python",
    "pipx install pipenv",
    "pipenv install --deploy --dev",
  ]);
  expect(found.steps[0]!.with).toEqual({ "python-version": "3.12" });
  expect(found.summary[2]).toBe("Left out: Python: mypy (not in the dependencies).");
});

test("a Pipfile without a lock file is installed all the same", async () => {
  const found = await initialised(pipenvTests);
  expect(namesOf(found.steps)).toContain("pipenv install --dev");
});

test("tests with unittest run in the environment of Pipenv", async () => {
  const found = await initialised({ Pipfile: "", "test_a.py": "import unittest\n" });
  expect(gateCommands(found)["test"]).toBe("pipenv run python -m unittest discover");
});

test("a broken Pipfile is a mistake", async () => {
  const folder = await createSource({ Pipfile: "[packages\n" });
  const message = /^Pipfile is not TOML: .+ run init again$/;
  expect(await initialise(folder)).toEqual({ messages: [expect.stringMatching(message)] });
});

test("what a run on a laptop needs is said, once", async () => {
  const found = await initialised({
    "api/pyproject.toml": '[project]\n[project.optional-dependencies]\ndev = ["pytest"]\n',
    "api/test_a.py": "import pytest\n",
    "package.json": '{ "workspaces": ["web"], "scripts": { "test": "jest" } }',
    "web/package.json": '{ "scripts": { "lint": "eslint ." } }',
    "package-lock.json": "{}",
  });
  expect(found.summary.at(-1)).toBe(
    'Install first, as the workflow does: npm ci, python -m pip install -e ".[dev]" in api.',
  );
});

test("where nothing is installed, nothing is said of it", async () => {
  const { summary } = await initialised({ "go.mod": "module a\n" });
  expect(summary.join("\n")).not.toContain("Install first");
});
