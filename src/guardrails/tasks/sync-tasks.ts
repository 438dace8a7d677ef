import type { Finding } from "../../model/finding.ts";
import { createFinding } from "../finding.ts";
import { findGateLinks } from "./gate-links.ts";
import {
  type Links,
  type ManifestLink,
  findMarkdownLinks,
  type RecordedRun,
} from "./manifest-links.ts";
import { taskIndexPath } from "./task-index.ts";
import type { Edit } from "../../model/judged.ts";

/** Files that `orchestrator task sync` checks. */
export const syncedFiles = ["tasks/*.md", taskIndexPath];

export interface TaskFile {
  /** Relative to the repository root. */
  path: string;
  text: string;
}

export interface Synced {
  /** Edits that fix all drift that does not need a person. */
  edits: Edit[];
  /** Differences by file and line. An edit fixes those that only need an update. */
  drift: Finding[];
  /** Number of links to tasks that have a run. */
  links: number;
}

/**
 * Compares the manifest links of task files with the runs. A link of a task without runs stays, because its runs may be
 * on another machine.
 * @param runs the oldest first; unfinished runs are skipped, because they prove nothing yet
 */
export function syncTasks(files: readonly TaskFile[], runs: readonly RecordedRun[]): Synced {
  const ended = runs.filter(({ status }) => status !== "in_progress" && status !== "queued");
  const synced: Synced = { edits: [], drift: [], links: 0 };
  for (const file of files) syncFile(file, ended, synced);
  return synced;
}

function syncFile({ path, text }: TaskFile, runs: readonly RecordedRun[], synced: Synced): void {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const plain = text.slice(mark.length);
  const found = findLinks(path, plain, runs);
  if ("problem" in found) {
    synced.drift.push(createUnreadableFinding(path, found.problem));
    return;
  }
  const known = matchRuns(found.links, runs);
  const outdated = known.filter(({ link, run }) => !link.isCurrent(run));
  // From the end of the text, so that earlier links keep their positions.
  const refreshed = outdated.reduceRight((so, { link, run }) => link.refreshed(so, run), plain);
  synced.links += known.length;
  if (refreshed !== plain) synced.edits.push({ path, text: mark + refreshed });
  const drift = [
    ...outdated.map(({ link, run }) => createDriftFinding(path, link, run)),
    ...found.loose.map(({ line, task }) => createMarkerFinding(path, line, task)),
  ];
  synced.drift.push(...drift.toSorted((left, right) => (left.line ?? 0) - (right.line ?? 0)));
}

const matchRuns = (links: readonly ManifestLink[], runs: readonly RecordedRun[]) =>
  links.flatMap((link) => {
    const run = findNewestRun(link, runs);
    return run === undefined ? [] : [{ link, run }];
  });

const findLinks = (path: string, text: string, runs: readonly RecordedRun[]): Links =>
  path === taskIndexPath
    ? findGateLinks(text, [...new Set(runs.map(({ task }) => task))])
    : findMarkdownLinks(path, text);

const findNewestRun = (link: ManifestLink, runs: readonly RecordedRun[]): RecordedRun | undefined =>
  runs.findLast(
    ({ task, pipeline }) =>
      task === link.task && (link.pipeline === null || pipeline === link.pipeline),
  );

function createDriftFinding(
  path: string,
  { line, task, pipeline, named }: ManifestLink,
  run: RecordedRun,
): Finding {
  const what = pipeline === null ? task : `${task}/${pipeline}`;
  const instead =
    named === run.manifestPath
      ? "the values next to it are of another run"
      : `this names ${named ?? "none"}`;
  return createFinding("task-sync/drift", {
    title: "Not the newest manifest",
    message: `The newest manifest of ${what} is ${run.manifestPath} (${run.status}), and ${instead}.`,
    fix: "Run `orchestrator task sync`.",
    path,
    line,
  });
}

const createMarkerFinding = (path: string, line: number, task: string): Finding =>
  createFinding("task-sync/no-link", {
    title: "Marker without a link",
    message: `The marker for ${task} has no code span or link right after it.`,
    fix: "Add a code span after the comment, or remove the comment.",
    path,
    line,
  });

const createUnreadableFinding = (path: string, problem: string): Finding =>
  createFinding("task-sync/unreadable", {
    title: "Task file cannot be read",
    message: `The manifest links of ${path} cannot be found, because ${problem}.`,
    fix: "Correct it by hand, then run `orchestrator task sync` again.",
    path,
  });
