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

/** A stage after the stage sets that contain it are expanded. */
export interface StageItem {
  /** With the prefixes of its set entries. */
  id: string;
  /** The id as written, without prefixes. */
  ownId: string;
  kind: Exclude<WrittenKind, "stage-set">;
  /** With the keys inherited from its set entries. */
  stage: StageText;
  /** Its path in the current list, or that of its set entry. */
  path: Path;
  /** null: waits for all stages before it in the list. */
  needs: string[] | null;
  /** The path of its own or its set entry's `needs`; null: there are none. */
  needsPath: Path | null;
}

/** The stages that one entry of a list expands to. */
export interface Group {
  path: Path;
  stage: StageText | null;
  /** The name that `needs` may use: its id, or the name of the stage set, pipeline or guardrail. */
  name: string | undefined;
  items: StageItem[];
  /** False if it could not be read, so that its stages are unknown. */
  isSure: boolean;
}

/** The stages of each set, with ids and needs relative to the set. */
export type OpenedSets = Map<string, { items: StageItem[]; isSure: boolean }>;

/** Expands the entries of a list. The sets that they name are already expanded. */
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
  const unreadable: Group = { path, stage, name: undefined, items: [], isSure: false };
  if (stage === null) return unreadable;
  const [kind, second] = findStageKinds(reading, path);
  if (kind === undefined || second !== undefined) {
    return { ...unreadable, name: stage.id, isSure: stage.id !== undefined };
  }
  if (kind === "stage-set") return openSet(sets, stage, path);
  const id = stage.id ?? (kind === "pipeline" ? stage.pipeline : guardrailName(stage.uses));
  if (id === undefined) return unreadable;
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

/** Adds the keys of the set entry to a stage. Its own keys take precedence. */
function inherit(entry: StageText, stage: StageText): StageText {
  const defaults = Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => value !== undefined && inherited.has(key)),
  );
  const env = { ...entry.env, ...stage.env };
  return { ...defaults, ...stage, ...(Object.keys(env).length > 0 && { env }) };
}
