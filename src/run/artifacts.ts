import { join, relative, sep } from "node:path";
import { createNameTest } from "../changes/filter.ts";
import { listUntrackedOwnFiles } from "../changes/own-files.ts";
import { isTakenByArtifacts } from "../model/artifact-path.ts";
import { nameKey, problemOfName } from "../model/entry-name.ts";
import { limits } from "../model/limits.ts";
import { artifactsPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import type { EvidenceFile } from "../model/journal.ts";
import type { CopiedFiles, CopyRules } from "../platform/platform.ts";
import type { CommandRequest } from "./command.ts";
import { requireOwnFolder, type RunContext } from "./context.ts";
import { toPersistedPath } from "./persisted-path.ts";
import { createMeter, type Meter } from "./evidence.ts";
import { type FileVersions, findUnwritten } from "./verdict-files.ts";

/** Refused files that get a note of their own; the rest are only counted. */
const maxNotes = 5;

const holdsSecret = "holds a value of the run's secrets";
const isTooMuch = `would make more than ${limits.stageArtifactBytes.shown} of the stage's artifacts`;
const cameTooLate = "was not copied before the run was cancelled";

/**
 * Files that no glob copies: git's own, this tool's, hidden ones that the glob does not name, files that contain a
 * secret of the run, and whatever exceeds the size limit. A fixture that only looks like a secret is copied.
 * @param meters gets one meter for each copied file
 */
async function createCopyRules(
  { files, redactor, root, runsFolder, outFolder, signal }: RunContext,
  meters: Map<string, Meter>,
): Promise<CopyRules> {
  const realRoot = (await files.realPath(root)) ?? root;
  const toName = (path: string): string => relative(realRoot, path).split(sep).join("/");
  const resolveName = async (folder: string): Promise<string> =>
    toName((await files.realPath(folder)) ?? folder);
  const isOwn = createNameTest(
    listUntrackedOwnFiles({
      runsFolder: await resolveName(runsFolder),
      outFolder: await resolveName(outFolder),
    }),
  );
  const isGits = (name: string): boolean => name.toLowerCase().split("/").includes(".git");
  return {
    hiddenByName: true,
    never: (path) => isGits(toName(path)) || isOwn(toName(path)),
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

/** The shortest leading part of a path that contains a secret. Removing it removes everything below it. */
function findSecretPart({ redactor }: RunContext, path: string): string {
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
  /** The run was cancelled before everything was copied. */
  isCutShort: boolean;
}

const noArtifacts: CopiedArtifacts = {
  artifacts: [],
  files: [],
  notes: [],
  unmatched: [],
  isCutShort: false,
};

/**
 * Copies the files that match a stage's globs into the attempt's `files/`. A failure becomes a note of the stage.
 * @param verdicts versions of the verdict files before the stage ran
 */
export async function copyArtifacts(
  context: RunContext,
  { stage, entry, scope, cwd }: CommandRequest,
  verdicts: FileVersions,
): Promise<CopiedArtifacts> {
  if (stage.artifacts.length === 0) return noArtifacts;
  const stem = fileStem(entry.index, entry.id);
  const folder = join(scope.folder, artifactsPath(stem));
  try {
    await requireOwnFolder(context, scope, "files");
    const meters = new Map<string, Meter>();
    const rules = await createCopyRules(context, meters);
    const found = await context.files.copyMatching(cwd, stage.artifacts, folder, rules);
    const isCutShort = found.tooLarge.length > 0 && context.signal.aborted;
    const uncopied = listUncopied(found, isCutShort);
    const hasSecretName = (path: string): boolean => context.redactor.text(path) !== path;
    const [named, others] = partition(found.copied, hasSecretName);
    for (const path of named)
      await context.files.remove(join(folder, findSecretPart(context, path)));
    const refused = findRefusedNames(others, `${toPersistedPath(context, folder)}/`);
    const showable = uncopied.filter(([path]) => !hasSecretName(path));
    const unwritten = await findUnwritten(context.files, cwd, verdicts);
    const left = new Set([...refused.keys(), ...unwritten]);
    for (const path of left) await context.files.remove(join(folder, path));
    const kept = others.filter((path) => !left.has(path));
    const notes = [
      ...noteCount("with a secret in the name", named.length + uncopied.length - showable.length),
      ...noteCount("with a name that is not UTF-8", found.unreadable.length),
      ...noteRefused(new Map([...refused, ...showable])),
      ...unwritten.map(
        (path) => `${path} is no verdict of this stage: it existed before and was not changed`,
      ),
    ];
    const files = kept.map((path) => toEvidence(context, join(folder, path), meters.get(path)!));
    const artifacts = kept.map((path) => `${stem}/${path}`);
    return { artifacts, files, notes, unmatched: found.unmatched, isCutShort };
  } catch (error) {
    return { ...noArtifacts, notes: [`artifacts: ${messageOf(error)}`] };
  }
}

const partition = (
  paths: readonly string[],
  holds: (path: string) => boolean,
): [string[], string[]] => [paths.filter(holds), paths.filter((path) => !holds(path))];

/** Files that were not copied, each with the reason. */
const listUncopied = ({ refused, tooLarge }: CopiedFiles, isCutShort: boolean) => [
  ...refused.map((path) => [path, holdsSecret] as const),
  ...tooLarge.map((path) => [path, isCutShort ? cameTooLate : isTooMuch] as const),
];

const toEvidence = (context: RunContext, path: string, meter: Meter): EvidenceFile => ({
  path: toPersistedPath(context, path),
  ...meter.read(),
});

const noteCount = (what: string, count: number): string[] =>
  count === 0 ? [] : [`artifacts: ${count} left out, ${what}`];

function noteRefused(refused: ReadonlyMap<string, string>): string[] {
  const shown = [...refused].slice(0, maxNotes);
  const more = refused.size - shown.length;
  return [
    ...shown.map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
    ...(more === 0 ? [] : [`artifacts: ${more} more left out`]),
  ];
}

/**
 * Finds files that can be uploaded, but that the aggregating job could not unpack on every system, each with the
 * reason. Names that cannot be uploaded at all are handled by the upload.
 * @param prefix the longest path that may precede them in an archive
 */
function findRefusedNames(paths: readonly string[], prefix: string): Map<string, string> {
  const refused = new Map<string, string>();
  const known = new Map<string, string>();
  const folders = new Set(paths.flatMap((path) => listParents(nameKey(path))));
  for (const path of paths) {
    const key = nameKey(path);
    const problem =
      path.includes("\\") || isTakenByArtifacts(path) ? problemOfName(prefix + path) : undefined;
    const other = known.get(key);
    if (problem !== undefined) refused.set(path, problem);
    else if (other !== undefined)
      refused.set(path, `differs from ${JSON.stringify(other)} in case or accents only`);
    else if (folders.has(key)) refused.set(path, "differs from a folder in case or accents only");
    else known.set(key, path);
  }
  return refused;
}

const listParents = (key: string): string[] =>
  key
    .split("/")
    .slice(0, -1)
    .map((_, at, steps) => steps.slice(0, at + 1).join("/"));
