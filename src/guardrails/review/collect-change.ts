import { unlessGitFails } from "../../changes/unless-git-fails.ts";
import type { ChangeHistory, Repository } from "../../changes/repository.ts";
import { type ChangeSet, GitError } from "../../model/changes.ts";
import { guardrailLimits } from "../../model/guardrail-limits.ts";
import type {
  ChangeForReview,
  ReviewedChange,
  ReviewedFile,
  Risk,
} from "../../model/reviewed-change.ts";
import {
  createChangedTestFinder,
  describeAreas,
  type KnownFile,
  sumTotals,
  assignAreas,
} from "./areas.ts";
import { noOwner, noTest, findReasons } from "./closer-look.ts";
import { type Owners, readOwners } from "./codeowners.ts";
import { needsTests } from "./file-kinds.ts";
import { createRisk, createNamedRisks, findChangeRisks } from "./risks.ts";
import { findTaskSpecs } from "./task-specs.ts";
import { truncate } from "../../text/wording.ts";

/** Days before the change in which commits of a file are counted. */
const daysBefore = 90;
const mostOwners = 5;

/**
 * Collects what a review needs to know about a change and only a checkout can tell. If git cannot tell what changed, a
 * risk says so. Sizes are limited, see review-limits.ts.
 */
export async function collectChange(
  repository: Repository,
  { task, now, goalHeadings }: { task: string; now: Date; goalHeadings: readonly string[] },
): Promise<ReviewedChange> {
  let specs: ReviewedChange["specs"] = [];
  try {
    specs = await findTaskSpecs(repository, task, {
      goalHeadings,
      changed: await listChangedNames(repository),
    });
    const changes = await repository.changes();
    const measured = await repository.measure();
    // Relative to the change's own date, so that the pack can be reproduced later.
    const changed = (await repository.headDate()) ?? now;
    const history = await repository.history(
      new Date(changed.getTime() - daysBefore * 24 * 60 * 60 * 1000),
    );
    const onlyBlanks = await repository.onlyBlanks();
    const files = assignAreas(measured, onlyBlanks);
    const change = describeChange(changes, files, history, await readOwners(repository));
    const unspecified =
      specs.length === 0 ? [createRisk("no-spec", "no spec is named after the task", [task])] : [];
    return {
      specs,
      change,
      trouble: null,
      risks: [...unspecified, ...findChangeRisks(measured), ...findCombinedRisks(change)],
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const trouble = truncate(error.message, guardrailLimits.reviewFeedback.value);
    const risks = [
      createRisk("unknown-change", "what changed is not known", [shorten(error.message)]),
    ];
    return { specs, change: null, trouble, risks };
  }
}

/** Without git's answer, specs are still found by name. */
async function listChangedNames(repository: Repository): Promise<ReadonlySet<string>> {
  const { entries } = await unlessGitFails(() => repository.changes(), { entries: [] });
  return new Set(entries.map(({ path }) => path));
}

function describeChange(
  { strategy, base, head }: ChangeSet,
  files: readonly KnownFile[],
  history: ChangeHistory,
  owners: Owners | null,
): ChangeForReview {
  const areas = describeAreas(files);
  const shownAreas = areas.slice(0, guardrailLimits.reviewAreas.value);
  const listed = rankFiles(files, history, owners);
  const commits = history.commits.slice(0, guardrailLimits.reviewCommits.value);
  return {
    strategy,
    base,
    head,
    ...sumTotals(files.map(({ file }) => file)),
    commits: commits.map(({ id, author, subject }) => ({
      id,
      author: shorten(author),
      subject: shorten(subject),
    })),
    commits_omitted: history.commitsOmitted + history.commits.length - commits.length,
    commits_complete: !history.isShallow,
    areas: shownAreas,
    areas_omitted: areas.length - shownAreas.length,
    file_list: listed,
    files_omitted: files.length - listed.length,
  };
}

/** Only the files with the most lines are ranked, because a change may have any number of files. */
const maxRankedFiles = 1000;

function rankFiles(
  files: readonly KnownFile[],
  history: ChangeHistory,
  owners: Owners | null,
): ReviewedFile[] {
  const hasTest = createChangedTestFinder(files);
  const ranked = files.slice(0, maxRankedFiles).map((one) => {
    const { file, kind } = one;
    const known = {
      recent: history.touched && (history.touched.get(file.previousPath ?? file.path) ?? 0),
      owners: owners && owners(file.path).slice(0, mostOwners),
      testsChanged: needsTests(file, kind) && hasTest(one.name),
    };
    return { one, known, ...findReasons(one, known) };
  });
  return ranked
    .sort((left, right) => right.weight - left.weight || (left.one.name < right.one.name ? -1 : 1))
    .slice(0, guardrailLimits.reviewFiles.value)
    .map(({ one, known, words }) => toReviewedFile(one, known, words));
}

function toReviewedFile(
  { file, kind, area }: KnownFile,
  known: { recent: number | null; owners: readonly string[] | null },
  reasons: string[],
): ReviewedFile {
  const { path, previousPath, status, addedLines, deletedLines } = file;
  return {
    path,
    previous_path: previousPath,
    status,
    kind,
    area,
    added_lines: addedLines,
    deleted_lines: deletedLines,
    owners: (known.owners ?? []).map(shorten),
    recent_commits: known.recent,
    reasons,
  };
}

/** Risks that follow from several files together. */
function findCombinedRisks({ areas, file_list }: ChangeForReview): Risk[] {
  const without = new Set(
    file_list.filter(({ reasons }) => reasons.includes(noTest)).map(({ area }) => area),
  );
  const untested = areas
    .filter(({ area, tests_changed }) => tests_changed === false && without.has(area))
    .map(({ area }) => area);
  const unowned = file_list
    .filter(({ reasons }) => reasons.includes(noOwner))
    .map(({ path }) => path);
  const unownedWords = "CODEOWNERS of the base names no owner for changed code";
  return [
    ...createNamedRisks("untested-code", "code changed, but none of its tests did", untested),
    ...createNamedRisks("unowned", unownedWords, unowned),
  ];
}

const shorten = (text: string): string => truncate(text, guardrailLimits.reviewText.value);
