import { posix } from "node:path";
import { isRefusal, type Refusal } from "../../settings/settings.ts";
import {
  stage,
  type Inspection,
  type ProjectKind,
  type StagePurpose,
  type StarterStage,
} from "../kind.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readPythonProject, type PythonProject } from "./python-project.ts";
import { createPythonSteps } from "./python-steps.ts";

export const python: ProjectKind = {
  name: "Python",
  marker:
    /^(?:pyproject\.toml|setup\.py|setup\.cfg|tox\.ini|noxfile\.py|requirements\.txt|Pipfile)$/,
  inspect,
};

/** A command of a tool, which has the name of its package. */
interface ToolCommand {
  purpose: StagePurpose;
  tool: string;
  args?: string;
}

async function inspect(folder: SourceFolder): Promise<Inspection | Refusal> {
  const project = await readPythonProject(folder);
  if (isRefusal(project)) return project;
  const tests = await findTests(folder, project);
  const commands = [...findChecks(project), ...tests.slice(0, 1)];
  const missing = commands.map(({ tool }) => tool).filter((tool) => isMissing(project, tool));
  const isUsed = (tool: string): boolean =>
    !["poetry", "pipenv"].includes(project.manager) || !missing.includes(tool);
  return {
    stages: commands
      .filter(({ tool }) => isUsed(tool))
      .map((command) => createToolStage(project, command)),
    leftOut: [
      ...commands
        .filter(({ tool }) => !isUsed(tool))
        .map(({ tool }) => `${tool} (not in the dependencies)`),
      ...tests.slice(1).map(({ tool }) => `${tool} (beside ${tests[0]!.tool})`),
    ],
    steps: await createPythonSteps(folder, project, missing),
    dependsOn: findUvWorkspace(folder),
  };
}

/** A package of uv's workspace may need any other: the workspace's lock file tells more than its folder. */
function findUvWorkspace(folder: SourceFolder): string[] {
  const lock = folder.findUp("uv.lock");
  if (lock === undefined || lock.folder.path === folder.path) return [];
  return [posix.join(lock.folder.path, "**")];
}

/** unittest is part of Python. */
const isMissing = ({ dependencies }: PythonProject, tool: string): boolean =>
  tool !== "unittest" && !dependencies.has(tool);

/** Linters and type checkers that are configured. */
function findChecks({ configures, namesTypedFiles }: PythonProject): ToolCommand[] {
  const known: ToolCommand[] = [
    { purpose: "lint", tool: "ruff", args: "check ." },
    { purpose: "lint", tool: "flake8" },
    { purpose: "format", tool: "black", args: "--check ." },
    // An argument would replace the files that its configuration names.
    { purpose: "types", tool: "mypy", ...(namesTypedFiles ? {} : { args: "." }) },
  ];
  return known.filter(({ tool }) => configures(tool));
}

/** What runs the tests, the most direct first. */
async function findTests(folder: SourceFolder, project: PythonProject): Promise<ToolCommand[]> {
  const { configures, dependencies } = project;
  const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
  const hasTests = folder.below.some((file) => testFile.test(file));
  const usesPytest =
    configures("pytest") ||
    dependencies.has("pytest") ||
    folder.below.some((file) => /(?:^|\/)conftest\.py$/.test(file)) ||
    (await folder.contains(testFile, /^(?:import pytest|from pytest|def test_)/m));
  const runner: ToolCommand[] = [
    ...(configures("tox") ? [{ purpose: "test", tool: "tox" } as const] : []),
    ...(folder.has("noxfile.py") ? [{ purpose: "test", tool: "nox" } as const] : []),
  ];
  if (!hasTests) return runner;
  return usesPytest
    ? [{ purpose: "test", tool: "pytest" }, ...runner]
    : [...runner, { purpose: "test", tool: "unittest", args: "discover" }];
}

function createToolStage(
  project: PythonProject,
  { purpose, tool, args }: ToolCommand,
): StarterStage {
  const command = [tool, ...(args === undefined ? [] : [args])].join(" ");
  const withTool = isMissing(project, tool) ? `--with ${tool} ` : "";
  const prefix = {
    uv: tool === "unittest" ? "uv run python -m " : `uv run ${withTool}`,
    poetry: tool === "unittest" ? "poetry run python -m " : "poetry run ",
    pipenv: tool === "unittest" ? "pipenv run python -m " : "pipenv run ",
    pip: "python -m ",
  }[project.manager];
  return { ...stage(purpose, `${prefix}${command}`), id: purpose === "test" ? "test" : tool };
}
