export interface Damage {
  /** The whole value, with one thing wrong in it. */
  value: unknown;
  what: string;
  /** Where a message has to point: `commands[0].id`; empty: the value itself. */
  at: string;
  /** A name that the message has to hold. */
  key?: string;
}

/**
 * Objects whose keys are anybody's choice: deleting or adding one leaves a good file. A value in them that isn't text is a
 * mistake all the same. `env` in plans and `outputs` of stages are the only ones that a run of this version writes.
 */
const freeForm = /(^|\.)(?:env|outputs)$/;

/** Objects that hold whatever a guardrail takes or tells. */
const anyValue = /(^|\.)(with|details)$/;

const unknownKey = "no_such_field";

/** Every way to delete, retype or add one field, at any depth. */
export function* damages(whole: unknown): Generator<Damage> {
  for (const { path, parent, key } of places(whole, [], undefined, undefined)) {
    const at = written(path);
    const value = parent === undefined ? whole : (parent as Record<string | number, unknown>)[key!];
    if (parent !== undefined)
      yield { value: replaced(whole, path, wrongFor(value)), what: `retyped ${at}`, at };
    if (typeof key === "string" && !freeForm.test(written(path.slice(0, -1)))) {
      yield { value: replaced(whole, path, undefined), what: `deleted ${at}`, at };
    }
    if (isObject(value) && !freeForm.test(at) && !anyValue.test(at)) {
      const added = replaced(whole, path, { ...value, [unknownKey]: 1 });
      yield { value: added, what: `added to ${at}`, at, key: unknownKey };
    }
  }
}

type Path = (string | number)[];
interface Place {
  path: Path;
  parent: object | undefined;
  key: string | number | undefined;
}

function* places(
  value: unknown,
  path: Path,
  parent: object | undefined,
  key: Place["key"],
): Generator<Place> {
  yield { path, parent, key };
  if (Array.isArray(value)) {
    // Of items that look alike one stands for all: a schema treats them alike.
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      const looks = shapeOf(item);
      if (!seen.has(looks)) yield* places(item, [...path, index], value, index);
      seen.add(looks);
    }
  } else if (isObject(value) && !anyValue.test(written(path))) {
    for (const [name, item] of Object.entries(value)) yield* places(item, [...path, name], value, name);
  }
}

/** The same text for values that have the same fields, filled with values of the same kinds. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].toSorted().join()}]`;
  if (!isObject(value)) return value === null ? "null" : typeof value;
  const fields = Object.entries(value).map(([name, inner]) =>
    name === "kind" || name === "type" ? `${name}=${String(inner)}` : `${name}:${shapeOf(inner)}`,
  );
  return `{${fields.join()}}`;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Something that no field takes where it takes the other: an object for plain values, a negative fraction for the rest. */
const wrongFor = (value: unknown): unknown => (typeof value === "object" ? -1.5 : { [unknownKey]: 1 });

/** A copy with another value in one place. undefined deletes: JSON leaves it out. */
function replaced(value: unknown, path: Path, put: unknown): unknown {
  if (path.length === 0) return put;
  const [step, ...rest] = path as [string | number, ...Path];
  if (Array.isArray(value)) return value.map((item, at) => (at === step ? replaced(item, rest, put) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [step]: replaced(object[step], rest, put) };
}

const written = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
