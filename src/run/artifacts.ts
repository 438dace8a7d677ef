import { join, relative, sep } from "node:path";
import { nameTest } from "../changes/filter.ts";
import { untrackedOwnFiles } from "../changes/own-files.ts";
import { artifactsPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import type { EvidenceFile } from "../model/journal.ts";
import type { CopyRules } from "../platform/platform.ts";
import type { CommandRequest } from "./command.ts";
import { persistedPath, requireOwnFolder, type RunContext } from "./context.ts";
import { measureFile } from "./evidence.ts";
import { refusedNames } from "./refused-names.ts";
import { type FileVersions, findUnwritten } from "./verdict-files.ts";

/** Names of refused files that a stage tells one by one. */
const mostNotes = 5;

const holdsSecret = "holds a value of the run's secrets";

/**
 * What no globs take along: git's own files, what this tool writes, hidden files that they do not name, and files that hold
 * a value of the run's secrets. A fixture that only looks like a secret is copied.
 */
async function artifactRules({
  files,
  redactor,
  root,
  runsFolder,
  outFolder,
}: RunContext): Promise<CopyRules> {
  const realRoot = (await files.realPath(root)) ?? root;
  const nameOf = (path: string): string => relative(realRoot, path).split(sep).join("/");
  const realName = async (folder: string): Promise<string> =>
    nameOf((await files.realPath(folder)) ?? folder);
  const isOwn = nameTest(
    untrackedOwnFiles({ runsFolder: await realName(runsFolder), outFolder: await realName(outFolder) }),
  );
  const isGits = (name: string): boolean => name.toLowerCase().split("/").includes(".git");
  return {
    hiddenByName: true,
    never: (path) => isGits(nameOf(path)) || isOwn(nameOf(path)),
    ...(redactor.mode === "enforce" && { inspect: () => redactor.finder().push }),
  };
}

/** The shortest beginning of a path that holds the secret: all below it do. */
function secretPart({ redactor }: RunContext, path: string): string {
  const steps = path.split("/");
  const beginnings = steps.map((_, at) => steps.slice(0, at + 1).join("/"));
  return beginnings.find((beginning) => redactor.text(beginning) !== beginning) ?? path;
}

export interface CopiedArtifacts {
  /** Paths below the attempt's `files/`. */
  artifacts: string[];
  files: EvidenceFile[];
  notes: string[];
  /** Globs that matched no file. */
  unmatched: string[];
}

const nothingCopied: CopiedArtifacts = { artifacts: [], files: [], notes: [], unmatched: [] };

/**
 * Copies what a stage's globs match into the attempt's `files/`. Trouble with it is a note of the stage.
 * @param verdicts what was there before the stage where reviews look for its verdict
 */
export async function copyArtifacts(
  context: RunContext,
  { stage, entry, scope, cwd }: CommandRequest,
  verdicts: FileVersions,
): Promise<CopiedArtifacts> {
  if (stage.artifacts.length === 0) return nothingCopied;
  const stem = fileStem(entry.index, entry.id);
  const folder = join(scope.folder, artifactsPath(stem));
  try {
    await requireOwnFolder(context, scope, "files");
    const rules = await artifactRules(context);
    const found = await context.files.copyMatching(cwd, stage.artifacts, folder, rules);
    const { copied } = found;
    const hasSecretName = (path: string): boolean => context.redactor.text(path) !== path;
    const named = copied.filter(hasSecretName);
    for (const path of named) await context.files.remove(join(folder, secretPart(context, path)));
    const refused = refusedNames(
      copied.filter((path) => !named.includes(path)),
      `${persistedPath(context, folder)}/`,
    );
    const holding = found.refused.filter((path) => !hasSecretName(path));
    const unwritten = await findUnwritten(context.files, cwd, verdicts);
    const left = new Set([...refused.keys(), ...unwritten]);
    for (const path of left) await context.files.remove(join(folder, path));
    const kept = copied.filter((path) => !named.includes(path) && !left.has(path));
    const files = await measureCopies(context, folder, kept);
    const notes = [
      ...notesOn("with a secret in the name", named.length + found.refused.length - holding.length),
      ...notesOn("with a name that is no UTF-8", found.unreadable.length),
      ...notesOnRefused(new Map([...refused, ...holding.map((path) => [path, holdsSecret] as const)])),
      ...unwritten.map((path) => `${path} was there before this stage and was not written by it: no verdict`),
    ];
    return { artifacts: kept.map((path) => `${stem}/${path}`), files, notes, unmatched: found.unmatched };
  } catch (error) {
    return { ...nothingCopied, notes: [`artifacts: ${messageOf(error)}`] };
  }
}

const notesOn = (what: string, count: number): string[] =>
  count === 0 ? [] : [`artifacts: ${count} left out, ${what}`];

function notesOnRefused(refused: ReadonlyMap<string, string>): string[] {
  const told = [...refused].slice(0, mostNotes);
  const more = refused.size - told.length;
  return [
    ...told.map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
    ...(more === 0 ? [] : [`artifacts: ${more} more left out`]),
  ];
}

async function measureCopies(
  context: RunContext,
  folder: string,
  names: readonly string[],
): Promise<EvidenceFile[]> {
  const measured: EvidenceFile[] = [];
  for (const name of names) {
    const path = join(folder, name);
    measured.push({ path: persistedPath(context, path), ...(await measureFile(context.files, path)) });
  }
  return measured;
}
