import type { ChangeSet } from "../../model/changes.ts";
import type { Finding } from "../../model/finding.ts";
import type { Override, Verdict } from "../../model/judgement.ts";
import { overrideVariable } from "../../model/diff-budget-override.ts";
import { createFinding } from "../finding.ts";
import type { GuardrailFacts, Judge } from "../guardrail.ts";
import type { PathBudget } from "./budget.ts";
import { type Excess, findExcesses } from "./excess.ts";
import { splitIgnored } from "./left-out.ts";
import type { DiffBudgetOptions } from "./options.ts";
import { findLargest, type Total, sumFiles } from "./total.ts";
import { judgeUnreadText } from "./unread-text.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import { formatCount, joinWords } from "../../text/wording.ts";
import { createNameTest } from "../../changes/filter.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { createSettingsFinding } from "../settings-changed.ts";

/**
 * Checks that a change is small enough to review well. Throws a GitError if git cannot compare, rather than taking the
 * change for small. `details` has what was compared, the totals of counted and ignored files, all limits, and the five
 * largest files.
 */
export const judgeDiffBudget: Judge<DiffBudgetOptions> = async (repository, options, facts) => {
  const changes = await repository.changes();
  const measured = await repository.measure();
  const { counted, leftOut } = splitIgnored(measured, options.ignore);
  const settingsFiles = findSettingsFiles(measured, facts.pipelineFile);
  const settingsFindings = checkSettingsFiles(settingsFiles, options, facts);
  const limits = {
    files: options["max-files"],
    lines: options["max-lines"],
    binaryBytes: options["max-binary-bytes"],
  };
  const excesses = findExcesses(counted, limits, options.paths);
  const total = sumFiles(counted);
  const unread = await judgeUnreadText(repository, counted);
  return {
    ...decide(
      excesses.length > 0 || settingsFindings.some(({ level }) => level === "error"),
      facts,
    ),
    summary: [
      ...settingsFiles.slice(0, 1).map(() => `modifies its own rules: ${settingsFiles.join(", ")}`),
      summarize(changes, total, sumFiles(leftOut), limits, excesses),
    ].join("; "),
    decision: null,
    details: {
      ...describeComparison(changes),
      ...toRecordedTotal(total),
      left_out: toRecordedTotal(sumFiles(leftOut)),
      limits: { files: limits.files, lines: limits.lines, binary_bytes: limits.binaryBytes },
      paths: options.paths.map(toRecordedBudget),
      largest: findLargest(counted).map((file) => ({
        path: file.path,
        ...toRecordedTotal(sumFiles([file])),
      })),
    },
    findings: [...settingsFindings, ...excesses.map(createExcessFinding), ...unread],
    edits: [],
  };
};

function decide(
  isViolated: boolean,
  { override, ...facts }: GuardrailFacts,
): { verdict: Verdict; override: Override | null } {
  if (!isViolated) return { verdict: "passed", override: null };
  // Aggregation asks whether the pull request allows it, because its label and text may change while jobs run.
  const isOpen = override === null && facts.pullRequest !== null && facts.mayWait;
  const verdict = isOpen ? "overridable" : "violated";
  return { verdict, override };
}

const describeComparison = ({ strategy, base, head, note }: ChangeSet) => ({
  strategy,
  base,
  head,
  note,
});

const toRecordedBudget = ({ glob, files, lines, binaryBytes }: PathBudget) => ({
  glob,
  files,
  lines,
  binary_bytes: binaryBytes,
});

/** In the format of `details`; `lines` are added and deleted lines. */
const toRecordedTotal = ({ files, lines, addedLines, deletedLines, binaryBytes }: Total) => ({
  files,
  lines,
  added_lines: addedLines,
  deleted_lines: deletedLines,
  binary_bytes: binaryBytes,
});

const kinds = {
  files: { rule: "max-files", title: "Too many files" },
  lines: { rule: "max-lines", title: "Too many lines" },
  binaryBytes: { rule: "max-binary-bytes", title: "Too many bytes" },
};

const createExcessFinding = (excess: Excess): Finding =>
  createFinding(`diff-budget/${excess.glob === null ? kinds[excess.of].rule : "path-budget"}`, {
    title: kinds[excess.of].title,
    message: describeExcess(excess),
    fix:
      "Split the change, or give a reason for its size: with the input or flag `override-reason`, with the " +
      `variable ${overrideVariable}, or in a pull request with the label \`diff-budget-override\` and a line ` +
      "`Diff budget override: <reason>` in its description.",
  });

/** Summarizes what changed and the limits in one sentence. Mentions bytes only if there are any. */
export function summarize(
  changes: ChangeSet,
  total: Total,
  leftOut: Total,
  limits: Amounts,
  excesses: readonly Excess[],
): string {
  const amounts = (of: Amounts): string => joinWords(listAmounts(of, total.binaryBytes > 0));
  const globs = [...new Set(excesses.flatMap(({ glob }) => glob ?? []))];
  const parts =
    total.files === 0
      ? [leftOut.files === 0 ? "nothing changed" : "nothing changed that counts"]
      : [`${amounts(total)} changed`, `at most ${amounts(limits)} may`];
  if (globs.length > 0) parts.push(`over the budget of ${joinWords(globs)}`);
  if (leftOut.files > 0) {
    const files = `${formatCount(leftOut.files, "ignored or generated file")} with ${formatCount(leftOut.lines, "line")}`;
    parts.push(`${files} left out`);
  }
  return changes.note === null ? parts.join("; ") : `${parts.join("; ")} (${changes.note})`;
}

type Amounts = Pick<Total, "files" | "lines" | "binaryBytes">;

const listAmounts = ({ files, lines, binaryBytes }: Amounts, withBytes: boolean): string[] => [
  formatCount(files, "file"),
  formatCount(lines, "line"),
  ...(withBytes ? [`${formatCount(binaryBytes, "byte")} of binary files`] : []),
];

/** Describes an exceeded limit and the files that contribute most. */
function describeExcess({ of, glob, limit, files }: Excess): string {
  const total = sumFiles(files);
  const where = glob === null ? "" : ` in ${glob}`;
  const what = {
    files: `${formatCount(total.files, "file")} changed${where}`,
    lines:
      `${formatCount(total.lines, "line")} changed${where} ` +
      `(${total.addedLines.toLocaleString("en-US")} added, ${total.deletedLines.toLocaleString("en-US")} deleted)`,
    binaryBytes: `${formatCount(total.binaryBytes, "byte")} of binary files changed${where}`,
  }[of];
  const named = findLargest(files, of).map(
    (file) => `${formatPath(file.path)} (${formatSize(file)})`,
  );
  return `${what}, and at most ${limit.toLocaleString("en-US")} may. The largest: ${named.join(", ")}.`;
}

function formatSize(file: MeasuredFile): string {
  if (file.binaryBytes !== null) return formatCount(file.binaryBytes, "byte");
  return file.addedLines === null ? "submodule" : formatCount(sumFiles([file]).lines, "line");
}

/** Escapes names with control characters, so that they stay on one line. */
const formatPath = (path: string): string => (/\p{Cc}/u.test(path) ? JSON.stringify(path) : path);

/** Finds changed files that decide how the change is checked: attributes, workflows and the pipeline file. Sorted. */
function findSettingsFiles(
  files: readonly MeasuredFile[],
  pipelineFile: string | null,
): readonly string[] {
  const decides = createNameTest(["**/.gitattributes", ".github/workflows/**", ...pipelineFiles]);
  const names = files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [path] : [path, previousPath],
  );
  return [...new Set(names)].filter((name) => decides(name) || name === pipelineFile).sort();
}

function describeSettingsInForce(hasBaseSettings: boolean | null): string {
  if (hasBaseSettings === null)
    return "The base's attributes apply, and its settings if it has any.";
  return hasBaseSettings
    ? "The base's attributes and settings apply."
    : "The base's attributes apply. It has no settings for this guardrail, so this change's own settings apply.";
}

const checkSettingsFiles = (
  files: readonly string[],
  { "settings-changed": level }: DiffBudgetOptions,
  { hasBaseSettings }: GuardrailFacts,
): Finding[] =>
  files.slice(0, 1).map((path) =>
    createSettingsFinding("diff-budget", level, {
      message: `${files.join(", ")} decide how changes are checked, and this change modifies them. ${describeSettingsInForce(hasBaseSettings)}`,
      path,
    }),
  );
