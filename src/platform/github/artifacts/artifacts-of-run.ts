import { tmpdir } from "node:os";
import type { HttpClient } from "@actions/http-client";
import * as z from "zod";
import { ApiError } from "../../../model/api-error.ts";
import { limits } from "../../../model/limits.ts";
import type { ArtifactSource, ListedArtifact } from "../../platform.ts";
import { type ApiRequests, pageSize, readPages } from "../api/api-requests.ts";
import { createHttpClient } from "../results/http.ts";
import { toListing, findNewest, parseDigest } from "./listing.ts";
import { Gone, unpackArtifact } from "./unpack-artifact.ts";

const Artifacts = z.object({
  total_count: z.int().min(0),
  artifacts: z.array(
    z.object({
      id: z.int().min(0),
      name: z.string(),
      size_in_bytes: z.int().min(0),
      digest: z.string().nullish(),
    }),
  ),
});

/** The artifacts of any run of the repository, with the REST API. Listing rejects with an ApiError. */
export function openRunArtifacts(
  requests: ApiRequests,
  run: string,
  temporaryRoot = tmpdir(),
): ArtifactSource {
  let client: Promise<HttpClient> | undefined;
  const http = (): Promise<HttpClient> => (client ??= createHttpClient());
  return {
    list: async () => {
      const pages = limits.listedArtifacts.value / pageSize;
      const { items, total } = await readPages(pages, (page) => readPage(requests, run, { page }));
      return toListing(items, total);
    },
    find: async (name) => findNewest((await readPage(requests, run, { name })).items, name),
    unpack: ({ id, size, digest }, folder, own) => {
      const locate = async () => ({ url: await readAddress(requests, id), size, digest });
      return unpackArtifact({ http, locate, temporaryRoot }, folder, own);
    },
  };
}

async function readPage(
  requests: ApiRequests,
  run: string,
  filter: { page?: number; name?: string },
): Promise<{ items: ListedArtifact[]; total: number }> {
  const { artifacts, total_count } = await requests.ask(Artifacts, {
    route: "GET /actions/runs/{run_id}/artifacts",
    parameters: { run_id: run, per_page: pageSize, ...filter },
    purpose: "list the artifacts of the run",
    permission: "actions: read",
  });
  const items = artifacts.map(({ id, name, size_in_bytes, digest }) => ({
    id,
    name,
    size: size_in_bytes,
    digest: parseDigest(digest),
  }));
  return { items, total: total_count };
}

/** An address of the storage, valid for a minute. */
async function readAddress(requests: ApiRequests, id: number): Promise<string> {
  try {
    return await requests.redirect({
      route: "GET /actions/artifacts/{artifact_id}/{archive_format}",
      parameters: { artifact_id: id, archive_format: "zip" },
      purpose: "give out the artifact",
      permission: "actions: read",
    });
  } catch (error) {
    if (error instanceof ApiError && (error.reason === "not-found" || error.reason === "forbidden"))
      throw new Gone(error.message, { cause: error });
    throw error;
  }
}
