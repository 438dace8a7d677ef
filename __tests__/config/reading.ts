import * as z from "zod";
import { formatMistake } from "../../src/model/mistake.ts";
import type { Configuration, Pipeline, Stage, Subtask } from "../../src/model/pipeline.ts";
import { readConfiguration, type ConfigurationOptions } from "../../src/config/read.ts";

/** Guardrails of these names that take any settings. */
export const guardrailsNamed = (...names: string[]): ReadonlyMap<string, z.ZodType> =>
  new Map(names.map((name) => [name, z.looseObject({})]));

/** The configuration of a text that should have no mistakes. */
export function read(text: string, options?: ConfigurationOptions & { file?: string }): Configuration {
  const result = readConfiguration(options?.file ?? "orchestrator.yml", text, options);
  if ("mistakes" in result) throw new Error(result.mistakes.map(formatMistake).join("\n"));
  return result.configuration;
}

/** The messages about a text, without the file's name: `line:column: path: message`. */
export function mistakesOf(text: string, options?: ConfigurationOptions & { file?: string }): string[] {
  const result = readConfiguration(options?.file ?? "f", text, options);
  if (!("mistakes" in result)) return [];
  return result.mistakes.map((mistake) => formatMistake(mistake).slice(mistake.file.length + 1));
}

export function pipelineOf(configuration: Configuration, id: string): Pipeline {
  const found = configuration.pipelines.find((pipeline) => pipeline.id === id);
  if (found === undefined) throw new Error(`no pipeline ${id}`);
  return found;
}

/** The only subtask of a pipeline. */
export function subtaskOf(configuration: Configuration, id: string): Subtask {
  return pipelineOf(configuration, id).subtasks[0]!;
}

/** The stages of a pipeline called `p` with these lines as its `stages`. */
export function stagesOf(lines: string, rest = ""): Stage[] {
  return subtaskOf(read(`pipelines:\n  p:\n    stages:\n${lines}\n${rest}`), "p").stages;
}

export function needsOf(stages: readonly Stage[]): Record<string, string[] | null> {
  return Object.fromEntries(stages.map((stage) => [stage.id, stage.needs]));
}
