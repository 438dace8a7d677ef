import { limits } from "../../model/limits.ts";

/** Where a task's history is kept, and what is done with it. */
export interface HistorySettings {
  store: "local" | "cache" | "branch" | "none";
  /** Of `branch`: its name. */
  branch: string;
  /** Of `cache` and `branch`: this run is entered, and not only compared. */
  mayWrite: boolean;
  /** Of `cache`: what this run may read, as GITHUB_REF has it. */
  refs: readonly string[];
  /** Of `cache`: what its entry is named after, the run's id and attempt. */
  run: string;
  attempt: number;
  /** Of `local`: when the file is full. */
  bounds: { maxBytes: number; maxLines: number };
  /** `percent`: how far above the median a stage may be; `fails`: a regression fails the run. */
  regression: { percent: number; fails: boolean };
  /** For people: settings that could not be read. */
  warnings: readonly string[];
}

export type Environment = Readonly<Record<string, string>>;

/** On a laptop: beside the runs. */
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

/** What is asked for goes before the variables of the system that this one follows. */
export function readBounds(
  environment: Environment,
  asked: { maxBytes: number | null; maxLines: number | null },
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
    asked.maxBytes ?? variable("CODEX_METRICS_MAX_BYTES", limits.metricsFileBytes.value);
  const maxLines =
    asked.maxLines ?? variable("CODEX_METRICS_MAX_LINES", limits.metricsFileLines.value);
  return { bounds: { maxBytes, maxLines }, warnings };
}
