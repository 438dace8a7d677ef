import type { MeasuredFile } from "../../changes/repository.ts";
import { counted } from "../../model/counted.ts";
import type { KnownFile } from "./areas.ts";
import { isWorkflow, countLines, needsTests } from "./file-kinds.ts";

/** Why a file deserves a closer look, and how much that weighs. */
interface Reason {
  weight: number;
  words: string;
}

/** What is known of a file besides. */
export interface FileContext {
  /** Commits of late; null: not known. */
  recent: number | null;
  /** null: the repository names no owners. */
  owners: readonly string[] | null;
  /** A test that belongs to its area changed. */
  testsChanged: boolean;
}

export const noTest = "none of its tests changed";
export const noOwner = "has no owner";

/** Lines up to which a change is read at a glance. */
const few = 10;
/** Lines from which on a file is long to read, and commits from which on it changes often. */
const long = 150;
const often = 8;

/**
 * Reasons to look at a file first, the weightiest first, with their sum. What a person did not write, and what was only moved or
 * formatted, is said to be so and has none of them.
 */
export function findReasons(
  one: KnownFile,
  known: FileContext,
): { words: string[]; weight: number } {
  const { file, kind } = one;
  const read = kind === "code" || kind === "test" || kind === "document";
  const reasons = [...findModeReasons(file), ...(read ? findContentReasons(one, known) : [])].sort(
    (left, right) => right.weight - left.weight,
  );
  // Size decides among files of the same reasons, and code comes before what is about it.
  const size = read ? Math.log2(1 + countLines(file)) + (kind === "code" ? 3 : 0) : 0;
  return {
    words: reasons.map(({ words }) => words),
    weight: reasons.reduce((sum, { weight }) => sum + weight, 0) + size,
  };
}

/** Whatever it is, moved or generated too. */
function findModeReasons(file: MeasuredFile): Reason[] {
  const { path, previousMode, mode, status } = file;
  return [
    ...(isWorkflow(path) ? [{ weight: 20, words: "CI configuration" }] : []),
    ...(mode === executable && previousMode !== executable && status !== "renamed"
      ? [{ weight: 8, words: "is now executable" }]
      : []),
    ...(mode === symlink && previousMode !== symlink
      ? [{ weight: 8, words: "is now a link" }]
      : []),
  ];
}

const executable = "100755";
const symlink = "120000";

function findContentReasons(
  one: KnownFile,
  { recent, owners, testsChanged }: FileContext,
): Reason[] {
  const { file, kind } = one;
  const lines = countLines(file);
  const isCode = kind === "code";
  return [
    ...(kind === "test" && file.status === "deleted"
      ? [{ weight: 15, words: "a test was deleted" }]
      : []),
    ...(needsTests(file, kind) && !testsChanged && lines >= few
      ? [{ weight: 6, words: noTest }]
      : []),
    ...(isCode && recent !== null && recent >= often
      ? [
          {
            weight: Math.log2(recent),
            words: `changed in ${counted(recent, "commit")} of the 90 days before`,
          },
        ]
      : []),
    ...(needsTests(file, kind) && lines >= long
      ? [{ weight: 3, words: `${counted(lines, "line")} to read` }]
      : []),
    ...(isCode && owners !== null && owners.length === 0 ? [{ weight: 2, words: noOwner }] : []),
  ];
}
