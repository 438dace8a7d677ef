import { join, posix } from "node:path";
import type { Aggregate } from "../../aggregate/aggregate.ts";
import { nameTest } from "../../changes/filter.ts";
import { limits } from "../../model/limits.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan, PlannedGuardrail } from "../../model/plan.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import type { Files, Platform } from "../../platform/platform.ts";
import { attemptFolder } from "../folders.ts";
import { readBounded } from "../read-bounded.ts";
import type { Surroundings } from "../settings.ts";
import { pullRequestOf } from "./pull-request-event.ts";
import { reviewsOf } from "./pull-request-reviews.ts";

/** Where the files of a run are. */
export interface RunPlace {
  /** Absolute. */
  folder: string;
  /** All that were found, also of earlier attempts. */
  manifests: readonly Manifest[];
  /** The current one, counted from 1. */
  attempt: number;
  /** Relative to the repository root. */
  manifestPath: string;
}

/** What a guardrail in `after` is told of the run; asks GitHub only for what the stage wants to know. */
export async function reviewFactsFor(
  run: Aggregate,
  place: RunPlace,
  stage: PlannedGuardrail,
  { files, api }: Pick<Platform, "files" | "api">,
  surroundings: Surroundings,
): Promise<ReviewFacts> {
  const { verdict, "pull-request-reviews": wantsReviews } = stage.with;
  const pullRequest = pullRequestOf(surroundings);
  return {
    ...run,
    verdicts: typeof verdict === "string" ? await verdictsIn(files, place, run.plan, verdict) : [],
    pullRequest:
      wantsReviews === true && pullRequest !== null ? await reviewsOf(api, pullRequest.number) : null,
    manifestLink: linkTo(place, surroundings),
  };
}

const linkTo = ({ manifestPath }: RunPlace, { github }: Surroundings): string =>
  github === null
    ? manifestPath
    : `${github.serverUrl}/${github.repository}/actions/runs/${github.runId}#artifacts`;

/** Files that stages left as artifacts, in the newest attempt of each assignment. */
async function verdictsIn(
  files: Files,
  { folder, manifests, attempt: newestAttempt }: RunPlace,
  plan: Plan,
  glob: string,
): Promise<ReviewFacts["verdicts"]> {
  // What another plan left, or a job that pretends to be a later one, decides nothing.
  const counting = manifests.filter(
    ({ plan_digest, attempt }) => plan_digest === plan.digest && attempt <= newestAttempt,
  );
  const isVerdict = nameTest([glob]);
  const verdicts: { path: string; stage: string; text: string }[] = [];
  for (const { assignment, attempt, commands } of newest(counting)) {
    for (const { id, subtask, artifacts } of commands) {
      for (const artifact of artifacts) {
        // The first folder is the stage's own.
        const path = artifact.split("/").slice(1).join("/");
        if (!isVerdict(path) && !isVerdict(posix.basename(path))) continue;
        const file = join(attemptFolder(folder, assignment!, attempt), "files", artifact);
        const read = await readBounded(files, file, limits.verdictFile.value);
        // What cannot be read is no approval: an empty text is no verdict.
        const text = read.kind === "text" ? read.text : "";
        verdicts.push({ path, stage: subtask === null ? id : `${subtask}/${id}`, text });
      }
    }
  }
  return verdicts;
}

/** The highest attempt of each assignment. */
function newest(manifests: readonly Manifest[]): Manifest[] {
  const found = new Map<string, Manifest>();
  for (const manifest of manifests) {
    if (manifest.assignment === null) continue;
    const known = found.get(manifest.assignment);
    if (known === undefined || known.attempt < manifest.attempt) found.set(manifest.assignment, manifest);
  }
  return [...found.values()];
}
