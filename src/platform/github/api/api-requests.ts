import { z } from "zod";
import { ApiError } from "../../../model/api-error.ts";
import { toApiError, type Purpose } from "./api-failure.ts";
import { type Octokit, createOctokit } from "./octokit.ts";

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
  ask<Schema extends z.ZodType>(request: ApiRequest, answer: Schema): Promise<z.infer<Schema>>;
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
    ask: async (request, answer) => read(answer, (await send(request, {})).data, request),
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
