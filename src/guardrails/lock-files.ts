import { posix } from "node:path";

/**
 * Lock files, which package managers write and reviewers do not read, with the manifest that each is generated from;
 * null if that has many names.
 */
const lockFiles: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    "package-lock.json": "package.json",
    "npm-shrinkwrap.json": "package.json",
    "pnpm-lock.yaml": "package.json",
    "yarn.lock": "package.json",
    "bun.lock": "package.json",
    "bun.lockb": "package.json",
    "deno.lock": null,
    "Cargo.lock": "Cargo.toml",
    "go.sum": "go.mod",
    "go.work.sum": "go.work",
    "composer.lock": "composer.json",
    "Gemfile.lock": "Gemfile",
    "gems.locked": "gems.rb",
    "poetry.lock": "pyproject.toml",
    "pdm.lock": "pyproject.toml",
    "uv.lock": "pyproject.toml",
    "Pipfile.lock": "Pipfile",
    "pixi.lock": null,
    "mix.lock": "mix.exs",
    "pubspec.lock": "pubspec.yaml",
    "Podfile.lock": "Podfile",
    "Package.resolved": null,
    "packages.lock.json": null,
    "gradle.lockfile": null,
    "flake.lock": "flake.nix",
    ".terraform.lock.hcl": null,
  }),
);

export const lockFileGlobs: readonly string[] = [...lockFiles.keys()].map((name) => `**/${name}`);

export const isLockFile = (name: string): boolean => lockFiles.has(posix.basename(name));

/** The manifest of a lock file; undefined if it is not a lock file or its manifest is unknown. */
export const getLockFileSource = (name: string): string | undefined =>
  lockFiles.get(posix.basename(name)) ?? undefined;
