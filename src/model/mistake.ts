/** A mistake in a file that a person wrote, with its position. */
export interface Mistake {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** The path in the value, such as `pipelines.gate.stages[2].needs[0]`; empty: the whole file. */
  path: string;
  /** What is wrong and what was expected, in a sentence. */
  message: string;
}

/** `file:line:column: path: message`, which editors and terminals turn into a link. */
export function formatMistake(mistake: Mistake): string {
  const place = `${mistake.file}:${mistake.line}:${mistake.column}`;
  return mistake.path === ""
    ? `${place}: ${mistake.message}`
    : `${place}: ${mistake.path}: ${mistake.message}`;
}
