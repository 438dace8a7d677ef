import { parse as parseToml } from "smol-toml";
import { isRecord } from "../../../model/json.ts";
import { parseYaml } from "../../../text/yaml.ts";

/** The values of a configuration file, as far as they can be read without running it. */
export interface ConfigValues {
  text: string;
  /** The content of TOML, YAML and JSON; empty for programs. */
  fields: Record<string, unknown>;
  /**
   * A string by its key, such as `book.src`; in a program, the first string literal with that name. undefined if it is
   * missing or computed.
   */
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

/** The value at a path of names. */
export const getAt = (value: unknown, names: readonly string[]): unknown =>
  names.reduce((inner, name) => (isRecord(inner) ? inner[name] : undefined), value);

/** The mapping at a path of names; empty if there is none. */
export const getRecordAt = (value: unknown, ...names: string[]): Record<string, unknown> => {
  const found = getAt(value, names);
  return isRecord(found) ? found : {};
};

/** The strings in a value: itself, or those in a list. */
export const listTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");

/** Empty if the file is invalid, which its own program reports better. */
function parseFields(path: string, text: string): Record<string, unknown> {
  try {
    const value: unknown = path.endsWith(".toml") ? parseToml(text) : parseYaml(removeTags(text));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Removes MkDocs' Python tags (`!!python/name:x`, `!ENV`), which the parser does not know. */
const removeTags = (text: string): string =>
  text.replaceAll(/(?<=[:\-\s])!{1,2}[\w/]+(?::[\w.]+)?/g, "");

const removeComments = (text: string): string =>
  text.replaceAll(/(?<=^|[\s,;{}()[\]])\/\/[^\n]*|\/\*[^]{0,5000}?\*\//g, "");

/** The first string literal of a program with this key. */
export const findLiteral = (text: string, key: string): string | undefined =>
  new RegExp(String.raw`(?<![\w.$])["']?${key}["']?\s*:\s*(["'\`])([^"'\`$\n]*)\1`).exec(text)?.[2];
