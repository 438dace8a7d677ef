import { posix } from "node:path";
import { isRecord } from "../../../model/json.ts";
import { messageOf } from "../../../model/reasons.ts";
import { refuse, type Refusal } from "../../settings/settings.ts";
import type { SourceFolder } from "../source-folder.ts";
import { readDevEngines, type DevEngine } from "./dev-engines.ts";

/** The part of a package.json that decides how its package is checked. */
export interface NodePackage {
  name: string;
  scripts: Readonly<Record<string, string>>;
  /** Names of packages, of all sections. */
  dependencies: string[];
  /** Globs of the folders of a workspace. */
  workspaces: string[];
  /** Name and version of the package manager, such as `pnpm@9.1.0`; empty if not named. */
  packageManager: string;
  /** Package managers of `devEngines`. */
  devManagers: DevEngine[];
  /** Whether it names a version of Node where setup-node looks for it. */
  namesNode: boolean;
}

/** Reads package.json. One that is not a JSON object is a mistake; parts of other types are ignored. */
export async function readPackage(folder: SourceFolder): Promise<NodePackage | Refusal> {
  const path = posix.join(folder.path, "package.json");
  let value: unknown;
  try {
    value = JSON.parse(await folder.read("package.json"));
  } catch (error) {
    return refuse(`${path} is not JSON: ${messageOf(error)}. Correct it, and run init again`);
  }
  if (!isRecord(value))
    return refuse(`${path} is not a JSON object. Correct it, and run init again`);
  const workspaces = isRecord(value["workspaces"])
    ? value["workspaces"]["packages"]
    : value["workspaces"];
  const { packageManager, name } = value;
  return {
    name: typeof name === "string" ? name : "",
    scripts: textsOf(value["scripts"]),
    dependencies: ["dependencies", "devDependencies", "peerDependencies"].flatMap((section) =>
      Object.keys(textsOf(value[section])),
    ),
    workspaces: listTexts(workspaces),
    packageManager: typeof packageManager === "string" ? packageManager : "",
    devManagers: readDevEngines(value, "packageManager"),
    namesNode:
      ["engines", "volta"].some((key) => "node" in textsOf(value[key])) ||
      readDevEngines(value, "runtime").some(
        ({ name, version }) => name === "node" && version !== "",
      ),
  };
}

const textsOf = (value: unknown): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === "string",
        ),
      )
    : {};

/** The texts in a list. */
export const listTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
