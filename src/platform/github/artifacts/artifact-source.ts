import { tmpdir } from "node:os";
import type { HttpClient } from "@actions/http-client";
import type { ArtifactSource, GitHubApi, Unpacked } from "../../platform.ts";
import { ArtifactError } from "./artifact-error.ts";
import { createHttpClient } from "../results/http.ts";
import { toListed, toListing, findNewest } from "./listing.ts";
import {
  type ResultsService,
  createResultsService,
  type ServiceArtifact,
} from "./results-service.ts";
import { ServiceFailure } from "../results/service-failure.ts";
import { upToThreeTimes } from "../results/tries.ts";
import { Gone, type Located, unpackArtifact } from "./unpack-artifact.ts";

export interface ArtifactDependencies {
  /** Contains ACTIONS_RESULTS_URL and ACTIONS_RUNTIME_TOKEN, which the runner gives to JavaScript actions. */
  environment: Readonly<Record<string, string | undefined>>;
  /** Downloads what the service has no address for; null: that is not possible. */
  api: Pick<GitHubApi, "runArtifacts"> | null;
  /** The folder for archives until they are unpacked. Default: the system's. */
  temporaryRoot?: string;
}

/** The artifacts of this workflow run, of all its attempts. Listing rejects with an ArtifactError. */
export function openOwnArtifacts(run: string, dependencies: ArtifactDependencies): ArtifactSource {
  let client: Promise<HttpClient> | undefined;
  const http = (): Promise<HttpClient> => (client ??= createHttpClient());
  const entries = new Entries(() => createResultsService(dependencies.environment, http));
  return {
    list: async () => toListing((await entries.listPatiently()).map(toListed)),
    find: async (name) => findNewest((await entries.listPatiently(name)).map(toListed), name),
    async unpack(artifact, folder, limits) {
      const known = { ...artifact };
      const locate = async (): Promise<Located> => {
        const { url, entry } = await entries.locate(artifact.id);
        known.size ??= entry.size;
        known.digest ??= entry.digest;
        return { ...known, url };
      };
      const temporaryRoot = dependencies.temporaryRoot ?? tmpdir();
      const unpacked = await unpackArtifact({ http, locate, temporaryRoot }, folder, limits);
      if (unpacked.kind !== "gone") return unpacked;
      if (dependencies.api === null) return toOutOfReach(unpacked.reason);
      return dependencies.api.runArtifacts(run).unpack(known, folder, limits);
    },
  };
}

/** The service has no address for some artifacts of earlier attempts; the REST API can still download them by id. */
const toOutOfReach = (reason: string): Unpacked => ({
  kind: "gone",
  reason: `it cannot be downloaded: ${reason}. If it is of an earlier attempt, pass a \`token\` with \`actions: read\``,
});

/** The artifacts listed so far: their ids are needed to request addresses. */
class Entries {
  readonly #known = new Map<number, ServiceArtifact>();
  readonly #service: () => ResultsService;

  constructor(service: () => ResultsService) {
    this.#service = service;
  }

  async listPatiently(name?: string): Promise<ServiceArtifact[]> {
    try {
      return await upToThreeTimes(() => this.#list(name === undefined ? {} : { name }));
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      const message = `The artifacts of this run cannot be listed: ${error.message}.`;
      throw new ArtifactError("failed", message);
    }
  }

  async locate(id: number): Promise<{ url: string; entry: ServiceArtifact }> {
    const entry =
      this.#known.get(id) ?? (await this.#list({ id })).find((listed) => listed.id === id);
    if (entry === undefined) throw new Gone("it is not among the artifacts of the run");
    return { url: await this.#service().signedUrl(entry), entry };
  }

  async #list(filter: { name?: string; id?: number }): Promise<ServiceArtifact[]> {
    const listed = await this.#service().list(filter);
    for (const artifact of listed) this.#known.set(artifact.id, artifact);
    return listed;
  }
}
