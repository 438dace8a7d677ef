import { join } from "node:path";
import { artifactsPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import type { EvidenceFile } from "../model/journal.ts";
import type { CommandRequest } from "./command.ts";
import { persistedPath, requireOwnFolder, type RunContext } from "./context.ts";
import { measureFile } from "./evidence.ts";
import { refusedNames } from "./refused-names.ts";
import { type FileVersions, findUnwritten } from "./verdict-files.ts";

/** Names of refused files that a stage tells one by one. */
const mostNotes = 5;

/** The shortest beginning of a path that holds the secret: all below it do. */
function secretPart({ redactor }: RunContext, path: string): string {
  const steps = path.split("/");
  const beginnings = steps.map((_, at) => steps.slice(0, at + 1).join("/"));
  return beginnings.find((beginning) => redactor.text(beginning) !== beginning) ?? path;
}

/**
 * Copies what a stage's globs match into the attempt's `files/`. Trouble with it is a note of the stage.
 * @param verdicts what was there before the stage where reviews look for its verdict
 */
export async function copyArtifacts(
  context: RunContext,
  { stage, entry, scope, cwd }: CommandRequest,
  verdicts: FileVersions,
): Promise<{ artifacts: string[]; files: EvidenceFile[]; notes: string[] }> {
  if (stage.artifacts.length === 0) return { artifacts: [], files: [], notes: [] };
  const stem = fileStem(entry.index, entry.id);
  const folder = join(scope.folder, artifactsPath(stem));
  try {
    await requireOwnFolder(context, scope, "files");
    const unreadable: string[] = [];
    const copied = await context.files.copyMatching(cwd, stage.artifacts, folder, (name) =>
      unreadable.push(name),
    );
    const named = copied.filter((path) => context.redactor.text(path) !== path);
    for (const path of named) await context.files.remove(join(folder, secretPart(context, path)));
    const refused = refusedNames(
      copied.filter((path) => !named.includes(path)),
      `${persistedPath(context, folder)}/`,
    );
    const unwritten = await findUnwritten(context.files, cwd, verdicts);
    const left = new Set([...refused.keys(), ...unwritten]);
    for (const path of left) await context.files.remove(join(folder, path));
    const kept = copied.filter((path) => !named.includes(path) && !left.has(path));
    const files = await measureCopies(context, folder, kept);
    const notes = [
      ...(copied.length === 0 ? [`no file matches ${stage.artifacts.join(", ")}`] : []),
      ...notesOn("with a secret in the name", named.length),
      ...notesOn("with a name that is no UTF-8", unreadable.length),
      ...notesOnRefused(refused),
      ...unwritten.map((path) => `${path} was there before this stage and was not written by it: no verdict`),
    ];
    return { artifacts: kept.map((path) => `${stem}/${path}`), files, notes };
  } catch (error) {
    return { artifacts: [], files: [], notes: [`artifacts: ${messageOf(error)}`] };
  }
}

const notesOn = (what: string, count: number): string[] =>
  count === 0 ? [] : [`artifacts: ${count} left out, ${what}`];

function notesOnRefused(refused: ReadonlyMap<string, string>): string[] {
  const told = [...refused].slice(0, mostNotes);
  const more = refused.size - told.length;
  return [
    ...told.map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
    ...(more === 0 ? [] : [`artifacts: ${more} more left out for their names`]),
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
