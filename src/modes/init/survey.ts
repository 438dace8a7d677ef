import { posix } from "node:path";
import { parsePresentFiles } from "../../changes/open-repository.ts";
import type { Files, Git } from "../../platform/platform.ts";
import { isRefusal, type Refusal } from "../settings/settings.ts";
import type { FoundProject, ProjectKind } from "./kind.ts";
import { projectKinds } from "./kinds/all.ts";
import { findRelatedPaths } from "./related-paths.ts";
import { createSourceFolder, parentFolder, type SourceFolder } from "./source-folder.ts";

/** The projects of a repository. */
export interface Survey {
  projects: FoundProject[];
  /** Commands and projects that the pipeline doesn't run. */
  leftOut: string[];
}

/** Folders with projects that are not the repository's own. */
const foreign =
  /(?:^|\/)(?:\.[^/]*|node_modules|vendor|dist|out|target|coverage|third[_-]party|testdata|(?:__)?fixtures?(?:__)?|__tests__|tests?|templates?|examples?|samples?|demos?)(?:\/|$)/i;

const mostProjects = 40;
const mostFolders = 4;

/** Opens the root of the repository. Outside of git, only the files in the root itself are known. */
export async function openSource(files: Files, git: Git, root: string): Promise<SourceFolder> {
  const isRepository = (await git.root()) !== undefined;
  const atRoot = await files.list(root);
  if (!isRepository) return createSourceFolder(files, root, new Set(atRoot));
  const known = parsePresentFiles(await git.listFiles());
  // Git does not list a pipe, and a project must not be overlooked because of one: reading it says what it is.
  const markers = atRoot.filter((name) => projectKinds.some(({ marker }) => marker.test(name)));
  return createSourceFolder(files, root, new Set([...known, ...markers]));
}

/** Finds the projects of the repository. */
export async function surveyProjects(source: SourceFolder): Promise<Survey | Refusal> {
  const projects: FoundProject[] = [];
  const runners: FoundProject[] = [];
  const leftOut: string[] = [];
  for (const kind of projectKinds) {
    const { folders, skipped } = findFolders(source, kind);
    leftOut.push(...skipped);
    const found = await inspectFolders(source, kind, folders);
    if (isRefusal(found)) return found;
    (kind.isTaskRunner === true ? runners : projects).push(...found);
  }
  const isTested = projects.some(({ stages }) => stages.some(({ purpose }) => purpose === "test"));
  const unused = isTested ? runners : [];
  const used = isTested ? projects : [...projects, ...runners];
  return {
    projects: used.sort((one, other) => (one.folder < other.folder ? -1 : 1)),
    leftOut: [
      ...leftOut,
      ...used.flatMap(({ kind, folder, leftOut = [] }) =>
        leftOut.map((name) => `${folder === "" ? kind : `${kind} in ${folder}`}: ${name}`),
      ),
      ...unused.flatMap(({ kind, stages }) =>
        stages.map(({ run }) => `${kind}: ${run} (other tools' own commands are used)`),
      ),
    ],
  };
}

function findFolders(source: SourceFolder, kind: ProjectKind) {
  const marked = source.below.filter((file) => kind.marker.test(posix.basename(file)));
  const all = [...new Set(marked.map(parentFolder))]
    .filter((path) => path === "" || kind.isTaskRunner !== true)
    .sort();
  const isOwn = (path: string): boolean =>
    path === "" ||
    (!foreign.test(path) && path.split("/").length <= mostFolders && /^[\w@./-]+$/.test(path));
  const own = all.filter(isOwn);
  const folders = own.slice(0, mostProjects);
  const skipped = all
    .filter((path) => !folders.includes(path) && !/(?:^|\/)(?:node_modules|vendor)\//.test(path))
    .map((path) => `${kind.name} in ${path}`);
  const more = skipped.length - 5;
  return {
    folders,
    skipped: more > 1 ? [...skipped.slice(0, 5), `${more} more folders of ${kind.name}`] : skipped,
  };
}

/** Inspects the folders of one kind, outermost first, without those that another one covers. */
async function inspectFolders(
  source: SourceFolder,
  kind: ProjectKind,
  folders: readonly string[],
): Promise<FoundProject[] | Refusal> {
  const found: FoundProject[] = [];
  for (const folder of folders) {
    if (found.some((project) => project.covers?.(folder) === true)) continue;
    const inspected = await kind.inspect(source.at(folder));
    if (isRefusal(inspected)) return inspected;
    const dependsOn = [
      ...(inspected.dependsOn ?? []),
      ...(folder === "" ? [] : await findRelatedPaths(source, folder)),
    ];
    found.push(withoutUnusedSteps({ kind: kind.name, folder, ...inspected, dependsOn }));
  }
  return found;
}

/** A folder with nothing to run, such as one with the dependencies of a site, needs no installation. */
function withoutUnusedSteps(project: FoundProject): FoundProject {
  const { folder, stages, setup, leftOut = [] } = project;
  if (folder === "" || stages.length > 0 || setup !== undefined) return project;
  return { ...project, steps: [], leftOut: leftOut.length === 0 ? ["nothing to run"] : leftOut };
}
