import { join } from "node:path";
import type { Aggregate, AggregateInput } from "../../aggregate/aggregate.ts";
import { countManifests } from "../../aggregate/count-manifests.ts";
import { formatStageName } from "../../aggregate/wording.ts";
import { limits } from "../../model/limits.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan, PlannedGuardrail } from "../../model/plan.ts";
import type { ReviewFacts } from "../../model/review-facts.ts";
import { readVerdictPlace } from "../../model/verdict-place.ts";
import { attemptFolder } from "../run-folder/folders.ts";
import { readBounded } from "../run-folder/read-bounded.ts";
import type { HostContext } from "../settings/settings.ts";
import { getPullRequest } from "./pull-request-event.ts";
import { fetchReviews } from "./pull-request-reviews.ts";
import type { Files, ResultPorts } from "../../platform/platform.ts";

/** Where the files of a run are. */
export interface ReviewedRun {
  /** Absolute. */
  folder: string;
  /** All manifests found, earlier attempts included. */
  manifests: readonly Manifest[];
  /** The current one, counted from 1. */
  attempt: number;
  /** Relative to the repository root. */
  manifestPath: string;
  /** As in AggregateInput. */
  jobs: AggregateInput["jobs"];
  unreadable: NonNullable<AggregateInput["unreadable"]>;
}

/** Collects the facts about a run for an `after` guardrail. Asks GitHub only for what its settings need. */
export async function collectReviewFacts(
  run: Aggregate,
  place: ReviewedRun,
  { verdict, "pull-request-reviews": wantsReviews }: PlannedGuardrail["with"],
  { files, api }: ResultPorts,
  hostContext: HostContext,
): Promise<ReviewFacts> {
  const pullRequest = getPullRequest(hostContext);
  return {
    ...run,
    verdicts: await readVerdicts(files, place, run.plan, verdict),
    pullRequest:
      wantsReviews === true && pullRequest !== null
        ? await fetchReviews(api, pullRequest.number)
        : null,
    manifestLink: getManifestLink(place, hostContext),
    runLink: getRunLink(hostContext),
    described: pullRequest,
  };
}

const getRunLink = ({ github }: HostContext): string | null =>
  github === null ? null : `${github.serverUrl}/${github.repository}/actions/runs/${github.runId}`;

function getManifestLink({ manifestPath }: ReviewedRun, hostContext: HostContext): string {
  const run = getRunLink(hostContext);
  return run === null ? manifestPath : `${run}#artifacts`;
}

/**
 * Reads the artifact of the stage that the setting `verdict` names, in the attempts that count. No other file can
 * approve.
 */
async function readVerdicts(
  files: Files,
  run: ReviewedRun,
  plan: Plan,
  setting: unknown,
): Promise<ReviewFacts["verdicts"]> {
  const { folder, manifests, attempt } = run;
  const place = readVerdictPlace(setting);
  if (place === undefined) return [];
  const verdicts: { path: string; stage: string; text: string }[] = [];
  for (const { assignment, counting } of countManifests(plan, manifests, attempt, run).records) {
    if (counting === null) continue;
    const root = join(attemptFolder(folder, assignment.instance_id, counting.attempt), "files");
    for (const command of counting.commands.filter(({ id }) => id === place.stage)) {
      // The first folder is the stage's own.
      const artifact = command.artifacts.find(
        (path) => path.split("/").slice(1).join("/") === place.path,
      );
      if (artifact === undefined) continue;
      const read = await readBounded(files, join(root, artifact), limits.verdictFile.value);
      // An unreadable file does not approve: an empty text is not a verdict.
      const text = read.kind === "text" ? read.text : "";
      verdicts.push({ path: place.path, stage: formatStageName(command), text });
    }
  }
  return verdicts;
}
