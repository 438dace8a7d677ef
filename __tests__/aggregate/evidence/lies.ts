/** A change of one thing in the text of one file. */
export interface Lie {
  /** What was changed, for people: `line 3: exit.code: 0 becomes 1`. */
  what: string;
  text: string;
}

/** Numbers from 0 up to, but not including, 1: the same ones for the same seed. */
export type Random = () => number;

/** mulberry32, a generator of 32 bits of state that is good enough to choose by. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const choose = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;

type Path = readonly (string | number)[];

/** The places of all values in a JSON value, the value itself left out. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(inner, place)];
  });
}

/** Words that a reader might fall for, whichever field they stand in. */
const words = [
  "succeeded",
  "failed",
  "skipped",
  "cancelled",
  "allowed_failure",
  "timed_out",
  "passed",
  "not-performed",
  "overridable",
  "exited",
  "judged",
  "command",
  "guardrail",
  "build",
  "test",
  "review",
  "success",
  "warning",
  "",
];

function otherThan(random: Random, value: unknown): unknown {
  if (typeof value === "string") {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return new Date(Date.parse(value) + 1000).toISOString();
    if (/^[0-9a-f]{16,}$/.test(value)) return value.replace(/^./, value.startsWith("0") ? "1" : "0");
    const others = [...words, `${value}x`, `${value}-2`].filter((word) => word !== value);
    return choose(random, others);
  }
  if (typeof value === "number") return choose(random, [value + 1, value === 0 ? 7 : 0, value + 1000]);
  if (typeof value === "boolean") return !value;
  if (value === null) return choose<unknown>(random, ["other", 0, false, "succeeded"]);
  if (Array.isArray(value))
    return value.length === 0 ? ["other"] : choose(random, [[], value.slice(1), [...value, value[0]]]);
  return choose<unknown>(random, [null, {}]);
}

function withValue(root: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(root);
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...(root as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, change);
  return copy;
}

function lieInJson(random: Random, text: string, where: string): Lie | null {
  const value = JSON.parse(text) as unknown;
  const places = placesIn(value);
  if (places.length === 0) return null;
  const place = choose(random, places);
  let what = "";
  const changed = withValue(value, place, (found) => {
    const other = otherThan(random, found);
    what = `${where}${place.join(".")}: ${JSON.stringify(found)} becomes ${JSON.stringify(other)}`;
    return other;
  });
  return {
    what,
    text: text.includes("\n  ") ? `${JSON.stringify(changed, null, 2)}\n` : JSON.stringify(changed),
  };
}

function lieInLines(random: Random, text: string): Lie | null {
  const lines = text.trimEnd().split("\n");
  const at = Math.floor(random() * lines.length);
  const line = lines[at]!;
  const joined = (changed: readonly string[]): string => `${changed.join("\n")}\n`;
  if (random() < 0.1 && lines.length > 1)
    return { what: `line ${at + 1} is gone: ${line.slice(0, 60)}`, text: joined(lines.toSpliced(at, 1)) };
  if (random() < 0.05 && at + 1 < lines.length)
    return {
      what: `lines ${at + 1} and ${at + 2} change places`,
      text: joined(lines.toSpliced(at, 2, lines[at + 1]!, line)),
    };
  const lie = lieInJson(random, line, `line ${at + 1}: `);
  return lie === null ? null : { what: lie.what, text: joined(lines.with(at, lie.text)) };
}

function lieInBytes(random: Random, text: string): Lie {
  const at = Math.floor(random() * text.length);
  if (text === "" || random() < 0.3) return { what: "something was added", text: `${text}#` };
  if (random() < 0.3) return { what: "the end is gone", text: text.slice(0, -1) };
  const other = text[at] === "#" ? "%" : "#";
  return { what: `byte ${at} is another`, text: `${text.slice(0, at)}${other}${text.slice(at + 1)}` };
}

/** @returns null where nothing can be changed, or the change says the same */
export function tellLie(random: Random, path: string, text: string): Lie | null {
  const lie =
    /\/(?:logs|files)\//.test(path) || path.endsWith(".md")
      ? lieInBytes(random, text)
      : /\.(?:ndjson|jsonl)$/.test(path)
        ? lieInLines(random, text)
        : lieInJson(random, text, "");
  return lie === null || lie.text === text ? null : lie;
}
