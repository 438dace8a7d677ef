import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { escapeGlob } from "../../changes/own-files.ts";
import { toJson, parseJson } from "../../model/json.ts";
import { Origin, type Tree, type TreeState } from "../../model/origin.ts";
import { messageOf } from "../../model/reasons.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";
import { identifyPipelineFile } from "./configuration.ts";
import { isRefusal, refuse, type Refusal, type Settings, type WrittenFolders } from "./settings.ts";
import type { Files, RepositoryPorts, Git } from "../../platform/platform.ts";

const fileName = "origin.json";

/** What a run is made from. */
type OriginFacts = Pick<Origin, "tree" | "pipeline_file">;

/** Reads the tree and the pipeline file while a run is planned, so that a later change of the file is noticed. */
export async function findOriginFacts(
  { files, git }: RepositoryPorts,
  settings: Settings,
): Promise<OriginFacts | Refusal> {
  const state = readTree(git, settings);
  const file = await identifyPipelineFile(settings, files);
  const tree = await state;
  return isRefusal(file) ? file : { tree: toTree(tree), pipeline_file: file };
}

/** @param settings with the name of what to run resolved */
export function createOrigin(facts: OriginFacts, settings: Settings): Origin {
  return {
    schema_version: 1,
    kind: "origin",
    ...facts,
    tree_after: null,
    asked: {
      config: settings.config === null ? null : facts.pipeline_file.path,
      subtasks: settings.subtask,
      stages: settings.stage,
      base: settings.base,
      execution_mode: settings["execution-mode"],
      max_parallel: settings["max-parallel"],
      fail_fast: settings["fail-fast"],
      ...(settings.all === true && { all: true }),
      ...askedNames("only", settings.only),
      ...askedNames("skip", settings.skip),
      ...askedNames("arguments", settings.arguments),
    },
  };
}

const askedNames = (key: "only" | "skip" | "arguments", names: readonly string[] = []) =>
  names.length > 0 && { [key]: [...names] };

const readTree = (git: Git, settings: WrittenFolders): Promise<TreeState> =>
  git
    .treeState(listOwnFiles(settings))
    .catch((error: unknown): TreeState => ({ kind: "unknown", reason: messageOf(error) }));

const toTree = (state: TreeState): Tree | null =>
  state.kind === "known" ? { commit: state.commit, changes: state.changes } : null;

/** Git globs of files that runs write, which do not count as changes of the tree. */
export function listOwnFiles({ root, runsFolder, outFolder }: WrittenFolders): string[] {
  const below = (folder: string, names: readonly string[]): string[] => {
    const path = toPersistedPath({ base: root }, folder);
    const isInside = path !== "" && path.split("/")[0] !== "..";
    return isInside ? names.map((name) => `${escapeGlob(path)}/${name}`) : [];
  };
  const ofTask = ["*/runs.json*", "*/state.json*", "*/metrics/**", "*/.gitignore"];
  return [...below(runsFolder, ["**"]), ...below(outFolder, ofTask)];
}

/** Writes origin.json into the run's folder. @returns null when it was written */
export async function writeOrigin(
  files: Files,
  origin: Origin,
  folder: string,
): Promise<Refusal | null> {
  try {
    await files.replace(join(folder, fileName), toJson(origin));
    return null;
  } catch (error) {
    return refuse(`nothing was run: ${messageOf(error)}`);
  }
}

/** @returns null for a run without one, or one of another version */
export async function readOrigin(files: Files, folder: string): Promise<Origin | null> {
  const text = await files.readText(join(folder, fileName)).catch(() => undefined);
  return Origin.safeParse(parseJson(text ?? "")).data ?? null;
}

/**
 * Records the tree after the stages of an attempt that may be resumed, since stages can change it. Git is not asked
 * after a cancel. If the file cannot be written, it is removed and nothing of the run is reused.
 * @param attempt.isOver everything succeeded, so there is nothing to resume
 */
export async function recordTreeAfter(
  { files, git, cancelled }: RepositoryPorts,
  settings: WrittenFolders,
  folder: string,
  { isOver }: { isOver: boolean },
): Promise<void> {
  const origin = await readOrigin(files, folder);
  if (isOver || cancelled.aborted || origin === null || origin.tree === null) return;
  const after = toTree(await readTree(git, settings));
  const next = after === null ? { ...origin, tree: null } : { ...origin, tree_after: after };
  if ((await writeOrigin(files, next, folder)) !== null)
    await files.remove(join(folder, fileName)).catch(() => undefined);
}

/** Why results of an earlier attempt cannot be reused; null: tree and pipeline file are the same. */
export async function findDifference(
  { files, git }: RepositoryPorts,
  settings: Settings,
  origin: Origin | null,
): Promise<string | null> {
  if (origin === null) return "the run has no origin.json";
  const state = await readTree(git, settings);
  if (state.kind === "unknown") return `the state of the work tree is unknown: ${state.reason}`;
  if (origin.tree === null) return "the run did not record the state of its work tree";
  const file = await identifyPipelineFile(settings, files);
  if (isRefusal(file) || !isDeepStrictEqual(file, origin.pipeline_file))
    return `the pipeline file ${origin.pipeline_file.path} has changed, or is another one`;
  if (state.commit !== origin.tree.commit)
    return `the run was for ${commitName(origin.tree.commit)}, but HEAD is ${commitName(state.commit)}`;
  if (state.changes !== origin.tree.changes) return "files have changed since the run began";
  if (origin.tree_after !== null && !isDeepStrictEqual(origin.tree_after, origin.tree))
    return "stages of the run changed files";
  return null;
}

const commitName = (commit: string | null): string =>
  commit === null ? "no commit" : `commit ${commit.slice(0, 12)}`;
