import { posix } from "node:path";
import { parse as parseToml } from "smol-toml";
import { isRecord } from "../../../model/json.ts";
import { messageOf } from "../../../model/reasons.ts";
import { isRefusal, refuse, type Refusal } from "../../settings/settings.ts";
import type { SourceFolder } from "../source-folder.ts";

/** What the files of a Python project say about its checks. */
export interface PythonProject {
  manager: "uv" | "poetry" | "pipenv" | "pip";
  /** Names of packages in all lists of dependencies, in small letters. */
  dependencies: ReadonlySet<string>;
  /** Optional dependencies and dependency groups for development. */
  extras: string[];
  groups: string[];
  requirements: string[];
  /** pyproject.toml or setup.py describes a package that can be installed. */
  isPackage: boolean;
  namesPython: boolean;
  /** The version of Python that the Pipfile requires. */
  requires: string | undefined;
  /** mypy's configuration says what it checks. */
  namesTypedFiles: boolean;
  /** Whether a tool has a table in pyproject.toml, a section in setup.cfg or tox.ini, or a file of its own. */
  configures(tool: string): boolean;
}

/** Names of extras and groups with what the checks need. */
const forDevelopment = /^(?:dev|develop|development|tests?|testing|lint|typing|types|check)$/;

/** Reads the files of a project. A pyproject.toml or Pipfile that is not TOML is a mistake. */
export async function readPythonProject(folder: SourceFolder): Promise<PythonProject | Refusal> {
  const pyproject = await readToml(folder, "pyproject.toml");
  if (isRefusal(pyproject)) return pyproject;
  const pipfile = await readToml(folder, "Pipfile");
  if (isRefusal(pipfile)) return pipfile;
  return describeProject(folder, pyproject, pipfile);
}

type Table = Readonly<Record<string, unknown>>;

async function readToml(folder: SourceFolder, name: string): Promise<Table | Refusal> {
  try {
    return parseToml(await folder.read(name));
  } catch (error) {
    const reason = messageOf(error).split("\n")[0];
    const path = posix.join(folder.path, name);
    return refuse(`${path} is not TOML: ${reason}. Correct it, and run init again`);
  }
}

async function describeProject(
  folder: SourceFolder,
  pyproject: Table,
  pipfile: Table,
): Promise<PythonProject> {
  const project = tableOf(pyproject, "project");
  const tools = tableOf(pyproject, "tool");
  const poetry = tableOf(tools, "poetry");
  const sections = (await readAll(folder, ["setup.cfg", "tox.ini"])).join("\n");
  const requirements = folder.below.filter((file) => /^requirements[\w.-]*\.txt$/.test(file));
  return {
    manager: findManager(folder, tools),
    dependencies: readNames([
      ...textsIn([project["dependencies"], project["optional-dependencies"]]),
      ...textsIn(pyproject["dependency-groups"]),
      ...poetryNames(poetry),
      ...["packages", "dev-packages"].flatMap((key) => Object.keys(tableOf(pipfile, key))),
      ...(await readAll(folder, [...requirements, "setup.cfg", "setup.py"])).flatMap((text) =>
        text.split(/[\n"']/),
      ),
    ]),
    extras: pickNames(tableOf(project, "optional-dependencies")),
    groups: pickNames(tableOf(pyproject, "dependency-groups")),
    requirements,
    isPackage: "project" in pyproject || folder.has("setup.py", "setup.cfg"),
    namesPython: "requires-python" in project || "python" in tableOf(poetry, "dependencies"),
    requires: findRequired(tableOf(pipfile, "requires")),
    namesTypedFiles: mentionsFiles(
      tableOf(tools, "mypy"),
      `${sections}\n${(await readAll(folder, ["mypy.ini", ".mypy.ini"])).join("\n")}`,
    ),
    configures: (tool) =>
      tool in tools ||
      folder.has(`${tool}.ini`, `.${tool}.ini`, `${tool}.toml`, `.${tool}.toml`, `.${tool}`) ||
      new RegExp(String.raw`^\[(?:tool:)?${tool}(?:[:\]])`, "m").test(sections),
  };
}

function findManager(folder: SourceFolder, tools: object): PythonProject["manager"] {
  if ("uv" in tools || folder.findUp("uv.lock") !== undefined) return "uv";
  if ("poetry" in tools || folder.has("poetry.lock")) return "poetry";
  return folder.has("Pipfile") ? "pipenv" : "pip";
}

function findRequired(requires: Table): string | undefined {
  const version = requires["python_full_version"] ?? requires["python_version"];
  return typeof version === "string" && /^\d+(?:\.\d+)*$/.test(version) ? version : undefined;
}

function mentionsFiles(table: object, sections: string): boolean {
  const [, section = ""] = /^\[mypy\]([^[]*)/m.exec(sections) ?? [];
  return ["files", "packages", "modules"].some(
    (key) => key in table || new RegExp(`^${key} *[=:]`, "m").test(section),
  );
}

const readAll = (folder: SourceFolder, names: readonly string[]): Promise<string[]> =>
  Promise.all(names.map((name) => folder.read(name)));

function tableOf(value: Table, key: string): Table {
  const found = value[key];
  return isRecord(found) ? found : {};
}

/** All texts in nested lists and tables. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function poetryNames(poetry: Table): string[] {
  const groups = Object.values(tableOf(poetry, "group")).filter(isRecord);
  return [
    ...Object.keys(tableOf(poetry, "dev-dependencies")),
    ...[poetry, ...groups].flatMap((table) => Object.keys(tableOf(table, "dependencies"))),
  ];
}

const readNames = (lines: readonly string[]): Set<string> =>
  new Set(lines.map((line) => /^\s*([\w.-]+)/.exec(line)?.[1]?.toLowerCase() ?? ""));

const pickNames = (table: Table): string[] =>
  Object.keys(table).filter((name) => forDevelopment.test(name));
