import { join, posix } from "node:path";
import type { Aggregate, AggregateInput } from "../../aggregate/aggregate.ts";
import { countManifests } from "../../aggregate/counting.ts";
import { stageName } from "../../aggregate/wording.ts";
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
  /** As in AggregateInput. */
  jobs: AggregateInput["jobs"];
  unreadable: NonNullable<AggregateInput["unreadable"]>;
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

/** Files that stages left as artifacts, in the attempts that count: what another plan left decides nothing. */
async function verdictsIn(
  files: Files,
  place: RunPlace,
  plan: Plan,
  glob: string,
): Promise<ReviewFacts["verdicts"]> {
  const { folder, manifests, attempt } = place;
  const isVerdict = nameTest([glob]);
  const verdicts: { path: string; stage: string; text: string }[] = [];
  for (const { assignment, counting } of countManifests(plan, manifests, attempt, place).records) {
    if (counting === null) continue;
    const root = join(attemptFolder(folder, assignment.instance_id, counting.attempt), "files");
    for (const command of counting.commands) {
      for (const artifact of command.artifacts) {
        // The first folder is the stage's own.
        const path = artifact.split("/").slice(1).join("/");
        if (!isVerdict(path) && !isVerdict(posix.basename(path))) continue;
        const read = await readBounded(files, join(root, artifact), limits.verdictFile.value);
        // What cannot be read is no approval: an empty text is no verdict.
        const text = read.kind === "text" ? read.text : "";
        verdicts.push({ path, stage: stageName(command), text });
      }
    }
  }
  return verdicts;
}
