import { isWithheld } from "../model/credentials.ts";
import type { IdToken } from "../model/fields.ts";
import { bindsRepository } from "../model/git-variables.ts";

/** What stages handed on by GITHUB_ENV and GITHUB_PATH. */
export interface Carried {
  env: Record<string, string>;
  /** Newest first: what was added last is found first, as on GitHub. */
  path: string[];
}

export const nothingCarried = (): Carried => ({ env: {}, path: [] });

/** What stands in the environment of all that a run starts, so that what outlives it can be found. */
export const processMark = (mark: string): string => `ORCHESTRATOR_MARK=${mark}`;

/** Names that GITHUB_ENV may not set, by GitHub's own rules. */
const unsettable = /^(GITHUB_|RUNNER_|NODE_OPTIONS$)/i;

export interface EnvironmentLayers {
  /** Whether the stage may ask for OIDC tokens. */
  idToken: IdToken;
  /** The process's own, as it was at the entry. */
  process: Readonly<Record<string, string>>;
  /** The configuration's: file, pipeline and subtask. */
  subtask: Readonly<Record<string, string>>;
  carried: Carried;
  stage: Readonly<Record<string, string>>;
  /** Ours: which run this is, and the private command files. */
  own: Readonly<Record<string, string>>;
}

/** A stage's environment; later layers win, as GitHub's do. */
export function stageEnvironment(layers: EnvironmentLayers, windows: boolean): Record<string, string> {
  const base = Object.entries(layers.process).filter(
    ([name]) => !isWithheld(name, { idToken: layers.idToken === "write" }) && !bindsRepository(name),
  );
  const env: Record<string, string> = {
    ...Object.fromEntries(base),
    ...layers.subtask,
    ...layers.carried.env,
    ...layers.stage,
    ...layers.own,
  };
  if (layers.carried.path.length > 0) {
    const name = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
    // An empty entry would stand for the working directory.
    const folders = [...layers.carried.path, env[name] ?? ""].filter((folder) => folder !== "");
    env[name] = folders.join(windows ? ";" : ":");
  }
  return env;
}

export interface ParsedEnvironmentFile {
  env: Record<string, string>;
  /** What was wrong in it, for the stage's notes. */
  notes: string[];
}

/** Reads a GITHUB_ENV file: `NAME=value` lines and `NAME<<MARK` … `MARK` blocks. Bad lines are noted, the rest counts. */
export function parseEnvironmentFile(text: string): ParsedEnvironmentFile {
  const env: Record<string, string> = {};
  const notes: string[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line === "") continue;
    const [name, value, next] = readVariable(lines, at);
    if (name === undefined) notes.push(`GITHUB_ENV, line ${at + 1}: ${value}`);
    else if (unsettable.test(name))
      notes.push(`GITHUB_ENV, line ${at + 1}: ${name} cannot be set by a stage`);
    else env[name] = value;
    at = next;
  }
  return { env, notes };
}

/** @returns name, value and the last line read; without a name, the value says what is wrong. */
function readVariable(lines: readonly string[], at: number): [string | undefined, string, number] {
  const line = lines[at]!;
  const equals = line.indexOf("=");
  const heredoc = line.indexOf("<<");
  if (heredoc > 0 && (equals === -1 || heredoc < equals)) {
    const mark = line.slice(heredoc + 2);
    const end = lines.indexOf(mark, at + 1);
    if (mark === "" || end === -1)
      return [undefined, `the end mark ${JSON.stringify(mark)} is missing`, lines.length];
    return [line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"), end];
  }
  if (equals > 0) return [line.slice(0, equals), line.slice(equals + 1), at];
  return [undefined, "expected NAME=value or NAME<<MARK", at];
}

/** Reads a GITHUB_PATH file: one folder a line, the newest last. */
export const parsePathFile = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .reverse();

/** What a later stage sees after these files were written. */
export function carryOn(
  carried: Carried,
  files: { env: string; path: string },
): { carried: Carried; handedOn: boolean; notes: string[] } {
  const { env, notes } = parseEnvironmentFile(files.env);
  const path = parsePathFile(files.path);
  return {
    carried: { env: { ...carried.env, ...env }, path: [...path, ...carried.path] },
    handedOn: path.length > 0 || Object.keys(env).length > 0,
    notes,
  };
}
