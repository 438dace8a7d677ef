import { posix } from "node:path";
import { isRefusal } from "../../settings/settings.ts";
import { runStep } from "../kind.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readToolVersion } from "../tool-version.ts";
import type { PackageManager } from "./node-manager.ts";
import { readPackage } from "./node-package.ts";

/** Steps that set up Node and the package manager, and install what the lock file says. */
export async function createInstallSteps(
  folder: SourceFolder,
  manager: PackageManager,
): Promise<string[][]> {
  const install = runStep(installCommand(manager), folder.path);
  if (manager.name === "bun") return [await setUpBun(folder), install];
  return [...(await setUpManager(folder, manager)), await setUpNode(folder, manager), install];
}

function installCommand({ name, lock, isModernYarn }: PackageManager): string {
  if (lock === null) return `${name} install`;
  if (name === "npm") return "npm ci";
  return `${name} install ${isModernYarn ? "--immutable" : "--frozen-lockfile"}`;
}

/** What makes the package manager available before setup-node looks for its cache. */
async function setUpManager(folder: SourceFolder, manager: PackageManager): Promise<string[][]> {
  const { name, hasVersion, isModernYarn, range } = manager;
  if (name === "yarn" && (hasVersion || isModernYarn))
    return [
      ["# Makes the version of Yarn that package.json names available.", "- run: corepack enable"],
    ];
  if (name !== "pnpm") return [];
  const uses = "- uses: pnpm/action-setup@ea17c68df8912ef543352723c149a84f56e3d413 # v6.1.0";
  if (hasVersion && folder.path !== "")
    return [[uses, "  with:", `    package_json_file: ${posix.join(folder.path, "package.json")}`]];
  if (hasVersion) return [["# Takes the version from packageManager in package.json.", uses]];
  if (range !== "") return [[uses, "  with:", `    version: ${JSON.stringify(range)}`]];
  const [, format] = /^lockfileVersion: *'?(\d+)/m.exec(await folder.read("pnpm-lock.yaml")) ?? [];
  const version = { "5": 7, "6": 8 }[format ?? ""] ?? 10;
  return [
    [
      "# package.json names no version in packageManager: this one can read the lock file.",
      uses,
      "  with:",
      `    version: ${version}`,
    ],
  ];
}

async function setUpNode(folder: SourceFolder, manager: PackageManager): Promise<string[]> {
  const { name, lock } = manager;
  const path = posix.join(folder.path, lock ?? "");
  return [
    "- uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
    "  with:",
    `    ${await findNodeVersion(folder)}`,
    ...(lock === null ? [] : [`    cache: ${name}`]),
    ...(lock === null || folder.path === "" ? [] : [`    cache-dependency-path: ${path}`]),
  ];
}

/** The input of setup-node for the version that the repository names. */
async function findNodeVersion(folder: SourceFolder): Promise<string> {
  const file = folder.findUp(".nvmrc", ".node-version");
  if (file !== undefined) return `node-version-file: ${file.path}`;
  const own = await readPackage(folder);
  if (!isRefusal(own) && own.namesNode)
    return `node-version-file: ${posix.join(folder.path, "package.json")}`;
  const version = await readToolVersion(folder, "node", "nodejs");
  return `node-version: ${version === undefined ? "24" : JSON.stringify(version)}`;
}

async function setUpBun(folder: SourceFolder): Promise<string[]> {
  const uses = "- uses: oven-sh/setup-bun@0c5077e51419868618aeaa5fe8019c62421857d6 # v2.2.0";
  const version = await readToolVersion(folder, "bun");
  return version === undefined
    ? [uses]
    : [uses, "  with:", `    bun-version: ${JSON.stringify(version)}`];
}
