import type { ListedArtifact } from "../../platform/platform.ts";

/** Names of a run's artifacts. A taken name gets a nonce at its end (platform/github/artifacts.ts). */
export const planArtifactName = (key: string, attempt: number): string =>
  `orchestrator-${key}-plan-a${attempt}`;
export const jobArtifactName = (key: string, assignment: string, attempt: number): string =>
  `orchestrator-${key}-job-${assignment}-a${attempt}`;
export const runArtifactName = (key: string, attempt: number): string =>
  `orchestrator-${key}-run-a${attempt}`;

/** GitHub allows 50 re-runs of a run (docs.github.com, "Re-running workflows and jobs"). */
const attemptDigits = String.raw`[1-9]\d{0,2}`;
const nonce = "-[0-9a-f]{8}";

/** The assignment and attempt in the name of a job's artifact. */
export interface JobArtifactName {
  assignment: string;
  attempt: number;
}

const jobForms = [
  new RegExp(`^(.+)-a(${attemptDigits})${nonce}$`),
  new RegExp(`^(.+)-a(${attemptDigits})$`),
];

/**
 * Parses the name of a job's artifact.
 * @param assignments ids of the plan's assignments, needed because an id may itself look like the end of a name
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

/** Parses the name of the artifact of a plan or of a whole run. */
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
 * Finds the plan or run artifacts of a workflow run. The artifact of a subtask `plan` with the key `gate` is named like
 * the plan of a key `gate-job`, so such a name counts as a job's if the shorter key exists too.
 * @param requestedKey the requested key, which is never taken for a job's; null: any key
 */
export function findRunArtifacts(
  artifacts: readonly ListedArtifact[],
  kind: "plan" | "run",
  requestedKey: string | null,
): RunArtifact[] {
  const named = (kindOfName: "plan" | "run"): RunArtifact[] =>
    artifacts.flatMap((artifact) => {
      const name = readRunArtifactName(artifact.name, kindOfName);
      return name === null ? [] : [{ ...name, artifact }];
    });
  const keys = [...new Set([...named("plan"), ...named("run")].map(({ key }) => key))];
  const isOfJob = (key: string): boolean =>
    keys.some((other) => `${key}-`.startsWith(`${other}-job-`));
  return named(kind).filter(({ key }) =>
    requestedKey === null ? !isOfJob(key) : key === requestedKey,
  );
}
