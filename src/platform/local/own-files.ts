import { createHash } from "node:crypto";
import { readdirSync, realpathSync } from "node:fs";
import nodeModule from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { OwnFiles } from "../platform.ts";
import { readRegularFile } from "../regular-file.ts";

/** Files of the action that the runner reads after the main step, relative to the entry point's folder. */
const readByRunner = ["../../action.yml", "../../.github/actions/orchestrator/action.yml"];

/**
 * Loads all code that the action may evaluate after its stages have started, so that a stage that replaces one of its
 * files cannot run code with the job's credentials.
 * @param entry absolute path of the file that this process was started with
 */
export function keepOwnFiles(entry: string): OwnFiles {
  const folder = dirname(realpathSync(entry));
  const folders = [folder, join(folder, "../post")];
  const paths = [...folders.flatMap(listFiles), ...readByRunner.map((path) => join(folder, path))];
  const digests = new Map(paths.map((path) => [path, computeDigest(path)]));
  loadFromMemory(listFiles(folder).filter((path) => path.endsWith(".js")));
  return { findChanged: () => paths.filter((path) => computeDigest(path) !== digests.get(path)) };
}

/**
 * Makes Node load these modules from memory when they are imported later. They only import each other and Node's own.
 */
function loadFromMemory(paths: readonly string[]): void {
  const sources = new Map(paths.map((path) => [pathToFileURL(path).href, readOwn(path)]));
  // Node 20 lacks it, where the action only runs in this project's tests.
  const { registerHooks } = nodeModule as Partial<typeof nodeModule>;
  registerHooks?.({
    resolve(specifier, context, next) {
      const url = specifier.startsWith("./")
        ? new URL(specifier, context.parentURL).href
        : specifier;
      // Without this, Node would look for the file before it asks for its source.
      return sources.has(url)
        ? { url, format: "commonjs", shortCircuit: true }
        : next(specifier, context);
    },
    load(url, context, next) {
      const source = sources.get(url);
      return source === undefined
        ? next(url, context)
        : { format: "commonjs", source, shortCircuit: true };
    },
  });
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    // This build has no such folder, so there is nothing to protect.
    return [];
  }
}

const readOwn = (path: string): Buffer => readRegularFile(path, { most: limits.textFile.value });

/** The error message for an unreadable file, so that a file that disappears counts as changed. */
function computeDigest(path: string): string {
  try {
    return createHash("sha256").update(readOwn(path)).digest("hex");
  } catch (error) {
    return messageOf(error);
  }
}
