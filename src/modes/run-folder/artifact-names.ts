import type { ListedArtifact } from "../../platform/platform.ts";

/**
 * What the artifacts of a run are called; with a nonce at the end where a name was taken
 * (platform/github/artifacts.ts).
 */
export const planArtifactName = (key: string, attempt: number): string =>
  `orchestrator-${key}-plan-a${attempt}`;
export const jobArtifactName = (key: string, assignment: string, attempt: number): string =>
  `orchestrator-${key}-job-${assignment}-a${attempt}`;
export const runArtifactName = (key: string, attempt: number): string =>
  `orchestrator-${key}-run-a${attempt}`;

/** A run can be run again 50 times (docs.github.com, "Re-running workflows and jobs"): no attempt has more digits. */
const attemptDigits = String.raw`[1-9]\d{0,2}`;
const nonce = "-[0-9a-f]{8}";

/** What the artifact of one job says that it is of. */
export interface JobArtifactName {
  assignment: string;
  attempt: number;
}

const jobForms = [
  new RegExp(`^(.+)-a(${attemptDigits})${nonce}$`),
  new RegExp(`^(.+)-a(${attemptDigits})$`),
];

/**
 * Reads the name of an artifact that a job of the run with this key left.
 * @param assignments of the plan: an id may itself look like the end of a name
 * @returns null for every other name
 */
export function readJobArtifactName(
  name: string,
  key: string,
  assignments: ReadonlySet<string>,
): JobArtifactName | null {
  const start = `orchestrator-${key}-job-`;
  if (!name.startsWith(start)) return null;
  const rest = name.slice(start.length);
  const readings = jobForms.flatMap((form) => {
    const [, assignment = "", attempt = ""] = form.exec(rest) ?? [];
    return assignment === "" ? [] : [{ assignment, attempt: Number(attempt) }];
  });
  return readings.find(({ assignment }) => assignments.has(assignment)) ?? null;
}

/** Reads the name of a plan's or a whole run's artifact. */
export function readRunArtifactName(
  name: string,
  kind: "plan" | "run",
): { key: string; attempt: number } | null {
  const [, key = "", attempt = ""] =
    new RegExp(`^orchestrator-(.+)-${kind}-a(${attemptDigits})(?:${nonce})?$`).exec(name) ?? [];
  return key === "" ? null : { key, attempt: Number(attempt) };
}

/** The artifact of a plan or of a whole run. */
export interface RunArtifact {
  key: string;
  attempt: number;
  artifact: ListedArtifact;
}

/**
 * Those of one kind among the artifacts of a workflow run. What the job of a subtask `plan` leaves under the key `gate`
 * reads like the plan of a key `gate-job`; so a name of that form counts as a job's where the shorter key is there too.
 * @param wanted the key that was asked for, which counts in any case; null: any
 */
export function runArtifacts(
  artifacts: readonly ListedArtifact[],
  kind: "plan" | "run",
  wanted: string | null,
): RunArtifact[] {
  const named = (of: "plan" | "run"): RunArtifact[] =>
    artifacts.flatMap((artifact) => {
      const name = readRunArtifactName(artifact.name, of);
      return name === null ? [] : [{ ...name, artifact }];
    });
  const keys = [...new Set([...named("plan"), ...named("run")].map(({ key }) => key))];
  const isOfJob = (key: string): boolean =>
    keys.some((other) => `${key}-`.startsWith(`${other}-job-`));
  return named(kind).filter(({ key }) => (wanted === null ? !isOfJob(key) : key === wanted));
}
