import type { Subtask } from "../model/pipeline.ts";
import { resolveKeys } from "../model/resolved-keys.ts";
import { subtaskKeys } from "../model/stage.ts";
import { pipelineKeys } from "../model/pipeline-keys.ts";
import {
  type ConfigurationReading,
  type PipelineText,
  type SubtaskText,
  variables,
} from "./reading.ts";
import { quote, suggest } from "./wording.ts";
import type { Path } from "./path.ts";

/** A subtask as written; a pipeline with `stages` has one, which is itself. */
export interface WrittenSubtask {
  text: SubtaskText;
  path: Path;
}

export function writtenSubtasks(id: string, pipeline: PipelineText): WrittenSubtask[] {
  const path: Path = ["pipelines", id];
  if (pipeline.subtasks === undefined) {
    return pipeline.stages === undefined ? [] : [{ text: { id, stages: pipeline.stages }, path }];
  }
  return pipeline.subtasks.flatMap((text, index) =>
    text === null ? [] : [{ text, path: [...path, "subtasks", index] }],
  );
}

/** The ids of a subtask's shards, `<id>-<i>-of-<n>`, or its own id if it has none. */
export function partIds({ id, shards }: Pick<SubtaskText, "id" | "shards">): string[] {
  if (id === undefined) return [];
  const total = shards ?? subtaskKeys.shards.default;
  return total === 1
    ? [id]
    : Array.from({ length: total }, (_, index) => `${id}-${index + 1}-of-${total}`);
}

/** Checks for duplicate ids of subtasks and for unknown runners. */
export function checkSubtasks(
  reading: ConfigurationReading,
  subtasks: readonly WrittenSubtask[],
  pipeline: PipelineText,
): void {
  const taken = new Map<string, { id: string; path: Path }>();
  for (const { text, path } of subtasks) {
    for (const id of new Set([...(text.id === undefined ? [] : [text.id]), ...partIds(text)])) {
      const other = taken.get(id.toLowerCase());
      taken.set(id.toLowerCase(), other ?? { id, path });
      if (other === undefined) continue;
      const differs = other.id === id ? "" : `, differing only in case from ${quote(other.id)}`;
      const where = reading.report.pointAt(other.path);
      reading.report.add(
        [...path, "id"],
        `duplicate subtask id ${quote(id)}${differs}: already at ${where}`,
      );
      break;
    }
    checkRunner(reading, { text, path }, pipeline);
  }
}

function checkRunner(
  reading: ConfigurationReading,
  { text, path }: WrittenSubtask,
  pipeline: PipelineText,
): void {
  const runners = pipeline["fan-out"]?.["runs-on"];
  const { requires } = text;
  if (runners === undefined || requires === undefined || requires === "default") return;
  if (Object.hasOwn(runners, requires)) return;
  const hint = suggest(requires, Object.keys(runners));
  reading.report.add(
    [...path, "requires"],
    `"fan-out.runs-on" has no runner for ${quote(requires)}; ${hint}`,
  );
}

/** Builds a subtask without its stages. */
export function buildSubtask(
  text: SubtaskText,
  pipeline: PipelineText,
  outerEnv: Record<string, string>,
): Omit<Subtask, "stages"> {
  const id = text.id ?? "";
  const resolved = resolveKeys(subtaskKeys, text) as ReturnType<typeof buildSubtask>;
  return {
    ...resolved,
    id,
    name: text.name ?? id,
    env: { ...outerEnv, ...variables(pipeline.env), ...variables(text.env) },
    execution_mode: executionMode(text["execution-mode"]),
    fail_fast: text["fail-fast"] ?? pipeline["fail-fast"] ?? pipelineKeys["fail-fast"].default,
    max_parallel: text["max-parallel"] ?? pipeline["max-parallel"] ?? null,
  };
}

/** `mcp` is the older format's name for local. */
export function executionMode(mode: SubtaskText["execution-mode"]): "local" | "cloud" | null {
  return mode === "mcp" ? "local" : (mode ?? null);
}
