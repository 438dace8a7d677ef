import { nameTest } from "../../changes/filter.ts";
import type { MeasuredFile } from "../../changes/repository.ts";

/** Which versions of what belong together: package managers write them, and nobody reads them line by line. */
const lockFiles = [
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
  "bun.lockb",
  "deno.lock",
  "Cargo.lock",
  "go.sum",
  "go.work.sum",
  "composer.lock",
  "Gemfile.lock",
  "gems.locked",
  "poetry.lock",
  "pdm.lock",
  "uv.lock",
  "Pipfile.lock",
  "pixi.lock",
  "mix.lock",
  "pubspec.lock",
  "Podfile.lock",
  "Package.resolved",
  "packages.lock.json",
  "gradle.lockfile",
  "flake.lock",
  ".terraform.lock.hcl",
];

const always = [...lockFiles.map((name) => `**/${name}`), "dist/**", "**/node_modules/**", "archives/**"];

/** Parts a change into what counts and what does not. A renamed file is left out when it is so under both of its names. */
export function partLeftOut(
  files: readonly MeasuredFile[],
  ignore: readonly string[],
): { counted: MeasuredFile[]; leftOut: MeasuredFile[] } {
  const ignored = nameTest([...always, ...ignore]);
  const isLeftOut = (file: MeasuredFile): boolean => file.generated || namesOf(file).every(ignored);
  return { counted: files.filter((file) => !isLeftOut(file)), leftOut: files.filter(isLeftOut) };
}

/** A change of the files that match: a renamed one is a change under both of its names. */
export function matching(files: readonly MeasuredFile[], glob: string): MeasuredFile[] {
  const matches = nameTest([glob]);
  return files.filter((file) => namesOf(file).some(matches));
}

const namesOf = ({ path, previousPath, status }: MeasuredFile): string[] =>
  status === "renamed" && previousPath !== null ? [path, previousPath] : [path];
