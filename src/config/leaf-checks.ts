import { ConditionError, parseCondition } from "../model/condition.ts";
import { RelativePath } from "../model/fields.ts";
import { readGlob } from "../model/glob-syntax.ts";
import { readSize } from "../model/size.ts";
import { configurationLimits } from "../model/configuration-limits.ts";
import { quote } from "./wording.ts";

/*
 * Checks of single texts. Each returns an error message, or undefined.
 */

/** Characters that folders on every system and artifact names allow. */
export const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

/** Device names that Windows reserves, with any extension (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Checks an id, which becomes part of file and artifact names. */
export function wrongId(id: string): string | undefined {
  const unfit = `${quote(id)} is unfit for paths and artifact names`;
  if (!new RegExp(idPattern).test(id)) {
    return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
  }
  if (id.endsWith(".")) return `${unfit}; it must not end in "."`;
  if (reserved.test(id)) return `${unfit}; Windows reserves this name for a device`;
  return id.length > configurationLimits.idLength.value
    ? `${unfit}; it may have at most ${configurationLimits.idLength.value} characters`
    : undefined;
}

export function wrongText(text: string): string | undefined {
  return text.trim() === "" ? "must not be empty" : undefined;
}

function wrongLength(text: string): string | undefined {
  if (text.length <= configurationLimits.expression.value) return undefined;
  return `has ${text.length} characters; expected at most ${configurationLimits.expression.value}`;
}

export function wrongCondition(text: string): string | undefined {
  if (wrongLength(text) !== undefined) return wrongLength(text);
  try {
    parseCondition(text);
    return undefined;
  } catch (error) {
    if (error instanceof ConditionError) return error.message;
    throw error;
  }
}

/** @param text a relative folder, or `.` */
export function wrongDirectory(text: string): string | undefined {
  if (text.trim() === "") return "must not be empty; expected a relative path";
  if (RelativePath.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
    return undefined;
  }
  return `${quote(text)} must be a relative path with forward slashes, without ".."`;
}

/** @param text a glob; a leading `!` excludes files */
export function wrongGlob(text: string): string | undefined {
  const glob = text.startsWith("!") ? text.slice(1) : text;
  const what = `the pattern ${quote(text)}`;
  if (wrongLength(text) !== undefined) return wrongLength(text);
  if (glob.trim() === "") return "a pattern must not be empty";
  if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob)) return `${what} must be relative`;
  if (glob.split("/").includes("..")) return `${what} must not contain ".."`;
  const { mistake } = readGlob(glob);
  return mistake === undefined ? undefined : `${what} is not valid: ${mistake}`;
}

const namedShells = ["bash", "sh", "pwsh", "powershell", "cmd", "python", "node"];

/** Checks a shell: its name, or a command with `{0}` for the script's file, like GitHub's `shell`. */
export function wrongShell(shell: string): string | undefined {
  if (namedShells.includes(shell) || shell.includes("{0}")) return undefined;
  const expected = `expected one of ${namedShells.join(", ")}, or a command with {0} for the script's file`;
  return `unknown shell ${quote(shell)}; ${expected}`;
}

/** Checks a variable name; only characters that would end the name are forbidden. */
export function wrongVariableName(name: string): string | undefined {
  if (name !== "" && !/[=\0\s]/.test(name)) return undefined;
  return `${quote(name)} is not a valid name for an environment variable; expected one without "=" and spaces`;
}

/** Parses a size into bytes, at least one; undefined if it is not a size. */
export const parseSize = (size: string | number): number | undefined =>
  readSize(String(size)) || undefined;
