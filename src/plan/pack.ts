import type { ResolvedFanOut } from "../model/resolved-keys.ts";
import type { PlannedSubtask } from "../model/plan.ts";
import { estimateCost, type Cost } from "./cost.ts";

/** The work of one job. */
export interface Load {
  id: string;
  capability: string;
  runsOn: string;
  /** In plan order; empty if only the setup was requested. */
  subtasks: PlannedSubtask[];
}

/** The runner of a pipeline whose `fan-out` names none. */
const defaultRunner = "ubuntu-latest";

/**
 * Spreads subtasks over at most `maxJobs` jobs, the longest first, each to the job with the least work. Each job has
 * one capability, even if that takes more than `maxJobs` jobs; only a single job (`maxJobs` 1) mixes them.
 * Deterministic.
 */
export function pack(
  subtasks: readonly PlannedSubtask[],
  maxJobs: number,
  fanOut: ResolvedFanOut,
): Load[] {
  if (subtasks.length === 0) return [];
  const bins = maxJobs <= 1 ? [[...subtasks]] : spread(subtasks, maxJobs);
  const order = new Map(subtasks.map((subtask, position) => [subtask.id, position]));
  const getPosition = (subtask: PlannedSubtask): number => order.get(subtask.id)!;
  for (const bin of bins) bin.sort((left, right) => getPosition(left) - getPosition(right));
  bins.sort((left, right) => getPosition(left[0]!) - getPosition(right[0]!));
  const names = nameLoads(bins, new Set(order.keys()));
  return bins.map((bin, position) => createLoad(names[position]!, bin, fanOut));
}

/** A job without subtasks, for a run of only the setup. */
export function setupLoad(fanOut: ResolvedFanOut, taken: ReadonlySet<string>): Load {
  return createLoad(nameLoads([[]], taken)[0]!, [], fanOut);
}

function createLoad(id: string, subtasks: PlannedSubtask[], fanOut: ResolvedFanOut): Load {
  const capability = getCapability(subtasks);
  const runsOn = getLabel(fanOut, capability) ?? getLabel(fanOut, "default") ?? defaultRunner;
  return { id, capability, runsOn, subtasks };
}

const getLabel = (fanOut: ResolvedFanOut, capability: string): string | undefined =>
  Object.hasOwn(fanOut.runs_on, capability) ? fanOut.runs_on[capability] : undefined;

function getCapability(subtasks: readonly PlannedSubtask[]): string {
  const capabilities = new Set(subtasks.map((subtask) => subtask.capability));
  return capabilities.size === 1 ? [...capabilities][0]! : "default";
}

function spread(subtasks: readonly PlannedSubtask[], maxJobs: number): PlannedSubtask[][] {
  const groups = new Map<string, PlannedSubtask[]>();
  for (const subtask of subtasks) {
    groups.set(subtask.capability, [...(groups.get(subtask.capability) ?? []), subtask]);
  }
  const cost = estimateCost(subtasks);
  const shares = shareJobs([...groups.values()], maxJobs, cost);
  return [...groups.values()].flatMap((group, position) => fill(group, shares[position]!, cost));
}

/** Gives each capability one job, then each remaining job to the capability with the most work per job. */
function shareJobs(groups: readonly PlannedSubtask[][], maxJobs: number, cost: Cost): number[] {
  const shares = groups.map(() => 1);
  for (let left = maxJobs - groups.length; left > 0; left--) {
    let neediest: number | undefined;
    groups.forEach((group, position) => {
      if (shares[position]! >= group.length) return;
      const burden = cost(group) / shares[position]!;
      if (neediest === undefined || burden > cost(groups[neediest]!) / shares[neediest]!)
        neediest = position;
    });
    if (neediest === undefined) break;
    shares[neediest]! += 1;
  }
  return shares;
}

/**
 * Longest processing time first (Graham 1969): the fullest job takes at most 4/3 of the optimum. Ties go to the job
 * with fewer subtasks, so that none stays empty when some take no time.
 */
function fill(group: readonly PlannedSubtask[], jobs: number, cost: Cost): PlannedSubtask[][] {
  const bins = Array.from({ length: jobs }, (): PlannedSubtask[] => []);
  for (const subtask of group.toSorted((left, right) => cost([right]) - cost([left]))) {
    const [emptiest] = bins.toSorted(
      (left, right) => cost(left) - cost(right) || left.length - right.length,
    );
    emptiest!.push(subtask);
  }
  return bins;
}

export const sumWeights = (subtasks: readonly PlannedSubtask[]): number =>
  subtasks.reduce((sum, subtask) => sum + subtask.weight, 0);

/** A job's id is that of its only subtask, else `<capability>-<nn>`, skipping ids of subtasks. */
function nameLoads(bins: readonly PlannedSubtask[][], taken: ReadonlySet<string>): string[] {
  const used = new Set(taken);
  return bins.map((bin) => {
    if (bin.length === 1) return bin[0]!.id;
    const capability = getCapability(bin);
    let number = 1;
    while (used.has(numbered(capability, number))) number += 1;
    used.add(numbered(capability, number));
    return numbered(capability, number);
  });
}

const numbered = (capability: string, number: number): string =>
  `${capability}-${String(number).padStart(2, "0")}`;
