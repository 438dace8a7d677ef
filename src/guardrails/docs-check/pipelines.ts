import type { Repository } from "../../changes/repository.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { parseYaml } from "../../text/yaml.ts";

export interface Pipelines {
  /** Path of the pipeline file. */
  path: string;
  names: readonly string[];
}

/**
 * Reads the pipeline names from the first pipeline file that exists; null if there is none or it is invalid, which
 * `validate` and every run report in more detail.
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

/** Pipelines are a mapping by name, or a list with `id` in the JSON format. */
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
