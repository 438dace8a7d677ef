/**
 * Formats an expected duration: `less than 1s`, `about 40s`, `about 14m`, `about 3h`. One unit, because it is an
 * estimate.
 * @param seconds not below 0
 */
export function roughDuration(seconds: number): string {
  if (seconds < 1) return "less than 1s";
  if (seconds < 2 * 60) return `about ${Math.round(seconds)}s`;
  if (seconds < 2 * 60 * 60) return `about ${Math.round(seconds / 60)}m`;
  return `about ${Math.round(seconds / 3600)}h`;
}
