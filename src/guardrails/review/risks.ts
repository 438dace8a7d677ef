import { posix } from "node:path";
import { decodeName } from "../../changes/names.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { Manifest, ManifestCommand } from "../../model/manifest.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import { guardrailLimits } from "../../model/guardrail-limits.ts";
import type { Risk } from "../../model/reviewed-change.ts";
import { placeOf } from "../../model/stage-place.ts";
import { getLockFileSource } from "../lock-files.ts";
import { isBinary, isTest, isWorkflow, sumLines } from "./file-kinds.ts";
import { counted } from "../../model/counted.ts";

/** The default limits of guardrail/diff-budget: larger changes are hard to review. */
const many = { files: 25, lines: 800 };

/** Risks in the changed files. */
export function findChangeRisks(files: readonly MeasuredFile[]): Risk[] {
  const written = files.filter(({ generated }) => !generated);
  const lines = sumLines(written);
  const isLarge = written.length > many.files || lines > many.lines;
  const find = (kind: Risk["kind"], message: string, matches: (file: MeasuredFile) => boolean) =>
    createNamedRisks(
      kind,
      message,
      files.filter(matches).map(({ path }) => path),
    );
  const isDeletedTest = ({ path, status }: MeasuredFile) => status === "deleted" && isTest(path);
  const isUnreadable = (file: MeasuredFile) => isBinary(file) && !file.generated;
  const size = `the change is large: ${counted(written.length, "file")} and ${lines.toLocaleString("en-US")} lines written by hand`;
  return [
    ...(isLarge ? [createRisk("large-change", size, [])] : []),
    ...find("workflow", "CI configuration changed", ({ path }) => isWorkflow(path)),
    ...find("lock-file-alone", "a lock file changed, and its manifest did not", (file) =>
      isAloneIn(file, files),
    ),
    ...find("deleted-test", "tests were deleted", isDeletedTest),
    ...find("binary", "binary files changed and cannot be reviewed line by line", isUnreadable),
  ];
}

/** In a workspace the lock file is in the root, and its manifest may be in any folder below. */
function isAloneIn({ path, status }: MeasuredFile, files: readonly MeasuredFile[]): boolean {
  const name = decodeName(path);
  const source = getLockFileSource(name);
  if (source === undefined || status === "deleted") return false;
  const folder = posix.dirname(name) === "." ? "" : `${posix.dirname(name)}/`;
  const names = files.map((other) => decodeName(other.path));
  return !names.some((other) => other.startsWith(folder) && posix.basename(other) === source);
}

/** Risks in the run so far. */
export function findRunRisks({
  manifest,
  summary,
}: Pick<ReviewFacts, "manifest" | "summary">): Risk[] {
  const flaky = new Set(
    summary.history?.stages
      .filter(({ flakes }) => flakes > 0)
      .map(({ subtaskId, id }) => JSON.stringify([subtaskId, id])),
  );
  const find = (kind: Risk["kind"], message: string, matches: (one: ManifestCommand) => boolean) =>
    createNamedRisks(kind, message, manifest.commands.filter(matches).map(formatStageName));
  const isFailedGuardrail = (one: ManifestCommand) => isGuardrail(one) && one.outcome === "failed";
  const isAllowed = (one: ManifestCommand) =>
    one.outcome === "allowed_failure" && !isOverridden(one);
  const isFlaky = ({ subtask, id, outcome }: ManifestCommand) =>
    isBad(outcome) && flaky.has(JSON.stringify([subtask, id]));
  const flakyWords = "stages failed that have failed and then succeeded on the same commit before";
  return [
    ...find("failed-guardrail", "guardrails failed", isFailedGuardrail),
    ...find("override", "a guardrail failed and was overridden", isOverridden),
    ...find("allowed-failure", "stages failed whose failure is allowed", isAllowed),
    ...find("flaky-failure", flakyWords, isFlaky),
  ];
}

/** `repo/diff-budget` */
export const formatStageName = (command: Manifest["commands"][number]): string =>
  `${placeOf(command)}/${command.id}`;

export const isGuardrail = ({ kind }: ManifestCommand): boolean => kind === "guardrail";

const isOverridden = ({ judgement }: ManifestCommand): boolean =>
  (judgement?.override ?? null) !== null;

const isBad = (outcome: ManifestCommand["outcome"]): boolean =>
  outcome === "failed" || outcome === "timed_out" || outcome === "allowed_failure";

/** Returns no risk if there are no names. */
export const createNamedRisks = (
  kind: Risk["kind"],
  message: string,
  names: readonly string[],
): Risk[] => (names.length === 0 ? [] : [createRisk(kind, message, names)]);

export function createRisk(kind: Risk["kind"], message: string, names: readonly string[]): Risk {
  const shown = names.slice(0, guardrailLimits.reviewNames.value);
  return { kind, message, names: shown, names_omitted: names.length - shown.length };
}
