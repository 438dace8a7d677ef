/**
 * A shape, declared once: how a value begins, how it is written as JSON, and how it is read back. By hand, since every
 * run reads a history, and loading a schema library takes longer than that.
 */
export interface Codec<Value> {
  /** A new value that nothing was added to. */
  create: () => Value;
  write: (value: Value) => unknown;
  /** @throws {Damage} if `write` did not make it */
  read: (json: unknown) => Value;
}

export type Decoded<Shape> = Shape extends Codec<infer Value> ? Value : never;

/** A codec for each field. */
type Fields<Value> = { [Name in keyof Value]: Codec<Value[Name]> };

/** The JSON is not of this shape. It has no message: such a state is rebuilt, not repaired. */
export class Damage extends Error {}

/** @returns null: the JSON is not of this shape */
export function readOrNull<Value>({ read }: Codec<Value>, json: unknown): Value | null {
  try {
    return read(json);
  } catch (error) {
    if (error instanceof Damage) return null;
    throw error;
  }
}

export function requireList(json: unknown): readonly unknown[] {
  if (!Array.isArray(json)) throw new Damage();
  return json;
}

/** An integer of at least 0. Sums of milliseconds can exceed the largest safe integer, but are still integers. */
export const count: Codec<number> = {
  create: () => 0,
  write: (value) => value,
  read(json) {
    if (!Number.isInteger(json) || (json as number) < 0) throw new Damage();
    return json as number;
  },
};

/** Of a shape that is read later, if at all. */
export const anything: Codec<unknown> = {
  create: () => null,
  write: (value) => value,
  read: (json) => json,
};

export const text: Codec<string> = {
  create: () => "",
  write: (value) => value,
  read(json) {
    if (typeof json !== "string") throw new Damage();
    return json;
  },
};

/** One of some constants; a new value is the first of them. */
export const oneOf = <const Constant>(...constants: readonly Constant[]): Codec<Constant> => ({
  create: () => constants[0]!,
  write: (value) => value,
  read(json) {
    const place = constants.indexOf(json as Constant);
    if (place === -1) throw new Damage();
    return constants[place]!;
  },
});

export const nullable = <Value>({ write, read }: Codec<Value>): Codec<Value | null> => ({
  create: () => null,
  write: (value) => (value === null ? null : write(value)),
  read: (json) => (json === null ? null : read(json)),
});

export const list = <Item>({ write, read }: Codec<Item>): Codec<Item[]> => ({
  create: () => [],
  write: (items) => items.map((item) => write(item)),
  read: (json) => requireList(json).map((item) => read(item)),
});

/**
 * A Map as a list of its values, which know their keys. Untrusted names are in a Map, so that none of them can be a
 * property of all objects.
 * @param sort the order of the list; default: that of the Map
 */
export function mapBy<Key, Value>(
  value: Codec<Value>,
  getKey: (value: Value) => Key,
  sort: (values: Map<Key, Value>) => Value[] = (values) => [...values.values()],
): Codec<Map<Key, Value>> {
  const { write, read } = list(value);
  return {
    create: () => new Map(),
    write: (values) => write(sort(values)),
    read: (json) => new Map(read(json).map((item) => [getKey(item), item])),
  };
}

/** An object with these fields. */
export function object<Value extends object>(fields: Fields<Value>): Codec<Value> {
  const names = Object.keys(fields) as (keyof Value)[];
  return {
    create: () => collect(names, (name) => fields[name].create()) as Value,
    write: (value) => collect(names, (name) => fields[name].write(value[name])),
    read(json) {
      if (typeof json !== "object" || json === null) throw new Damage();
      return collect(names, (name) => fields[name].read((json as Value)[name])) as Value;
    },
  };
}

/** The same as a list of the fields' values: there can be thousands. */
export function tuple<Value extends object>(fields: Fields<Value>): Codec<Value> {
  const names = Object.keys(fields) as (keyof Value)[];
  return {
    create: object(fields).create,
    write: (value) => names.map((name) => fields[name].write(value[name])),
    read(json) {
      const values = requireList(json);
      return collect(names, (name, place) => fields[name].read(values[place])) as Value;
    },
  };
}

function collect<Name extends PropertyKey>(
  names: readonly Name[],
  convert: (name: Name, place: number) => unknown,
): Record<Name, unknown> {
  const collected = {} as Record<Name, unknown>;
  names.forEach((name, place) => {
    collected[name] = convert(name, place);
  });
  return collected;
}
