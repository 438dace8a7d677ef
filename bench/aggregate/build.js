import { execFileSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(dirname(here));
const folder = join(project, "build", "bench");

/** The reference, bundled as actions are: the client takes seconds to load from its hundreds of files. */
export const reference = join(folder, "reference", "index.js");

/** Compiles what programs here take from the tests and the source. */
export function compile() {
  rmSync(folder, { recursive: true, force: true });
  run("tsc", ["-p", here]);
}

/** Compiles the same, and bundles the reference. */
export function build() {
  compile();
  run("ncc", [
    "build",
    join(here, "programs", "download-all.js"),
    "--out",
    dirname(reference),
    "--no-cache",
    "--quiet",
  ]);
}

/** @param path of a module of this project, which tsconfig.json names; compile() comes first */
export const compiled = (path) => import(pathToFileURL(join(folder, path)).href);

function run(name, args) {
  const tool = join(project, "node_modules", ".bin", name);
  if (!existsSync(tool)) throw new Error(`${name} is not installed: run npm ci first`);
  // NODE_OPTIONS is what npm sets from .npmrc for jest.
  const { NODE_OPTIONS: _, ...env } = process.env;
  execFileSync(tool, args, { cwd: project, env, stdio: ["ignore", "ignore", "inherit"] });
}
