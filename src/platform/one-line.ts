/**
 * Converts a text to one line without control characters, cut to `most` characters: answers of servers and file names
 * can contain anything, a log line cannot.
 */
export function toOneLine(text: string, most = Infinity): string {
  // Cut first, with room to spare, so that megabytes need not be searched.
  const beginning = most === Infinity ? text : text.slice(0, most * 2);
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  const line = beginning.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most - 1).toWellFormed()}…` : line;
}

/** Quotes a name from outside on one line, with special characters escaped, cut to about 200 characters. */
export const quoteName = (name: string): string =>
  toOneLine(JSON.stringify(name.length > 200 ? `${name.slice(0, 199)}…` : name));
