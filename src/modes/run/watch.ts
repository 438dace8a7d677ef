import { compareTrees } from "../../changes/compare-trees.ts";
import { messageOf } from "../../model/reasons.ts";
import { UsageError } from "../../model/usage-error.ts";
import type { Git, TreeFiles, TreeWatcher } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { exitCodes } from "../settings/exit-code.ts";

/** How a run ended while watching. `idle`: nothing had to run; `refused`: a usage or configuration error. */
export interface WatchedRun {
  result: "passed" | "failed" | "idle" | "refused";
  code: number;
}

export interface Watching {
  git: Pick<Git, "treeFiles" | "diff" | "emptyTree">;
  watcher: TreeWatcher;
  cancelled: AbortSignal;
  /** Git globs of files that are not looked at, relative to the root. */
  without: readonly string[];
  /** Runs what concerns these files; null: what differs from the base. */
  run(changed: readonly string[] | null): Promise<WatchedRun>;
  /** Whether the pipeline file is one of them. */
  includesPipelineFile(names: readonly string[]): Promise<boolean>;
  /** Shows a line. */
  say(line: string): Promise<void>;
}

/**
 * Runs, and again after each change, until this process is asked to end. A run takes all changes since the last one that
 * passed, so that what failed runs again.
 * @returns the exit code of the last run
 * @throws UsageError where changes cannot be noticed, as outside of a git repository
 */
export async function watchRuns(watching: Watching): Promise<number> {
  const { cancelled, run, say } = watching;
  const tree = await openTree(watching);
  let code: number = exitCodes.passed;
  let pending: readonly string[] | null = null;
  let changedBefore: readonly string[] = [];
  for (let count = 1; !cancelled.aborted; count += 1) {
    const ran = await run(pending);
    if (ran.result !== "idle") code = ran.code;
    if (cancelled.aborted || (ran.result === "refused" && count === 1)) break;
    if (ran.result === "passed" || ran.result === "idle") pending = [];
    const during = await tree.takeChanges();
    const anew = leaveOut(during, changedBefore);
    const changed = anew.length > 0 ? anew : await waitForChange(watching, tree, during);
    changedBefore = during;
    if (cancelled.aborted) break;
    pending = (await watching.includesPipelineFile(changed)) ? null : join(pending, changed);
    await say(`${listNames(changed)} changed; running again.`);
  }
  return code;
}

/** Remembers a work tree. */
interface RememberedTree {
  /** Names the files that changed since the last call. */
  takeChanges(): Promise<string[]>;
}

async function openTree({ git, watcher, without, ...watching }: Watching): Promise<RememberedTree> {
  let last = await readFirst({ git, watcher, without });
  const readChanges = async (): Promise<string[]> => {
    await watcher.refresh();
    const now = await git.treeFiles(without, last.digests.keys());
    const changed = await compareTrees(git, last, now);
    last = now;
    return changed;
  };
  return {
    takeChanges: () =>
      readChanges().catch(async (error: unknown) => {
        // As while git rebuilds its files: the next change is looked at again.
        if (!watching.cancelled.aborted) await watching.say(cleanLine(messageOf(error)));
        return [];
      }),
  };
}

async function readFirst({
  git,
  watcher,
  without,
}: Pick<Watching, "git" | "watcher" | "without">): Promise<TreeFiles> {
  try {
    await watcher.refresh();
    return await git.treeFiles(without, []);
  } catch (error) {
    // No git repository, or more folders than the system lets a process watch.
    throw new UsageError(`--watch: changes cannot be noticed here: ${messageOf(error)}`);
  }
}

/** @param repeated files that changed during the last two runs, so that stages probably write them */
async function waitForChange(
  { watcher, cancelled, say }: Watching,
  tree: RememberedTree,
  repeated: readonly string[],
): Promise<string[]> {
  if (repeated.length > 0)
    await say(
      `${listNames(repeated)} changed during this run and the one before, so stages write it.`,
    );
  await say("Watching for changes. Press Ctrl-C to end.");
  let changed: string[] = [];
  while (changed.length === 0 && !cancelled.aborted) {
    await watcher.settled(cancelled);
    if (!cancelled.aborted) changed = await tree.takeChanges();
  }
  return changed;
}

function leaveOut(names: readonly string[], others: readonly string[]): string[] {
  const out = new Set(others);
  return names.filter((name) => !out.has(name));
}

const join = (pending: readonly string[] | null, changed: readonly string[]) =>
  pending === null ? null : [...new Set([...pending, ...changed])].sort();

const mostNamed = 3;

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => cleanLine(name));
  const more = names.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
