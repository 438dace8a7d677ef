import { isRefusal, type Refusal } from "../../settings/settings.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readPackage } from "./node-package.ts";

/** The package manager of a package or workspace. */
export interface PackageManager {
  name: "npm" | "pnpm" | "yarn" | "bun";
  /** Its lock file, in the folder in which it installs. */
  lock: string | null;
  /** Yarn 2 or newer. */
  isModernYarn: boolean;
  /** `packageManager` in package.json names its version. */
  hasVersion: boolean;
  /** The range of its versions in `devEngines`; empty if it names none. */
  range: string;
}

const lockFiles: readonly [string, PackageManager["name"]][] = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
];

/** The package manager that package.json names, else that of the lock file, else npm. */
export async function findManager(folder: SourceFolder): Promise<PackageManager | Refusal> {
  const own = await readPackage(folder);
  if (isRefusal(own)) return own;
  const [, named, exact] = /^(npm|pnpm|yarn|bun)@(\d+)/.exec(own.packageManager) ?? [];
  const engine = own.devManagers.find((one) => isManager(one.name));
  const locks = lockFiles.filter(([name]) => folder.has(name));
  const name = [named, engine?.name, locks[0]?.[1]].find(isManager) ?? "npm";
  const range = engine?.name === name ? engine.version : "";
  const major = exact ?? /\d+/.exec(range)?.[0];
  return {
    name,
    lock: locks.find(([, manager]) => manager === name)?.[0] ?? null,
    isModernYarn:
      name === "yarn" &&
      (major === undefined
        ? folder.has(".yarnrc.yml") || /^__metadata:/m.test(await folder.read("yarn.lock"))
        : Number(major) > 1),
    hasVersion: named !== undefined,
    range,
  };
}

const isManager = (name: string | undefined): name is PackageManager["name"] =>
  lockFiles.some(([, manager]) => manager === name);
