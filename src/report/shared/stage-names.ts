import type { JournalEventOf, PlannedEntry } from "../../model/journal.ts";
import { cleanLine } from "../../text/clean-text.ts";

export interface KnownStage {
  entry: PlannedEntry;
  /** `api/build`: subtask (when there are several), the nested pipelines around it, id. One clean line. */
  label: string;
  /** The label without the subtask. */
  shortLabel: string;
}

/** Who is behind a scope and an index: learnt from the `run-started` events, the assignment's own first. */
export class StageNames {
  readonly #entries = new Map<string, PlannedEntry>();
  #severalSubtasks = false;

  learn(scope: readonly string[], event: JournalEventOf<"run-started">): void {
    for (const entry of event.commands) this.#entries.set(stageKey(scope, entry.index), entry);
    if (scope.length === 0) this.#severalSubtasks = subtaskCount(event.commands) > 1;
  }

  /** True when stages belong to more than one subtask, so that naming it tells something. */
  get severalSubtasks(): boolean {
    return this.#severalSubtasks;
  }

  of(scope: readonly string[], index: number): KnownStage {
    const entry = this.#entries.get(stageKey(scope, index)) ?? unknownEntry(index);
    const path = [...scope, entry.id];
    const shortLabel = cleanLine(path.join("/"));
    const subtask = subtaskShown(entry.subtask, this.#severalSubtasks);
    return {
      entry,
      shortLabel,
      label: subtask === null ? shortLabel : cleanLine([subtask, ...path].join("/")),
    };
  }
}

/** One text for a stage, different for each. */
export function stageKey(scope: readonly string[], index: number): string {
  return JSON.stringify([scope, index]);
}

/** The word before a stage's id: its subtask where there are several, `setup` for what runs before all of them. */
export function subtaskShown(subtask: string | null, several: boolean): string | null {
  return subtask === null ? "setup" : several ? subtask : null;
}

export function subtaskCount(entries: readonly { subtask: string | null }[]): number {
  return new Set(entries.map((entry) => entry.subtask).filter((subtask) => subtask !== null)).size;
}

function unknownEntry(index: number): PlannedEntry {
  const id = `stage ${index}`;
  return { index, id, title: id, command: "", kind: "command", subtask: null, phase: "test" };
}
