import { ConditionError, parseCondition } from "../model/condition.ts";
import { RelativePath } from "../model/fields.ts";
import { readGlob } from "../model/glob-syntax.ts";
import { readSize } from "../model/size.ts";
import { configurationLimits } from "../model/configuration-limits.ts";
import { quote } from "./wording.ts";

/*
 * Checks of single texts. Each answers with a sentence about what is wrong, or undefined.
 */

/** Letters, digits, `.`, `_` and `-`: fit for folders of every system and for artifact names. */
export const idPattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

/** Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

/** Ids become folders, file names and parts of artifact names. */
export function wrongId(id: string): string | undefined {
  const unfit = `${quote(id)} is unfit for paths and artifact names`;
  if (!new RegExp(idPattern).test(id)) {
    return `${unfit}; expected letters, digits, ".", "_" and "-", with a letter or digit first`;
  }
  if (id.endsWith(".")) return `${unfit}; it must not end in "."`;
  if (reserved.test(id)) return `${unfit}; Windows keeps this name for a device`;
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

/** @param text a folder below another one, `.` included */
export function wrongDirectory(text: string): string | undefined {
  if (text.trim() === "") return "must not be empty; expected a relative path";
  if (RelativePath.safeParse(text).success && !/^[A-Za-z]:/.test(text) && !text.includes("\0")) {
    return undefined;
  }
  return `${quote(text)} must be a relative path with forward slashes, without ".."`;
}

/** @param text a glob, with a `!` before it when it takes files out again */
export function wrongGlob(text: string): string | undefined {
  const glob = text.startsWith("!") ? text.slice(1) : text;
  const what = `the pattern ${quote(text)}`;
  if (wrongLength(text) !== undefined) return wrongLength(text);
  if (glob.trim() === "") return "a pattern must not be empty";
  if (glob.startsWith("/") || /^[A-Za-z]:/.test(glob)) return `${what} must be relative`;
  if (glob.split("/").includes("..")) return `${what} must not hold ".."`;
  const { mistake } = readGlob(glob);
  return mistake === undefined ? undefined : `${what} cannot be understood: ${mistake}`;
}

const namedShells = ["bash", "sh", "pwsh", "powershell", "cmd", "python", "node"];

/** A shell's name, or a template in which `{0}` stands for the script's file, as GitHub's `shell`. */
export function wrongShell(shell: string): string | undefined {
  if (namedShells.includes(shell) || shell.includes("{0}")) return undefined;
  const expected = `expected one of ${namedShells.join(", ")}, or a command with {0} for the script's file`;
  return `the shell ${quote(shell)} is not known; ${expected}`;
}

/** Names as the system takes them: anything but the characters that end a name. */
export function wrongVariableName(name: string): string | undefined {
  if (name !== "" && !/[=\0\s]/.test(name)) return undefined;
  return `${quote(name)} is no name for an environment variable; expected one without "=" and spaces`;
}

/** Bytes, at least one; undefined when it is no size. */
export const parseSize = (size: string | number): number | undefined =>
  readSize(String(size)) || undefined;
