import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const project = dirname(dirname(here));

let built;

/**
 * Compiles the source as it is, once, and bundles the program that merges a history, as the command line is bundled: loading a
 * hundred files would be most of its time.
 *
 * @param root a temporary folder
 * @returns `program`: its path; `entrySchema`: what an entry has to agree with
 */
export const build = (root) => (built ??= buildAll(root));

async function buildAll(root) {
  const folder = mkdtempSync(join(root, "build-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  run("tsc", ["-p", here, "--outDir", folder]);
  const bundled = join(folder, "bundled");
  const source = join(folder, "bench", "metrics", "programs", "merge-history.js");
  run("ncc", ["build", source, "--out", bundled, "--no-cache", "--quiet"]);
  const { MetricsEntry } = await import(pathToFileURL(join(folder, "src", "model", "metrics-entry.js")).href);
  return { program: join(bundled, "index.js"), entrySchema: MetricsEntry };
}

function run(name, args) {
  const tool = join(project, "node_modules", ".bin", name);
  if (!existsSync(tool)) throw new Error(`${name} is not installed: run npm ci first`);
  // NODE_OPTIONS is what npm sets from .npmrc for jest.
  const { NODE_OPTIONS: _, ...env } = process.env;
  execFileSync(tool, args, { cwd: project, env, stdio: ["ignore", "ignore", "inherit"] });
}
