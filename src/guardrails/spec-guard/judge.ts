import type { ChangeSet } from "../../model/changes.ts";
import { type Finding, worstFirst } from "../../model/finding.ts";
import { getJudgementDay } from "../dates.ts";
import { type Judge, judgesOnlyChanged } from "../guardrail.ts";
import { judgeApproval } from "./approval.ts";
import { judgeSpecChange, sortChange, type SpecChange } from "./change.ts";
import { judgeEvidence } from "./evidence.ts";
import { counted } from "../../model/counted.ts";
import type { SpecGuardOptions } from "./options.ts";
import { allSpecs, judgeReviews, type ReviewsJudged } from "./specs.ts";
import { createSpecFinding, shown } from "./findings.ts";

/**
 * Checks that code changes come with their spec or task, and that specs are reviewed regularly.
 *
 * `details`: `task`; `strategy`, `base` and `note` of the comparison; `as_of` and `judged_on`, the day that dates are
 * compared with; `only_changed`; and the counts `code_files`, `spec_files` (both changed), `specs_judged` and
 * `specs_closed`.
 */
export const judgeSpecGuard: Judge<SpecGuardOptions> = async (repository, options, facts) => {
  const changes = await repository.changes();
  const change = await sortChange(repository, options);
  const onlyChanged = judgesOnlyChanged(options["only-changed"], facts);
  const day = await getJudgementDay(options["as-of"], facts, repository);
  const reviews = await judgeReviews(
    repository,
    onlyChanged ? change.specs : await allSpecs(repository, options.specs),
    { judgedOn: day, maxAgeDays: options["max-age-days"], warnDays: options["warn-days"] },
  );
  const needsApproval = options["require-approval"] && change.code.length > 0;
  const findings = [
    ...(options["require-spec"] ? judgeSpecChange(change, options) : []),
    ...reviews.findings,
    ...(options["require-evidence"] ? await judgeEvidence(repository, change.specs) : []),
    ...(needsApproval ? await judgeApproval(repository, facts.task, day, options) : []),
    ...(options["require-child-run"] ? judgeChildRun(await facts.recordedTasks(), facts.task) : []),
  ].toSorted(worstFirst);
  return {
    verdict: findings.some(({ level }) => level === "error") ? "violated" : "passed",
    summary: summarize(changes, change, reviews, day, findings),
    override: null,
    decision: null,
    details: {
      task: facts.task,
      strategy: changes.strategy,
      base: changes.base,
      note: changes.note,
      as_of: options["as-of"],
      judged_on: day,
      only_changed: onlyChanged,
      code_files: change.code.length,
      spec_files: change.specs.length,
      specs_judged: reviews.judged,
      specs_closed: reviews.closed,
    },
    findings,
    edits: [],
  };
};

function summarize(
  { filters }: ChangeSet,
  { code, specs }: SpecChange,
  { judged }: ReviewsJudged,
  day: string,
  findings: readonly Finding[],
): string {
  const errors = findings.filter(({ level }) => level === "error").length;
  const objections = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(findings.length > errors ? [counted(findings.length - errors, "warning")] : []),
  ];
  return [
    filters
      ? `${counted(code.length, "code file")} and ${counted(specs.length, "spec or task file")} changed`
      : "there is nothing to compare with, so no file counts as changed",
    `the last review of ${counted(judged, "spec")} judged as of ${day}`,
    ...(objections.length > 0 ? [objections.join(" and ")] : []),
  ].join("; ");
}

/** Returns one error if no run is recorded of a task whose name starts with this one's. */
function judgeChildRun(recordedTasks: readonly string[], task: string): Finding[] {
  if (
    recordedTasks.some(
      (recorded) => recorded.startsWith(`${task}-`) && recorded.length > task.length + 1,
    )
  )
    return [];
  return [
    createSpecFinding("no-child-run", {
      title: "No recorded run of a child task",
      message: `No run is recorded of a task whose name begins with ${shown(`${task}-`)}.`,
      fix: `Run a pipeline for a part of the task, as with \`orchestrator run --task ${task}-review\`.`,
    }),
  ];
}
