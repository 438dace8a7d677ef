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
import { describeSettingsChange, findSettingsFiles } from "./settings-change.ts";
import { findLargest, type Total, sumFiles } from "./total.ts";
import { judgeUnreadText } from "./unread-text.ts";
import { describeExcess, summarize } from "./wording.ts";

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
  const settingsFindings =
    settingsFiles.length === 0
      ? []
      : [describeSettingsChange(settingsFiles, options["settings-changed"], facts.hasBaseSettings)];
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
