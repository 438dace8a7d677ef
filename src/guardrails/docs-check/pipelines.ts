import type { Repository } from "../../changes/repository.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { parseYaml } from "../../text/yaml.ts";

export interface Pipelines {
  /** Path of the pipeline file. */
  path: string;
  names: readonly string[];
  /** Ids of stages and subtasks, and aliases, which `run` and `plan` take too. */
  targets: ReadonlySet<string>;
}

/**
 * Reads the pipeline names from the first pipeline file that exists; null if there is none or it is invalid, which
 * `validate` and every run report in more detail.
 */
export async function readPipelines(repository: Repository): Promise<Pipelines | null> {
  for (const path of pipelineFiles) {
    const bytes = await repository.read(path);
    if (bytes === undefined) continue;
    const file = parseFile(new TextDecoder().decode(bytes));
    const names = listNames(file?.pipelines);
    return names === null ? null : { path, names, targets: new Set(listTargets(file)) };
  }
  return null;
}

/** Pipelines are a mapping by name, or a list with `id` in the JSON format. */
function listNames(pipelines: unknown): string[] | null {
  if (typeof pipelines !== "object" || pipelines === null) return null;
  if (!Array.isArray(pipelines)) return Object.keys(pipelines);
  const ids = pipelines.map((pipeline: unknown) => (pipeline as { id?: unknown } | null)?.id);
  return ids.filter((id) => typeof id === "string");
}

/** Stages are at most that deep in a pipeline file. A value of YAML may contain itself. */
const deepestTarget = 8;

function listTargets(value: unknown, depth = 0): string[] {
  if (typeof value !== "object" || value === null || depth > deepestTarget) return [];
  const { id, aliases } = value as { id?: unknown; aliases?: unknown };
  return [
    ...(typeof id === "string" ? [id] : []),
    ...(typeof aliases === "object" && aliases !== null ? Object.keys(aliases) : []),
    ...Object.values(value).flatMap((inner) => listTargets(inner, depth + 1)),
  ];
}

function parseFile(text: string): { pipelines?: unknown } | null {
  try {
    return parseYaml(text) as { pipelines?: unknown } | null;
  } catch {
    return null;
  }
}
