import type { Matcher, MatcherPattern } from "./matcher-file.ts";

/** What the patterns of a matcher found, as texts of the output. */
export interface ProblemMatch {
  file: string | null;
  fromPath: string | null;
  line: string | null;
  column: string | null;
  severity: string | null;
  message: string | null;
}

/** A matcher that reads a stage's output. */
export interface Matching {
  owner: string;
  /** @returns the match that this line completes; null: none */
  match(line: string): ProblemMatch | null;
  /** Drops partial matches. */
  reset(): void;
}

/** Follows actions/runner, IssueMatcher.cs: patterns are tried from the last to the first. */
export function createMatching(matcher: Matcher): Matching {
  const { owner, severity, fromPath, pattern: patterns } = matcher;
  const readers = patterns.map(({ regexp }) => createGroupReader(regexp));
  let begun: (ProblemMatch | null)[] = [];
  const reset = (): void => {
    begun = patterns.map(() => null);
  };
  reset();
  const last = patterns.length - 1;
  const complete = (match: ProblemMatch): ProblemMatch => ({
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
        const match = found === null ? null : mergeMatch(before, patterns[at]!, found);
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

/** Creates a function that returns the text of each group, by its number in .NET; null: the line does not match. */
function createGroupReader(regexp: string): (line: string) => string[] | null {
  const expression = new RegExp(regexp);
  const numbers = orderGroups(regexp);
  return (line) => {
    const found = expression.exec(line);
    return found === null ? null : numbers.map((group) => found[group] ?? "");
  };
}

const escapeClassOrGroup = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:(?!\?)|\?<(?![=!]))/gs;

/** Orders the groups of a valid expression by their numbers in .NET, where named ones come last. */
function orderGroups(regexp: string): number[] {
  const groups = (regexp.match(escapeClassOrGroup) ?? []).filter((piece) => piece.startsWith("("));
  const places = groups.map((piece, at) => ({ at: at + 1, isNamed: piece !== "(" }));
  const unnamed = places.filter(({ isNamed }) => !isNamed);
  const named = places.filter(({ isNamed }) => isNamed);
  return [0, ...[...unnamed, ...named].map(({ at }) => at)];
}

/**
 * Merges the groups of a pattern into the match of earlier ones, which take precedence.
 * @param found the text of each group
 */
function mergeMatch(
  before: ProblemMatch | null,
  pattern: MatcherPattern,
  found: readonly string[],
): ProblemMatch {
  const getValue = (name: keyof ProblemMatch): string | null => {
    const group = pattern[name];
    return before?.[name] ?? (group === null ? null : (found[group] ?? ""));
  };
  return {
    file: getValue("file"),
    fromPath: getValue("fromPath"),
    line: getValue("line"),
    column: getValue("column"),
    severity: getValue("severity"),
    message: getValue("message"),
  };
}
