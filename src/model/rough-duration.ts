/**
 * An expected time for people: `less than 1s`, `about 40s`, `about 14m`, `about 3h`. In one unit, as it is not known
 * better than that.
 * @param seconds not below 0
 */
export function roughDuration(seconds: number): string {
  if (seconds < 1) return "less than 1s";
  if (seconds < 2 * 60) return `about ${Math.round(seconds)}s`;
  if (seconds < 2 * 60 * 60) return `about ${Math.round(seconds / 60)}m`;
  return `about ${Math.round(seconds / 3600)}h`;
}
