import * as z from "zod";
import { cacheVersion } from "../cache/cache-version.ts";
import { type ApiRequests, pageSize } from "./api-requests.ts";

const Caches = z.object({
  actions_caches: z.array(
    z.object({
      id: z.int().min(0),
      key: z.string(),
      ref: z.string(),
      version: z.string(),
      created_at: z.iso.datetime({ offset: true }),
    }),
  ),
});
type ListedCache = z.infer<typeof Caches>["actions_caches"][number];

/** Lists the keys of entries that platform/github/cache wrote, with one request per ref. */
export async function readCacheKeys(
  requests: ApiRequests,
  prefix: string,
  refs: readonly string[],
): Promise<string[]> {
  const listed: ListedCache[] = [];
  for (const ref of new Set(refs)) {
    const { actions_caches } = await requests.ask(Caches, {
      route: "GET /actions/caches",
      parameters: { key: prefix, ref, sort: "created_at", direction: "desc", per_page: pageSize },
      purpose: "list the entries of the cache",
      permission: "actions: read",
    });
    // Filtered again here, because a service that ignores `ref` lists the entries of all branches.
    listed.push(...actions_caches.filter((one) => one.ref === ref && isOurs(one, prefix)));
  }
  return [...new Set(listed.sort(newestFirst).map(({ key }) => key))].slice(0, pageSize);
}

const isOurs = ({ key, version }: ListedCache, prefix: string): boolean =>
  version === cacheVersion && key.startsWith(prefix);

const newestFirst = (one: ListedCache, other: ListedCache): number =>
  Date.parse(other.created_at) - Date.parse(one.created_at) || other.id - one.id;
