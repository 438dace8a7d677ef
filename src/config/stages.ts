import type { Phase } from "../model/fields.ts";
import type { CommandStage, NestedPipeline, PathFilters, Stage } from "../model/pipeline.ts";
import { resolveKeys, type ResolvedStage } from "../model/resolved-keys.ts";
import { permissionKeys, stageKeys, tryKeys, type StageKind } from "../model/stage.ts";
import { pipelineKeys } from "../model/pipeline-keys.ts";
import type { StageItem } from "./expand.ts";
import { type StageText, type TolerantText, variables, present } from "./reading.ts";

/** Values that all stages of a list share. */
export interface StageScope {
  /** The file's `defaults.run`. */
  run: NonNullable<NonNullable<TolerantText["defaults"]>["run"]>;
  /** The phase of the stages, if the list determines it, as `setup` does. */
  phase?: Phase;
  /** Variables of the nested pipeline, which those of its stages override. */
  env?: Record<string, string>;
  /** Pipelines that can be nested, by id. */
  nested: ReadonlyMap<string, NestedPipeline>;
}

/** Builds a stage with all defaults filled in. */
export function buildStage(item: StageItem, scope: StageScope): Stage {
  const { stage } = item;
  const common = buildCommon(item, scope);
  if (item.kind === "uses") {
    const resolved = resolveStage("guardrail", stage);
    return { kind: "guardrail", ...resolved, ...common, with: { ...stage.with } };
  }
  if (item.kind === "pipeline") {
    const id = stage.pipeline ?? "";
    const resolved = resolveStage("subpipeline", stage);
    const nested = scope.nested.get(id) ?? missingPipeline(id);
    return { kind: "subpipeline", ...resolved, ...common, ...nested };
  }
  const { run } = scope;
  const resolved = resolveStage("command", {
    ...stage,
    shell: stage.shell ?? run.shell,
    "working-directory": stage["working-directory"] ?? run["working-directory"],
  });
  return {
    kind: "command",
    ...resolved,
    ...common,
    permissions: resolveKeys(permissionKeys, stage.permissions ?? {}) as Permissions,
    tries: resolveTries(stage.tries ?? {}),
  };
}

const resolveStage = <Kind extends StageKind>(kind: Kind, stage: StageText) =>
  resolveKeys(stageKeys, stage, kind) as ResolvedStage<Kind> & PathFilters;

/** A placeholder for a pipeline that could not be read. */
const missingPipeline = (id: string): NestedPipeline => ({
  pipeline_id: id,
  pipeline_title: id,
  stages: [],
  fail_fast: pipelineKeys["fail-fast"].default,
  max_parallel: null,
});

type Permissions = CommandStage["permissions"];
type Tries = CommandStage["tries"];

function resolveTries(written: NonNullable<StageText["tries"]>): Tries {
  const tries = resolveKeys(tryKeys, written) as Tries;
  const bothReasons = tries.timeout_minutes !== null;
  const on = present(written.on);
  return { ...tries, on: on.length > 0 ? on : bothReasons ? ["failure", "timeout"] : ["failure"] };
}

/** Fields of a stage that are derived. */
function buildCommon({ id, ownId, stage, needs }: StageItem, scope: StageScope) {
  return {
    id,
    name: stage.name ?? id,
    phase: scope.phase ?? resolvePhase(stage, ownId),
    needs,
    env: { ...scope.env, ...variables(stage.env) },
  };
}

function resolvePhase(stage: StageText, id: string): Phase {
  if (stage.phase !== undefined) return stage.phase;
  if (stage.uses === "guardrail/review") return "review";
  return /^(?:build|setup)/.test(id) ? "build" : "test";
}
