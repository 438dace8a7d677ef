import type { MeasuredFile } from "../../changes/repository.ts";
import { counted } from "../../model/counted.ts";
import type { KnownFile } from "./areas.ts";
import { isWorkflow, countLines, needsTests } from "./file-kinds.ts";

/** A reason to look at a file first, with its weight. */
interface Reason {
  weight: number;
  words: string;
}

/** Further facts about a file. */
export interface FileContext {
  /** Number of recent commits; null if unknown. */
  recent: number | null;
  /** null if the repository has no CODEOWNERS. */
  owners: readonly string[] | null;
  /** Whether a test that belongs to it changed. */
  testsChanged: boolean;
}

export const noTest = "none of its tests changed";
export const noOwner = "has no owner";

/** A change of fewer lines is reviewed at a glance. */
const few = 10;
/** A file with more changed lines takes long to review; one with more commits changes often. */
const long = 150;
const often = 8;

/**
 * The reasons to look at a file first, by weight, with their sum. Generated files, and files that were only moved or
 * formatted, have none but their mode.
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
  // Size decides between files with the same reasons; code comes first.
  const size = read ? Math.log2(1 + countLines(file)) + (kind === "code" ? 3 : 0) : 0;
  return {
    words: reasons.map(({ words }) => words),
    weight: reasons.reduce((sum, { weight }) => sum + weight, 0) + size,
  };
}

/** Reasons that apply to generated and moved files too. */
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
