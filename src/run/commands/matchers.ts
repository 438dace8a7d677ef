import type { Finding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import type { Clock } from "../../platform/platform.ts";
import { callBounded } from "./bounded-call.ts";
import type { Matcher } from "./matcher-file.ts";
import { createMatching, type ProblemMatch, type Matching } from "./matching.ts";

/** The problem matchers that read a stage's output. */
export interface Matchers {
  /** Newest first. Later stages of the subtask start with them. */
  getCurrent(): readonly Matcher[];
  add(matchers: readonly Matcher[]): void;
  remove(owners: readonly string[]): void;
  isEmpty(): boolean;
  /**
   * Yields to other work in between, and stops soon after a cancel.
   * @param lines whole lines in order
   */
  match(lines: readonly string[]): Promise<ProblemMatch[]>;
  /** @param time of the clock until which slow matchers may delay a try; the remaining lines are left unread then */
  readUntil(time: number): void;
  /** Whether lines were left unread because of that. */
  areLate(): boolean;
}

export interface MatcherContext {
  clock: Pick<Clock, "elapsed" | "sleep">;
  /** Aborted when the stage is cancelled. */
  signal: AbortSignal;
}

/** As in the runner, an expression that takes over a second for a line three times is removed (OutputManager.cs). */
const patience = { ms: 1000, attempts: 3 };

/**
 * Milliseconds for a line from which on its time is added up. Other lines take microseconds; many slow ones would delay
 * a stage without ever reaching a second.
 */
const slowLineMs = 10;

/** Milliseconds of slow lines from which on they, and not a busy machine, are the reason that a stage is late. */
const heldUpMs = 1000;

/** Milliseconds between checks for signals and time-outs. */
const sliceMs = 50;

/** Slow matchers after which a stage uses no matchers any more. */
const maxSlow = 3;

interface Active {
  matcher: Matcher;
  matching: Matching;
}

/** @param warn is told of removed matchers */
export function createMatchers(
  initial: readonly Matcher[],
  context: MatcherContext,
  warn: (message: string) => void,
): Matchers {
  let kept = initial;
  let active = initial.map(activate);
  let slow = 0;
  const remove = (owners: readonly string[]): void => {
    const gone = new Set(owners.map((owner) => owner.toLowerCase()));
    const isKept = ({ owner }: Matcher): boolean => !gone.has(owner.toLowerCase());
    kept = kept.filter(isKept);
    active = active.filter(({ matcher }) => isKept(matcher));
  };
  const giveUp = (matcher: Matcher, why: string): void => {
    slow += 1;
    remove([matcher.owner]);
    if (slow >= maxSlow) [kept, active] = [[], []];
    const rest = slow >= maxSlow ? ", and no more problem matchers are used in this stage" : "";
    warn(
      `the problem matcher ${JSON.stringify(matcher.owner)} took longer than ${why}: it was removed${rest}`,
    );
  };
  const watch = createWatch(context.clock);
  const match = createMatch(context, watch, { active: () => active, giveUp });
  return {
    getCurrent: () => kept,
    isEmpty: () => active.length === 0,
    remove,
    add(matchers) {
      remove(matchers.map(({ owner }) => owner));
      if (slow >= maxSlow) return;
      kept = [...matchers, ...kept];
      // As in the runner, which prepends them one by one within the step.
      active = [...matchers.map(activate).reverse(), ...active];
    },
    match,
    readUntil: watch.readUntil,
    areLate: watch.isLate,
  };
}

/** @returns null for an unknown level */
export function readLevel({ severity }: ProblemMatch): Finding["level"] | null {
  const word = severity === null || severity === "" ? "error" : severity.toLowerCase();
  return word === "error" || word === "warning" || word === "notice" ? word : null;
}

const activate = (matcher: Matcher): Active => ({ matcher, matching: createMatching(matcher) });

type GiveUp = (matcher: Matcher, why: string) => void;

const tooSlowForLine = `${patience.ms / 1000} s for a line, ${patience.attempts} times`;
const tooSlowInAll = `${limits.matcherTime.shown} in all for lines that take it long`;

function createMatch(
  { clock, signal }: MatcherContext,
  watch: Watch,
  { active, giveUp }: { active: () => readonly Active[]; giveUp: GiveUp },
): Matchers["match"] {
  return async (lines) => {
    const pass = createPass(lines, active, watch);
    let attempts = 0;
    let stuckAt = "";
    while (!pass.isDone() && active().length > 0 && !signal.aborted && !watch.isOver()) {
      const until = clock.elapsed() + sliceMs;
      const ended = callBounded(() => {
        do pass.takeLine();
        while (!pass.isDone() && watch.getSlowMatcher() === null && clock.elapsed() < until);
      }, patience.ms);
      const stuck = ended ? undefined : pass.getMatcher();
      if (stuck !== undefined) watch.spend(stuck, patience.ms);
      const tooSlow = watch.getSlowMatcher();
      if (tooSlow !== null) {
        giveUp(tooSlow, tooSlowInAll);
        watch.forget();
      } else if (stuck !== undefined) {
        attempts = stuckAt === pass.getPosition() ? attempts + 1 : 1;
        stuckAt = pass.getPosition();
        if (attempts === patience.attempts) giveUp(stuck, tooSlowForLine);
      }
      if (!pass.isDone()) await clock.sleep(0);
    }
    return pass.found;
  };
}

/** Adds up the time of slow lines for all matchers of a stage together, since a matcher can be added again. */
interface Watch {
  time<T>(matcher: Matcher, act: () => T): T;
  /** Adds the time of an interrupted call, which is not timed. */
  spend(matcher: Matcher, ms: number): void;
  /** The matcher that used up the time; null: none. */
  getSlowMatcher(): Matcher | null;
  forget(): void;
  readUntil(time: number): void;
  /** Whether the time for reading is over because of slow lines. */
  isOver(): boolean;
  /** Whether lines were left unread because of that. */
  isLate(): boolean;
}

function createWatch({ elapsed }: MatcherContext["clock"]): Watch {
  let spent = 0;
  let found: Matcher | null = null;
  let until = Infinity;
  let isLate = false;
  const spend = (matcher: Matcher, ms: number): void => {
    spent += ms;
    if (spent > limits.matcherTime.value) found = matcher;
  };
  return {
    spend,
    readUntil(time) {
      [until, isLate] = [time, false];
    },
    isOver() {
      if (spent >= heldUpMs && elapsed() > until) isLate = true;
      return isLate;
    },
    isLate: () => isLate,
    time(matcher, act) {
      const begun = elapsed();
      try {
        return act();
      } finally {
        const took = elapsed() - begun;
        if (took >= slowLineMs) spend(matcher, took);
      }
    },
    getSlowMatcher: () => found,
    forget() {
      found = null;
    },
  };
}

/** The position of the matchers in some lines, so that they can continue after an interruption. */
interface Pass {
  found: ProblemMatch[];
  takeLine(): void;
  isDone(): boolean;
  /** undefined: between two lines. */
  getMatcher(): Matcher | undefined;
  /** Identifies the line and the matcher. */
  getPosition(): string;
}

/** A line belongs to the first matcher whose match it completes; the others are reset. */
function createPass(lines: readonly string[], active: () => readonly Active[], watch: Watch): Pass {
  const found: ProblemMatch[] = [];
  let line = 0;
  let which = 0;
  return {
    found,
    isDone: () => line >= lines.length,
    getMatcher: () => active()[which]?.matcher,
    getPosition: () => `${line}:${which}`,
    takeLine() {
      const matchers = active();
      for (; which < matchers.length; which += 1) {
        const { matcher, matching } = matchers[which]!;
        const match = watch.time(matcher, () => matching.match(lines[line]!));
        if (match === null) continue;
        for (const other of matchers) if (other.matching !== matching) other.matching.reset();
        // Like the runner, ignores a match without a message and lets the next matcher try.
        if (!match.message?.trim() || readLevel(match) === null) continue;
        found.push(match);
        break;
      }
      line += 1;
      which = 0;
    },
  };
}
