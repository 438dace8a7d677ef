import { parse as parseToml } from "smol-toml";
import { parseYaml } from "../../../text/yaml.ts";

/** What a configuration file says, as far as it can be read without running it. */
export interface ConfigValues {
  text: string;
  /** Of TOML, YAML and JSON; empty for programs. */
  fields: Record<string, unknown>;
  /** A text by its key, as `book.src`; of a program the first literal text with that name. undefined: it is not there, or made. */
  find(keys: readonly string[]): string | undefined;
}

export function readConfig(path: string, source: string): ConfigValues {
  const isProgram = /\.[cm]?[jt]s$/.test(path);
  const text = isProgram ? removeComments(source) : source;
  const fields = isProgram ? {} : parseFields(path, text);
  return {
    text,
    fields,
    find(keys) {
      for (const key of keys) {
        const value = isProgram ? findLiteral(text, key) : getAt(fields, key.split("."));
        if (typeof value === "string") return value;
      }
      return undefined;
    },
  };
}

/** A value by the names that lead to it. */
export const getAt = (value: unknown, names: readonly string[]): unknown =>
  names.reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The mapping that the names lead to; empty where there is none. */
export const getRecordAt = (value: unknown, ...names: string[]): Record<string, unknown> => {
  const found = getAt(value, names);
  return isRecord(found) ? found : {};
};

/** Texts in a value: itself, or those in a list. */
export const listTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");

/** Empty where the file cannot be read: its own program says that better. */
function parseFields(path: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = path.endsWith(".toml") ? parseToml(text) : parseYaml(removeTags(text));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** MkDocs' tags of Python (`!!python/name:x`, `!ENV`) are nothing to the parser. */
const removeTags = (text: string): string =>
  text.replaceAll(/(?<=[:\-\s])!{1,2}[\w/]+(?::[\w.]+)?/g, "");

const removeComments = (text: string): string =>
  text.replaceAll(/(?<=^|[\s,;{}()[\]])\/\/[^\n]*|\/\*[^]{0,5000}?\*\//g, "");

const findLiteral = (text: string, key: string): string | undefined =>
  new RegExp(String.raw`(?<![\w.$])["']?${key}["']?\s*:\s*(["'\`])([^"'\`$\n]*)\1`).exec(text)?.[2];
