import type { Mistake } from "../model/mistake.ts";
import type { ConfigurationSource } from "./document.ts";
import { escapeUnseen } from "../model/unseen.ts";
import { type Path, pathText } from "./path.ts";

/** Takes mistakes in any order and hands them out once each, as they stand in the file. */
export interface Report {
  /** @param at whether the message is about the key or about its value */
  add(path: Path, message: string, at?: "key" | "value"): void;
  /** For what GitHub would evaluate: nothing else is said about the same place. */
  addAlone(path: Path, message: string, at: "key" | "value"): void;
  /** `path (line 12)`, to point at a second place from within a message. */
  pointAt(path: Path): string;
  /** The same report for a value that was made of the file's: `origin` leads back to where it came from. */
  through(origin: (path: Path) => Path): Report;
  mistakes(): Mistake[];
}

interface Entry extends Mistake {
  alone: boolean;
}

export function createReport(source: ConfigurationSource, already: readonly Mistake[]): Report {
  const entries: Entry[] = already.map((mistake) => ({ ...mistake, alone: false }));
  const view = (origin: (path: Path) => Path): Report => {
    const push = (path: Path, message: string, at: "key" | "value", alone: boolean): void => {
      const from = origin(path);
      const place = source.place(from, at);
      entries.push({ file: source.file, ...place, path: pathText(from), message, alone });
    };
    return {
      add: (path, message, at = "value") => push(path, message, at, false),
      addAlone: (path, message, at) => push(path, message, at, true),
      pointAt: (path) => {
        const from = origin(path);
        return `${pathText(from)} (line ${source.place(from, "value").line})`;
      },
      through: view,
      mistakes: () => tidy(entries),
    };
  };
  return view((path) => path);
}

/** Mistakes in the order of the file, each once. */
export function tidy(entries: readonly (Mistake & { alone?: boolean })[]): Mistake[] {
  const place = (entry: Mistake): string => `${entry.line}:${entry.column}`;
  const alone = new Set(entries.filter((entry) => entry.alone).map(place));
  const once = new Map<string, Mistake>();
  for (const { alone: isAlone, ...mistake } of entries) {
    if (alone.has(place(mistake)) && !isAlone) continue;
    const key = `${place(mistake)} ${mistake.message}`;
    // Messages of libraries quote the file as it stands.
    if (!once.has(key)) once.set(key, { ...mistake, message: escapeUnseen(mistake.message) });
  }
  return [...once.values()].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}
