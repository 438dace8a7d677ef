import type { Repository } from "../../changes/repository.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { parseYaml } from "../../text/yaml.ts";

export interface Pipelines {
  /** Of the file. */
  path: string;
  names: readonly string[];
}

/**
 * The names of the pipelines, by the keys of the first file that is there. null: there is none, or its pipelines can't be read,
 * which `validate` and every run say better.
 */
export async function readPipelines(repository: Repository): Promise<Pipelines | null> {
  for (const path of pipelineFiles) {
    const bytes = await repository.read(path);
    if (bytes === undefined) continue;
    const names = parsePipelineNames(new TextDecoder().decode(bytes));
    return names === null ? null : { path, names };
  }
  return null;
}

/** Pipelines by their names, or a list of them with `id` as the JSON format has it. */
function parsePipelineNames(text: string): string[] | null {
  const pipelines = parsePipelines(text);
  if (typeof pipelines !== "object" || pipelines === null) return null;
  if (!Array.isArray(pipelines)) return Object.keys(pipelines);
  const ids = pipelines.map((pipeline: unknown) => (pipeline as { id?: unknown } | null)?.id);
  return ids.filter((id) => typeof id === "string");
}

function parsePipelines(text: string): unknown {
  try {
    return (parseYaml(text) as { pipelines?: unknown } | null)?.pipelines;
  } catch {
    return undefined;
  }
}
