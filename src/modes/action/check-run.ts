import { ApiError } from "../../model/api-error.ts";
import type { CheckAnnotation, CheckConclusion, CheckOutput } from "../../model/check-run.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { ExistingCheckRun, GitHubApi, CheckRunPorts } from "../../platform/platform.ts";

export interface CheckRunRequest {
  name: string;
  /** The commit that it is shown on (changes/revision.ts). */
  headSha: string;
  /** `<run>/<attempt>/<key>/`: beside a check-run of another job or step that begins so, no success is published. */
  sharedId?: string;
  /** `<run>/<attempt>/<key>/<job>/<step>`: by it the check-run is found again. */
  externalId: string;
  /** Where its `Details` lead to. */
  detailsUrl: string;
  /** ISO 8601. */
  startedAt: string;
  completedAt: string;
  conclusion: CheckConclusion;
  output: Omit<CheckOutput, "annotations">;
  /** All of them, the most important one first. */
  annotations: readonly CheckAnnotation[];
}

export interface PublishedCheckRun {
  /** null: there is none, or its address is not known. */
  url: string | null;
  /** Nothing was published: another job or step of the workflow run has a check-run under the same key. */
  isTaken: boolean;
  /** For people: what is missing, why, and what to do. */
  warnings: string[];
}

/** Milliseconds of rest before the second and the third try. */
const pauses = [2_000, 5_000];

/** The check-run, as far as this process knows it. */
interface KnownCheckRun {
  id: number;
  url: string | null;
  /** How many annotations it has. */
  annotations: number;
  /** It shows this result. */
  current: boolean;
}

/** How far it has come, over all tries. */
interface Progress {
  /** null: none is known. */
  checkRun: KnownCheckRun | null;
  isTaken: boolean;
  /** How many annotations the next request has at most. */
  batch: number;
  /** Annotations that GitHub does not take. */
  refused: CheckAnnotation[];
  /** Requests that GitHub did not take. */
  refusals: number;
}

/**
 * Publishes a result as a check-run that has ended: one for an external id, however often this is called. One that is
 * there already, from a process that was killed, is brought up to date and gets the annotations that it does not have
 * yet. It never rejects: what a check-run lacks changes no outcome.
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
    const failure = await inTries(() => publish(request, api, progress), ports);
    if (failure === null) break;
    last = failure;
    if (failure.reason !== "invalid" || !narrow(progress, request)) break;
  }
  const url = progress.checkRun?.url ?? null;
  const { isTaken } = progress;
  return { url, isTaken, warnings: last === null ? [] : describeFailure(last, request, progress) };
}

/**
 * After a request that GitHub does not take, for an annotation or for something else: the result comes first and
 * without any, then half as many at a time until the bad one is alone, and that one is left out.
 * @returns false when there is nothing more to leave out, or it took too many requests already
 */
function narrow(progress: Progress, request: CheckRunRequest): boolean {
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

/** The position of the annotation that comes next. */
const getNextPosition = ({ checkRun, refused }: Progress): number =>
  (checkRun?.annotations ?? 0) + refused.length;

/** @returns what the last try failed with; null when one succeeded */
async function inTries(
  act: () => Promise<void>,
  { clock, cancelled }: CheckRunPorts,
): Promise<ApiError | null> {
  for (let at = 0; ; at += 1) {
    try {
      await act();
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
 * Looks at what is there, and does what is missing: so a retry does nothing twice, although it is not known how much of
 * the one before was done.
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
    // A list may lag behind what was taken.
    const most = Math.max(annotations, known?.id === id ? known.annotations : 0);
    progress.checkRun = { id, url, annotations: most, current: known?.current ?? false };
  }
  progress.isTaken = isGreen(request) && listed.some((other) => isOthers(other, request));
  if (progress.isTaken) return;
  const checkRun = await showResult(request, api, progress);
  while (getNextPosition(progress) < request.annotations.length) {
    const output = nextOutput(request, progress);
    await api.updateCheckRun(checkRun.id, { output });
    checkRun.annotations += output.annotations.length;
    progress.batch = Math.min(2 * progress.batch, limits.annotationsARequest.value);
  }
}

const isGreen = ({ conclusion }: CheckRunRequest): boolean =>
  conclusion === "success" || conclusion === "neutral";

const isOthers = ({ externalId: found }: ExistingCheckRun, own: CheckRunRequest): boolean =>
  own.sharedId !== undefined &&
  found?.startsWith(own.sharedId) === true &&
  found !== own.externalId;

/** Creates the check-run, or updates the one that is known, with the first annotations that it lacks. */
async function showResult(
  request: CheckRunRequest,
  api: GitHubApi,
  progress: Progress,
): Promise<KnownCheckRun> {
  const known = progress.checkRun;
  if (known?.current === true) return known;
  const result = createResult(request, nextOutput(request, progress));
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

function nextOutput({ output, annotations }: CheckRunRequest, progress: Progress): CheckOutput {
  const next = getNextPosition(progress);
  return { ...output, annotations: annotations.slice(next, next + progress.batch) };
}

const notPublished = "the check-run was not published";
const withoutToken = `${notPublished}: there is no token to do it with; give the input \`token\`, or set \`check-run: false\``;
const forbiddenAdvice =
  "grant `checks: write` to this job, or set `check-run: false`; pull requests of forks get a token that may only read: see `mode: report` in the documentation";

/** @param failure what the last request that failed came to */
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
    : [`${lacks}, which GitHub does not take (${places.join(", ")}): ${why}`];
}
