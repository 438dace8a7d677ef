import type { getOctokit } from "@actions/github";
import { hasTooManyLevels } from "../../../model/json.ts";
import { limits } from "../../../model/limits.ts";

export type Octokit = ReturnType<typeof getOctokit>;

/** The number of retries after GitHub asked to wait. */
const limitRetries = 2;

/** Statuses that a retry does not change, and 429, which the throttling plugin handles. */
const final = [400, 401, 403, 404, 409, 410, 422, 429, 451];

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Loads and creates GitHub's client. It prints nothing, spaces writes by a second as GitHub asks, uses the
 * environment's proxies, and waits on request of GitHub for no longer than limits.apiWait in total. Service errors are
 * retried up to three times, after 1, 4 and 9 s, unless a request has `retries: 0`.
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export async function createOctokit(token: string, apiUrl: string): Promise<Octokit> {
  const { getOctokit } = await import("@actions/github");
  const { defaults } = await import("@actions/github/lib/utils");
  const { retry } = await import("@octokit/plugin-retry");
  const { throttling } = await import("@octokit/plugin-throttling");
  const throttle = {
    // The plugin's queues are shared by the process, one for each server.
    id: apiUrl,
    onRateLimit: worthWaiting,
    onSecondaryRateLimit: worthWaiting,
  };
  const request = {
    ...defaults.request,
    fetch: withBounds(defaults.request?.fetch ?? fetch),
    log: silent,
  };
  const options = { baseUrl: apiUrl, log: silent, request, retry: { doNotRetry: final }, throttle };
  return getOctokit(token, options, nameLimits, retry, throttling);
}

/** An answer that is too long or too slow. Octokit neither rewords nor retries errors of this name. */
class BrokenOff extends Error {
  override readonly name = "AbortError";
}

/** Reads the whole answer, because the client has no limit and treats an interrupted answer as empty. */
const withBounds =
  (send: typeof fetch): typeof fetch =>
  async (url, options) => {
    const time = AbortSignal.timeout(limits.answerTime.value);
    const answer = await send(url, { ...options, signal: time });
    if (answer.body === null) return answer;
    const { status, statusText, headers } = answer;
    return new Response(await readBody(answer.body, time), { status, statusText, headers });
  };

type Body = NonNullable<Response["body"]>;

async function readBody(body: Body, time: AbortSignal): Promise<Blob> {
  const whole = await readBytes(body, time);
  if (hasTooManyLevels(whole.toString("latin1")))
    throw new BrokenOff("the answer is nested too deeply");
  return new Blob([whole]);
}

async function readBytes(body: Body, time: AbortSignal): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  try {
    for await (const piece of body) {
      bytes += piece.length;
      if (bytes > limits.answerBytes.value) break;
      pieces.push(piece);
    }
  } catch (error) {
    if (!time.aborted) throw error;
    const reason = `the answer had not ended after ${limits.answerTime.shown}`;
    throw new BrokenOff(reason, { cause: error });
  }
  if (bytes > limits.answerBytes.value)
    throw new BrokenOff(`the answer has more than ${limits.answerBytes.shown}`);
  return Buffer.concat(pieces);
}

/** Milliseconds that a request has waited so far. */
const waited = new WeakMap<object, number>();

function worthWaiting(
  seconds: number,
  request: object,
  _octokit: unknown,
  retries: number,
): boolean {
  const total = (waited.get(request) ?? 0) + seconds * 1_000;
  waited.set(request, total);
  return retries < limitRetries && total <= limits.apiWait.value;
}

/** GitHub's proxies answer 429 without the words that the throttling plugin looks for. */
function nameLimits(octokit: Pick<Octokit, "hook">): object {
  octokit.hook.error("request", (error) => {
    const isPlain =
      "status" in error && error.status === 429 && !/secondary rate/i.test(error.message);
    if (isPlain) error.message += " (taken for a secondary rate limit)";
    throw error;
  });
  return {};
}
