import { Lexer, parse, Parser } from "yaml";

/** Deepest nesting of mappings and lists that is read. The deepest meaningful key is at level 10. */
export const mostLevels = 50;

/** The error for a value that is deeper than its text. */
export const selfContained = "an alias must not stand inside of what it names";

/**
 * Returns where a text exceeds the limit, in UTF-16 units; undefined: nowhere. The parser's stack grows by one for each
 * open collection, so checking it bounds the depth before anything recursive reads the text: a stack overflow within a
 * regular expression ends the process.
 */
export function findTooDeep(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length > mostLevels) return parser.offset;
  }
  return undefined;
}

/** Whether a value is too deep: an alias inside of what it names has no end. */
export function isTooDeep(value: unknown, levels: number = mostLevels): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/**
 * Parses a YAML text.
 * @throws Error with a sentence for people if it is not YAML, or too deep
 */
export function parseYaml(text: string): unknown {
  if (findTooDeep(text) !== undefined)
    throw new Error(`it is nested deeper than ${mostLevels} levels`);
  const value: unknown = parse(text);
  if (isTooDeep(value)) throw new Error(selfContained);
  return value;
}
