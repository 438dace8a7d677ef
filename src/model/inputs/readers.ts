import { parseJson } from "../json.ts";

/** The parsed value, or what was expected instead. */
export type Read<Value> = { value: Value } | { expected: string };

/** Parses the text of an input or a flag. An unset input is an empty text, as on the runner. */
export type Reader<Value> = (text: string) => Read<Value>;

/** null: not set. */
export const text: Reader<string | null> = (given) => ({ value: given.trim() || null });

/** Separated by commas or lines. */
export const list: Reader<string[]> = (given) => ({
  value: given
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== ""),
});

/** Booleans of the YAML 1.2 core schema, like getBooleanInput of @actions/core. null: not set. */
export const flag: Reader<boolean | null> = (given) => {
  const word = given.trim();
  if (word === "") return { value: null };
  return /^(?:true|True|TRUE|false|False|FALSE)$/.test(word)
    ? { value: word.toLowerCase() === "true" }
    : { expected: "true or false" };
};

/** null: not set. */
export const wholeNumber =
  (lowest: number, highest: number): Reader<number | null> =>
  (given) => {
    const digits = given.trim();
    if (digits === "") return { value: null };
    const number = /^\d{1,9}$/.test(digits) ? Number(digits) : Infinity;
    return number >= lowest && number <= highest
      ? { value: number }
      : { expected: `a whole number from ${lowest} to ${highest}` };
  };

export const oneOf =
  <const Option extends string>(...options: Option[]): Reader<Option> =>
  (given) => {
    const found = options.find((option) => option === given.trim());
    return found === undefined ? { expected: joinOptions(options) } : { value: found };
  };

/** null: not set. @param synonyms other names of options */
export const optionalOneOf =
  <const Option extends string>(
    options: readonly Option[],
    synonyms: Readonly<Record<string, Option>> = {},
  ): Reader<Option | null> =>
  (given) => {
    const word = given.trim();
    if (word === "") return { value: null };
    const found = synonyms[word] ?? options.find((option) => option === word);
    return found === undefined ? { expected: joinOptions(options) } : { value: found };
  };

const joinOptions = (options: readonly string[]): string =>
  `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;

/** A JSON object with texts as values; empty if not set. */
export const textByKey =
  (expected: string): Reader<Readonly<Record<string, string>>> =>
  (given) => {
    const parsed = given.trim() === "" ? {} : parseJson(given);
    return isTextByKey(parsed) ? { value: parsed } : { expected };
  };

const isTextByKey = (value: unknown): value is Record<string, string> =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((label) => typeof label === "string" && label !== "");
