import * as fc from "fast-check";
import { Manifest } from "../../src/model/manifest.ts";
import type { Plan } from "../../src/model/plan.ts";
import { time } from "./left-behind.ts";
import { leftIn, stageNames } from "./sample-runs.ts";

/** Something that happens to the files that a run left: to the manifests' texts, as they lie on a disk. */
export type Damage = (texts: readonly string[], plan: Plan) => string[];

const position = fc.nat({ max: 1000 });
const at = <Item>(items: readonly Item[], where: number): Item | undefined => items[where % items.length];

/** Changes one of the texts; nothing when there is none. */
const changing =
  (where: number, change: (text: string) => string): Damage =>
  (texts) =>
    texts.map((text, place) => (place === where % texts.length ? change(text) : text));

const deleted = position.map(
  (where): Damage =>
    (texts) =>
      texts.filter((_, place) => place !== where % texts.length),
);

const duplicated = position.map(
  (where): Damage =>
    (texts) =>
      [...texts, at(texts, where)].filter(isText),
);
const isText = (text: string | undefined): text is string => text !== undefined;

const reordered = fc.array(position, { minLength: 8, maxLength: 8 }).map(
  (places): Damage =>
    (texts) =>
      texts
        .map((text, from) => ({ text, to: at(places, from)! }))
        .sort((left, right) => left.to - right.to)
        .map(({ text }) => text),
);

const truncated = fc
  .tuple(position, position)
  .map(([where, share]): Damage => changing(where, (text) => text.slice(0, (text.length * share) / 1000)));

const garbled = fc
  .tuple(position, fc.nat({ max: 100_000 }), fc.constantFrom("0", "1", "2", "a", "f", '"', "}", "\u0000", ""))
  .map(([where, place, character]): Damage =>
    changing(where, (text) => {
      const cut = place % Math.max(1, text.length);
      return `${text.slice(0, cut)}${character}${text.slice(cut + 1)}`;
    }),
  );

/** Places of a manifest that say something, and what may stand there. */
const fields: Readonly<Record<string, readonly unknown[]>> = {
  status: ["succeeded", "failed", "cancelled", "in_progress", "queued"],
  attempt: [1, 2, 3, 4, 5],
  plan_digest: ["0".repeat(64), "f".repeat(64)],
  assignment: ["s0", "s1", "s2", "default-01", "other", null],
  run_id: ["run-2"],
  updated_at: [time(0), time(5), time(900)],
  completed_at: [null, time(1)],
  parent_run_id: ["run-0"],
};

const commandFields: Readonly<Record<string, readonly unknown[]>> = {
  outcome: ["succeeded", "failed", "timed_out", "cancelled", "skipped", "allowed_failure", null],
  status: ["pending", "running", "succeeded", "failed", "skipped"],
  id: ["one", "two", "install", "other"],
  subtask: ["s0", "s1", "s2", null],
  started_at: [null, time(2)],
};

type Json = Record<string, unknown> & { commands: Record<string, unknown>[] };

/** A text that is JSON no more is left as it is. */
const rewriting = (where: number, change: (manifest: Json) => void): Damage =>
  changing(where, (text) => {
    try {
      const manifest = JSON.parse(text) as Json;
      change(manifest);
      return JSON.stringify(manifest);
    } catch {
      return text;
    }
  });

const mutated = fc.tuple(position, position, position).map(([where, field, value]): Damage =>
  rewriting(where, (manifest) => {
    const [name, values] = at(Object.entries(fields), field)!;
    manifest[name] = at(values, value);
  }),
);

const mutatedStage = fc
  .tuple(position, position, position, position)
  .map(([where, stage, field, value]): Damage =>
    rewriting(where, ({ commands }) => {
      const [name, values] = at(Object.entries(commandFields), field)!;
      at(commands, stage)![name] = at(values, value);
    }),
  );

const lostStage = fc.tuple(position, position).map(([where, stage]): Damage =>
  rewriting(where, ({ commands }) => {
    commands.splice(stage % commands.length, 1);
  }),
);

/** Tried again in some attempt, mostly with success. */
const attempted = fc
  .record({
    where: position,
    attempt: fc.integer({ min: 1, max: 4 }),
    bad: fc.option(fc.constantFrom(...stageNames)),
    outcome: fc.constantFrom("failed" as const, "cancelled" as const, "skipped" as const, null),
    second: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ where, attempt, bad, outcome, second }): Damage => (texts, plan) => {
    const assignment = at(plan.assignments, where)?.instance_id;
    if (assignment === undefined) return [...texts];
    const endings = bad === null ? {} : { [bad]: outcome };
    return [...texts, JSON.stringify(leftIn(plan, endings, { assignment, attempt, second }))];
  });

export const someDamage: fc.Arbitrary<Damage> = fc.oneof(
  deleted,
  duplicated,
  reordered,
  truncated,
  garbled,
  mutated,
  mutatedStage,
  lostStage,
  attempted,
);

/** Most texts of thousands of runs are the same, and reading one takes longer than all else. */
const known = new Map<string, readonly Manifest[]>();

/** What a reader makes of the texts: what is no manifest is none. */
export const readManifests = (texts: readonly string[]): Manifest[] =>
  texts.flatMap((text) => {
    const manifests = known.get(text) ?? readManifest(text);
    known.set(text, manifests);
    return manifests;
  });

function readManifest(text: string): Manifest[] {
  try {
    return [Manifest.parse(JSON.parse(text))];
  } catch {
    return [];
  }
}
