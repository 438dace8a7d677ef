import { ApiError } from "../../model/api-error.ts";
import type { CheckAnnotation, CheckConclusion, CheckOutput } from "../../model/check-run.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { ExistingCheckRun, GitHubApi, CheckRunPorts } from "../../platform/platform.ts";

export interface CheckRunRequest {
  name: string;
  /** The commit to publish it on (changes/revision.ts). */
  headSha: string;
  /** `<run>/<attempt>/<key>/`. If another job or step has a check-run with this prefix, no success is published. */
  sharedId?: string;
  /** `<run>/<attempt>/<key>/<job>/<step>`: identifies the check-run when it is published again. */
  externalId: string;
  /** The target of its `Details` link. */
  detailsUrl: string;
  /** ISO 8601. */
  startedAt: string;
  completedAt: string;
  conclusion: CheckConclusion;
  output: Omit<CheckOutput, "annotations">;
  /** The most important first. */
  annotations: readonly CheckAnnotation[];
}

export interface PublishedCheckRun {
  /** null: there is none, or its URL is unknown. */
  url: string | null;
  /** Nothing was published, because another job or step of the workflow run has a check-run with the same key. */
  isTaken: boolean;
  /** For people: what is missing, why, and what to do. */
  warnings: string[];
}

/** Milliseconds to wait before the second and the third try. */
const pauses = [2_000, 5_000];

/** What this process knows of the check-run. */
interface KnownCheckRun {
  id: number;
  url: string | null;
  /** Number of annotations published so far. */
  annotations: number;
  /** Whether it shows this result. */
  current: boolean;
}

/** What has been published, over all tries. */
interface Progress {
  /** null: none was found or created yet. */
  checkRun: KnownCheckRun | null;
  isTaken: boolean;
  /** Maximum number of annotations in the next request. */
  batch: number;
  /** Annotations that GitHub rejects. */
  refused: CheckAnnotation[];
  /** Number of requests that GitHub rejected. */
  refusals: number;
}

/**
 * Publishes a result as a completed check-run, one per external id. If a killed process left one, it is updated and
 * gets the annotations that it lacks. Never rejects: an incomplete check-run does not change the outcome of the run.
 */
export async function publishCheckRun(
  request: CheckRunRequest,
  ports: CheckRunPorts,
): Promise<PublishedCheckRun> {
  const { api } = ports;
  if (api === null) return { url: null, isTaken: false, warnings: [withoutToken] };
  const progress: Progress = {
    checkRun: null,
    isTaken: false,
    batch: limits.annotationsARequest.value,
    refused: [],
    refusals: 0,
  };
  let last: ApiError | null = null;
  for (;;) {
    const failure = await withRetries(() => publish(request, api, progress), ports);
    if (failure === null) break;
    last = failure;
    if (failure.reason !== "invalid" || !reduceNextRequest(progress, request)) break;
  }
  const url = progress.checkRun?.url ?? null;
  const { isTaken } = progress;
  return { url, isTaken, warnings: last === null ? [] : describeFailure(last, request, progress) };
}

/**
 * Reduces the next request after GitHub rejected one, maybe because of an annotation: first the result without
 * annotations, then half as many at a time until the rejected one is alone and is left out. @returns false when nothing
 * can be left out any more, or too many requests were rejected
 */
function reduceNextRequest(progress: Progress, request: CheckRunRequest): boolean {
  progress.refusals += 1;
  const isShown = progress.checkRun?.current === true;
  const bad =
    isShown && progress.batch === 1 ? request.annotations[getNextPosition(progress)] : undefined;
  if (bad !== undefined) progress.refused.push(bad);
  else if (isShown) progress.batch = Math.max(1, Math.floor(progress.batch / 2));
  else if (progress.batch > 0 && request.annotations.length > 0) progress.batch = 0;
  else return false;
  return progress.refusals < limits.refusedRequests.value;
}

/** The position of the next annotation to publish. */
const getNextPosition = ({ checkRun, refused }: Progress): number =>
  (checkRun?.annotations ?? 0) + refused.length;

/** @returns the error of the last try; null when a try succeeded */
async function withRetries(
  request: () => Promise<void>,
  { clock, cancelled }: CheckRunPorts,
): Promise<ApiError | null> {
  for (let at = 0; ; at += 1) {
    try {
      await request();
      return null;
    } catch (error) {
      const failure = error instanceof ApiError ? error : new ApiError("failed", messageOf(error));
      const pause = pauses[at];
      if (failure.reason !== "failed" || pause === undefined) return failure;
      await clock.sleep(pause, cancelled);
    }
  }
}

/**
 * Reads what is already published and adds what is missing, so that a retry repeats nothing, however far the previous
 * try came.
 */
async function publish(
  request: CheckRunRequest,
  api: GitHubApi,
  progress: Progress,
): Promise<void> {
  const listed = await api.checkRuns(request.headSha, request.name);
  const found = listed.find(({ externalId }) => externalId === request.externalId);
  if (found !== undefined) {
    const { id, url, annotations } = found;
    const known = progress.checkRun;
    // The list may lag behind our own updates.
    const most = Math.max(annotations, known?.id === id ? known.annotations : 0);
    progress.checkRun = { id, url, annotations: most, current: known?.current ?? false };
  }
  progress.isTaken = isGreen(request) && listed.some((other) => isOfOtherStep(other, request));
  if (progress.isTaken) return;
  const checkRun = await showResult(request, api, progress);
  while (getNextPosition(progress) < request.annotations.length) {
    const output = createNextOutput(request, progress);
    await api.updateCheckRun(checkRun.id, { output });
    checkRun.annotations += output.annotations.length;
    progress.batch = Math.min(2 * progress.batch, limits.annotationsARequest.value);
  }
}

const isGreen = ({ conclusion }: CheckRunRequest): boolean =>
  conclusion === "success" || conclusion === "neutral";

const isOfOtherStep = ({ externalId: found }: ExistingCheckRun, own: CheckRunRequest): boolean =>
  own.sharedId !== undefined &&
  found?.startsWith(own.sharedId) === true &&
  found !== own.externalId;

/** Creates the check-run, or updates the known one, with the next annotations. */
async function showResult(
  request: CheckRunRequest,
  api: GitHubApi,
  progress: Progress,
): Promise<KnownCheckRun> {
  const known = progress.checkRun;
  if (known?.current === true) return known;
  const result = createResult(request, createNextOutput(request, progress));
  const annotations = (known?.annotations ?? 0) + result.output.annotations.length;
  if (known !== null) await api.updateCheckRun(known.id, result);
  const { id, url } =
    known ?? (await api.createCheckRun({ ...createIdentity(request), ...result }));
  progress.checkRun = { id, url, annotations, current: true };
  progress.batch ||= Math.floor(limits.annotationsARequest.value / 2);
  return progress.checkRun;
}

const createIdentity = ({ name, headSha, externalId }: CheckRunRequest) => ({
  name,
  head_sha: headSha,
  external_id: externalId,
});

const createResult = (request: CheckRunRequest, output: CheckOutput) => ({
  details_url: request.detailsUrl,
  started_at: request.startedAt,
  completed_at: request.completedAt,
  status: "completed" as const,
  conclusion: request.conclusion,
  output,
});

function createNextOutput(
  { output, annotations }: CheckRunRequest,
  progress: Progress,
): CheckOutput {
  const next = getNextPosition(progress);
  return { ...output, annotations: annotations.slice(next, next + progress.batch) };
}

const notPublished = "the check-run was not published";
const withoutToken = `${notPublished}: there is no token; set the input \`token\`, or \`check-run: false\``;
const forbiddenAdvice =
  "grant `checks: write` to this job, or set `check-run: false`; pull requests from forks get a read-only token: see `mode: report` in the documentation";

/** @param failure the error of the last failed request */
function describeFailure(
  failure: ApiError,
  request: CheckRunRequest,
  progress: Progress,
): string[] {
  const { checkRun, refused } = progress;
  const why =
    failure.reason === "forbidden" ? `${failure.message}; ${forbiddenAdvice}` : failure.message;
  if (checkRun === null) return [`${notPublished}: ${why}`];
  if (!checkRun.current) return [`the check-run does not show this result: ${why}`];
  const total = request.annotations.length;
  const lacks = `the check-run lacks ${total - checkRun.annotations} of its ${total} annotations`;
  if (getNextPosition(progress) < total) return [`${lacks}: ${why}`];
  const places = refused.map(({ path, start_line }) => `${path}:${start_line}`);
  return refused.length === 0
    ? []
    : [`${lacks}, which GitHub rejected (${places.join(", ")}): ${why}`];
}
