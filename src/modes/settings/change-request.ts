import type { ChangeRequest } from "../../changes/change-request.ts";
import { readEvent } from "../../changes/event.ts";
import { toPersistedPath } from "../../run/persisted-path.ts";
import type { Settings, HostContext, WrittenFolders } from "./settings.ts";

/** Collects what determines the base that this run is compared with. */
export const createChangeRequest = (
  { base, root, runsFolder, outFolder }: WrittenFolders & Pick<Settings, "base">,
  { github, environment }: Pick<HostContext, "github" | "environment">,
  task: string,
): ChangeRequest => ({
  explicitBase: base ?? undefined,
  event: github === null ? undefined : readEvent(github),
  baseSha: environment["BASE_SHA"],
  includeWorkingTree: github === null,
  runsFolder: toPersistedPath({ base: root }, runsFolder),
  outFolder: toPersistedPath({ base: root }, outFolder),
  task,
});
