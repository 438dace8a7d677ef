const unitMs: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** What parseSince takes, for messages. */
export const expectedSince =
  "expected a period such as 24h, 30d or 12w, or a day such as 2026-01-31";

/**
 * Parses the start of a period: `24h`, `30d` or `12w` before now, or a day (UTC) such as `2026-01-31`.
 * @returns milliseconds since 1970; null: not a period
 */
export function parseSince(text: string, now: Date): number | null {
  const [, count, unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  if (count !== undefined) return now.getTime() - Number(count) * unitMs[unit]!;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = Date.parse(text);
  // Date.parse rejects a day that does not exist, such as February 30, or returns another day.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? day : null;
}
