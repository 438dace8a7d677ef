import { lstat, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { findNameProblem } from "../unpack/entry-names.ts";
import {
  type FilledFiles,
  fillFolder,
  RefusedContent,
  toUnpackFailure,
} from "../unpack/fill-folder.ts";
import { selectFitting, type SizedFile, sortNames } from "../unpack/fitting.ts";
import { makeFolders } from "../make-folders.ts";
import { toListed } from "../github/artifacts/listing.ts";
import { quoteName } from "../one-line.ts";
import type { ArtifactSource, ListedArtifact, Unpacked, UnpackLimits } from "../platform.ts";
import { copyRegularFile } from "../regular-file.ts";
import { unpackArchive } from "../unpack/unpack.ts";

/** An artifact on the disk. */
interface Downloaded extends ListedArtifact {
  path: string;
  kind: "folder" | "archive";
}

/**
 * Downloaded artifacts in a folder: for each a sub-folder with its name, as `gh run download` makes them, or its
 * archive `<name>.zip`. Ids are positions by name, from 1; digests are unknown. Other files are ignored. The folder is
 * read once; listing rejects when it cannot be read.
 */
export function openArtifactFolders(folder: string): ArtifactSource {
  let found: Promise<Map<number, Downloaded>> | undefined;
  const artifacts = (): Promise<Map<number, Downloaded>> => (found ??= findArtifacts(folder));
  const listAll = async () => [...(await artifacts()).values()].map(toListed);
  return {
    list: async () => ({ artifacts: await listAll(), complete: true }),
    find: async (name) => (await listAll()).find((artifact) => artifact.name === name) ?? null,
    unpack: async ({ id, name }, to, limits) => {
      const artifact = (await artifacts().catch(() => undefined))?.get(id);
      if (artifact === undefined)
        return { kind: "gone", reason: `there is no artifact ${quoteName(name)} in ${folder}` };
      return artifact.kind === "archive"
        ? unpackFile(artifact, to, limits)
        : copy(artifact.path, to, limits);
    },
  };
}

async function findArtifacts(folder: string): Promise<Map<number, Downloaded>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Omit<Downloaded, "id">[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A folder has no archive size.
    if (entry.isDirectory())
      found.push({ name: toArtifactName(entry.name), path, kind: "folder", size: 0, digest: null });
    if (!entry.isFile() || !entry.name.endsWith(".zip")) continue;
    const name = toArtifactName(entry.name.slice(0, -".zip".length));
    const { size } = await lstat(path);
    found.push({ name, path, kind: "archive", size, digest: null });
  }
  const sorted = found.sort((one, other) => (one.name < other.name ? -1 : 1));
  return new Map(sorted.map((artifact, index) => [index + 1, { ...artifact, id: index + 1 }]));
}

/** Removes the number that a browser adds to the name of an existing file. */
const toArtifactName = (name: string): string => name.replace(/ \(\d{1,3}\)$/, "");

/** Unpacks one downloaded archive. Never rejects. */
export async function unpackDownload(
  path: string,
  to: string,
  limits: UnpackLimits,
): Promise<Unpacked> {
  try {
    const found = await stat(path);
    return found.isFile()
      ? await unpackFile({ path, size: found.size }, to, limits)
      : { kind: "refused", reason: "it is not a file" };
  } catch (error) {
    return toUnpackFailure(error);
  }
}

async function unpackFile(
  artifact: Pick<Downloaded, "path" | "size">,
  to: string,
  limits: UnpackLimits,
): Promise<Unpacked> {
  if (artifact.size <= limits.archiveBytes) return unpackArchive(artifact.path, to, limits);
  const reason = `${artifact.path} has ${artifact.size} bytes; at most ${limits.archiveBytes} are unpacked`;
  return { kind: "refused", reason };
}

/** Copies files after the same checks as for an archive: their names are untrusted too. */
function copy(from: string, to: string, limits: UnpackLimits): Promise<Unpacked> {
  return fillFolder(to, async () => {
    const files = await listCheckedFiles(from, limits.files);
    const { kept, leftOut } = selectFitting(files, limits.totalBytes);
    for (const { name } of kept) {
      makeFolders(dirname(join(to, name)));
      await copyRegularFile(join(from, name), join(to, name), { links: false });
    }
    return { files: sortNames(kept), leftOut: sortNames(leftOut) } satisfies FilledFiles;
  });
}

async function listCheckedFiles(folder: string, most: number): Promise<SizedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: SizedFile[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join("/");
    if (entry.isDirectory()) continue;
    const what = `${quoteName(name)} in it is a link or something else that is no file`;
    if (!entry.isFile()) throw new RefusedContent(what);
    files.push({ name, bytes: (await lstat(path)).size });
  }
  const names = files.map(({ name }) => name);
  const problem = findNameProblem(names, most);
  if (problem !== undefined) throw new RefusedContent(problem);
  return files;
}
