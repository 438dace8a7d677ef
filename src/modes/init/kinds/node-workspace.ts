import { posix } from "node:path";
import { isRecord } from "../../../model/json.ts";
import { compileGlob } from "../../../model/glob.ts";
import { messageOf } from "../../../model/reasons.ts";
import { parseYaml } from "../../../text/yaml.ts";
import { isRefusal, refuse, type Refusal } from "../../settings/settings.ts";
import { parentFolder, type SourceFolder } from "../source-folder.ts";
import { listTexts, readPackage, type NodePackage } from "./node-package.ts";

/** Packages in folders that are installed together. */
export interface Workspace {
  folder: SourceFolder;
  packages: WorkspacePackage[];
  /** Globs of the files at its root that every package depends on. */
  sharedFiles: string[];
  /** Globs of the packages that a package needs, directly or not. */
  dependenciesOf(folder: string): string[];
  /** Whether another package needs it. */
  isNeeded(folder: string): boolean;
}

interface WorkspacePackage extends NodePackage {
  /** Relative to the repository's root. */
  folder: string;
}

/** The workspace whose root or package a folder is; null if it stands alone. */
export async function findWorkspace(folder: SourceFolder): Promise<Workspace | null | Refusal> {
  for (
    let path: string | null = folder.path;
    path !== null;
    path = path === "" ? null : parentFolder(path)
  ) {
    const home = folder.at(path);
    if (!home.has("package.json")) continue;
    const globs = await readWorkspaceGlobs(home);
    if (isRefusal(globs)) return globs;
    if (globs.length === 0) continue;
    const workspace = await openWorkspace(home, globs);
    if (isRefusal(workspace)) return workspace;
    const isMember = workspace.packages.some((member) => member.folder === folder.path);
    if (home.path === folder.path || isMember) return workspace;
  }
  return null;
}

async function readWorkspaceGlobs(home: SourceFolder): Promise<string[] | Refusal> {
  const own = await readPackage(home);
  if (isRefusal(own) || !home.has("pnpm-workspace.yaml"))
    return isRefusal(own) ? own : own.workspaces;
  try {
    const value = parseYaml(await home.read("pnpm-workspace.yaml"));
    return isRecord(value) ? listTexts(value["packages"]) : [];
  } catch (error) {
    const path = posix.join(home.path, "pnpm-workspace.yaml");
    return refuse(`${path} is not YAML: ${messageOf(error)}. Correct it, and run init again`);
  }
}

async function openWorkspace(
  home: SourceFolder,
  globs: readonly string[],
): Promise<Workspace | Refusal> {
  const packages: WorkspacePackage[] = [];
  for (const inner of memberFolders(home, globs)) {
    const folder = posix.join(home.path, inner);
    const own = await readPackage(home.at(folder));
    if (isRefusal(own)) return own;
    packages.push({ ...own, folder });
  }
  const findNeeded = (one: WorkspacePackage): WorkspacePackage[] =>
    packages.filter((other) => other !== one && one.dependencies.includes(other.name));
  return {
    folder: home,
    packages,
    sharedFiles: [posix.join(home.path, "*.{json,yaml,yml,lock,lockb,js,cjs,mjs,ts}")],
    isNeeded: (folder) =>
      packages.some((one) => findNeeded(one).some((needed) => needed.folder === folder)),
    dependenciesOf: (folder) => {
      const needed = new Set(packages.filter((one) => one.folder === folder));
      for (const one of needed) for (const other of findNeeded(one)) needed.add(other);
      return [...needed].map((one) => `${one.folder}/**`).slice(1);
    },
  };
}

/** Folders of the packages, relative to the workspace. A glob with `!` takes folders away. */
function memberFolders(home: SourceFolder, globs: readonly string[]): string[] {
  const matchers = globs.map((text) => ({
    isIncluded: !text.startsWith("!"),
    glob: compileGlob(text.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "")),
  }));
  return home.below
    .filter((file) => file.endsWith("/package.json") && !/(?:^|\/)node_modules\//.test(file))
    .map(parentFolder)
    .filter((path) => {
      const last = matchers.findLast(({ glob }) => glob.matches(path));
      return last?.isIncluded === true;
    });
}
