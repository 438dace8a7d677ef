/**
 * What Date.parse says. Of UTC with milliseconds, which is how programs write times, it is several times faster: a history has
 * two in every line, and Date.parse alone would take a tenth of the time that its figures take.
 */
export function parseTimestamp(text: string): number {
  if (!isInMilliseconds(text)) return Date.parse(text);
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = digits(text, 17, 2);
  const ms = digits(text, 20, 3);
  // What lies beyond is not the same for Date.UTC. NaN compares as false.
  const isDay = year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  const isTime = hour <= 23 && minute <= 59 && second <= 59 && ms <= 999;
  return isDay && isTime ? Date.UTC(year, month - 1, day, hour, minute, second, ms) : Date.parse(text);
}

/** `2026-01-31T12:34:56.789Z`, as far as what stands between the digits tells. */
const isInMilliseconds = (text: string): boolean =>
  text.length === 24 &&
  text[4] === "-" &&
  text[7] === "-" &&
  text[10] === "T" &&
  text[13] === ":" &&
  text[16] === ":" &&
  text[19] === "." &&
  text[23] === "Z";

/** NaN: one of them is none. */
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}
