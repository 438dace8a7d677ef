import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import { limits } from "../model/limits.ts";
import { Manifest } from "../model/manifest.ts";
import { attemptFiles } from "../model/run-files.ts";
import type { Files } from "../platform/platform.ts";
import type { Collected } from "../run/context.ts";
import { readJournal } from "../model/read-journal.ts";
import { readBounded } from "./read-bounded.ts";

/** What the attempts at a run's assignments left. */
export interface ReadAttempts {
  /** Of the attempts themselves, in the order of their folders. */
  manifests: Manifest[];
  collected: Collected;
}

/** A manifest in its place: `jobs/<assignment>/a<attempt>/`, or below that in `children/`. */
interface Placed {
  /** Relative to the run's folder. */
  folder: string;
  assignment: string;
  manifest: Manifest;
}

const manifestFile = attemptFiles("manifest.json");

/**
 * Reads what the attempts of a run left in its folder, wherever they ran. A manifest that is too large, that this version
 * cannot read, or that is of another attempt than its folder, counts as absent.
 * @param warn hears of each such file
 */
export async function readAttempts(
  files: Files,
  runFolder: string,
  warn: (message: string) => void,
): Promise<ReadAttempts> {
  const placed: Placed[] = [];
  const paths = await files.listFiles(runFolder);
  for (const path of paths) {
    if (!manifestFile.test(path)) continue;
    const read = await readManifest(files, runFolder, path);
    if (typeof read === "string") warn(`${path}: ${read}`);
    else placed.push(read);
  }
  const isChild = ({ manifest }: Placed): boolean => manifest.parent_run_id !== null;
  const own = placed.filter((one) => !isChild(one));
  // Of two of the same name the later one counts.
  const children = placed
    .filter(isChild)
    .toSorted((left, right) => left.manifest.attempt - right.manifest.attempt);
  return {
    manifests: own.map(({ manifest }) => manifest),
    collected: {
      children: children.map(({ manifest }) => manifest),
      findings: await readFindings(files, runFolder, journalsOf(newestAttempts(placed), paths), warn),
    },
  };
}

/** @returns what is wrong with it, when it does not count */
async function readManifest(files: Files, runFolder: string, path: string): Promise<Placed | string> {
  const [, assignment = "", attempt = ""] = /^jobs\/([^/]+)\/a(\d+)\//.exec(path) ?? [];
  const read = await readBounded(files, join(runFolder, path), limits.manifestBytes.value);
  if (read.kind !== "text")
    return `it is larger than ${limits.manifestBytes.shown}, so that it does not count`;
  const parsed = Manifest.safeParse(read.value);
  if (!parsed.success) return "this is not a manifest of this version, so that it does not count";
  const manifest = parsed.data;
  if (manifest.assignment !== assignment || manifest.attempt !== Number(attempt))
    return `it is of ${JSON.stringify(manifest.assignment)}, attempt ${manifest.attempt}, so that it does not count`;
  return { folder: path.slice(0, -"manifest.json".length), assignment, manifest };
}

/** Those of the newest attempt at each assignment: the remarks of earlier ones were made again, or are kept in it. */
function newestAttempts(placed: readonly Placed[]): Placed[] {
  const newest = new Map<string, number>();
  for (const { assignment, manifest } of placed)
    newest.set(assignment, Math.max(manifest.attempt, newest.get(assignment) ?? 0));
  return placed.filter(({ assignment, manifest }) => newest.get(assignment) === manifest.attempt);
}

/** Something else than a file of that name is none. */
function journalsOf(placed: readonly Placed[], paths: readonly string[]): string[] {
  const known = new Set(paths);
  return placed.map(({ folder }) => `${folder}journal.ndjson`).filter((path) => known.has(path));
}

/** Each once: a set-up that many assignments ran, or took over, makes the same remark in each of them. */
async function readFindings(
  files: Files,
  runFolder: string,
  journals: readonly string[],
  warn: (message: string) => void,
): Promise<Finding[]> {
  const findings = new Map<string, Finding>();
  for (const path of journals) {
    const read = await readBounded(files, join(runFolder, path), limits.manifestBytes.value);
    if (read.kind === "too-large") warn(`${path}: it is too large, so that its remarks are not shown`);
    if (read.kind !== "text") continue;
    for (const event of readJournal(read.text).events) {
      if (event.type !== "stage-finished" && event.type !== "stage-kept") continue;
      for (const finding of event.findings) findings.set(JSON.stringify(finding), finding);
    }
  }
  return [...findings.values()];
}
