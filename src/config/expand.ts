import {
  findStageKinds,
  type ConfigurationReading,
  type WrittenKind,
  type StageTexts,
  type StageText,
  guardrailName,
} from "./reading.ts";
import type { FileKey } from "../model/file-keys.ts";
import { stageKeys } from "../model/stage.ts";
import type { Path } from "./path.ts";

/** A stage after the sets around it were opened. */
export interface StageItem {
  /** With the prefixes of the set entries it came through. */
  id: string;
  /** As it is written, without prefixes. */
  ownId: string;
  kind: Exclude<WrittenKind, "stage-set">;
  /** With what the set entries around it give it. */
  stage: StageText;
  /** Where it stands in the list that is being read: itself, or the set entry that it came through. */
  path: Path;
  /** null: waits for all before it in its list. */
  needs: string[] | null;
  /** Where `needs` is written, its own or a set entry's; null when it has none. */
  needsPath: Path | null;
}

/** What one entry of a list became. */
export interface Group {
  path: Path;
  stage: StageText | null;
  /** What `needs` may call it: its id, or the name of what it stands for. */
  name: string | undefined;
  items: StageItem[];
  /** False when it could not be read, so the stages that it stands for are not known. */
  isSure: boolean;
}

/** The stages that each set stands for, ids and needs relative to the set. */
export type OpenedSets = Map<string, { items: StageItem[]; isSure: boolean }>;

/** Opens the entries of a list. The sets they name have been opened before. */
export function openList(
  reading: ConfigurationReading,
  sets: OpenedSets,
  stages: StageTexts,
  path: Path,
): Group[] {
  return stages.map((stage, index) => openEntry(reading, sets, stage, [...path, index]));
}

function openEntry(
  reading: ConfigurationReading,
  sets: OpenedSets,
  stage: StageText | null,
  path: Path,
): Group {
  const nothing: Group = { path, stage, name: undefined, items: [], isSure: false };
  if (stage === null) return nothing;
  const [kind, second] = findStageKinds(reading, path);
  if (kind === undefined || second !== undefined) {
    return { ...nothing, name: stage.id, isSure: stage.id !== undefined };
  }
  if (kind === "stage-set") return openSet(sets, stage, path);
  const id = stage.id ?? (kind === "pipeline" ? stage.pipeline : guardrailName(stage.uses));
  if (id === undefined) return nothing;
  const needsPath = stage.needs === undefined ? null : [...path, "needs"];
  const item: StageItem = { id, ownId: id, kind, stage, path, needs: null, needsPath };
  return { path, stage, name: id, items: [item], isSure: true };
}

function openSet(sets: OpenedSets, entry: StageText, path: Path): Group {
  const opened = sets.get(entry["stage-set"] ?? "");
  const name = entry.id ?? entry["stage-set"];
  if (opened === undefined) return { path, stage: entry, name, items: [], isSure: false };
  const prefixed = (id: string): string => (entry.id === undefined ? id : `${entry.id}.${id}`);
  const items = opened.items.map((item) => ({
    ...item,
    id: prefixed(item.id),
    stage: inherit(entry, item.stage),
    path,
    needs: item.needs?.map(prefixed) ?? null,
  }));
  return { path, stage: entry, name, items, isSure: opened.isSure };
}

const inherited: ReadonlySet<string> = new Set(
  Object.entries<FileKey>(stageKeys).flatMap(([key, row]) => (row.inherited ? [key] : [])),
);

/** A stage with the keys of the set entry that it came through; its own win. */
function inherit(entry: StageText, stage: StageText): StageText {
  const given = Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== undefined && inherited.has(key)),
  );
  const env = { ...entry.env, ...stage.env };
  return { ...given, ...stage, ...(Object.keys(env).length > 0 && { env }) };
}
