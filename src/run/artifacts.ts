import { join, relative, sep } from "node:path";
import { createNameTest } from "../changes/filter.ts";
import { listUntrackedOwnFiles } from "../changes/own-files.ts";
import { limits } from "../model/limits.ts";
import { artifactsPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import type { EvidenceFile } from "../model/journal.ts";
import type { CopiedFiles, CopyRules } from "../platform/platform.ts";
import type { CommandRequest } from "./command.ts";
import { requireOwnFolder, type RunContext } from "./context.ts";
import { persistedPath } from "./persisted-path.ts";
import { createMeter, type Meter } from "./evidence.ts";
import { refusedNames } from "./refused-names.ts";
import { type FileVersions, findUnwritten } from "./verdict-files.ts";

/** Names of refused files that a stage tells one by one. */
const mostNotes = 5;

const holdsSecret = "holds a value of the run's secrets";
const isTooMuch = `would make more than ${limits.stageArtifactBytes.shown} of the stage's artifacts`;
const cameTooLate = "was not copied before the run was cancelled";

/**
 * What no globs take along: git's own files, what this tool writes, hidden files that they do not name, files that hold
 * a value of the run's secrets, and more than there is room for. A fixture that only looks like a secret is copied.
 * @param meters is given one for each file that is copied
 */
async function artifactRules(
  { files, redactor, root, runsFolder, outFolder, signal }: RunContext,
  meters: Map<string, Meter>,
): Promise<CopyRules> {
  const realRoot = (await files.realPath(root)) ?? root;
  const nameOf = (path: string): string => relative(realRoot, path).split(sep).join("/");
  const realName = async (folder: string): Promise<string> =>
    nameOf((await files.realPath(folder)) ?? folder);
  const isOwn = createNameTest(
    listUntrackedOwnFiles({
      runsFolder: await realName(runsFolder),
      outFolder: await realName(outFolder),
    }),
  );
  const isGits = (name: string): boolean => name.toLowerCase().split("/").includes(".git");
  return {
    hiddenByName: true,
    never: (path) => isGits(nameOf(path)) || isOwn(nameOf(path)),
    inspect: (name) => {
      const meter = createMeter();
      meters.set(name, meter);
      const holds = redactor.mode === "enforce" ? redactor.finder().push : () => false;
      return (bytes) => {
        meter.add(bytes);
        return holds(bytes);
      };
    },
    most: () => (signal.aborted ? limits.cancelledArtifactBytes : limits.stageArtifactBytes).value,
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
  /** The run was cancelled before all was copied. */
  isCutShort: boolean;
}

const nothingCopied: CopiedArtifacts = {
  artifacts: [],
  files: [],
  notes: [],
  unmatched: [],
  isCutShort: false,
};

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
    const meters = new Map<string, Meter>();
    const rules = await artifactRules(context, meters);
    const found = await context.files.copyMatching(cwd, stage.artifacts, folder, rules);
    const isCutShort = found.tooLarge.length > 0 && context.signal.aborted;
    const behind = leftBehind(found, isCutShort);
    const hasSecretName = (path: string): boolean => context.redactor.text(path) !== path;
    const [named, others] = parted(found.copied, hasSecretName);
    for (const path of named) await context.files.remove(join(folder, secretPart(context, path)));
    const refused = refusedNames(others, `${persistedPath(context, folder)}/`);
    const tellable = behind.filter(([path]) => !hasSecretName(path));
    const unwritten = await findUnwritten(context.files, cwd, verdicts);
    const left = new Set([...refused.keys(), ...unwritten]);
    for (const path of left) await context.files.remove(join(folder, path));
    const kept = others.filter((path) => !left.has(path));
    const notes = [
      ...notesOn("with a secret in the name", named.length + behind.length - tellable.length),
      ...notesOn("with a name that is no UTF-8", found.unreadable.length),
      ...notesOnRefused(new Map([...refused, ...tellable])),
      ...unwritten.map(
        (path) => `${path} was there before this stage and was not written by it: no verdict`,
      ),
    ];
    const files = kept.map((path) => measured(context, join(folder, path), meters.get(path)!));
    const artifacts = kept.map((path) => `${stem}/${path}`);
    return { artifacts, files, notes, unmatched: found.unmatched, isCutShort };
  } catch (error) {
    return { ...nothingCopied, notes: [`artifacts: ${messageOf(error)}`] };
  }
}

/** Those that it holds for, and the others. */
const parted = (
  paths: readonly string[],
  holds: (path: string) => boolean,
): [string[], string[]] => [paths.filter(holds), paths.filter((path) => !holds(path))];

/** Files that were not copied, with why. */
const leftBehind = ({ refused, tooLarge }: CopiedFiles, isCutShort: boolean) => [
  ...refused.map((path) => [path, holdsSecret] as const),
  ...tooLarge.map((path) => [path, isCutShort ? cameTooLate : isTooMuch] as const),
];

const measured = (context: RunContext, path: string, meter: Meter): EvidenceFile => ({
  path: persistedPath(context, path),
  ...meter.read(),
});

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
