import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Routed } from "./exchange.ts";

/** A method of Twirp, by its name. */
export type TwirpOperation =
  | "CreateArtifact"
  | "FinalizeArtifact"
  | "ListArtifacts"
  | "GetSignedArtifactURL"
  | "DeleteArtifact"
  | "CreateCacheEntry"
  | "FinalizeCacheEntryUpload"
  | "GetCacheEntryDownloadURL";

/** What is done to a blob: `PutBlob` is the upload in one piece. */
export type BlobOperation = "PutBlock" | "PutBlockList" | "PutBlob" | "GetBlob";

/** An operation of REST, by its id in GitHub's description. */
export type RestOperation =
  | "checks/create"
  | "checks/update"
  | "checks/list-for-ref"
  | "actions/get-workflow-run"
  | "actions/list-jobs-for-workflow-run-attempt"
  | "actions/list-workflow-run-artifacts"
  | "actions/download-artifact"
  | "actions/get-actions-cache-list"
  | "git/get-ref"
  | "git/create-ref"
  | "git/update-ref"
  | "git/get-tree"
  | "git/create-tree"
  | "git/get-blob"
  | "git/create-blob"
  | "git/get-commit"
  | "git/create-commit"
  | "pulls/list"
  | "pulls/get"
  | "pulls/list-reviews";

/** What a fault can be set on, and what requests are counted by. */
export type Operation = TwirpOperation | BlobOperation | RestOperation;

/** `before`: the request has no effect. `after`: it took effect, and only its answer is lost or replaced. */
type When = { when?: "before" | "after" };

/**
 * `status`: an error, in the words of its service; with `bare`, without a body. `cut`: the connection ends without an answer. `torn`: it ends in the middle of one. `endless`: the answer has a good beginning,
 * and goes on with blanks for ever; with `ms`, one each so many milliseconds.
 */
export type Fault =
  | ({
      kind: "status";
      status: number;
      message?: string;
      headers?: Record<string, string>;
      bare?: true;
    } & When)
  | ({ kind: "cut" } & When)
  | { kind: "torn" }
  | { kind: "endless"; ms?: number }
  | { kind: "slow"; ms: number };

/** How a part of the service words an error. */
export type FaultAnswer = (status: number, message: string) => Answer;

/** REST's answer to many requests in a short time. */
export const secondaryRateLimit = (retryAfterSeconds: number): Fault => ({
  kind: "status",
  status: 403,
  message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  headers: { "retry-after": String(retryAfterSeconds) },
});

/** REST's answer when the requests of the hour are used up. */
export const primaryRateLimit = (reset: Date): Fault => ({
  kind: "status",
  status: 403,
  message: "API rate limit exceeded for installation ID 1.",
  headers: {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(Math.ceil(reset.getTime() / 1000)),
  },
});

/** The switchboard of things that go wrong. Faults on one operation happen in the order they were set. */
export class Faults {
  readonly #queues = new Map<Operation, { fault: Fault; left: number }[]>();

  /** Makes the next `times` requests of that kind go wrong; `Infinity`: all of them, until `clear`. */
  set(operation: Operation, fault: Fault, times = 1): void {
    const queue = this.#queues.get(operation) ?? [];
    this.#queues.set(operation, [...queue, { fault, left: times }]);
  }

  clear(): void {
    this.#queues.clear();
  }

  /** Answers a request, unless a fault says otherwise. undefined: the connection is to be cut. */
  async apply({ operation, answer, failure }: Routed): Promise<Answer | undefined> {
    const fault = this.#next(operation);
    if (fault === undefined) return answer();
    if (fault.kind === "slow") await sleep(fault.ms);
    if (fault.kind === "slow") return answer();
    if (fault.kind === "torn") return { ...answer(), torn: true };
    if (fault.kind === "endless") return { ...answer(), endless: fault.ms ?? 0 };
    if (fault.when === "after") answer();
    if (fault.kind === "cut") return undefined;
    const failed = failure(fault.status, fault.message ?? `the test asked for ${fault.status}`);
    const body = fault.bare === true ? "" : failed.body;
    return { ...failed, headers: { ...failed.headers, ...fault.headers }, body };
  }

  #next(operation: Operation | null): Fault | undefined {
    const queue = operation === null ? undefined : this.#queues.get(operation);
    const first = queue?.[0];
    if (first === undefined) return undefined;
    first.left -= 1;
    if (first.left <= 0) queue?.shift();
    return first.fault;
  }
}
