import * as z from "zod";

const textLists = new WeakSet<z.core.$ZodType>();

/** A list of texts. A single text is a list of one, as in GitHub's `needs`. */
export function textList<Item extends z.ZodString | z.ZodEnum>(item: Item): z.ZodArray<Item> {
  const list = z.array(item);
  textLists.add(list);
  return list;
}

export const isTextList = (schema: z.core.$ZodType): boolean => textLists.has(schema);

/** Wraps single texts in lists where the schema has lists of texts. Values that do not fit the schema are unchanged. */
export function withTextLists(schema: z.core.$ZodType, value: unknown): unknown {
  const type = unwrap(schema);
  if (typeof value === "string") return isTextList(type) ? [value] : value;
  if (Array.isArray(value))
    return type instanceof z.ZodArray
      ? value.map((item) => withTextLists(type.element, item))
      : value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const known = typeBelow(type, key);
      return [key, known === undefined ? inner : withTextLists(known, inner)];
    }),
  );
}

function typeBelow(type: z.core.$ZodType, key: string): z.core.$ZodType | undefined {
  if (type instanceof z.ZodRecord) return type.valueType;
  return type instanceof z.ZodObject && Object.hasOwn(type.shape, key)
    ? type.shape[key]
    : undefined;
}

/** The type inside `optional`, `nullable` and `default`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}
