import type { Repository } from "../../changes/repository.ts";
import { createFinding } from "../../guardrails/finding.ts";
import { createSettingsFinding } from "../../guardrails/settings-changed.ts";
import { GitError } from "../../model/changes.ts";
import type { Finding } from "../../model/finding.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import type { Judged } from "../../model/judged.ts";

type GuardrailSettings = PlannedGuardrail["with"];

/** The settings that a guardrail is judged with, and how the change tried to set them. */
export interface SettingsInForce {
  with: GuardrailSettings;
  /**
   * Whether they are the base's; false: it has none, or they are unknown. Left out in a plan, which does not record it.
   */
  areBase?: boolean;
  /** Reports settings that the change modified, or a base that is unknown; null: neither. */
  finding: Finding | null;
}

/**
 * Decides the settings in force, for all guardrails. A change must not choose how it is judged, so the base's settings
 * count if the base has the guardrail. Settings from the command line take precedence.
 * @param guardrail with the settings of the current pipeline file and those of the command line
 * @param asked settings of the command line
 */
export async function findSettingsInForce(
  repository: Pick<Repository, "readBase">,
  { with: own, ...guardrail }: PlacedGuardrail & { with: GuardrailSettings },
  asked: GuardrailSettings,
  pipelineFile: string | null,
): Promise<SettingsInForce> {
  const name = guardrail.uses.replace(/^guardrail\//, "");
  try {
    const { readBaseSettings } = await import("./base-settings.ts");
    const base = await readBaseSettings(repository, guardrail, pipelineFile);
    if (base === undefined) return { with: own, areBase: false, finding: null };
    const inForce = { ...base, ...asked };
    const changed = findDifferingKeys(own, inForce);
    return {
      with: inForce,
      areBase: true,
      finding: changed.length === 0 ? null : createChangedFinding(name, changed, inForce),
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { with: own, areBase: false, finding: createUnknownBaseFinding(name, error.message) };
  }
}

/** Keys of settings that differ or that only one side has, sorted. */
function findDifferingKeys(one: GuardrailSettings, other: GuardrailSettings): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}

function createChangedFinding(
  name: string,
  keys: readonly string[],
  inForce: GuardrailSettings,
): Finding {
  const what = keys.map((key) => `\`${key}\``).join(", ");
  return createSettingsFinding(name, inForce["settings-changed"], {
    message: `This change modifies ${what} of guardrail/${name}. The settings of the base apply until it is merged.`,
    path: null,
  });
}

/** Only a notice: guardrails that need the base report themselves that they cannot judge. */
const createUnknownBaseFinding = (name: string, why: string): Finding =>
  createFinding(`${name}/settings-unknown`, {
    level: "notice",
    title: "Settings of the base unknown",
    message: `The settings of this checkout apply, because the base's cannot be read: ${why}`,
    fix: "Check out enough history for a comparison: `fetch-depth: 0`.",
  });

/** Adds the finding about the settings; unless it is a notice, it comes first. */
export function withFinding(judged: Judged, finding: Finding | null): Judged {
  if (finding === null || judged.verdict === "undecided") return judged;
  if (finding.level === "notice") return { ...judged, findings: [...judged.findings, finding] };
  const fails = finding.level === "error" && judged.verdict !== "overridable";
  return {
    ...judged,
    verdict: fails ? "violated" : judged.verdict,
    summary: `the change modifies its settings; ${judged.summary}`,
    findings: [finding, ...judged.findings],
  };
}

/** A guardrail of the run, and its place in the pipeline file. */
export interface PlacedGuardrail {
  uses: string;
  id: string;
  pipeline: string;
}
