import type { Call } from "./api-description.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { page, type Sample } from "./rest-answers.ts";
import type { HeldCache, ServiceState } from "./state.ts";

/** `actions/get-actions-cache-list`: those of a ref, or all, whose key begins so. */
export function listCaches(call: Call, sample: unknown, state: ServiceState): Answer {
  const { key = "", ref, sort = "last_accessed_at", direction = "desc" } = call.query;
  const found = state.caches.filter(
    (held) => held.size !== null && held.key.startsWith(key) && (ref ?? held.ref) === held.ref,
  );
  const by = (held: HeldCache) =>
    sort === "size_in_bytes"
      ? held.size!
      : Date.parse(sort === "created_at" ? held.createdAt : held.accessedAt);
  const ascending = found.toSorted((one, other) => by(one) - by(other) || one.id - other.id);
  const ordered = direction === "desc" ? ascending.toReversed() : ascending;
  const [item = {}] = (sample as { actions_caches: Sample[] }).actions_caches;
  const shown = page(call, ordered, state).map((held) => shownCache(held, item));
  return jsonAnswer(200, { total_count: found.length, actions_caches: shown });
}

const shownCache = (held: HeldCache, sample: Sample): unknown => ({
  ...sample,
  id: held.id,
  ref: held.ref,
  key: held.key,
  version: held.version,
  created_at: held.createdAt,
  last_accessed_at: held.accessedAt,
  size_in_bytes: held.size,
});
