import * as z from "zod";
import { ApiError } from "../../../model/api-error.ts";
import { type Octokit, createOctokit } from "./octokit.ts";
import { messageOf } from "../../../model/reasons.ts";
import { toOneLine } from "../../one-line.ts";
import { readRetryAfter } from "../results/service-failure.ts";

export interface ApiOptions {
  token: string;
  /** `owner/name` */
  repository: string;
  /** GITHUB_API_URL, such as https://api.github.com */
  apiUrl: string;
}

export interface ApiRequest extends Purpose {
  /** Below the repository: `GET /actions/runs/{run_id}/artifacts`. */
  route: `${"GET" | "POST" | "PATCH"} /${string}`;
  parameters: object;
  /** Not retried here, because the caller retries. Writes never are. */
  once?: boolean;
}

/** The requests of one repository. They reject with an ApiError. */
export interface ApiRequests {
  /** Sends a request and parses the answer's body. */
  ask<Schema extends z.ZodType>(answer: Schema, request: ApiRequest): Promise<z.infer<Schema>>;
  /** The address that the answer redirects to. It is not followed, because the token must not be sent there. */
  redirect(request: ApiRequest): Promise<string>;
}

/** Items per page, the maximum of GitHub. */
export const pageSize = 100;

/** Creates the client with the first request. */
export function createApiRequests({ token, repository, apiUrl }: ApiOptions): ApiRequests {
  const [owner = "", repo = ""] = repository.split("/");
  let client: Promise<Octokit> | undefined;
  async function send(request: ApiRequest, options: object): Promise<Answer> {
    const { route, parameters } = request;
    try {
      const octokit = await (client ??= createOctokit(token, apiUrl));
      // An interrupted write may have been done: only the caller can tell whether to repeat it.
      const once = route.startsWith("GET ") && request.once !== true ? {} : { retries: 0 };
      const path = route.replace(" /", " /repos/{owner}/{repo}/");
      return await octokit.request(path, {
        owner,
        repo,
        ...parameters,
        request: { ...once, ...options },
      });
    } catch (error) {
      throw toApiError(error, request);
    }
  }
  return {
    ask: async (answer, request) => read(answer, (await send(request, {})).data, request),
    redirect: async (request) => {
      const { headers } = await send(request, { redirect: "manual" });
      return read(z.url(), headers["location"], request);
    },
  };
}

interface Answer {
  data: unknown;
  headers: Readonly<Record<string, unknown>>;
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  { purpose }: Purpose,
): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const problem = [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
  throw new ApiError("failed", `GitHub's answer to ${purpose} is not as expected: ${problem}.`);
}

/** Reads up to `most` pages, until one is not full. `total` is that of the last page. */
export async function readPages<Item>(
  most: number,
  readPage: (page: number) => Promise<{ items: Item[]; total: number }>,
): Promise<{ items: Item[]; total: number }> {
  const all: Item[] = [];
  for (let page = 1; ; page++) {
    const { items, total } = await readPage(page);
    all.push(...items);
    if (items.length < pageSize || page === most) return { items: all, total };
  }
}

/** What a request is for, in words. */
export interface Purpose {
  /** Follows "to": `list the jobs`. */
  purpose: string;
  /** The permission that the token needs: `actions: read`. */
  permission: string;
}

/** The parts of octokit's errors that are used here. */
const Refused = z.object({
  status: z.number(),
  message: z.string(),
  response: z.object({
    headers: z.object({
      "retry-after": z.string().optional(),
      "x-ratelimit-remaining": z.string().optional(),
      "x-ratelimit-reset": z.string().optional(),
    }),
  }),
});
type Refused = z.infer<typeof Refused>;

/** The client appends this to GitHub's message. */
const linkToDocs = / - https:\/\/docs\.github\.com\/\S*$/;

/** Converts an error of the client. */
export function toApiError(error: unknown, { purpose, permission }: Purpose): ApiError {
  const fail = (reason: ApiError["reason"], message: string): ApiError =>
    new ApiError(reason, message, { cause: error });
  const answer = toOneLine(messageOf(error).replace(linkToDocs, ""), 300);
  const failed = `GitHub did not ${purpose}`;
  const refused = Refused.safeParse(error).data;
  if (refused === undefined)
    return fail("failed", `GitHub's API did not answer to ${purpose}: ${answer}.`);
  if (isLimited(refused)) {
    const seconds = getSecondsToWait(refused);
    const asked = seconds === null ? "" : `, and asks to wait ${seconds} s`;
    const message = `GitHub limits the requests of this repository${asked}: it did not ${purpose}.`;
    return fail("limited", message);
  }
  switch (refused.status) {
    case 401:
      return fail("forbidden", `${failed}: the token is not valid (${answer}).`);
    case 403:
      return fail("forbidden", `${failed}: ${answer}. ${advisePermission(permission)}`);
    case 404:
    case 410:
      return fail("not-found", `${failed}: ${answer}. ${explainNotFound(permission)}`);
    case 422:
      return fail("invalid", `${failed}, because it does not take the request: ${answer}.`);
    default:
      return fail("failed", `${failed}: the answer was ${refused.status} (${answer}).`);
  }
}

const advisePermission = (permission: string): string =>
  `The job needs \`permissions: ${permission}\`` +
  (permission.endsWith("write") ? ", which no token has in pull requests from forks." : ".");

const explainNotFound = (permission: string): string =>
  `There is no such thing (any more), or the job lacks \`permissions: ${permission}\`.`;

/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const isLimited = ({ status, message, response }: Refused): boolean =>
  status === 429 ||
  (status === 403 &&
    (/secondary rate/i.test(message) || response.headers["x-ratelimit-remaining"] === "0"));

function getSecondsToWait({ response: { headers } }: Refused): number | null {
  const now = new Date();
  const asked = headers["retry-after"];
  if (asked !== undefined) return Math.ceil(readRetryAfter(asked, now) / 1_000);
  const reset = Number(headers["x-ratelimit-reset"]);
  return reset > 0 ? Math.max(0, Math.ceil(reset - now.getTime() / 1_000)) : null;
}
