/** Something wrong in a file that a person wrote: where it is, what was expected, and what was probably meant. */
export interface Mistake {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** The path in the value, as in `pipelines.gate.stages[2].needs[0]`; empty for the file as a whole. */
  path: string;
  /** A sentence: what is wrong and what was expected. */
  message: string;
}

/** `file:line:column: path: message`, the form that editors and terminals turn into a link. */
export function formatMistake(mistake: Mistake): string {
  const place = `${mistake.file}:${mistake.line}:${mistake.column}`;
  return mistake.path === ""
    ? `${place}: ${mistake.message}`
    : `${place}: ${mistake.path}: ${mistake.message}`;
}
