import { createNameTest } from "../../changes/filter.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { Finding } from "../../model/finding.ts";
import { pipelineFiles } from "../../model/pipeline-files.ts";
import { createSettingsFinding } from "../settings-changed.ts";
import type { DiffBudgetOptions } from "./options.ts";

/** Finds changed files that decide how the change is checked: attributes, workflows and the pipeline file. Sorted. */
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
    return "The base's attributes apply, and its settings if it has any.";
  return hasBaseSettings
    ? "The base's attributes and settings apply."
    : "The base's attributes apply. It has no settings for this guardrail, so this change's own settings apply.";
}

/** @param files result of `findSettingsFiles`, not empty */
export const describeSettingsChange = (
  files: readonly string[],
  level: DiffBudgetOptions["settings-changed"],
  hasBaseSettings: boolean | null,
): Finding =>
  createSettingsFinding("diff-budget", level, {
    message: `${files.join(", ")} decide how changes are checked, and this change modifies them. ${describeSettingsInForce(hasBaseSettings)}`,
    path: files[0]!,
  });
