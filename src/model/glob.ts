import { type GlobPart, readGlob } from "./glob-syntax.ts";

/** A glob that is ready to be held against names, in time that grows with pattern times name and no faster. */
export interface Glob {
  matches(name: string): boolean;
  /** Whether a name below this folder, without a slash at its end, can match. */
  leadsBelow(folder: string): boolean;
  /** Whether every name below this folder matches. False also where that is hard to tell. */
  matchesAllBelow(folder: string): boolean;
}

/**
 * Compiles a glob. What is not well-formed stands for itself, as in a shell; `wrongGlob` of the configuration refuses
 * it.
 *
 * All ways through the pattern are followed at once, one character of the name after the other, so that none is tried
 * twice. Regular expressions, which other matchers make of globs, try them one by one: five stars take minutes over a
 * name of 200 letters. (After Thompson, "Regular expression search algorithm".)
 */
export function compileGlob(pattern: string): Glob {
  const steps: Step[] = [{ test: null, to: [] }];
  const start = addParts(steps, readGlob(pattern).parts, end);
  const walk = createWalk(steps, start);
  // A file whose name holds brackets or braces is found by that name as well.
  const matches = (name: string): boolean => walk(name).includes(end) || name === pattern;
  return {
    matches,
    leadsBelow: (folder) => walk(`${folder}/`).length > 0 || pattern.startsWith(`${folder}/`),
    matchesAllBelow: (folder) => /(?:^|\/)\*\*$/.test(pattern) && matches(folder),
  };
}

/** What names a file or a folder, and not several, names what is below it too: `docs` and `docs/` are `docs/**`. */
export function withAllBelow(pattern: string): string {
  const name = pattern.replace(/\/+$/, "");
  const isOne = !/[*?[{\\]/.test(name);
  return name !== "" && (isOne || name !== pattern) ? `${name}/**` : pattern;
}

/** A place in a pattern: it takes one character that passes the test, or none where there is no test. */
interface Step {
  test: ((character: number) => boolean) | null;
  to: number[];
}

/** The number of the step that a whole match ends in. */
const end = 0;

/** Adds the steps for parts after which it goes on at `next`. Returns the number of the first. */
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

/** All places in the pattern that one can be at after the same beginning of a name. */
interface Reached {
  places: readonly number[];
  /** By the next character of a name: what is known of where it leads to. */
  next: Map<number, Reached>;
}

/** Most names take the same few ways, so what was found out is remembered, within these bounds. */
const mostPlaces = 64;
const mostWays = 4096;

/** Answers where in the pattern one can be after a name. */
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
  const goOn = (from: Reached, character: number): Reached => {
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
      at = at.next.get(code) ?? goOn(at, code);
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

/** Adds to places all that lead on from there without a character. */
function createFollower(steps: readonly Step[]): (places: readonly number[]) => number[] {
  /** For each step the newest round in which it was reached: clearing a set for each character would take longer. */
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
