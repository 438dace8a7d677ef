import type { Repository } from "../../changes/repository.ts";
import { createFinding } from "../../guardrails/finding.ts";
import { createSettingsFinding } from "../../guardrails/settings-changed.ts";
import { GitError } from "../../model/changes.ts";
import type { Finding } from "../../model/finding.ts";
import type { PlannedGuardrail } from "../../model/plan.ts";
import type { Judged } from "../../model/judged.ts";

type GuardrailSettings = PlannedGuardrail["with"];

/** What a guardrail is judged with, and what the change would rather have it judged with. */
export interface SettingsInForce {
  with: GuardrailSettings;
  /**
   * Whether they are the base's; false: it has none, or they are not known. Left out: as a plan has them, which does
   * not say.
   */
  areBase?: boolean;
  /** About settings that do not hold, or whose base is not known; null: there is nothing to say. */
  finding: Finding | null;
}

/**
 * The settings that hold: a change does not say how it is judged, so those of the base do, where the base has the
 * guardrail, and what was asked for on the command line over them. It is decided here for all guardrails.
 * @param own those of the pipeline file as it is now, with what was asked for
 */
export async function settingsInForce(
  repository: Pick<Repository, "readBase">,
  guardrail: PlacedGuardrail,
  { own, asked }: { own: GuardrailSettings; asked: GuardrailSettings },
  pipelineFile: string | null,
): Promise<SettingsInForce> {
  const name = guardrail.uses.replace(/^guardrail\//, "");
  try {
    const { readBaseSettings } = await import("./base-settings.ts");
    const base = await readBaseSettings(repository, guardrail, pipelineFile);
    if (base === undefined) return { with: own, areBase: false, finding: null };
    const inForce = { ...base, ...asked };
    const changed = differing(own, inForce);
    return {
      with: inForce,
      areBase: true,
      finding: changed.length === 0 ? null : changedFinding(name, changed, inForce),
    };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { with: own, areBase: false, finding: unknownBase(name, error.message) };
  }
}

/** Keys of settings that differ, or that one of them has not. Sorted. */
function differing(one: GuardrailSettings, other: GuardrailSettings): string[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).sort();
}

function changedFinding(
  name: string,
  keys: readonly string[],
  inForce: GuardrailSettings,
): Finding {
  const what = keys.map((key) => `\`${key}\``).join(", ");
  return createSettingsFinding(name, inForce["settings-changed"], {
    message: `This change sets ${what} of guardrail/${name} otherwise. Those of the base hold until it is merged.`,
    path: null,
  });
}

/** Guardrails that need the base say themselves that they cannot judge. */
const unknownBase = (name: string, why: string): Finding =>
  createFinding(`${name}/settings-unknown`, {
    level: "notice",
    title: "Settings of the base not known",
    message: `The settings are those of this checkout, as the base's cannot be read: ${why}`,
    fix: "Check out enough history for a comparison: `fetch-depth: 0`.",
  });

/** What was judged, with what is to be said of the settings before all else. */
export function withFinding(judged: Judged, finding: Finding | null): Judged {
  if (finding === null || judged.verdict === "undecided") return judged;
  if (finding.level === "notice") return { ...judged, findings: [...judged.findings, finding] };
  const fails = finding.level === "error" && judged.verdict !== "overridable";
  return {
    ...judged,
    verdict: fails ? "violated" : judged.verdict,
    summary: `the change sets its settings otherwise; ${judged.summary}`,
    findings: [finding, ...judged.findings],
  };
}

/** A guardrail of the run, and where it stands. */
export interface PlacedGuardrail {
  uses: string;
  id: string;
  pipeline: string;
}
