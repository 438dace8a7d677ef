import type { Finding } from "../../model/finding.ts";
import { callBounded } from "./bounded-call.ts";
import type { Matcher } from "./matcher-file.ts";
import { createMatching, type Match, type Matching } from "./matching.ts";

/** The problem matchers that read a stage's output. */
export interface Matchers {
  /** The newest first, as plain data: later stages of the subtask begin with them. */
  current(): readonly Matcher[];
  add(matchers: readonly Matcher[]): void;
  remove(owners: readonly string[]): void;
  isEmpty(): boolean;
  /** @param lines whole, in their order */
  match(lines: readonly string[]): Match[];
}

/** As the runner: an expression has a second for a line, three times; then its matcher is removed (OutputManager.cs). */
const patience = { ms: 1000, attempts: 3 };

/** Matchers that took too long, after which a stage gets no more of them. */
const mostSlow = 3;

interface Active {
  matcher: Matcher;
  matching: Matching;
}

/** @param warn hears of matchers that are removed */
export function createMatchers(initial: readonly Matcher[], warn: (message: string) => void): Matchers {
  let kept = initial;
  let active = initial.map(activated);
  let slow = 0;
  const remove = (owners: readonly string[]): void => {
    const gone = new Set(owners.map((owner) => owner.toLowerCase()));
    const stays = ({ owner }: Matcher): boolean => !gone.has(owner.toLowerCase());
    kept = kept.filter(stays);
    active = active.filter(({ matcher }) => stays(matcher));
  };
  const giveUp = (matcher: Matcher): void => {
    slow += 1;
    remove([matcher.owner]);
    if (slow >= mostSlow) [kept, active] = [[], []];
    const rest = slow >= mostSlow ? ", and no more problem matchers are used in this stage" : "";
    warn(
      `the problem matcher ${JSON.stringify(matcher.owner)} took longer than ${patience.ms / 1000} s for a line, ${patience.attempts} times: it was removed${rest}`,
    );
  };
  return {
    current: () => kept,
    isEmpty: () => active.length === 0,
    remove,
    add(matchers) {
      remove(matchers.map(({ owner }) => owner));
      if (slow >= mostSlow) return;
      kept = [...matchers, ...kept];
      // As the runner, which in the step itself puts them in front of each other one by one.
      active = [...matchers.map(activated).reverse(), ...active];
    },
    match: (lines) => matchLines(lines, () => active, giveUp),
  };
}

/** null: a word that is no level. */
export function levelOf({ severity }: Match): Finding["level"] | null {
  const word = severity === null || severity === "" ? "error" : severity.toLowerCase();
  return word === "error" || word === "warning" || word === "notice" ? word : null;
}

const activated = (matcher: Matcher): Active => ({ matcher, matching: createMatching(matcher) });

/** The first matcher that a line completes a match of has it, and the others begin anew. */
function matchLines(
  lines: readonly string[],
  active: () => readonly Active[],
  giveUp: (matcher: Matcher) => void,
): Match[] {
  const found: Match[] = [];
  let line = 0;
  let which = 0;
  const takeLine = (): void => {
    const matchers = active();
    for (; which < matchers.length; which += 1) {
      const { matching } = matchers[which]!;
      const match = matching.match(lines[line]!);
      if (match === null) continue;
      for (const other of matchers) if (other.matching !== matching) other.matching.reset();
      // Of one that says nothing the runner makes nothing, and the next one may have the line.
      if (!match.message?.trim() || levelOf(match) === null) continue;
      found.push(match);
      break;
    }
    line += 1;
    which = 0;
  };
  let attempts = 0;
  let stuckAt = "";
  while (line < lines.length && active().length > 0) {
    const ended = callBounded(() => {
      while (line < lines.length) takeLine();
    }, patience.ms);
    if (ended) break;
    attempts = stuckAt === `${line}:${which}` ? attempts + 1 : 1;
    stuckAt = `${line}:${which}`;
    if (attempts === patience.attempts) giveUp(active()[which]!.matcher);
  }
  return found;
}
