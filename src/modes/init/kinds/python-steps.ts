import { posix } from "node:path";
import { runStep } from "../kind.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readToolVersion } from "../tool-version.ts";
import type { PythonProject } from "./python-project.ts";

/** Steps that set up Python and install the project. @param missing tools that no list of dependencies names */
export async function createPythonSteps(
  folder: SourceFolder,
  project: PythonProject,
  missing: readonly string[],
): Promise<string[][]> {
  if (project.manager === "uv") return createUvSteps(folder, project);
  const setUp = await setUpPython(folder, project);
  if (project.manager === "poetry")
    return [setUp, runStep("pipx install poetry"), runStep("poetry install", folder.path)];
  if (project.manager === "pipenv")
    return [setUp, runStep("pipx install pipenv"), runStep(installPipfile(folder), folder.path)];
  const packages = [
    ...project.requirements.map((file) => `-r ${file}`),
    ...project.groups.map((group) => `--group ${group}`),
    ...(project.isPackage ? [installPackage(project)] : []),
    ...missing,
  ];
  if (packages.length === 0) return [setUp];
  return [setUp, runStep(`python -m pip install ${packages.join(" ")}`, folder.path)];
}

/** `--deploy` fails if the lock file doesn't belong to the Pipfile. */
const installPipfile = (folder: SourceFolder): string =>
  folder.has("Pipfile.lock") ? "pipenv install --deploy --dev" : "pipenv install --dev";

const installPackage = ({ extras }: PythonProject): string =>
  extras.length === 0 ? "-e ." : `-e ".[${extras.join(",")}]"`;

/** uv installs the Python that .python-version or requires-python names. */
async function createUvSteps(
  folder: SourceFolder,
  { extras, groups }: PythonProject,
): Promise<string[][]> {
  const lock = folder.findUp("uv.lock");
  const isMember = lock !== undefined && lock.folder.path !== folder.path;
  const options = [
    ...(lock === undefined ? [] : [" --locked"]),
    ...(isMember
      ? [" --all-packages"]
      : [
          ...extras.map((name) => ` --extra ${name}`),
          ...groups.filter((name) => name !== "dev").map((name) => ` --group ${name}`),
        ]),
  ];
  const version = await readToolVersion(folder, "python");
  return [
    [
      "- uses: astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
      ...(version === undefined ? [] : ["  with:", `    python-version: "${version}"`]),
    ],
    runStep(`uv sync${options.join("")}`, lock?.folder.path ?? folder.path),
  ];
}

async function setUpPython(
  folder: SourceFolder,
  { namesPython, requires }: PythonProject,
): Promise<string[]> {
  const uses = "- uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0";
  const file = folder.findUp(".python-version");
  const version = (await readToolVersion(folder, "python")) ?? requires;
  const pyproject = posix.join(folder.path, "pyproject.toml");
  if (file !== undefined) return [uses, "  with:", `    python-version-file: ${file.path}`];
  if (version !== undefined) return [uses, "  with:", `    python-version: "${version}"`];
  return namesPython
    ? [uses, "  with:", `    python-version-file: ${pyproject}`]
    : [uses, "  with:", '    python-version: "3.x"'];
}
