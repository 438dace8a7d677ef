import { limits } from "../model/limits.ts";
import type { Group, StageItem } from "./expand.ts";
import { sortByNeeds } from "./graph.ts";
import type { ConfigurationReading } from "./reading.ts";
import { list, quote, suggest, word } from "./wording.ts";
import type { Path } from "./path.ts";

/** How error messages name a list of stages. */
export interface ListPlace {
  /** `this subtask`, `this stage set` */
  called: string;
  /** Explains a need that is missing in the list but exists elsewhere. */
  elsewhere?(need: string): string | undefined;
}

/** Joins the entries of a list, and checks for duplicate ids, unknown needs and cycles. */
export function connect(
  reading: ConfigurationReading,
  groups: readonly Group[],
  place: ListPlace,
): StageItem[] {
  const isSure = groups.every((group) => group.isSure);
  const names = groupIdsByName(groups);
  const items = groups.flatMap((group) => {
    const written = group.stage?.needs;
    const needs = written && { ids: resolve(reading, group, names, { ...place, isSure }), written };
    return needs ? withNeeds(group, needs.ids) : group.items;
  });
  const distinct = withoutDuplicates(reading, items);
  if (distinct.length > limits.expandedStages.value) {
    const path = groups[0]?.path.slice(0, -1) ?? [];
    reading.report.add(
      path,
      `stands for ${distinct.length} stages; there may be at most ${limits.expandedStages.value}`,
    );
    return [];
  }
  reportWaiting(reading, distinct);
  return distinct;
}

/** Maps each name of a list to the ids that it stands for. */
export function groupIdsByName(groups: readonly Group[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { name, items } of groups) {
    if (name !== undefined)
      names.set(name, [...(names.get(name) ?? []), ...items.map((item) => item.id)]);
  }
  for (const { items } of groups) {
    for (const { id } of items) if (!names.has(id)) names.set(id, [id]);
  }
  return names;
}

function resolve(
  reading: ConfigurationReading,
  group: Group,
  names: ReadonlyMap<string, string[]>,
  place: ListPlace & { isSure: boolean },
): string[] {
  const ids: string[] = [];
  for (const [index, need] of (group.stage?.needs ?? []).entries()) {
    const known = need === null ? [] : names.get(need);
    if (known !== undefined) ids.push(...known);
    else if (need !== null && place.isSure)
      reportNeed(reading, [...group.path, "needs", index], need, names, place);
  }
  return [...new Set(ids)];
}

function reportNeed(
  reading: ConfigurationReading,
  path: Path,
  need: string,
  names: ReadonlyMap<string, string[]>,
  place: ListPlace,
): void {
  const known = [...names.keys()];
  const otherwise = `there is no stage ${quote(need)} in ${place.called}; ${suggest(need, known)}`;
  reading.report.add(path, place.elsewhere?.(need) ?? otherwise);
}

/**
 * Adds the needs of a set's entry to all of its stages. Stages without needs of their own also keep waiting for those
 * before them in the set.
 */
function withNeeds(group: Group, ids: readonly string[]): StageItem[] {
  const needsPath = [...group.path, "needs"];
  const earlier: string[] = [];
  return group.items.map((item) => {
    const needs = [...new Set([...ids, ...(item.needs ?? earlier)])];
    earlier.push(item.id);
    return { ...item, needs, needsPath: item.needsPath ?? needsPath };
  });
}

/** Ignores case, because `Build` and `build` are the same folder on some systems. */
function withoutDuplicates(
  reading: ConfigurationReading,
  items: readonly StageItem[],
): StageItem[] {
  const first = new Map<string, StageItem>();
  const again = new Map<Path, StageItem[]>();
  for (const item of items) {
    const key = item.id.toLowerCase();
    if (first.has(key)) again.set(item.path, [...(again.get(item.path) ?? []), item]);
    else first.set(key, item);
  }
  for (const [path, repeated] of again) reportDuplicates(reading, path, repeated, first);
  for (const item of first.values()) reportLongId(reading, item);
  return [...first.values()];
}

function reportDuplicates(
  reading: ConfigurationReading,
  path: Path,
  repeated: readonly StageItem[],
  first: ReadonlyMap<string, StageItem>,
): void {
  const [item] = repeated;
  const other = item && first.get(item.id.toLowerCase());
  if (item === undefined || other === undefined) return;
  const ids = list([...new Set(repeated.map((one) => one.id))]);
  const many = repeated.length > 1 ? "s" : "";
  const differs = item.id === other.id ? "" : `, differing only in case from ${quote(other.id)}`;
  const isSet = reading.wrote([...path, "stage-set"]);
  const advice = isSet ? "; an id on this entry would become a prefix" : "";
  const at = reading.wrote([...path, "id"]) ? [...path, "id"] : path;
  const where = reading.report.pointAt(other.path);
  reading.report.add(at, `duplicate id${many} ${ids}${differs}: already at ${where}${advice}`);
}

function reportLongId(reading: ConfigurationReading, item: StageItem): void {
  if (item.id.length <= limits.idLength.value || item.ownId.length > limits.idLength.value) return;
  const message = `with its prefix the id ${quote(item.id)} has ${item.id.length} characters`;
  reading.report.add(item.path, `${message}; it may have at most ${limits.idLength.value}`);
}

function reportWaiting(reading: ConfigurationReading, items: readonly StageItem[]): void {
  const earlier: string[] = [];
  const needs = new Map<string, string[]>();
  for (const item of items) {
    needs.set(item.id, item.needs ?? [...earlier]);
    earlier.push(item.id);
  }
  const byId = new Map(items.map((item) => [item.id, item]));
  for (const cycle of sortByNeeds(needs).cycles) {
    const start = cycle.findIndex((id) => (byId.get(id)?.needs ?? null) !== null);
    const around = [...cycle.slice(start), ...cycle.slice(0, start), cycle[start]!];
    const waits = cycle.some((id) => byId.get(id)?.needs === null);
    const hint = waits ? " (a stage without needs waits for all before it)" : "";
    const item = byId.get(around[0]!);
    const what =
      cycle.length === 1 ? "this stage waits for itself" : "these stages wait for each other";
    reading.report.add(
      item?.needsPath ?? item?.path ?? [],
      `${what}: ${around.map(word).join(" -> ")}${hint}`,
    );
  }
}
