// What a call may take. A slower or busier machine gives all of them more time: the same start of the command line is timed now
// and then, and how much longer it takes than on an idle machine stretches the time that a call has.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Milliseconds from start to end, and of processor time, as on an idle machine of today. */
export const callMs = 10_000;
export const memoryBytes = 512 * 2 ** 20;
/** What has not ended by then never does, and is killed. */
export const hangMs = 40_000;

/** What the reference, `--version`, takes on such a machine, with the meter. */
const referenceMs = 200;

/**
 * How much slower the machine is than an idle one, as it was last seen: in time from start to end, and in processor time.
 * @param measure starts the reference with a folder to be in, and gives `wallMs` and `cpuMs`
 */
export function watchMachine(measure) {
  const seen = { wall: 1, cpu: 1 };
  const look = async () => {
    const folder = mkdtempSync(join(tmpdir(), "orchestrator-fuzz-reference-"));
    try {
      const { wallMs, cpuMs } = await measure(folder);
      seen.wall = Math.max(1, wallMs / referenceMs);
      seen.cpu = Math.max(1, cpuMs / referenceMs);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { ...seen };
  };
  return { look, slowness: () => ({ ...seen }) };
}
