import { lstatSync, realpathSync } from "node:fs";
import { sep } from "node:path";
import { GitError } from "../model/changes.ts";
import { limits } from "../model/limits.ts";
import type { WorkTree } from "./platform.ts";
import { readRegularFile } from "./regular-file.ts";

/** The files below a root, which may itself be a link. Synchronous, for the reason in files.ts. */
export function openWorkTree(root: string): WorkTree {
  const top = `${Buffer.from(realpathSync.native(root)).toString("latin1")}${sep}`.replace(
    /[\\/]{2}$/,
    sep,
  );
  const toPath = (name: Uint8Array) => Buffer.concat([Buffer.from(`${root}/`), name]);
  return {
    read: async (name) =>
      ignoreMissing(name, () => {
        const path = resolveInside(top, toPath(name));
        return path === undefined
          ? undefined
          : readRegularFile(path, { most: limits.document.value, links: false });
      }),
    exists: async (name) =>
      ignoreMissing(name, () => resolveInside(top, toPath(name))) !== undefined,
    size: async (name) => ignoreMissing(name, () => lstatSync(toPath(name)).size),
  };
}

/** Follows all links of a path; undefined if it leads out of the work tree or into a `.git` folder. */
function resolveInside(top: string, path: Buffer): Buffer | undefined {
  const found = realpathSync.native(path, { encoding: "buffer" });
  // latin1: one character for each byte.
  const text = `${found.toString("latin1")}${sep}`;
  if (!text.startsWith(top)) return undefined;
  return text.slice(top.length).toLowerCase().split(sep).includes(".git") ? undefined : found;
}

const missingCodes = [
  "ENOENT",
  "ENOTREGULAR",
  "ENOTDIR",
  "ELOOP",
  "ENAMETOOLONG",
  "ERR_INVALID_ARG_VALUE",
];

function ignoreMissing<Answer>(name: Uint8Array, look: () => Answer): Answer | undefined {
  try {
    return look();
  } catch (error) {
    if (missingCodes.includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    const shown = JSON.stringify(Buffer.from(name).toString("utf8"));
    throw new GitError(`could not read ${shown}: ${(error as Error).message}`);
  }
}
