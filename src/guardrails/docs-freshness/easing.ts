import { isClosed } from "../document-status.ts";
import { parseCadence } from "./freshness.ts";

/** Unparsed fields that decide how often a document is reviewed. */
export interface Demands {
  status: unknown;
  cadenceDays: unknown;
}

/**
 * Describes how a document's review was relaxed: `archived`, `reviewed every 90 days instead of 30`; null if it was
 * not.
 * @param usual default days between two reviews
 */
export function describeEasing(before: Demands, now: Demands, usual: number): string | null {
  if (isClosed(before.status)) return null;
  if (isClosed(now.status)) return String(now.status);
  const known = parseCadence(before.cadenceDays) ?? usual;
  const cadence = parseCadence(now.cadenceDays) ?? usual;
  return cadence > known ? `reviewed every ${cadence} days instead of ${known}` : null;
}
