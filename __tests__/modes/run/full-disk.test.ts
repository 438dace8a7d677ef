import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { getExitCode } from "../../../src/modes/settings/exit-code.ts";
import type { FinishedRun } from "../../../src/modes/aggregate/finished-run.ts";
import { recoverAbandonedRun } from "../../../src/modes/run/recover.ts";
import { showRun } from "../../../src/modes/inspect/show.ts";
import type { Files } from "../../../src/platform/platform.ts";
import { accepted, deadProcess, lockOf, openTask, type Task } from "../../support/task.ts";

const gate = { stages: [{ id: "a", run: "echo '::warning file=x,line=1::finding'" }] };

/** A disk that refuses writes by their number, once it is told to. What can be removed can be removed still. */
function failingDisk(code: string, fails: (number: number) => boolean) {
  let number: number | null = null;
  const failing = (path: string): void => {
    if (number === null) return;
    number += 1;
    if (fails(number)) throw Object.assign(new Error(`${code}: could not write ${path}`), { code });
  };
  return {
    begin: () => void (number ??= 0),
    writes: () => number ?? 0,
    disk: (files: Files): Files => ({
      ...files,
      async replace(path, ...given) {
        failing(path);
        return files.replace(path, ...given);
      },
      async openAppend(path) {
        const appender = await files.openAppend(path);
        return {
          ...appender,
          async append(bytes) {
            failing(path);
            return appender.append(bytes);
          },
        };
      },
    }),
  };
}

/** Runs on such a disk, which fails from the end of the last stage on. */
async function runOn(code: string, fails: (number: number) => boolean) {
  const { begin, writes, disk } = failingDisk(code, fails);
  const task = await openTask(gate, { disk });
  const run = await task.run({ event: ({ type }) => (type === "stage-finished" ? begin() : undefined) });
  return { task, run, writes: writes() };
}

/** What says of the run that it succeeded, of all that others look at. */
function sayingSucceeded({ root }: Task, { folder, plan }: FinishedRun): string[] {
  const history = join(root, ".runs", "task");
  const pending = join(history, "metrics.pending");
  const places = [
    ...["manifest.json", "run-summary.json", "metrics.jsonl"].map((name) => join(folder, name)),
    join(history, "metrics.json"),
    ...(existsSync(pending) ? readdirSync(pending).map((name) => join(pending, name)) : []),
    join(root, "out", "task", "runs.json"),
  ];
  const says = (path: string): boolean =>
    existsSync(path) &&
    /"status": ?"succeeded"/.test(
      readFileSync(path, "utf8").replaceAll(
        /"(commands|scheduler|instance_stats|child_runs|entries)": ?\[[^]*/g,
        "",
      ),
    ) &&
    readFileSync(path, "utf8").includes(plan.run_id);
  return places.filter(says);
}

async function shownStatus({ platform, settings }: Task, { folder }: FinishedRun): Promise<string> {
  return accepted(await showRun(settings, platform, folder)).manifest.status;
}

/** The process is gone now, and its disk works again. */
async function recovered(task: Task, run: FinishedRun): Promise<string | undefined> {
  await rm(join(run.folder, "run.lock"), { force: true });
  if (!existsSync(join(run.folder, "digests.json")))
    await writeFile(join(run.folder, "run.lock"), lockOf(await deadProcess()));
  const result = await recoverAbandonedRun(
    { ...task.platform, files: (await openTask(gate)).platform.files },
    task.settings,
    run.folder,
  );
  return result === null ? undefined : accepted(result).summary.status;
}

describe("a disk that fails while a run is written down", () => {
  test.each(["ENOSPC", "EIO", "EACCES"])(
    "from any write on leaves nothing that says it succeeded, with %s (A17)",
    async (code) => {
      const { writes, run } = await runOn(code, () => false);
      expect(run.summary.status).toBe("succeeded");
      expect(writes).toBeGreaterThan(8);
      for (let first = 1; first <= writes; first += 1) {
        const it = await runOn(code, (number) => number >= first);
        const isGreen = getExitCode(it.run.summary) === 0;
        expect(sayingSucceeded(it.task, it.run).length > 0).toBe(isGreen);
        if (isGreen) continue;
        expect(await shownStatus(it.task, it.run)).not.toBe("succeeded");
        expect([undefined, "failed"]).toContain(await recovered(it.task, it.run));
        expect(await shownStatus(it.task, it.run)).toBe("failed");
        expect(sayingSucceeded(it.task, it.run)).toEqual([]);
      }
    },
  );

  test("at a single write, whichever it is, leaves what the exit code says (A17)", async () => {
    const { writes } = await runOn("ENOSPC", () => false);
    for (let failed = 1; failed <= writes; failed += 1) {
      const { task, run } = await runOn("ENOSPC", (number) => number === failed);
      const said = sayingSucceeded(task, run);
      expect(said.length > 0).toBe(getExitCode(run.summary) === 0);
    }
  });
});
