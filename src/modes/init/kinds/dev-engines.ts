import { isRecord } from "../../../model/json.ts";

/** A tool that `devEngines` of a package.json names, with the range of its versions; empty if it names none. */
export interface DevEngine {
  name: string;
  version: string;
}

/** Reads one section of `devEngines`: a tool or a list of them. */
export function readDevEngines(
  manifest: Readonly<Record<string, unknown>>,
  section: "runtime" | "packageManager",
): DevEngine[] {
  const engines = isRecord(manifest["devEngines"]) ? manifest["devEngines"] : {};
  const entries = [engines[section]].flat().filter(isRecord);
  return entries.flatMap(({ name, version }) =>
    typeof name === "string" ? [{ name, version: typeof version === "string" ? version : "" }] : [],
  );
}
