import type { JournalEventOf, PlannedEntry } from "../../model/journal.ts";
import type { Redacted } from "../../model/redacted.ts";
import { cleanLine } from "../../text/clean-text.ts";

export type StageStarted = JournalEventOf<"stage-started">;
export type StageSkipped = JournalEventOf<"stage-skipped">;
export type StageFinished = Redacted<JournalEventOf<"stage-finished">>;

export interface KnownStage {
  entry: PlannedEntry;
  /** `api/build`: subtask (if there are several), enclosing nested pipelines and id, as one clean line. */
  label: string;
  /** The label without the subtask. */
  shortLabel: string;
  /** As in formatName. */
  name: string;
}

/** Finds stages by scope and index. Learns them from `run-started` events, the assignment's own first. */
export class StageNames {
  readonly #entries = new Map<string, PlannedEntry>();
  /** Whether there is more than one subtask, so that names need it. */
  severalSubtasks = false;

  learn(scope: readonly string[], event: JournalEventOf<"run-started">): void {
    for (const entry of event.commands) this.#entries.set(toStageKey(scope, entry.index), entry);
    if (scope.length === 0) this.severalSubtasks = countSubtasks(event.commands) > 1;
  }

  find(scope: readonly string[], index: number): KnownStage {
    const entry = this.#entries.get(toStageKey(scope, index)) ?? createUnknownEntry(index);
    const path = [...scope, entry.id];
    const subtask = getShownSubtask(entry.subtask, this.severalSubtasks);
    return {
      entry,
      shortLabel: cleanLine(path.join("/")),
      label: cleanLine((subtask === null ? path : [subtask, ...path]).join("/")),
      name: formatName(entry),
    };
  }
}

/** ` (Build the API)`; empty for a stage whose name is its id. */
export const formatName = ({ id, title }: { id: string; title: string }): string =>
  title === id ? "" : ` (${cleanLine(title)})`;

/** A unique key of a stage. */
export const toStageKey = (scope: readonly string[], index: number): string =>
  JSON.stringify([scope, index]);

/** The prefix of a stage's id: its subtask if there are several, or `setup`. */
export const getShownSubtask = (subtask: string | null, several: boolean): string | null =>
  subtask === null ? "setup" : several ? subtask : null;

export const countSubtasks = (entries: readonly { subtask: string | null }[]): number =>
  new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;

function createUnknownEntry(index: number): PlannedEntry {
  const id = `stage ${index}`;
  return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}
