import { sortByNeeds } from "./graph.ts";
import {
  exists,
  findStageKinds,
  readable,
  type ConfigurationReading,
  writtenLists,
} from "./reading.ts";
import { quote, suggest, word } from "./wording.ts";
import type { Path } from "./path.ts";

/** Stage sets and pipelines, each after those that it uses. */
export interface References {
  sets: string[];
  pipelines: string[];
  /** Stage sets that no pipeline uses, not even through another set. */
  unusedSets: string[];
  /** Names that use themselves. */
  inCycles: { sets: ReadonlySet<string>; pipelines: ReadonlySet<string> };
}

type ReferenceOwner = `set ${string}` | `pipeline ${string}`;

interface Use {
  of: ReferenceOwner;
  path: Path;
}

/** Follows the uses of stage sets and pipelines. Reports unknown names and cycles. */
export function followReferences(reading: ConfigurationReading): References {
  const uses = new Map<string, Use[]>();
  for (const name of reading.sets.keys()) uses.set(`set ${name}`, []);
  for (const id of reading.pipelines.keys()) uses.set(`pipeline ${id}`, []);
  for (const written of writtenLists(reading)) {
    const owner = `${written.role === "set" ? "set" : "pipeline"} ${String(written.path[1])}`;
    for (const [stage, path] of readable(written)) {
      if (findStageKinds(reading, path).length > 1) continue;
      const set = stage["stage-set"];
      if (set !== undefined && isKnown(reading, "stage-sets", set, [...path, "stage-set"])) {
        uses.get(owner)?.push({ of: `set ${set}`, path: [...path, "stage-set"] });
      }
      const id = stage.pipeline;
      if (id !== undefined && isKnown(reading, "pipelines", id, [...path, "pipeline"])) {
        uses.get(owner)?.push({ of: `pipeline ${id}`, path: [...path, "pipeline"] });
      }
    }
  }
  const needs = new Map(
    [...uses].map(([owner, used]) => [owner, used.map((use) => use.of as string)]),
  );
  const { sorted, cycles } = sortByNeeds(needs);
  for (const cycle of cycles) reportCycle(cycle, uses, reading);
  const only = (kind: "set" | "pipeline", owners: readonly string[]): string[] =>
    owners
      .filter((owner) => owner.startsWith(`${kind} `))
      .map((owner) => owner.slice(kind.length + 1));
  const inCycles = cycles.flat();
  return {
    sets: only("set", sorted),
    pipelines: only("pipeline", sorted),
    unusedSets: findUnusedSets(reading, needs),
    inCycles: {
      sets: new Set(only("set", inCycles)),
      pipelines: new Set(only("pipeline", inCycles)),
    },
  };
}

function findUnusedSets(
  { sets, pipelines }: ConfigurationReading,
  uses: ReadonlyMap<string, readonly string[]>,
): string[] {
  const used = new Set([...pipelines.keys()].map((id) => `pipeline ${id}`));
  // What is added meanwhile is visited too.
  for (const owner of used) for (const other of uses.get(owner) ?? []) used.add(other);
  return [...sets.keys()].filter((name) => !used.has(`set ${name}`));
}

function isKnown(
  reading: ConfigurationReading,
  where: "stage-sets" | "pipelines",
  name: string,
  path: Path,
): boolean {
  if (exists(reading, where, name)) return true;
  const what = where === "pipelines" ? "pipeline" : "stage set";
  const known = where === "pipelines" ? reading.pipelines : reading.sets;
  reading.report.add(
    path,
    `there is no ${what} ${quote(name)}; ${suggest(name, [...known.keys()])}`,
  );
  return false;
}

function reportCycle(
  cycle: readonly string[],
  uses: ReadonlyMap<string, Use[]>,
  reading: ConfigurationReading,
): void {
  const [first, second] = [cycle[0]!, cycle[1] ?? cycle[0]!];
  const use = uses.get(first)?.find((candidate) => candidate.of === second);
  const around = [...cycle, first];
  const kinds = new Set(cycle.map((owner) => owner.split(" ", 1)[0]));
  const isMixed = kinds.size > 1;
  const withoutKind = (owner: string): string => owner.slice(owner.indexOf(" ") + 1);
  const one = kinds.has("set") ? "stage set" : "pipeline";
  const all = isMixed ? "stage sets and pipelines" : `${one}s`;
  const what =
    cycle.length === 1 ? `this ${one} uses itself` : `these ${all} use each other without end`;
  const chain = around
    .map((owner) => `${isMixed ? `${owner.split(" ", 1)[0]} ` : ""}${word(withoutKind(owner))}`)
    .join(" -> ");
  reading.report.add(use?.path ?? [], `${what}: ${chain}`);
}
