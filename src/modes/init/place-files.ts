import { join } from "node:path";
import { limits } from "../../model/limits.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import type { Files } from "../../platform/platform.ts";

/** A file that `init` writes or keeps. */
export interface PlacedFile {
  path: string;
  text: string;
  did: "wrote" | "replaced" | "kept" | "added";
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

/** Adds missing lines to .gitignore; null: it has all of them. */
export async function placeIgnoreLines(
  files: Files,
  root: string,
  lines: readonly string[],
): Promise<PlacedFile | null> {
  const path = ".gitignore";
  const options = { within: root, most: limits.repositoryFile.value };
  const text = (await files.readText(join(root, path), options)) ?? "";
  const present = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
  const missing = lines.filter((line) => !present.has(line.replace(/\/$/, "")));
  if (missing.length === 0) return null;
  const start = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  return {
    path,
    text: `${start}${missing.join("\n")}\n`,
    did: text === "" ? "wrote" : "added",
    detail: missing.join(" "),
  };
}
