/**
 * A text as one line without control characters, cut to `most` characters: answers of a server and names of files may
 * hold anything, and a line of a log may not.
 */
export function toOneLine(text: string, most = Infinity): string {
  // Cut first with room to spare, so that nobody makes us go through megabytes.
  const beginning = most === Infinity ? text : text.slice(0, most * 2);
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  const line = beginning.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line;
}

/** A name from outside, quoted with everything unusual in it escaped, on one line, cut to about 200 characters. */
export const quoteName = (name: string): string =>
  toOneLine(JSON.stringify(name.length > 200 ? `${name.slice(0, 199)}…` : name));
