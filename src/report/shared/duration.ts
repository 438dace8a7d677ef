const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * A length of time for people: `850ms`, `3.2s`, `1m 05s`, `2h 03m`. Cut, never rounded up, so that nothing seems to
 * have taken longer than its limit. Anything below zero is shown as `0ms`.
 * @param ms milliseconds
 */
export function formatDuration(ms: number): string {
  const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms)) : 0;
  if (whole < second) return `${whole}ms`;
  if (whole < minute) return `${(Math.floor(whole / 100) / 10).toFixed(1)}s`;
  if (whole < hour)
    return `${Math.floor(whole / minute)}m ${twoDigits((whole % minute) / second)}s`;
  return `${Math.floor(whole / hour)}h ${twoDigits((whole % hour) / minute)}m`;
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}
