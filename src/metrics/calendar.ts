const dayMs = 86_400_000;

/** Days since 1970-01-01, UTC. */
export const getDay = (ms: number): number => Math.floor(ms / dayMs);

/** ISO weeks, Monday to Sunday, UTC, counted from the week of 1970-01-01, a Thursday. */
export const getWeek = (ms: number): number => Math.floor((getDay(ms) + 3) / 7);

/** Each day is formatted for every pipeline and class of branches. */
const dayLabels = new Map<number, string>();

/** @returns `2026-01-31` */
export function formatDay(day: number): string {
  const known = dayLabels.get(day);
  if (known !== undefined) return known;
  const label = new Date(day * dayMs).toISOString().slice(0, 10);
  dayLabels.set(day, label);
  return label;
}

/** @returns `2026-W05`; a week belongs to the year of its Thursday (ISO 8601) */
export function formatWeek(week: number): string {
  const thursday = week * 7;
  const year = new Date(thursday * dayMs).getUTCFullYear();
  const number = Math.floor((thursday - getDay(Date.UTC(year, 0, 1))) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}
