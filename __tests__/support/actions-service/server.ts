import { randomBytes, randomUUID } from "node:crypto";
import { ApiDescription } from "./api-description.ts";
import { ArtifactStore, type RunArtifacts } from "./artifact-store.ts";
import { ArtifactService } from "./artifacts.ts";
import { BlobStore } from "./blobs.ts";
import { type CacheEntry, CacheService } from "./cache.ts";
import { type BranchesOfTests, GitStore } from "./git-store.ts";
import type { Request, Routed } from "./exchange.ts";
import { Faults, type Operation } from "./faults.ts";
import { JobsOfRun, type KnownJob } from "./jobs-of-run.ts";
import { startLoopback } from "./loopback.ts";
import { Rest } from "./rest.ts";
import { initialState, type ServiceState } from "./state.ts";
import { type LoggedRequest, Traffic } from "./traffic.ts";
import { isTwirp, routeTwirp } from "./twirp.ts";

export type { RunArtifacts, StoredArtifact } from "./artifact-store.ts";

export interface ActionsServiceOptions {
  /** GitHub's own ids of the run and of the job that tests don't name; default: new ones. */
  run?: string;
  job?: string;
  /** The workflow run's number, as in addresses; default: the one in action-environment.ts. */
  runId?: number;
  /** `owner/name`; default: the one in action-environment.ts. */
  repository?: string;
}

/** Which job of the run asks. */
export interface JobIdentity {
  /** Any name; each is a job of its own in each attempt. Default: the one job of a test that names none. */
  job?: string | undefined;
  /** Default: the one that the run is in. */
  attempt?: number | undefined;
}

export interface ActionsService extends ServiceState, RunArtifacts, BranchesOfTests {
  /** `http://127.0.0.1:port`; also the address of REST. */
  origin: string;
  /** What the runner gives a JavaScript action of one job so that it finds the service. */
  environment(identity?: JobIdentity): Record<string, string>;
  /** The artifacts of another workflow run of the repository, which only REST knows. */
  otherRun(run: number): RunArtifacts;
  /** What was saved in the cache, oldest first. */
  cacheEntries(): CacheEntry[];
  /** In the order they were answered. */
  requests: readonly LoggedRequest[];
  /** How many requests of an operation were answered or cut. */
  count(operation: Operation): number;
  faults: Faults;
  /** Ends all connections. Rejects when the service once answered what GitHub's description does not allow. */
  close(): Promise<void>;
}

/**
 * GitHub's services for Actions, offline and on the loopback interface: the Twirp methods and the blob storage that
 * @actions/artifact and @actions/cache talk to, and as much of REST as the action calls. It is stricter than GitHub: what it
 * does not know in a request is refused.
 */
export async function startActionsService(options: ActionsServiceOptions = {}): Promise<ActionsService> {
  const { runId = 1234567890, repository = "octo-org/octo-repo" } = options;
  const state = initialState(`ghs_${randomBytes(18).toString("hex")}`);
  let origin = "";
  const blobs = new BlobStore(() => origin);
  const store = new ArtifactStore(blobs);
  const jobs = new JobsOfRun({ run: options.run ?? randomUUID(), job: options.job ?? randomUUID() });
  const cache = new CacheService(blobs, state);
  const twirp = {
    ArtifactService: new ArtifactService(store, blobs, jobs, runId, state).methods,
    CacheService: cache.methods,
  };
  const git = new GitStore();
  const stores = { artifacts: store, git };
  const rest = new Rest(await ApiDescription.load(), state, stores, { run: runId, repository });
  const route = (request: Request): Routed => {
    if (BlobStore.owns(request.url)) return blobs.route(request);
    return isTwirp(request.url) ? routeTwirp(request, twirp, jobs, state) : rest.route(request);
  };
  const faults = new Faults();
  const traffic = new Traffic(route, faults, state);
  const loopback = await startLoopback((request) => traffic.answer(request));
  origin = loopback.origin;
  const ofTests = (run: number): RunArtifacts =>
    store.forTests(run, (attempt = state.attempt) => jobs.job(null, attempt));
  return Object.assign(
    state,
    ofTests(runId),
    git.forTests(() => state.branches),
    {
      origin,
      environment: ({ job, attempt = state.attempt }: JobIdentity = {}) =>
        environmentOf(origin, runId, jobs.job(job ?? null, attempt)),
      otherRun: ofTests,
      cacheEntries: () => cache.entries(),
      requests: traffic.requests,
      count: (operation: Operation) => traffic.count(operation),
      faults,
      close: async () => {
        await loopback.close();
        traffic.check();
      },
    },
  );
}

/** GITHUB_SERVER_URL stays github.com: for any other host the toolkit refuses to work. */
const environmentOf = (origin: string, runId: number, job: KnownJob): Record<string, string> => ({
  ACTIONS_RESULTS_URL: `${origin}/`,
  ACTIONS_RUNTIME_URL: `${origin}/`,
  ACTIONS_RUNTIME_TOKEN: job.token,
  ACTIONS_CACHE_SERVICE_V2: "True",
  GITHUB_API_URL: origin,
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_RUN_ID: String(runId),
  GITHUB_RUN_ATTEMPT: String(job.attempt),
});
