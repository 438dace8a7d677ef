import { describe, expect, test } from "@jest/globals";
import {
  commandsOf,
  createSource,
  gateCommands,
  initialise,
  initialised,
  namesOf,
  type Initialised,
} from "./initialise.ts";

const own = ".github/orchestrator.*";
const subtasksOf = ({ gate }: Initialised) =>
  Object.fromEntries(gate.subtasks.map((subtask) => [subtask.id, commandsOf(subtask)]));

/** Files, the commands of the gate in its order, and the steps of the workflow. */
const kinds: [string, Record<string, string>, string[], string[]][] = [
  [
    "Go",
    { "go.mod": "module shop\n\ngo 1.22\n", "shop_test.go": "package shop\n" },
    ["go build ./...", "go vet ./...", "go test ./..."],
    ["actions/setup-go"],
  ],
  [
    "Rust",
    { "Cargo.toml": '[package]\nname = "shop"\n', "Cargo.lock": "", "src/lib.rs": "#[test]\nfn a() {}\n" },
    ["cargo build --locked", "cargo test --locked"],
    [],
  ],
  [
    "a workspace in Rust",
    {
      "Cargo.toml": '[workspace]\nmembers = ["core"]\n',
      "rustfmt.toml": "",
      "core/Cargo.toml": '[package]\nname = "core"\n',
      "core/src/lib.rs": "#[tokio::test]\nasync fn a() {}\n",
    },
    ["cargo build --workspace", "cargo fmt --all --check", "cargo test --workspace"],
    [],
  ],
  [
    "uv, pytest, ruff and mypy",
    {
      "pyproject.toml":
        '[project]\nname = "shop"\nrequires-python = ">=3.11"\n[dependency-groups]\ndev = ["pytest>=8", "ruff"]\n' +
        "[tool.ruff]\nline-length = 100\n[tool.mypy]\nstrict = true\n",
      "uv.lock": "",
      "tests/test_shop.py": "def test_a(): pass\n",
    },
    ["uv run ruff check .", "uv run --with mypy mypy .", "uv run pytest"],
    ["astral-sh/setup-uv", "uv sync --locked"],
  ],
  [
    "Poetry",
    {
      "pyproject.toml":
        '[tool.poetry]\nname = "shop"\n[tool.poetry.group.dev.dependencies]\npytest = "^8"\n[tool.ruff]\n',
      "poetry.lock": "",
      "test_shop.py": "def test_a(): pass\n",
    },
    ["poetry run pytest"],
    ["actions/setup-python", "pipx install poetry", "poetry install"],
  ],
  [
    "pip with a group, an extra and requirements",
    {
      "pyproject.toml":
        '[project]\nname = "shop"\n[project.optional-dependencies]\ntest = ["pytest"]\n[dependency-groups]\nlint = ["flake8"]\n',
      "requirements.txt": "requests\n",
      ".flake8": "[flake8]\n",
      "tests/test_shop.py": "def test_a(): pass\n",
    },
    ["python -m flake8", "python -m pytest"],
    ["actions/setup-python", 'python -m pip install -r requirements.txt --group lint -e ".[test]"'],
  ],
  [
    "tox alone",
    { "setup.cfg": "[metadata]\nname = shop\n", "tox.ini": "[tox]\nenv_list = py\n" },
    ["python -m tox"],
    ["actions/setup-python", "python -m pip install -e . tox"],
  ],
  [
    "unittest",
    { "setup.py": "from setuptools import setup\n", "tests/test_a.py": "import unittest\n" },
    ["python -m unittest discover"],
    ["actions/setup-python", "python -m pip install -e ."],
  ],
  [
    "Maven with its wrapper",
    {
      "pom.xml": "<project><modules><module>core</module></modules></project>",
      mvnw: "",
      "core/pom.xml": "<project/>",
      "core/src/test/java/ShopTest.java": "",
    },
    [
      "./mvnw --batch-mode --no-transfer-progress test-compile",
      "./mvnw --batch-mode --no-transfer-progress verify",
    ],
    ["actions/setup-java"],
  ],
  [
    "Gradle with its wrapper",
    {
      "settings.gradle.kts": "",
      gradlew: "",
      "app/build.gradle.kts": "",
      "app/src/test/kotlin/ShopTest.kt": "",
    },
    ["./gradlew assemble", "./gradlew check"],
    ["actions/setup-java"],
  ],
  [
    ".NET",
    {
      "Shop.sln": "",
      "global.json": "{}",
      "Shop.Tests/Shop.Tests.csproj": '<PackageReference Include="Microsoft.NET.Test.Sdk" />',
    },
    ["dotnet build", "dotnet test --no-build"],
    ["actions/setup-dotnet"],
  ],
  [
    "Ruby",
    { Gemfile: 'ruby "3.3"\ngem "rspec"\ngem "rubocop"\n', ".rubocop.yml": "", "spec/shop_spec.rb": "" },
    ["bundle exec rubocop", "bundle exec rspec"],
    ["ruby/setup-ruby"],
  ],
  [
    "PHP",
    { "composer.json": '{ "require": { "php": "^8.2" } }', "phpunit.xml.dist": "" },
    ["vendor/bin/phpunit"],
    ["composer install --no-interaction --no-progress"],
  ],
  [
    "Make",
    { Makefile: "CC := gcc\n.PHONY: test\nall: build\nbuild:\n\tcc\ntest: build\n\t./t\nlint:\n\ttrue\n" },
    ["make build", "make lint", "make test"],
    [],
  ],
  ["make check", { Makefile: "check:\n\t./t\n" }, ["make check"], []],
  [
    "just",
    { justfile: "set shell := ['sh']\n\ntest filter='':\n  true\n@lint:\n  true\n" },
    ["just lint", "just test"],
    ["extractions/setup-just"],
  ],
  [
    "Task",
    { "Taskfile.yml": "version: '3'\ntasks:\n  test:\n    cmds:\n      - true\n  deploy:\n    cmds: []\n" },
    ["task test"],
    ["go-task/setup-task"],
  ],
];

test.each(kinds)("%s has its own stages and steps", async (_, files, commands, steps) => {
  const found = await initialised(files);
  expect(Object.values(gateCommands(found))).toEqual(commands);
  expect(namesOf(found.steps)).toEqual(steps);
  expect(found.summary[1]).toBe("Not found: nothing.");
});

describe("a project without tests has a failing stage:", () => {
  test.each([
    ["Go", { "go.mod": "module shop\n", "shop.go": "package shop\n" }],
    ["Rust", { "Cargo.toml": "[package]\n", "src/lib.rs": "fn a() {}\n" }],
    ["Python", { "pyproject.toml": "[project]\n" }],
    ["Maven", { "pom.xml": "<project/>" }],
    ["Gradle", { "build.gradle": "" }],
    [".NET", { "Shop.csproj": "<Project/>" }],
    ["Ruby", { Gemfile: "" }],
    ["PHP", { "composer.json": "{}" }],
    ["Make", { Makefile: "build:\n\tcc\n" }],
  ])("%s", async (_, files) => {
    const found = await initialised(files);
    expect(gateCommands(found)["test"]).toContain("This pipeline has no tests yet");
    expect(found.summary[1]).toMatch(/^Not found: tests;/);
  });
});

test("each module of a Go workspace is a subtask, with the paths of the modules that it needs", async () => {
  const found = await initialised({
    "go.work": "go 1.22\n\nuse (\n\t./api\n\t./base\n\t./core\n\t./web\n)\n",
    "api/go.mod": "module example.com/api\n\nrequire example.com/core v0.0.0\n",
    "api/api_test.go": "package api\n",
    "core/go.mod": "module example.com/core\n",
    "core/core_test.go": 'package core\n\nimport "example.com/base/text"\n',
    "base/go.mod": "module example.com/base\n",
    "web/go.mod": "module example.com/web\n\nreplace example.com/other => ../other\n",
  });
  expect(Object.keys(subtasksOf(found))).toEqual(["repository", "api", "base", "core", "web"]);
  expect(subtasksOf(found)["api"]).toHaveProperty("test", "go test ./...");
  expect(subtasksOf(found)["web"]).not.toHaveProperty("test");
  expect(found.gate.subtasks.map(({ paths }) => paths)).toEqual([
    [],
    ["api/**", "go.work", "core/**", "base/**", own],
    ["base/**", "go.work", own],
    ["core/**", "go.work", "base/**", own],
    ["web/**", "go.work", "other/**", own],
  ]);
  expect(found.summary[1]).toBe("Not found: tests of Go in base, tests of Go in web.");
});

test("projects of several kinds in one folder don't share ids", async () => {
  const found = await initialised({
    "package.json": JSON.stringify({ scripts: { test: "jest", lint: "eslint ." } }),
    "go.mod": "module shop\n",
    "shop_test.go": "package shop\n",
  });
  expect(gateCommands(found)).toMatchObject({
    test: "npm run test",
    lint: "npm run lint",
    "go-test": "go test ./...",
    "go-lint": "go vet ./...",
  });
});

test("a build with apache-rat, which would read the files of runs, skips it and says so", async () => {
  const found = await initialised({
    "pom.xml": "<project><artifactId>apache-rat-plugin</artifactId></project>",
    "src/test/java/ATest.java": "",
  });
  expect(gateCommands(found)["test"]).toBe("mvn --batch-mode --no-transfer-progress -Drat.skip verify");
  expect(found.text).toContain("#   Maven: apache-rat (exclude .runs/** and out/** from it in pom.xml");
});

test("targets of Make are left out where a project has tests of its own", async () => {
  const found = await initialised({
    "go.mod": "module shop\n",
    "shop_test.go": "package shop\n",
    Makefile: "test:\n\tgo test\n",
  });
  expect(Object.keys(gateCommands(found))).toEqual(["build", "lint", "test"]);
  expect(found.text).toContain("#   Make: make test (other tools' own commands are used)\n");
});

test("a folder with nothing to run is installed for nobody", async () => {
  const found = await initialised({ "docs/requirements.txt": "mkdocs\n", Makefile: "test:\n\ttrue\n" });
  expect(Object.values(gateCommands(found))).toEqual(["make test"]);
  expect(found.steps).toEqual([]);
  expect(found.text).toContain("#   Python in docs: nothing to run\n");
});

test.each([
  ["pyproject.toml", "[project\n", /^pyproject\.toml is not TOML: .+ run init again$/],
  ["Taskfile.yml", "tasks: [", /^Taskfile\.yml is not YAML: .+ run init again$/s],
  ["composer.json", "{", /^composer\.json is not a JSON object\. /],
])("a broken %s is a mistake", async (path, content, message) => {
  const folder = await createSource({ [path]: content });
  expect(await initialise(folder)).toEqual({ messages: [expect.stringMatching(message)] });
});

describe("the toolchain is that which the repository names:", () => {
  const python = { "setup.py": "", "test_a.py": "def test_a(): pass\n" };
  test.each([
    [{ ...python, ".python-version": "3.12\n" }, { "python-version-file": ".python-version" }],
    [{ ...python, ".tool-versions": "python 3.11.4\n" }, { "python-version": "3.11.4" }],
    [
      { ...python, "pyproject.toml": '[project]\nrequires-python = ">=3.10"\n' },
      { "python-version-file": "pyproject.toml" },
    ],
    [
      { "svc/go.mod": "module a\n" },
      { "go-version-file": "svc/go.mod", "cache-dependency-path": "svc/go.sum" },
    ],
    [
      { "pom.xml": "<maven.compiler.release>17</maven.compiler.release>" },
      { distribution: "temurin", "java-version": "17", cache: "maven" },
    ],
    [
      { "build.gradle": "", ".java-version": "21\n" },
      { distribution: "temurin", "java-version-file": ".java-version", cache: "gradle" },
    ],
    [
      { Gemfile: "", ".ruby-version": "3.3\n" },
      { "ruby-version": "default", "bundler-cache": true },
    ],
    [{ Gemfile: 'ruby "3.2.1"\n' }, { "ruby-version": "3.2.1", "bundler-cache": true }],
  ])("%j", async (files, settings) => {
    const found = await initialised(files);
    expect(found.steps[0]!.with).toEqual(settings);
  });
});
