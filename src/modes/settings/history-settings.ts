import { limits } from "../../model/limits.ts";

/** Where a task's history is stored, and how it is used. */
export interface HistorySettings {
  store: "local" | "cache" | "branch" | "none";
  /** For `branch`: the name of the branch. */
  branch: string;
  /** For `cache` and `branch`: whether this run is added, and not only compared. */
  mayWrite: boolean;
  /** For `cache`: the refs whose caches this run may read, in the form of GITHUB_REF. */
  refs: readonly string[];
  /** For `cache`: the run's id and attempt, which name its cache entry. */
  run: string;
  attempt: number;
  /** For `local`: the maximum size of the file. */
  bounds: { maxBytes: number; maxLines: number };
  /** `percent`: how far above the median duration a stage may be; `fails`: whether a regression fails the run. */
  regression: { percent: number; fails: boolean };
  /** Settings that could not be read. */
  warnings: readonly string[];
}

export type Environment = Readonly<Record<string, string>>;

/** History settings outside GitHub Actions: a local history beside the runs. */
export function localHistorySettings(environment: Environment): HistorySettings {
  const read = readBounds(environment, { maxBytes: null, maxLines: null });
  return {
    store: "local",
    branch: "",
    mayWrite: true,
    refs: [],
    run: "",
    attempt: 1,
    regression: { percent: limits.regression.value, fails: false },
    ...read,
  };
}

/** Reads the bounds of a local history: inputs take precedence over the CODEX_METRICS_* variables. */
export function readBounds(
  environment: Environment,
  inputs: { maxBytes: number | null; maxLines: number | null },
): Pick<HistorySettings, "bounds" | "warnings"> {
  const warnings: string[] = [];
  const variable = (name: string, unset: number): number => {
    const text = environment[name]?.trim() ?? "";
    if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
    if (text !== "")
      warnings.push(
        `the variable ${name} is ${JSON.stringify(text)}: expected a whole number from 1; ${unset} is used`,
      );
    return unset;
  };
  const maxBytes =
    inputs.maxBytes ?? variable("CODEX_METRICS_MAX_BYTES", limits.metricsFileBytes.value);
  const maxLines =
    inputs.maxLines ?? variable("CODEX_METRICS_MAX_LINES", limits.metricsFileLines.value);
  return { bounds: { maxBytes, maxLines }, warnings };
}
