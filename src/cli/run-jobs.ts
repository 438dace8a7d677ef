import { randomUUID } from "node:crypto";
import type { RunDependencies } from "../modes/run/execute.ts";
import { runJobs } from "../modes/run/processes/fan-out.ts";
import type { FinishedRun } from "../modes/aggregate/finished-run.ts";
import type { JobCommand } from "../modes/run/processes/job-process.ts";
import type { Refusal, Settings, HostContext } from "../modes/settings/settings.ts";
import type { Flags } from "../platform/local/command-line.ts";
import { OutputFence } from "../report/step-log/stage-output.ts";

/** `run --jobs`: starts this command line again for each process. */
export async function runOverProcesses(
  settings: Settings,
  hostContext: HostContext,
  dependencies: RunDependencies,
  { inActions, flags }: { inActions: boolean; flags: Flags },
): Promise<FinishedRun | Refusal> {
  const { screen } = dependencies.platform;
  const call: JobCommand["call"] = [process.execPath, process.argv[1]!];
  if (!inActions)
    return runJobs(settings, hostContext, dependencies, {
      call,
      flags: (["quiet", "verbose"] as const)
        .filter((name) => flags[name] === true)
        .map((name) => `--${name}`),
      show: (lines) => screen.write(lines),
    });
  // In a step of a job, the runner must not read workflow commands in the output of the processes.
  const fence = new OutputFence(screen, randomUUID);
  const show = (lines: string): Promise<void> => fence.write(Buffer.from(lines));
  try {
    return await runJobs(settings, hostContext, dependencies, { call, show });
  } finally {
    await fence.close();
  }
}
