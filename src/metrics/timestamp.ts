/** As Date.toISOString() writes it, but for years before 100, in which Date.parse takes two digits for something else. */
const written = /^(?!00)\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** The day that the time before was of: a history has many of the same one after another. */
let known = { day: "", ms: Number.NaN };

/**
 * What Date.parse says. Of UTC with milliseconds, which is how programs write times, it takes a third less time: a history has
 * two in every line.
 */
export function parseTimestamp(text: string): number {
  if (!written.test(text)) return Date.parse(text);
  if (!text.startsWith(known.day) || known.day === "") {
    const day = text.slice(0, 10);
    known = { day, ms: Date.parse(day) };
  }
  const seconds = (digits(text, 11) * 60 + digits(text, 14)) * 60 + digits(text, 17);
  return known.ms + seconds * 1_000 + (text.charCodeAt(20) - zero) * 100 + digits(text, 21);
}

const zero = "0".charCodeAt(0);

/** Two of them. */
const digits = (text: string, at: number): number =>
  (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero;
