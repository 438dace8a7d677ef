import type { StartingPoint } from "../../../changes/find-changes.ts";
import { Matcher } from "../../../run/commands/matcher-file.ts";
import type { PassedOn } from "../../../run/environment.ts";

/**
 * What a setup passes to the processes of the assignments besides its files. It may hold secrets, so it is passed in
 * the environment and never written to disk.
 */
export interface HandOver {
  passedOn: PassedOn;
  /** Values that the setup asked to mask. */
  masks: readonly string[];
  /** The state before the setup (execute.ts, captureStart). */
  start: StartingPoint | null;
}

/** Not validated: toVariables wrote it. */
const readStart = (text: string | undefined): StartingPoint | null =>
  text === undefined ? null : (JSON.parse(text) as StartingPoint);

const prefix = "ORCHESTRATOR_HANDED_";
const variable = `${prefix}ENV_`;
const folder = `${prefix}PATH_`;
const output = `${prefix}OUTPUT_`;
const matcher = `${prefix}MATCHER_`;
const mask = `${prefix}MASK_`;
const startingPoint = `${prefix}START`;

/** Converts to environment variables, one per value, because systems limit the size of each. */
export const toVariables = ({ passedOn, masks, start }: HandOver): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(passedOn.env).map(([name, value]) => [`${variable}${name}`, value]),
    ...passedOn.path.map((value, position) => [`${folder}${position}`, value]),
    ...Object.entries(passedOn.outputs).map(([name, value]) => [`${output}${name}`, value]),
    ...passedOn.matchers.map((value, position) => [`${matcher}${position}`, JSON.stringify(value)]),
    ...masks.map((value, position) => [`${mask}${position}`, value]),
    ...(start === null ? [] : [[startingPoint, JSON.stringify(start)]]),
  ]);

/** @returns what was passed on, and the environment without its variables, which stages must not see */
export function takeVariables(environment: Readonly<Record<string, string>>): {
  handed: HandOver;
  environment: Record<string, string>;
} {
  const entries = Object.entries(environment);
  const named = (start: string): [string, string][] =>
    entries.flatMap(([name, value]) =>
      name.startsWith(start) ? [[name.slice(start.length), value]] : [],
    );
  const numbered = (start: string): string[] =>
    named(start)
      .toSorted(([left], [right]) => Number(left) - Number(right))
      .map(([, value]) => value);
  return {
    handed: {
      passedOn: {
        env: Object.fromEntries(named(variable)),
        path: numbered(folder),
        outputs: Object.fromEntries(named(output)),
        matchers: numbered(matcher).map((text) => Matcher.parse(JSON.parse(text))),
      },
      masks: numbered(mask),
      start: readStart(environment[startingPoint]),
    },
    environment: Object.fromEntries(entries.filter(([name]) => !name.startsWith(prefix))),
  };
}
