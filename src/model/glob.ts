import { type GlobPart, readGlob } from "./glob-syntax.ts";

/** A compiled glob. Matching takes time proportional to pattern times name at most. */
export interface Glob {
  matches(name: string): boolean;
  /** Whether any name below this folder can match. @param folder without a trailing slash */
  leadsBelow(folder: string): boolean;
  /** Whether every name below this folder matches; false if in doubt. */
  matchesAllBelow(folder: string): boolean;
}

/**
 * Compiles a glob. Malformed parts are literal, as in a shell; `wrongGlob` of the configuration rejects them.
 *
 * It follows all paths through the pattern at once, character by character (Thompson, "Regular expression search
 * algorithm"). Backtracking regular expressions, which other matchers use, try them one by one: five stars take minutes
 * for a name of 200 letters.
 */
export function compileGlob(pattern: string): Glob {
  const steps: Step[] = [{ test: null, to: [] }];
  const start = addParts(steps, readGlob(pattern).parts, end);
  const walk = createWalk(steps, start);
  // A file whose name holds brackets or braces also matches literally.
  const matches = (name: string): boolean => walk(name).includes(end) || name === pattern;
  return {
    matches,
    leadsBelow: (folder) => walk(`${folder}/`).length > 0 || pattern.startsWith(`${folder}/`),
    matchesAllBelow: (folder) => /(?:^|\/)\*\*$/.test(pattern) && matches(folder),
  };
}

/** Extends a pattern without wildcards to everything below it: `docs` and `docs/` become `docs/**`. */
export function withAllBelow(pattern: string): string {
  const name = pattern.replace(/\/+$/, "");
  const isOne = !/[*?[{\\]/.test(name);
  return name !== "" && (isOne || name !== pattern) ? `${name}/**` : pattern;
}

/** A state of the automaton: it consumes one character that passes the test, or none without a test. */
interface Step {
  test: ((character: number) => boolean) | null;
  to: number[];
}

/** The index of the accepting step. */
const end = 0;

/** Adds the steps for parts that continue at `next`. Returns the index of the first. */
function addParts(steps: Step[], parts: readonly GlobPart[], next: number): number {
  return parts.reduceRight((after, part) => addPart(steps, part, after), next);
}

function addPart(steps: Step[], part: GlobPart, next: number): number {
  if (part.kind === "one") return addStep(steps, { test: part.test, to: [next] });
  if (part.kind === "choice") {
    return addStep(steps, { test: null, to: part.ways.map((way) => addParts(steps, way, next)) });
  }
  const again = addStep(steps, { test: part.test, to: [] });
  const fork = addStep(steps, { test: null, to: [again, next] });
  steps[again]!.to.push(fork);
  return fork;
}

const addStep = (steps: Step[], step: Step): number => steps.push(step) - 1;

/** The set of steps reachable after a prefix of a name. */
interface Reached {
  places: readonly number[];
  /** Known transitions, by the next character of the name. */
  next: Map<number, Reached>;
}

/** Bounds of the cache of transitions: most names use the same few. */
const mostPlaces = 64;
const mostWays = 4096;

/** Returns a function that finds the steps reachable after a name. */
function createWalk(steps: readonly Step[], start: number): (name: string) => readonly number[] {
  const follow = createFollower(steps);
  const first: Reached = { places: follow([start]), next: new Map() };
  const known = new Map<string, Reached>();
  let ways = 0;
  const forget = (): void => {
    for (const reached of [first, ...known.values()]) reached.next.clear();
    known.clear();
    ways = 0;
  };
  const advance = (from: Reached, character: number): Reached => {
    const places = follow(targets(steps, from.places, character));
    if (places.length > mostPlaces || from.places.length > mostPlaces)
      return { places, next: new Map() };
    if (ways === mostWays) forget();
    const key = places.join();
    const reached = known.get(key) ?? { places, next: new Map() };
    known.set(key, reached);
    from.next.set(character, reached);
    ways += 1;
    return reached;
  };
  return (name) => {
    let at = first;
    for (const character of name) {
      if (at.places.length === 0) break;
      const code = character.codePointAt(0)!;
      at = at.next.get(code) ?? advance(at, code);
    }
    return at.places;
  };
}

function targets(steps: readonly Step[], places: readonly number[], character: number): number[] {
  const found: number[] = [];
  for (const place of places) {
    const { test, to } = steps[place]!;
    if (test?.(character) === true) for (const next of to) found.push(next);
  }
  return found;
}

/** Adds all steps that are reachable without consuming a character. */
function createFollower(steps: readonly Step[]): (places: readonly number[]) => number[] {
  /** The latest round in which each step was reached, which is faster than clearing a set per character. */
  const rounds = new Float64Array(steps.length);
  let round = 0;
  return (places) => {
    const reached: number[] = [];
    round += 1;
    const reach = (place: number): void => {
      if (rounds[place] === round) return;
      rounds[place] = round;
      reached.push(place);
    };
    for (const place of places) reach(place);
    for (let at = 0; at < reached.length; at += 1) {
      const { test, to } = steps[reached[at]!]!;
      if (test === null) for (const next of to) reach(next);
    }
    return reached;
  };
}
