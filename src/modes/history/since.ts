const unitMs: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/**
 * When a period began: `24h`, `30d`, `12w` before now, or the beginning of a day (UTC), `2026-01-31`.
 * @returns milliseconds since 1970; null: it is none of these
 */
export function parseSince(text: string, now: Date): number | null {
  const [, count, unit = ""] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  if (count !== undefined) return now.getTime() - Number(count) * unitMs[unit]!;
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = Date.parse(text);
  // A day that does not exist, as the 30th of February, is none or another one.
  return !Number.isNaN(day) && new Date(day).toISOString().startsWith(text) ? day : null;
}
