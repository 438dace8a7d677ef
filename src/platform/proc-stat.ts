import { closeSync, openSync, readSync } from "node:fs";

/** What Linux tells of a process, as text: proc_pid_stat(5). */
export interface ProcStat {
  /** One letter; Z and X are processes that have ended. */
  state: string;
  group: string;
  /** Clock ticks since the machine's start. */
  start: string;
}

/** More than its 52 numbers and a name of at most 64 bytes take. */
const STAT_BYTES = 2048;

/** @returns null for a process that is not there, or not to be seen */
export function readStat(pid: number | string): ProcStat | null {
  try {
    const stat = readAtOnce(`/proc/${pid}/stat`);
    // The name in parentheses may hold anything. State follows it as field 3, the group is field 5, the start field 22.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, group, start] = [fields[0], fields[5 - 3], fields[22 - 3]];
    return state === undefined || group === undefined || start === undefined
      ? null
      : { state, group, start };
  } catch {
    return null;
  }
}

/** Ended, and not collected by its parent. */
export const hasEnded = ({ state }: ProcStat): boolean => state === "Z" || state === "X";

/** In one piece: readFileSync asks for the size first and for the end last, and takes twice as long. */
function readAtOnce(path: string): string {
  const descriptor = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafe(STAT_BYTES);
    return bytes.toString("latin1", 0, readSync(descriptor, bytes, 0, STAT_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}
