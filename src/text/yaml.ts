import { Lexer, parse, Parser } from "yaml";

/** Levels of nested mappings and lists that are read. The deepest key that means something is at 10. */
export const mostLevels = 50;

/** What is wrong with a value that is deeper although its text is not. */
export const selfContained = "an alias must not stand inside of what it names";

/**
 * Where a text gets too deep, in UTF-16 units; undefined: nowhere. The parser's stack grows by one for each open collection, so
 * looking at it bounds the depth before anything recursive sees the text: running out of stack inside of a regular expression ends
 * the whole process.
 */
export function tooDeepAt(text: string): number | undefined {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) continue;
    if (parser.stack.length > mostLevels) return parser.offset;
  }
  return undefined;
}

/** Whether a value is: an alias can stand inside of what it names, which has no end. */
export function isTooDeep(value: unknown, levels: number = mostLevels): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/** The value of a YAML text. @throws Error with a sentence for people: it is no YAML, or too deep */
export function parseYaml(text: string): unknown {
  if (tooDeepAt(text) !== undefined)
    throw new Error(`it is nested deeper than ${mostLevels} levels`);
  const value: unknown = parse(text);
  if (isTooDeep(value)) throw new Error(selfContained);
  return value;
}
