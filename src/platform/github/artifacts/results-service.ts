import type { HttpClient } from "@actions/http-client";
import * as z from "zod";
import type { ListedArtifact } from "../../platform.ts";
import { type BackendIds, readBackendIds, readRuntime } from "../results/runtime.ts";
import { callTwirp } from "../results/twirp.ts";
import { ArtifactError, noRuntime } from "./artifact-error.ts";
import { parseDigest } from "./listing.ts";

/** An artifact with the ids that the service needs to return its address. */
export interface ServiceArtifact extends ListedArtifact {
  backendIds: BackendIds;
}

/** The artifacts of this workflow run, with fields that the toolkit's client does not return. */
export interface ResultsService {
  /** All artifacts of the run, or those with that name or id, up to the service's maximum. */
  list(filter?: { name?: string; id?: number }): Promise<ServiceArtifact[]>;
  /** A download address, valid for some minutes. */
  signedUrl(artifact: ServiceArtifact): Promise<string>;
}

/** Digests are optional: older versions of the toolkit's client gave none. */
const ListAnswer = z.object({
  artifacts: z
    .array(
      z.object({
        workflow_run_backend_id: z.string(),
        workflow_job_run_backend_id: z.string(),
        database_id: z.coerce.number().pipe(z.int().min(0)),
        name: z.string(),
        size: z.coerce.number().pipe(z.int().min(0)).default(0),
        digest: z.string().nullish(),
      }),
    )
    .default([]),
});
const UrlAnswer = z.object({ signed_url: z.url() });

/**
 * The service of the toolkit's client, called directly: the toolkit hides the ids that an address needs, retries final
 * answers, and prints what it receives. Nothing is retried here.
 * @param environment with ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN
 * @throws ArtifactError when they are missing, later ServiceFailure
 */
export function createResultsService(
  environment: Readonly<Record<string, string | undefined>>,
  http: () => Promise<HttpClient>,
): ResultsService {
  const runtime = readRuntime(environment);
  if (runtime === null) throw new ArtifactError(...noRuntime);
  const ids = readBackendIds(runtime.token);
  if (ids === null)
    throw new ArtifactError(
      "no-runtime",
      "ACTIONS_RUNTIME_TOKEN does not say which run it is for.",
    );
  const call = async <Schema extends z.ZodType>(method: string, body: object, answer: Schema) =>
    callTwirp(await http(), runtime, `ArtifactService/${method}`, body, answer);
  return {
    list: async ({ name, id } = {}) => {
      const filter = {
        ...(name === undefined ? {} : { name_filter: name }),
        ...(id === undefined ? {} : { id_filter: String(id) }),
      };
      const { artifacts } = await call("ListArtifacts", { ...ids, ...filter }, ListAnswer);
      return artifacts.map(toArtifact);
    },
    signedUrl: async ({ name, backendIds }) =>
      (await call("GetSignedArtifactURL", { ...backendIds, name }, UrlAnswer)).signed_url,
  };
}

function toArtifact(listed: z.infer<typeof ListAnswer>["artifacts"][number]): ServiceArtifact {
  const { workflow_run_backend_id, workflow_job_run_backend_id, database_id, name, size, digest } =
    listed;
  const backendIds = { workflow_run_backend_id, workflow_job_run_backend_id };
  return { name, id: database_id, size, digest: parseDigest(digest), backendIds };
}
