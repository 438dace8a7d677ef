import { createHash } from "node:crypto";
import type * as z from "zod";
import { isAbsolute, join, normalize, relative, sep } from "node:path";
import { readConfiguration } from "../../config/read.ts";
import { suggest } from "../../config/wording.ts";
import { limits } from "../../model/limits.ts";
import { formatMistake } from "../../model/mistake.ts";
import type { Configuration, Pipeline } from "../../model/pipeline.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { messageOf, reasonOfError } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";
import { isRefusal, refuse, type Refusal, type Settings } from "./settings.ts";

type PipelineFileSettings = Pick<Settings, "root" | "config">;

/** Finds, reads and checks the pipeline file. All its mistakes are reported together. */
export async function loadConfiguration(
  settings: PipelineFileSettings,
  files: Files,
): Promise<Configuration | Refusal> {
  const found = await findFile(settings, files);
  if (isRefusal(found)) return found;
  const result = readConfiguration(found.name, found.text, {
    guardrails: await loadGuardrailSchemas(found.text),
  });
  return "mistakes" in result
    ? refuse(...result.mistakes.map(formatMistake))
    : result.configuration;
}

/** Loads the schemas of guardrails' settings, only for a file that may name one. */
async function loadGuardrailSchemas(text: string): Promise<ReadonlyMap<string, z.ZodType>> {
  if (!text.includes("guardrail/")) return new Map();
  return (await import("../../guardrails/guardrails.ts")).guardrailSettings;
}

/** Returns the path of the pipeline file, relative to the root, and the sha256 of its text. */
export async function identifyPipelineFile(
  settings: PipelineFileSettings,
  files: Files,
): Promise<{ path: string; sha256: string } | Refusal> {
  const found = await findFile(settings, files);
  if (isRefusal(found)) return found;
  return { path: found.name, sha256: createHash("sha256").update(found.text).digest("hex") };
}

interface FoundConfiguration {
  name: string;
  text: string;
}

async function findFile(
  { root, config }: PipelineFileSettings,
  files: Files,
): Promise<FoundConfiguration | Refusal> {
  if (config !== null) {
    const path = isAbsolute(config) ? config : join(root, config);
    const name = isAbsolute(config) ? relative(root, config) : config;
    const repository = await findRepositoryOf(files, root, name);
    if (repository !== null) return refuse(describeOuterRoot(name, repository));
    return (
      (await readFile(files, { root, path, name })) ??
      refuse(`${config}: no such pipeline file${isAbsolute(config) ? "" : ` in ${root}`}`)
    );
  }
  for (const name of pipelineFiles) {
    const found = await readFile(files, { root, path: join(root, name), name });
    if (found !== undefined) return found;
  }
  const checkedOut = await findRepositoryBelow(files, root);
  return refuse(
    checkedOut === null
      ? `no pipeline file: looked for ${pipelineFiles.join(", ")}. Create one with: npx github:org/orchestrator init`
      : describeOuterRoot(`${checkedOut}/${pipelineFiles[0]}`, checkedOut),
  );
}

/** Otherwise stages would run in the outer folder, without their files, and filters would not apply. */
const describeOuterRoot = (file: string, repository: string): string =>
  `${file} belongs to the repository in ${repository}: set the input \`root: ${repository}\`, or \`--root ${repository}\` on the command line`;

/** Finds the repository of a file below a root that is not itself a repository. */
async function findRepositoryOf(files: Files, root: string, name: string): Promise<string | null> {
  if (leadsOut(name) || (await files.exists(join(root, ".git")))) return null;
  const steps = normalize(name).split(sep).slice(0, -1);
  for (let depth = steps.length; depth > 0; depth -= 1) {
    const folder = steps.slice(0, depth).join("/");
    if (await files.exists(join(root, folder, ".git"))) return folder;
  }
  return null;
}

/** Finds a repository with a pipeline file that was checked out into a subfolder. */
async function findRepositoryBelow(files: Files, root: string): Promise<string | null> {
  if (await files.exists(join(root, ".git"))) return null;
  for (const name of await files.list(root)) {
    const folder = join(root, name);
    if (!(await files.exists(join(folder, ".git")))) continue;
    if (await files.exists(join(folder, pipelineFiles[0]))) return name;
  }
  return null;
}

/** Reads a pipeline file. One named below the root must not be a link out of it. */
async function readFile(
  files: Files,
  { root, path, name }: { root: string; path: string; name: string },
): Promise<FoundConfiguration | Refusal | undefined> {
  const within = leadsOut(name) ? {} : { within: root };
  try {
    const text = await files.readText(path, { most: limits.repositoryFile.value, ...within });
    return text === undefined ? undefined : { name, text };
  } catch (error) {
    if (reasonOfError(error) === "too-many-open-files") throw error;
    // A folder, or a file without read permission.
    return refuse(`${name}: the pipeline file cannot be read: ${messageOf(error)}`);
  }
}

const leadsOut = (name: string): boolean =>
  isAbsolute(name) || normalize(name).split(sep)[0] === "..";

/** Chooses the requested pipeline, else the file's default, else the only one. */
export function choosePipeline(
  configuration: Configuration,
  requested: string | null,
): Pipeline | Refusal {
  const { pipelines, default_pipeline: defaultPipeline, file } = configuration;
  const names = pipelines.map((pipeline) => pipeline.id);
  const name = requested ?? defaultPipeline ?? (names.length === 1 ? names[0]! : null);
  if (name === null) {
    return refuse(`${file}: choose a pipeline, or set default-pipeline: ${names.join(", ")}`);
  }
  const pipeline = pipelines.find((candidate) => candidate.id === name);
  if (pipeline !== undefined) return pipeline;
  return refuse(`${file}: there is no pipeline ${JSON.stringify(name)}; ${suggest(name, names)}`);
}
