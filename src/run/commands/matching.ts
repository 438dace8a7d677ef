import type { Matcher, MatcherPattern } from "./matcher-file.ts";

/** What the patterns of a matcher found, each text as it stands in the output. */
export interface Match {
  file: string | null;
  fromPath: string | null;
  line: string | null;
  column: string | null;
  severity: string | null;
  message: string | null;
}

/** One matcher that goes through a stage's output. */
export interface Matching {
  owner: string;
  /** The match that this line completes; null: none. */
  match(line: string): Match | null;
  /** Forgets lines that began a match. */
  reset(): void;
}

/** Follows actions/runner, IssueMatcher.cs: the patterns are looked at from the last to the first. */
export function createMatching({
  owner,
  severity,
  fromPath,
  pattern: patterns,
}: Matcher): Matching {
  const readers = patterns.map(({ regexp }) => groupReader(regexp));
  let begun: (Match | null)[] = [];
  const reset = (): void => {
    begun = patterns.map(() => null);
  };
  reset();
  const last = patterns.length - 1;
  const complete = (match: Match): Match => ({
    ...match,
    severity: match.severity || severity || null,
    fromPath: match.fromPath || fromPath || null,
  });
  return {
    owner,
    reset,
    match(line) {
      for (let at = last; at >= 0; at -= 1) {
        const before = at === 0 ? null : begun[at - 1]!;
        if (at > 0 && before === null) continue;
        const found = readers[at]!(line);
        const match = found === null ? null : joined(before, patterns[at]!, found);
        if (at < last) begun[at] = match;
        else if (match !== null) {
          reset();
          if (patterns[at]!.loop) begun[at - 1] = before;
          return complete(match);
        } else if (at > 0) begun[at - 1] = null;
      }
      return null;
    },
  };
}

/** @returns reads the text of each group, by its number in .NET; null: a line does not match */
function groupReader(regexp: string): (line: string) => string[] | null {
  const expression = new RegExp(regexp);
  const numbers = groupNumbers(regexp);
  return (line) => {
    const found = expression.exec(line);
    return found === null ? null : numbers.map((group) => found[group] ?? "");
  };
}

const escapeClassOrGroup = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:(?!\?)|\?<(?![=!]))/gs;

/**
 * The groups of an expression in the order of their numbers in .NET, where those with a name come last.
 * @param regexp a valid one
 */
function groupNumbers(regexp: string): number[] {
  const groups = (regexp.match(escapeClassOrGroup) ?? []).filter((piece) => piece.startsWith("("));
  const places = groups.map((piece, at) => ({ at: at + 1, isNamed: piece !== "(" }));
  const [unnamed, named] = [
    places.filter(({ isNamed }) => !isNamed),
    places.filter(({ isNamed }) => isNamed),
  ];
  return [0, ...[...unnamed, ...named].map(({ at }) => at)];
}

/**
 * What an earlier pattern found counts.
 * @param found the text of each group
 */
function joined(before: Match | null, pattern: MatcherPattern, found: readonly string[]): Match {
  const value = (name: keyof Match): string | null => {
    const group = pattern[name];
    return before?.[name] ?? (group === null ? null : (found[group] ?? ""));
  };
  return {
    file: value("file"),
    fromPath: value("fromPath"),
    line: value("line"),
    column: value("column"),
    severity: value("severity"),
    message: value("message"),
  };
}
