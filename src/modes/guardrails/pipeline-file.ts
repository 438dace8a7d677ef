import { resolve } from "node:path";
import { toPersistedPath } from "../../run/persisted-path.ts";
import type { Settings } from "../settings/settings.ts";

/** The pipeline file that was named, relative to the repository root; null: the default is looked up. */
export const getNamedPipelineFile = ({
  root,
  config,
}: Pick<Settings, "root" | "config">): string | null =>
  config === null ? null : toPersistedPath({ base: root }, resolve(root, config));
