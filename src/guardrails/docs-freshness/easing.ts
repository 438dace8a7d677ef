import { isClosed } from "../document-status.ts";
import { parseCadence } from "./freshness.ts";

/** What decides how much is asked of a document, as it is written. */
export interface Demands {
  status: unknown;
  cadenceDays: unknown;
}

/**
 * How less is asked of a document than before: `archived`, `reviewed every 90 days, and not 30`; null: as much is.
 * @param usual days between two reviews of a document that says nothing of them, or nothing that can be read
 */
export function describeEasing(before: Demands, now: Demands, usual: number): string | null {
  if (isClosed(before.status)) return null;
  if (isClosed(now.status)) return String(now.status);
  const known = parseCadence(before.cadenceDays) ?? usual;
  const cadence = parseCadence(now.cadenceDays) ?? usual;
  return cadence > known ? `reviewed every ${cadence} days instead of ${known}` : null;
}

const maxNamed = 5;

/** The first few of what was eased, with how many there are besides. */
export function listFirst(eased: readonly string[]): string {
  const more = eased.length > maxNamed ? ` and ${eased.length - maxNamed} more` : "";
  return `${eased.slice(0, maxNamed).join(", ")}${more}`;
}
