import * as z from "zod";
import type { BlobStore } from "./blobs.ts";
import type { HeldCache, ServiceState } from "./state.ts";
import { read, TwirpError, type TwirpMethods } from "./twirp.ts";

/** What was saved in the cache. */
export interface CacheEntry {
  id: number;
  key: string;
  /** What the client makes of the paths and the compression; an entry is only found with the same. */
  version: string;
  /** The ref that it was saved from, as GITHUB_REF has it. */
  ref: string;
  /** What the client put: of the toolkit's an archive, as tar and its compression made it. */
  bytes: Buffer;
}

/** At most 512 characters and no comma (the toolkit's checkKey); here because other clients could send such a key. */
const cacheKey = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^,]*$/, "holds a comma");

/** Beginning of what the service says when a run may not write; the toolkit looks for it. */
const writeDenied = "cache write denied:";

const blobOf = ({ id }: HeldCache): string => `cache/${id}`;

/**
 * github.actions.results.api.v1.CacheService: entries that never change, found by key or by the beginning of one. An entry
 * belongs to the ref that it was saved from, and is found from there and, if that is the default branch, from everywhere.
 */
export class CacheService {
  readonly #blobs: BlobStore;
  readonly #state: ServiceState;
  #nextId = 1;

  constructor(blobs: BlobStore, state: ServiceState) {
    this.#blobs = blobs;
    this.#state = state;
  }

  readonly methods: TwirpMethods = {
    CreateCacheEntry: (body) => this.#create(body),
    FinalizeCacheEntryUpload: (body) => this.#finalize(body),
    GetCacheEntryDownloadURL: (body) => this.#downloadUrl(body),
  };

  entries(): CacheEntry[] {
    return this.#state.caches
      .filter(({ size }) => size !== null)
      .map((held) => {
        const { id, key, version, ref } = held;
        return { id, key, version, ref, bytes: this.#blobs.committed(blobOf(held)) };
      });
  }

  #create(body: unknown): unknown {
    const { key, version } = read(z.strictObject({ key: cacheKey, version: z.string() }), body);
    if (this.#state.cacheIsReadOnly) {
      return { ok: false, signed_upload_url: "", message: `${writeDenied} the token is scoped read-only` };
    }
    if (this.#find(key, version) !== undefined) {
      const message = "cache entry with the same key, version, and scope already exists";
      throw new TwirpError(409, "already_exists", message);
    }
    const time = new Date().toISOString();
    const { ref } = this.#state;
    const held = { id: this.#nextId++, key, version, ref, createdAt: time, accessedAt: time, size: null };
    this.#state.caches.push(held);
    return { ok: true, signed_upload_url: this.#blobs.signedUrl(blobOf(held)), message: "" };
  }

  #finalize(body: unknown): unknown {
    const size = z.string().regex(/^\d+$/);
    const request = read(z.strictObject({ key: cacheKey, size_bytes: size, version: z.string() }), body);
    const held = this.#find(request.key, request.version);
    if (held?.size !== null) throw new TwirpError(404, "not_found", "no such entry is being saved");
    const { length } = this.#blobs.committed(blobOf(held));
    if (Number(request.size_bytes) !== length) {
      const message = `size_bytes is ${request.size_bytes}, but ${length} bytes were uploaded`;
      throw new TwirpError(400, "invalid_argument", message);
    }
    held.size = length;
    return { ok: true, entry_id: String(held.id), message: "" };
  }

  #downloadUrl(body: unknown): unknown {
    const keys = z.array(cacheKey).max(9).optional();
    const request = read(z.strictObject({ key: cacheKey, restore_keys: keys, version: z.string() }), body);
    const entries = this.#state.caches.filter(
      ({ version, size }) => size !== null && version === request.version,
    );
    const found = this.#inScope(entries, request.key, request.restore_keys ?? []);
    if (found === undefined) return { ok: false, signed_download_url: "", matched_key: "" };
    found.accessedAt = new Date().toISOString();
    return { ok: true, signed_download_url: this.#blobs.signedUrl(blobOf(found)), matched_key: found.key };
  }

  /**
   * All that the ref itself has goes before what the default branch has.
   * @see https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
   */
  #inScope(
    entries: readonly HeldCache[],
    key: string,
    restoreKeys: readonly string[],
  ): HeldCache | undefined {
    for (const ref of [this.#state.ref, this.#state.defaultRef]) {
      const ofRef = entries.filter((held) => held.ref === ref);
      const exact = ofRef.find((held) => held.key === key);
      const found = exact ?? newestOf(ofRef, [key, ...restoreKeys]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #find(key: string, version: string): HeldCache | undefined {
    const { caches, ref } = this.#state;
    return caches.find((held) => held.key === key && held.version === version && held.ref === ref);
  }
}

/** Of the first prefix that any key begins with, the entry that was made last. */
function newestOf(entries: readonly HeldCache[], prefixes: readonly string[]): HeldCache | undefined {
  for (const prefix of prefixes) {
    const newest = entries.findLast(({ key }) => key.startsWith(prefix));
    if (newest !== undefined) return newest;
  }
  return undefined;
}
