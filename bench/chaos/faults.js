// All faults, and in which order rounds take them.
import { fileSizeFaults, fullDiskFaults, removedFolderFaults } from "./broken-disk.js";
import { crowdFaults } from "./crowds.js";
import { damagedFileFaults } from "./damaged-files.js";
import { signalFaults } from "./signals.js";
import { stubbornStageFaults } from "./stubborn-stages.js";
import { unreliableMachineFaults } from "./unreliable-machines.js";

/**
 * What a round tells: whether its fault came before all was over, and longest times.
 * @typedef {{ hit: boolean, cancelMs?: number | null, orphanedMs?: number | null }} Struck
 */

/** @type {{ name: string, weight: number, round: (round: import("./round.js").Round) => Promise<Struck> }[]} */
export const faults = [
  ...signalFaults,
  ...fullDiskFaults,
  ...fileSizeFaults,
  ...removedFolderFaults,
  ...damagedFileFaults,
  ...crowdFaults,
  ...stubbornStageFaults,
  ...unreliableMachineFaults,
];

/** The faults whose names are this one or begin with it. */
export const faultsNamed = (start) => faults.filter(({ name }) => name.startsWith(start));

/**
 * Which fault each round takes: all of them in turn, those with more weight more often, never all of one in a row. It
 * depends on the round's number and on `only` alone, so that a round can be repeated.
 * @param {readonly string[]} only names or their beginnings; empty: all
 */
export function deckOf(only) {
  const chosen = only.length === 0 ? faults : only.flatMap(faultsNamed);
  const most = Math.max(...chosen.map(({ weight }) => weight));
  const passes = Array.from({ length: most }, (_, pass) => chosen.filter(({ weight }) => weight > pass));
  const deck = passes.flat();
  return (round) => deck[(round - 1) % deck.length];
}
