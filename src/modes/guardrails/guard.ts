import { join } from "node:path";
import * as z from "zod";
import { guardrails } from "../../guardrails/guardrails.ts";
import { readOverride } from "../../model/diff-budget-override.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Pipeline, Stage } from "../../model/pipeline.ts";
import { suggest } from "../../config/wording.ts";
import { parseYaml } from "../../text/yaml.ts";
import { loadConfiguration } from "../settings/configuration.ts";
import { createGuardrailRunner } from "./judge.ts";
import { findTask } from "../settings/identity.ts";
import {
  isRefusal,
  refuse,
  type Refusal,
  type RunSettings,
  type HostContext,
} from "../settings/settings.ts";
import type { Judged } from "../../model/judged.ts";
import type { Platform, Files } from "../../platform/platform.ts";

export interface GuardRequest {
  /** `diff-budget` */
  name: string;
  /** RunSettings such as `max-files=5`, which take precedence over those of the pipeline file. */
  with: readonly string[];
  /** Whether to write the fixes. */
  fix: boolean;
}

export interface GuardAnswer {
  judged: Judged;
  /** Whether the settings in force make it a dry run: violations fail nothing. */
  dryRun: boolean;
  /** Paths of the files that were fixed. */
  fixed: string[];
}

/**
 * Runs one guardrail alone, with the settings of the first stage that uses it; the default pipeline comes first.
 * Nothing is recorded.
 */
export async function runGuard(
  settings: RunSettings,
  hostContext: HostContext,
  platform: Platform,
  request: GuardRequest,
): Promise<GuardAnswer | Refusal> {
  const guardrail = guardrails.get(request.name);
  if (guardrail === undefined)
    return refuse(
      `there is no guardrail ${JSON.stringify(request.name)}; ${suggest(request.name, [...guardrails.keys()])}`,
    );
  const written = await findWrittenSettings(settings, hostContext, platform, request.name);
  if (isRefusal(written)) return written;
  const asked = parseSettings(request.with);
  if (isRefusal(asked)) return asked;
  const options = { ...written.with, ...asked };
  const checked = guardrail.options.safeParse(options);
  if (!checked.success)
    return refuse(`guardrail/${request.name}:\n${z.prettifyError(checked.error)}`);
  const override = readOverride(settings["override-reason"], hostContext.environment);
  const { task, pipeline } = written;
  const run = { task, pipeline, asked, changes: null, start: null, override, run: null };
  const judge = createGuardrailRunner(settings, hostContext, platform, run);
  const stage = { id: written.id, uses: `guardrail/${request.name}`, with: options };
  const { judged, dryRun } = await judge(stage, { mayWait: false });
  // A cancel explains why it could not be judged, so its finding would mislead.
  if (platform.cancelled.aborted && judged.verdict === "undecided") return refuse("cancelled");
  return { judged, dryRun, fixed: request.fix ? await applyEdits(settings, platform, judged) : [] };
}

interface WrittenSettings {
  with: Record<string, unknown>;
  task: string;
  /** The stage with these settings; the guardrail's name if no stage uses it. */
  id: string;
  pipeline: string;
}

/** Finds the settings of a guardrail. Without a pipeline file, its defaults apply. */
async function findWrittenSettings(
  settings: RunSettings,
  hostContext: HostContext,
  { files, git }: Pick<Platform, "files" | "git">,
  name: string,
): Promise<WrittenSettings | Refusal> {
  const loaded = await loadConfiguration(settings, files);
  const isMissing =
    isRefusal(loaded) &&
    settings.config === null &&
    loaded.messages[0]?.startsWith("no pipeline file");
  if (isRefusal(loaded) && !isMissing) return loaded;
  const configuration = isRefusal(loaded) ? null : loaded;
  const task = await findTask(settings, configuration, hostContext, git);
  if (typeof task !== "string") return task;
  const { pipelines, default_pipeline: defaultPipeline } = configuration ?? {
    pipelines: [],
    default_pipeline: null,
  };
  const first = pipelines.toSorted(
    (left, right) => Number(right.id === defaultPipeline) - Number(left.id === defaultPipeline),
  );
  for (const pipeline of first) {
    for (const stage of listStages(pipeline)) {
      if (stage.kind === "guardrail" && stage.uses === `guardrail/${name}`)
        return { with: stage.with, task, id: stage.id, pipeline: pipeline.id };
    }
  }
  return { with: {}, task, id: name, pipeline: defaultPipeline ?? "" };
}

const listStages = ({ setup, subtasks, after }: Pipeline): Stage[] => [
  ...setup,
  ...subtasks.flatMap(({ stages }) => stages),
  ...after,
];

/** Parses settings. Values are YAML: `5` is a number, `[a, b]` a list. */
function parseSettings(asked: readonly string[]): Record<string, unknown> | Refusal {
  const found: Record<string, unknown> = {};
  for (const one of asked) {
    const [, key, value] = /^([a-z-]+)=(.*)$/s.exec(one) ?? [];
    if (key === undefined || value === undefined)
      return refuse(`--with ${JSON.stringify(one)}: expected a setting such as max-files=5`);
    try {
      found[key] = parseYaml(value);
    } catch (error) {
      return refuse(`--with ${JSON.stringify(one)}: ${messageOf(error)}`);
    }
  }
  return found;
}

/** @returns the paths of the files written */
async function applyEdits(
  { root }: Pick<RunSettings, "root">,
  { files }: { files: Files },
  { edits }: Pick<Judged, "edits">,
): Promise<string[]> {
  const top = await files.realPath(root);
  const fixed: string[] = [];
  for (const { path, text } of edits) {
    // The target of a link is a document with its own edits.
    if ((await files.realPath(join(root, path))) !== join(top ?? root, path)) continue;
    await files.replace(join(root, path), text);
    fixed.push(path);
  }
  return fixed;
}
