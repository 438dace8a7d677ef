import { readdirSync, readFileSync, readlinkSync, realpathSync } from "node:fs";

const everyMs = 20;

/** Whether this machine tells what memory a process has needed at most. */
export const memoryIsKnown = process.platform === "linux";

/**
 * Watches a process and what it starts while they run.
 *
 * @returns stops watching and gives the most that one Node process among them had resident, in bytes: `VmHWM`, which the
 *   kernel keeps, so that no peak falls between two looks. NaN where the machine does not tell.
 */
export function watchMemory(pid) {
  if (!memoryIsKnown) return () => Number.NaN;
  const node = realpathSync(process.execPath);
  let peak = 0;
  const look = () => {
    for (const each of [pid, ...descendants(pid)]) peak = Math.max(peak, peakOf(each, node));
  };
  look();
  const timer = setInterval(look, everyMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** 0 for a process that is gone, or is no Node process: what stages start is no matter of who runs them. */
function peakOf(pid, node) {
  try {
    if (readlinkSync(`/proc/${pid}/exe`) !== node) return 0;
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [0, 0];
    return Number(kibibytes) * 1024;
  } catch {
    return 0;
  }
}

function descendants(pid) {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
    );
    return children.flatMap((child) => [child, ...descendants(child)]);
  } catch {
    return [];
  }
}
