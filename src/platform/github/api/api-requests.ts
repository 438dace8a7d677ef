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
  /** Not to be tried again here: the caller does so. So are all writes. */
  once?: boolean;
}

/** The requests of one repository. They reject with an ApiError. */
export interface ApiRequests {
  /** What of the answer's body matters. */
  ask<Schema extends z.ZodType>(request: ApiRequest, answer: Schema): Promise<z.infer<Schema>>;
  /** Where the answer leads to, without going there: the token is not for that place. */
  redirect(request: ApiRequest): Promise<string>;
}

/** Items of a page: the most that GitHub gives. */
export const pageSize = 100;

/** The client is made with the first request. */
export function createApiRequests({ token, repository, apiUrl }: ApiOptions): ApiRequests {
  const [owner = "", repo = ""] = repository.split("/");
  let client: Promise<Octokit> | undefined;
  async function send(request: ApiRequest, options: object): Promise<Answer> {
    const { route, parameters } = request;
    try {
      const octokit = await (client ??= createOctokit(token, apiUrl));
      // A write that broke off may have been done: nobody but the caller can tell whether to repeat it.
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

/** Reads pages until one is not full, at most so many. `total` is what the last page says. */
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
