import type { Phase } from "../model/fields.ts";
import type { CommandStage, Stage, StageCommon, SubpipelineStage } from "../model/pipeline.ts";
import { defaults } from "./defaults.ts";
import type { Item } from "./expand.ts";
import { tidyDirectory } from "./leaf-checks.ts";
import type { StageText, Tolerant, TolerantText } from "./tolerant.ts";

/** What the stages of a list have in common. */
export interface StageScope {
  /** The file's `defaults.run`. */
  run: NonNullable<NonNullable<TolerantText["defaults"]>["run"]>;
  /** The stages' phase where they stand decides it, as in `setup`. */
  phase?: Phase;
  /** A nested pipeline's own variables, beneath those of its stages. */
  env?: Record<string, string>;
  /** Pipelines by id, for those that are nested. */
  nested: ReadonlyMap<string, SubpipelineStage["pipeline"]>;
}

/** A stage with everything filled in. */
export function buildStage(item: Item, scope: StageScope): Stage {
  const { stage } = item;
  const common = buildCommon(item, scope);
  if (item.kind === "uses") {
    return { ...common, kind: "guardrail", uses: stage.uses ?? "", with: { ...stage.with } };
  }
  if (item.kind === "pipeline") {
    const id = stage.pipeline ?? "";
    const pipeline = scope.nested.get(id) ?? {
      id,
      title: id,
      stages: [],
      failFast: defaults.failFast,
      maxParallel: null,
    };
    return { ...common, kind: "subpipeline", pipeline };
  }
  const workingDirectory = stage["working-directory"] ?? scope.run["working-directory"];
  return {
    ...common,
    kind: "command",
    workingDirectory: tidyDirectory(workingDirectory ?? defaults.workingDirectory),
    run: stage.run ?? "",
    permissions: { idToken: stage.permissions?.["id-token"] ?? defaults.idToken },
    shell: stage.shell ?? scope.run.shell ?? null,
    tries: buildTries(stage.tries ?? {}),
    artifacts: present(stage.artifacts),
    ifNoFilesFound: stage["if-no-files-found"] ?? defaults.ifNoFilesFound,
  };
}

function buildTries(tries: NonNullable<StageText["tries"]>): CommandStage["tries"] {
  const timeoutMinutes = tries["timeout-minutes"] ?? null;
  const on = present(tries.on);
  return {
    max: tries.max ?? defaults.tries,
    backoffSeconds: tries["backoff-seconds"] ?? defaults.backoffSeconds,
    on: on.length > 0 ? on : timeoutMinutes === null ? ["failure"] : ["failure", "timeout"],
    timeoutMinutes,
  };
}

function buildCommon({ id, ownId, stage, needs }: Item, scope: StageScope): StageCommon {
  return {
    id,
    name: stage.name ?? id,
    phase: scope.phase ?? phaseOf(stage, ownId),
    needs,
    if: stage.if ?? defaults.condition,
    workingDirectory: tidyDirectory(stage["working-directory"] ?? defaults.workingDirectory),
    env: { ...scope.env, ...variables(stage.env) },
    continueOnError: stage["continue-on-error"] ?? false,
    timeoutMinutes: stage["timeout-minutes"] ?? defaults.timeoutMinutes,
    summaryHint: stage["summary-hint"] ?? null,
    paths: present(stage.paths),
    pathsIgnore: present(stage["paths-ignore"]),
  };
}

function phaseOf(stage: StageText, id: string): Phase {
  if (stage.phase !== undefined) return stage.phase;
  if (stage.uses === "guardrail/review") return "review";
  return /^(?:build|setup)/.test(id) ? "build" : "test";
}

/** Numbers, true and false become text, as in GitHub's `env`. */
export function variables(env: StageText["env"]): Record<string, string> {
  const entries = Object.entries(env ?? {}).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** A list without the places of what was written wrongly. */
export function present<T>(list: Tolerant<T[]> | undefined): T[] {
  return (list ?? []).filter((item): item is Tolerant<T> => item !== null) as T[];
}
