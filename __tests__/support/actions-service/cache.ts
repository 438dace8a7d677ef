import { z } from "zod";
import type { BlobStore } from "./blobs.ts";
import type { ServiceState } from "./state.ts";
import { read, TwirpError, type TwirpMethods } from "./twirp.ts";

/** What was saved in the cache. */
export interface CacheEntry {
  id: number;
  key: string;
  /** What the client makes of the paths and the compression; an entry is only found with the same. */
  version: string;
  /** The archive, as tar and its compression made it. */
  bytes: Buffer;
}

interface HeldEntry {
  id: number;
  key: string;
  version: string;
  blob: string;
  finalised: boolean;
}

/** At most 512 characters and no comma (the toolkit's checkKey); here because other clients could send such a key. */
const cacheKey = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^,]*$/, "holds a comma");

/** Beginning of what the service says when a run may not write; the toolkit looks for it. */
const writeDenied = "cache write denied:";

/** github.actions.results.api.v1.CacheService: entries that never change, found by key or by the beginning of one. */
export class CacheService {
  readonly #entries: HeldEntry[] = [];
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
    return this.#entries
      .filter(({ finalised }) => finalised)
      .map(({ id, key, version, blob }) => ({
        id,
        key,
        version,
        bytes: this.#blobs.committed(blob),
      }));
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
    const id = this.#nextId++;
    const blob = `cache/${id}`;
    this.#entries.push({ id, key, version, blob, finalised: false });
    return { ok: true, signed_upload_url: this.#blobs.signedUrl(blob), message: "" };
  }

  #finalize(body: unknown): unknown {
    const size = z.string().regex(/^\d+$/);
    const request = read(z.strictObject({ key: cacheKey, size_bytes: size, version: z.string() }), body);
    const entry = this.#find(request.key, request.version);
    if (entry?.finalised !== false) throw new TwirpError(404, "not_found", "no such entry is being saved");
    const bytes = this.#blobs.committed(entry.blob);
    if (Number(request.size_bytes) !== bytes.length) {
      const message = `size_bytes is ${request.size_bytes}, but ${bytes.length} bytes were uploaded`;
      throw new TwirpError(400, "invalid_argument", message);
    }
    entry.finalised = true;
    return { ok: true, entry_id: String(entry.id), message: "" };
  }

  #downloadUrl(body: unknown): unknown {
    const keys = z.array(cacheKey).max(9).optional();
    const request = read(z.strictObject({ key: cacheKey, restore_keys: keys, version: z.string() }), body);
    const entries = this.#entries.filter(
      ({ version, finalised }) => finalised && version === request.version,
    );
    const exact = entries.find(({ key }) => key === request.key);
    const found = exact ?? newestOf(entries, [request.key, ...(request.restore_keys ?? [])]);
    if (found === undefined) return { ok: false, signed_download_url: "", matched_key: "" };
    return { ok: true, signed_download_url: this.#blobs.signedUrl(found.blob), matched_key: found.key };
  }

  #find(key: string, version: string): HeldEntry | undefined {
    return this.#entries.find((entry) => entry.key === key && entry.version === version);
  }
}

/** Of the first prefix that any key begins with, the entry that was made last. */
function newestOf(entries: readonly HeldEntry[], prefixes: readonly string[]): HeldEntry | undefined {
  for (const prefix of prefixes) {
    const newest = entries.findLast(({ key }) => key.startsWith(prefix));
    if (newest !== undefined) return newest;
  }
  return undefined;
}
