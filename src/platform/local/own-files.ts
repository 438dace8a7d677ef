import { createHash } from "node:crypto";
import { readdirSync, realpathSync } from "node:fs";
import nodeModule from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { OwnFiles } from "../platform.ts";
import { readRegularFile } from "../regular-file.ts";

/** Relative to an entry's folder: what the runner reads of the action after its main step. */
const readByRunner = ["../../action.yml", "../../.github/actions/orchestrator/action.yml"];

/**
 * Reads everything that the action may still evaluate after its stages have started, so that a stage that replaces one
 * of its files does not get its own code run with the job's credentials.
 * @param entry absolute: the file that this process was started with
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
 * Makes Node take these modules from memory when they are imported later. They import each other and Node's own only.
 */
function loadFromMemory(paths: readonly string[]): void {
  const sources = new Map(paths.map((path) => [pathToFileURL(path).href, readOwn(path)]));
  // Node 20 lacks it: there the action runs in this project's tests only.
  const { registerHooks } = nodeModule as Partial<typeof nodeModule>;
  registerHooks?.({
    resolve(specifier, context, next) {
      const url = specifier.startsWith("./")
        ? new URL(specifier, context.parentURL).href
        : specifier;
      // Without this, Node would look for the file before it asks for its source.
      return sources.has(url)
        ? { url, format: "module", shortCircuit: true }
        : next(specifier, context);
    },
    load(url, context, next) {
      const source = sources.get(url);
      return source === undefined
        ? next(url, context)
        : { format: "module", source, shortCircuit: true };
    },
  });
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    // An action that was built without it has none to protect.
    return [];
  }
}

const readOwn = (path: string): Buffer => readRegularFile(path, { most: limits.textFile.value });

/** Of what cannot be read, why: so that a file that disappears has changed. */
function computeDigest(path: string): string {
  try {
    return createHash("sha256").update(readOwn(path)).digest("hex");
  } catch (error) {
    return messageOf(error);
  }
}
