import type { HttpClient } from "@actions/http-client";
import * as z from "zod";
import { toOneLine } from "../../one-line.ts";
import type { Runtime } from "../results/runtime.ts";
import { ServiceFailure } from "../results/service-failure.ts";
import { callTwirp } from "../results/twirp.ts";
import { cacheVersion as version } from "./cache-version.ts";

/** The cache service. Its addresses are valid for some minutes. */
export interface CacheService {
  /** Finds the entry for a key; null: there is none. */
  locate(key: string): Promise<{ key: string; url: string } | null>;
  /**
   * Reserves a key for a new entry, and returns the address for its bytes.
   * @returns `exists` also when an earlier try reserved the key and its answer was lost
   */
  reserve(key: string): Promise<{ url: string } | "exists" | "denied">;
  /**
   * Completes an entry after its bytes were uploaded. Fails also when an earlier try completed it and its answer was
   * lost.
   */
  finish(key: string, bytes: number): Promise<void>;
}

const Located = z.object({
  ok: z.boolean().default(false),
  signed_download_url: z.string().default(""),
  matched_key: z.string().default(""),
});
const Reserved = z.object({
  ok: z.boolean().default(false),
  signed_upload_url: z.string().default(""),
  message: z.string().default(""),
});
const Finished = z.object({ ok: z.boolean().default(false), message: z.string().default("") });

/** Part of the service's answer when a run may only read, as for forks (the toolkit's CACHE_WRITE_DENIED_PREFIX). */
const writeDenied = "cache write denied:";

/** Rejects with a ServiceFailure. Nothing is retried here. */
export function createCacheService(
  runtime: Runtime,
  http: () => Promise<HttpClient>,
): CacheService {
  const call = async <Schema extends z.ZodType>(method: string, body: object, answer: Schema) =>
    callTwirp(await http(), runtime, `CacheService/${method}`, body, answer);
  return {
    async locate(key) {
      // `key` must match completely, `restore_keys` are prefixes.
      const body = { key, restore_keys: [key], version };
      const found = await call("GetCacheEntryDownloadURL", body, Located);
      return found.ok ? { key: found.matched_key, url: found.signed_download_url } : null;
    },
    async reserve(key) {
      try {
        const answer = await call("CreateCacheEntry", { key, version }, Reserved);
        if (answer.ok) return { url: answer.signed_upload_url };
        throw toRefusal(answer.message);
      } catch (error) {
        if (error instanceof ServiceFailure && error.message.includes(writeDenied)) return "denied";
        if (error instanceof ServiceFailure && isTaken(error)) return "exists";
        throw error;
      }
    },
    async finish(key, bytes) {
      const body = { key, size_bytes: String(bytes), version };
      const { ok, message } = await call("FinalizeCacheEntryUpload", body, Finished);
      if (!ok) throw toRefusal(message);
    },
  };
}

/** A refusal with a successful status. */
const toRefusal = (message: string): ServiceFailure =>
  new ServiceFailure(`the service refused it (${toOneLine(message, 300) || "without a reason"})`, {
    status: 200,
  });

const isTaken = ({ status, message }: ServiceFailure): boolean =>
  status === 409 || /already exists/i.test(message);
