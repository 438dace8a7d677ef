/** What the artifacts of a run are called; with a nonce at the end where a name was taken (platform/github/artifacts.ts). */
export const planArtifactName = (key: string, attempt: number): string =>
  `orchestrator-${key}-plan-a${attempt}`;
export const jobArtifactName = (key: string, assignment: string, attempt: number): string =>
  `orchestrator-${key}-job-${assignment}-a${attempt}`;
export const runArtifactName = (key: string, attempt: number): string =>
  `orchestrator-${key}-run-a${attempt}`;

/** What the artifact of one job says that it is of. */
export interface JobArtifactName {
  assignment: string;
  attempt: number;
}

/**
 * Reads an artifact's name, or says that it is not that of a job of the run with this key.
 * @param assignments of the plan: an id may itself look like the end of a name
 */
export function readJobArtifactName(
  name: string,
  key: string,
  assignments: ReadonlySet<string>,
): JobArtifactName | null {
  const start = `orchestrator-${key}-job-`;
  if (!name.startsWith(start)) return null;
  const rest = name.slice(start.length);
  const readings = [/^(.+)-a(\d{1,9})-[0-9a-f]{8}$/, /^(.+)-a(\d{1,9})$/].flatMap((form) => {
    const [, assignment = "", attempt = ""] = form.exec(rest) ?? [];
    return assignment === "" ? [] : [{ assignment, attempt: Number(attempt) }];
  });
  return readings.find(({ assignment }) => assignments.has(assignment)) ?? readings[0] ?? null;
}

/** Reads the name of a plan's or a whole run's artifact. */
export function readRunArtifactName(
  name: string,
  kind: "plan" | "run",
): { key: string; attempt: number } | null {
  const [, key = "", attempt = ""] =
    new RegExp(`^orchestrator-(.+)-${kind}-a(\\d{1,9})(?:-[0-9a-f]{8})?$`).exec(name) ?? [];
  return key === "" ? null : { key, attempt: Number(attempt) };
}
