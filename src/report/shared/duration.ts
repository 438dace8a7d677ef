import type { RunSummary } from "../../model/run-summary.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * Formats a duration: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Rounds down, so that nothing seems to exceed its limit;
 * negative values are shown as `0ms`.
 * @param ms milliseconds
 */
export function formatDuration(ms: number): string {
  const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
  if (whole < second) return `${whole}ms`;
  if (whole < minute) return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
  if (whole < hour)
    return `${Math.floor(whole / minute)}m ${padTwoDigits((whole % minute) / second)}s`;
  return `${Math.floor(whole / hour)}h ${padTwoDigits((whole % hour) / minute)}m`;
}

function padTwoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}

/** Formats how long a run took; for one that has not ended, until its last update. */
export const formatRunDuration = ({ startedAt, completedAt, timestamp }: RunSummary): string =>
  formatDuration(Date.parse(completedAt ?? timestamp) - Date.parse(startedAt));
