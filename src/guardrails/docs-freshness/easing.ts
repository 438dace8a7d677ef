import { isClosed } from "../document-status.ts";
import { cadenceOf } from "./freshness.ts";

/** What decides how much is asked of a document, as it is written. */
export interface Demands {
  status: unknown;
  cadenceDays: unknown;
}

/**
 * How less is asked of a document than before: `archived`, `reviewed every 90 days, and not 30`; null: as much is.
 * @param usual days between two reviews of a document that says nothing of them, or nothing that can be read
 */
export function easingOf(before: Demands, now: Demands, usual: number): string | null {
  if (isClosed(before.status)) return null;
  if (isClosed(now.status)) return String(now.status);
  const known = cadenceOf(before.cadenceDays) ?? usual;
  const cadence = cadenceOf(now.cadenceDays) ?? usual;
  return cadence > known ? `reviewed every ${cadence} days, and not ${known}` : null;
}

const mostNamed = 5;

/** The first few of what was eased, with how many there are besides. */
export function named(eased: readonly string[]): string {
  const more = eased.length > mostNamed ? ` and ${eased.length - mostNamed} more` : "";
  return `${eased.slice(0, mostNamed).join(", ")}${more}`;
}
