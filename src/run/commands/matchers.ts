import type { Finding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import type { Clock } from "../../platform/platform.ts";
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
  /**
   * Lets other things happen in between, and gives up soon after a cancel.
   * @param lines whole, in their order; the next ones wait for these
   */
  match(lines: readonly string[]): Promise<Match[]>;
  /** @param time of the clock, until which they may hold up a try of the stage; then they leave the rest unread */
  readUntil(time: number): void;
  /** They left lines unread for that. */
  areLate(): boolean;
}

export interface MatcherMeans {
  clock: Pick<Clock, "elapsed" | "sleep">;
  /** Aborted when the stage is cancelled. */
  signal: AbortSignal;
}

/**
 * As the runner: an expression has a second for a line, three times; then its matcher is removed (OutputManager.cs).
 */
const patience = { ms: 1000, attempts: 3 };

/**
 * An expression that is slow, but never for a second, would hold up all else, too: lines that take longer than this,
 * where others take some microseconds, are added up.
 */
const slowLineMs = 10;

/**
 * Time of slow lines in milliseconds from which on a stage is late because of them, and not because a machine is busy.
 */
const heldUpMs = 1000;

/** Milliseconds after which signals and time-outs are heard. */
const sliceMs = 50;

/** Matchers that took too long, after which a stage gets no more of them. */
const mostSlow = 3;

interface Active {
  matcher: Matcher;
  matching: Matching;
}

/** @param warn hears of matchers that are removed */
export function createMatchers(
  initial: readonly Matcher[],
  means: MatcherMeans,
  warn: (message: string) => void,
): Matchers {
  let kept = initial;
  let active = initial.map(activated);
  let slow = 0;
  const remove = (owners: readonly string[]): void => {
    const gone = new Set(owners.map((owner) => owner.toLowerCase()));
    const stays = ({ owner }: Matcher): boolean => !gone.has(owner.toLowerCase());
    kept = kept.filter(stays);
    active = active.filter(({ matcher }) => stays(matcher));
  };
  const giveUp = (matcher: Matcher, why: string): void => {
    slow += 1;
    remove([matcher.owner]);
    if (slow >= mostSlow) [kept, active] = [[], []];
    const rest = slow >= mostSlow ? ", and no more problem matchers are used in this stage" : "";
    warn(
      `the problem matcher ${JSON.stringify(matcher.owner)} took longer than ${why}: it was removed${rest}`,
    );
  };
  const watch = createWatch(means.clock);
  const match = createMatch(means, watch, { active: () => active, giveUp });
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
    match,
    readUntil: watch.readUntil,
    areLate: watch.isLate,
  };
}

/** null: a word that is no level. */
export function levelOf({ severity }: Match): Finding["level"] | null {
  const word = severity === null || severity === "" ? "error" : severity.toLowerCase();
  return word === "error" || word === "warning" || word === "notice" ? word : null;
}

const activated = (matcher: Matcher): Active => ({ matcher, matching: createMatching(matcher) });

type GiveUp = (matcher: Matcher, why: string) => void;

const tooSlowForLine = `${patience.ms / 1000} s for a line, ${patience.attempts} times`;
const tooSlowInAll = `${limits.matcherTime.shown} in all for lines that take it long`;

function createMatch(
  { clock, signal }: MatcherMeans,
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
        while (!pass.isDone() && watch.tooSlow() === null && clock.elapsed() < until);
      }, patience.ms);
      const stuck = ended ? undefined : pass.matcher();
      if (stuck !== undefined) watch.spend(stuck, patience.ms);
      const tooSlow = watch.tooSlow();
      if (tooSlow !== null) {
        giveUp(tooSlow, tooSlowInAll);
        watch.forget();
      } else if (stuck !== undefined) {
        attempts = stuckAt === pass.place() ? attempts + 1 : 1;
        stuckAt = pass.place();
        if (attempts === patience.attempts) giveUp(stuck, tooSlowForLine);
      }
      if (!pass.isDone()) await clock.sleep(0);
    }
    return pass.found;
  };
}

/**
 * Adds up the time of slow lines, for all matchers of a stage together: each could be added anew, or under another
 * name.
 */
interface Watch {
  time<T>(matcher: Matcher, act: () => T): T;
  /** Of what was ended, which is not timed. */
  spend(matcher: Matcher, ms: number): void;
  /** The one that was slow when there had been enough of it; null: none. */
  tooSlow(): Matcher | null;
  forget(): void;
  readUntil(time: number): void;
  /** The time until which lines are read is over, and slow lines are the reason. */
  isOver(): boolean;
  /** That was so, and lines were left unread. */
  isLate(): boolean;
}

function createWatch({ elapsed }: MatcherMeans["clock"]): Watch {
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
    tooSlow: () => found,
    forget() {
      found = null;
    },
  };
}

/** Where the matchers are in some lines, so that they can go on there. */
interface Pass {
  found: Match[];
  takeLine(): void;
  isDone(): boolean;
  /** undefined: it is between two lines. */
  matcher(): Matcher | undefined;
  /** The same as long as a matcher has not got beyond a line. */
  place(): string;
}

/** The first matcher that a line completes a match of has it, and the others begin anew. */
function createPass(lines: readonly string[], active: () => readonly Active[], watch: Watch): Pass {
  const found: Match[] = [];
  let line = 0;
  let which = 0;
  return {
    found,
    isDone: () => line >= lines.length,
    matcher: () => active()[which]?.matcher,
    place: () => `${line}:${which}`,
    takeLine() {
      const matchers = active();
      for (; which < matchers.length; which += 1) {
        const { matcher, matching } = matchers[which]!;
        const match = watch.time(matcher, () => matching.match(lines[line]!));
        if (match === null) continue;
        for (const other of matchers) if (other.matching !== matching) other.matching.reset();
        // Of one that says nothing the runner makes nothing, and the next one may have the line.
        if (!match.message?.trim() || levelOf(match) === null) continue;
        found.push(match);
        break;
      }
      line += 1;
      which = 0;
    },
  };
}
