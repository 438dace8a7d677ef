import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { createSettingsFinding } from "../settings-changed.ts";
import type { DiffBudgetOptions } from "./options.ts";

/** Changed files that decide how this change is judged: attributes, workflows and the pipeline file. Sorted. */
export function findSettingsFiles(
  files: readonly MeasuredFile[],
  pipelineFile: string | null,
): readonly string[] {
  const decides = createNameTest(["**/.gitattributes", ".github/workflows/**", ...pipelineFiles]);
  const names = files.flatMap(({ path, previousPath }) =>
    previousPath === null ? [path] : [path, previousPath],
  );
  return [...new Set(names)].filter((name) => decides(name) || name === pipelineFile).sort();
}

function describeSettingsInForce(hasBaseSettings: boolean | null): string {
  if (hasBaseSettings === null)
    return "The base's attributes hold, and its settings where it has any.";
  return hasBaseSettings
    ? "The base's attributes and settings hold."
    : "The base's attributes hold; it has no settings for this guardrail, so that the settings are this change's own.";
}

/** @param files what `findSettingsFiles` says: at least one */
export const describeSettingsChange = (
  files: readonly string[],
  level: DiffBudgetOptions["settings-changed"],
  hasBaseSettings: boolean | null,
): Finding =>
  createSettingsFinding("diff-budget", level, {
    message: `${files.join(", ")} decide how changes are judged, and this change touches them. ${describeSettingsInForce(hasBaseSettings)}`,
    path: files[0]!,
  });
