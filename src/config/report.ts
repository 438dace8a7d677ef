import { formatMistake, type Mistake } from "../model/mistake.ts";
import type { ConfigurationSource } from "./document.ts";
import { escapeUnseen } from "../model/unseen.ts";
import { type Path, pathText } from "./path.ts";

/** Collects mistakes in any order and returns each once, in the order of the file. */
export interface Report {
  /** @param at whether the message is about the key or about its value */
  add(path: Path, message: string, at?: "key" | "value"): void;
  /** Suppresses other messages about the same place. */
  addAlone(path: Path, message: string, at: "key" | "value"): void;
  /** `path (line 12)`, to refer to another place in a message. */
  pointAt(path: Path): string;
  /** A message about a key, as a mistake is printed, to show where it is no mistake. */
  describe(path: Path, message: string): string;
  /** A view of the report for a translated value: `origin` maps its paths to those of the file. */
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
      describe: (path, message) => {
        const from = origin(path);
        const place = source.place(from, "key");
        return formatMistake({ file: source.file, ...place, path: pathText(from), message });
      },
      through: view,
      mistakes: () => tidy(entries),
    };
  };
  return view((path) => path);
}

/** Sorts mistakes in the order of the file and removes duplicates. */
export function tidy(entries: readonly (Mistake & { alone?: boolean })[]): Mistake[] {
  const place = (entry: Mistake): string => `${entry.line}:${entry.column}`;
  const alone = new Set(entries.filter((entry) => entry.alone).map(place));
  const once = new Map<string, Mistake>();
  for (const { alone: isAlone, ...mistake } of entries) {
    if (alone.has(place(mistake)) && !isAlone) continue;
    const key = `${place(mistake)} ${mistake.message}`;
    // Messages of libraries quote the file unescaped.
    if (!once.has(key)) once.set(key, { ...mistake, message: escapeUnseen(mistake.message) });
  }
  return [...once.values()].sort(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}
