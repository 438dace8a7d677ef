import { randomUUID } from "node:crypto";
import type { Choices } from "../model/inputs/action-inputs.ts";
import type { Plan } from "../model/plan.ts";
import { runAuto } from "../modes/run/auto.ts";
import type { FinishedRun } from "../modes/aggregate/finished-run.ts";
import {
  type HostContext,
  refuse,
  resolveSettings,
  type Refusal,
} from "../modes/settings/settings.ts";
import type { Platform, Screen, Watcher } from "../platform/platform.ts";
import { createCli, type Cli, type Flags } from "../platform/local/command-line.ts";
import { ActionsLog } from "../report/step-log/actions-log.ts";
import { LiveView } from "../report/terminal/live-view.ts";
import { printFinishedRun } from "./finished-run.ts";
import { plan } from "./plan.ts";
import { createPlainView } from "./plain-view.ts";
import { printRefusal } from "./refused.ts";
import { toRunSearch } from "./run-search.ts";

export async function run(pipeline: string | undefined, flags: Flags): Promise<number> {
  const line = await createCli(pipeline, flags);
  if (flags.watch === true) return runWatching(line, flags);
  if (flags.dryRun === true) {
    if (flags.resume === undefined) return plan(pipeline, flags);
    const mistake = "--dry-run shows a new plan, so it cannot be combined with --resume";
    return printRefusal(line.platform, refuse(mistake), flags);
  }
  return printFinishedRun(line, flags, await runOrResume(line, flags));
}

async function runWatching(line: Cli, flags: Flags): Promise<number> {
  const { checkWatch, watch } = await import("./watch.ts");
  const mistake = checkWatch(flags, line.hostContext.github !== null);
  if (mistake !== null) return printRefusal(line.platform, refuse(mistake), flags);
  return watch(line, flags, (changed) => {
    const requested = { ...line.requested, changed };
    return runOrResume({ ...line, requested }, flags);
  });
}

/** Choices that cannot be combined with `--resume`, which runs an existing plan. */
const fixedByPlan = [
  "pipeline",
  "config",
  "subtask",
  "stage",
  "base",
  "execution-mode",
  "max-parallel",
  "fail-fast",
  "max-jobs",
] as const satisfies readonly (keyof Choices)[];

const isChosen = (value: Choices[keyof Choices]): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null;

async function runOrResume(line: Cli, flags: Flags): Promise<FinishedRun | Refusal> {
  const { requested, platform, hostContext } = line;
  const settings = resolveSettings(requested, hostContext.environment);
  const inActions = hostContext.github !== null && flags.json !== true;
  const createView = (root: string, plan: Plan): Watcher =>
    chooseView(platform, { inActions, flags }, root, plan);
  const dependencies = { platform, secrets: [], createView };
  const here = inActions ? hostContext : withColours(hostContext, platform.screen);
  if (flags.resume === undefined) {
    if (settings["max-jobs"] === null) return runAuto(settings, here, dependencies);
    const { runOverProcesses } = await import("./run-jobs.ts");
    return runOverProcesses(settings, here, dependencies, { inActions, flags });
  }
  const narrowed = [...requested.only, ...requested.skip, ...requested.arguments].length > 0;
  if (settings.all === true || narrowed || fixedByPlan.some((name) => isChosen(requested[name])))
    return refuse(
      "--resume runs the existing plan in one process, so it cannot be combined with a pipeline or other choices",
    );
  const { resumeRun } = await import("../modes/run/resume.ts");
  const run = flags.resume === true ? null : flags.resume;
  return resumeRun(toRunSearch(line), here, dependencies, run);
}

/** Lets tools print in colour and for the width of the terminal, unless the environment says something else. */
function withColours(hostContext: HostContext, { colour, columns }: Screen): HostContext {
  const { environment } = hostContext;
  if (!colour || environment["NO_COLOR"]) return hostContext;
  const shown = { FORCE_COLOR: "1", COLUMNS: String(columns) };
  return { ...hostContext, environment: { ...shown, ...environment } };
}

/** In a step of a job, the log has all output in groups already, whatever the flags say. */
function chooseView(
  platform: Platform,
  { inActions, flags }: { inActions: boolean; flags: Flags },
  root: string,
  plan: Plan,
): Watcher {
  const { screen, clock, cancelled } = platform;
  if (inActions)
    return new ActionsLog({ ...platform, root, newToken: randomUUID, annotatesFindings: true });
  const isLive = screen.interactive && flags.quiet !== true && flags.verbose !== true;
  return isLive
    ? new LiveView(screen, clock, plan, cancelled)
    : createPlainView(screen, clock, flags, cancelled);
}
