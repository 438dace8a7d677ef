import { join } from "node:path";
import { isTakenByArtifacts } from "../model/artifact-path.ts";
import { nameKey, problemOfName } from "../model/entry-name.ts";
import { messageOf } from "../model/reasons.ts";
import type { CommandRequest } from "./command.ts";
import { fileStem, persistedPath, requireOwnFolder, type RunContext } from "./context.ts";

/** The shortest beginning of a path that holds the secret: all below it do. */
function secretPart({ redactor }: RunContext, path: string): string {
  const steps = path.split("/");
  const beginnings = steps.map((_, at) => steps.slice(0, at + 1).join("/"));
  return beginnings.find((beginning) => redactor.text(beginning) !== beginning) ?? path;
}

/** Copies what a stage's globs match into the attempt's `files/`. Trouble with it is a note of the stage. */
export async function copyArtifacts(
  context: RunContext,
  { stage, entry, scope, cwd }: CommandRequest,
): Promise<{ artifacts: string[]; notes: string[] }> {
  if (stage.artifacts.length === 0) return { artifacts: [], notes: [] };
  const stem = fileStem(entry.index, entry.id);
  const folder = join(scope.folder, "files", stem);
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
    for (const path of refused.keys()) await context.files.remove(join(folder, path));
    const notes = [
      ...(copied.length === 0 ? [`no file matches ${stage.artifacts.join(", ")}`] : []),
      ...(named.length === 0 ? [] : [`artifacts: ${named.length} left out, with a secret in the name`]),
      ...[...refused]
        .slice(0, mostNotes)
        .map(([path, why]) => `artifacts: ${JSON.stringify(path)} left out: it ${why}`),
      ...(refused.size > mostNotes
        ? [`artifacts: ${refused.size - mostNotes} more left out for their names`]
        : []),
      ...(unreadable.length === 0
        ? []
        : [`artifacts: ${unreadable.length} left out, with a name that is no UTF-8`]),
    ];
    const kept = copied.filter((path) => !named.includes(path) && !refused.has(path));
    return { artifacts: kept.map((path) => `${stem}/${path}`), notes };
  } catch (error) {
    return { artifacts: [], notes: [`artifacts: ${messageOf(error)}`] };
  }
}

/** Names of refused files that a stage tells one by one. */
const mostNotes = 5;

/**
 * Files that could be uploaded, and then not be unpacked on every system by whoever aggregates: with why. Names that cannot be
 * uploaded are left to who uploads.
 * @param prefix what stands before them in an archive, at most
 */
function refusedNames(paths: readonly string[], prefix: string): Map<string, string> {
  const refused = new Map<string, string>();
  const known = new Map<string, string>();
  const folders = new Set(paths.flatMap((path) => foldersAbove(nameKey(path))));
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

const foldersAbove = (key: string): string[] =>
  key
    .split("/")
    .slice(0, -1)
    .map((_, at, steps) => steps.slice(0, at + 1).join("/"));
