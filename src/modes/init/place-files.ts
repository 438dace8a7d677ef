import { join } from "node:path";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import type { Files } from "../../platform/platform.ts";

/** A file that `init` writes or keeps. */
export interface PlacedFile {
  path: string;
  text: string;
  did: "wrote" | "replaced" | "kept";
  detail: string;
}

/**
 * Places the pipeline file under the name that exists. One in JSON is kept, because a new YAML file would take
 * precedence.
 */
export async function placePipelines(
  files: Files,
  root: string,
  text: string,
  force: boolean,
): Promise<PlacedFile> {
  let path: string = pipelineFiles[0];
  for (const name of pipelineFiles.toReversed())
    if (await files.exists(join(root, name))) path = name;
  if (path.endsWith(".json"))
    return { path, text, did: "kept", detail: "this is the repository's pipeline file" };
  return placeFile(files, root, { path, text }, force);
}

/** Places a file. An existing one is kept unless `force` is set. */
export async function placeFile(
  files: Files,
  root: string,
  file: Pick<PlacedFile, "path" | "text">,
  force: boolean,
): Promise<PlacedFile> {
  const exists = await files.exists(join(root, file.path));
  if (exists && !force) return { ...file, did: "kept", detail: "it exists; --force replaces it" };
  return { ...file, did: exists ? "replaced" : "wrote", detail: "" };
}
