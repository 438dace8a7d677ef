import { limits } from "../../model/limits.ts";
/** Contents of a stage's command files, by the variables that name them. */
export type CommandFiles = ReadonlyMap<string, Uint8Array>;

/** Command files that every runner provides; newer runners have more. */
const standardFiles = [
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_STEP_SUMMARY",
];

/** The runner's folder for command files (actions/runner, FileCommandManager.cs). */
const runnersFolder = /[\\/]_runner_file_commands[\\/]/;

const artifactVariables = /^GITHUB_ARTIFACTS(_LIST)?$/;

/**
 * Lists the variables that name command files. A stage gets its own files, so that it cannot change those of the
 * action's step.
 * @param environment the step's
 */
export function listCommandFiles(environment: Readonly<Record<string, string>>): string[] {
  const others = Object.entries(environment)
    .filter(
      ([name, value]) =>
        artifactVariables.test(name) || (name.startsWith("GITHUB_") && runnersFolder.test(value)),
    )
    .map(([name]) => name);
  return [...new Set([...standardFiles, ...others.sort()])];
}

const noBytes = new Uint8Array(0);

/** What a stage set with its command files. */
export interface CommandFileResult {
  env: Record<string, string>;
  /** Newest first. */
  path: string[];
  outputs: Record<string, string>;
  /** null: there is none. */
  summary: string | null;
  /** For the stage's notes. */
  notes: string[];
  /** Problems that fail the stage, as in the runner. */
  problems: string[];
}

/** Reads command files as the runner does. */
export function readCommandFiles(files: CommandFiles): CommandFileResult {
  const readText = (variable: string): string => decodeText(files.get(variable) ?? noBytes);
  const readVariable = (variable: string): ReadPairs => {
    const text = readText(variable);
    if (text.includes("\0"))
      return { values: {}, problem: `${variable} holds a null byte: write it as UTF-8` };
    return readPairs(variable, text);
  };
  const env = readVariable("GITHUB_ENV");
  const outputs = readVariable("GITHUB_OUTPUT");
  const state = readVariable("GITHUB_STATE");
  const allowed = Object.entries(env.values).filter(([name]) => !isBlocked(name));
  const blocked = Object.keys(env.values).filter(isBlocked);
  const summary = readText("GITHUB_STEP_SUMMARY");
  const isTooLarge = (files.get("GITHUB_STEP_SUMMARY")?.length ?? 0) > limits.stageSummary.value;
  const others = [...files].filter(
    ([name, bytes]) => !standardFiles.includes(name) && bytes.length > 0,
  );
  return {
    env: Object.fromEntries(allowed),
    path: readFolders(readText("GITHUB_PATH")),
    outputs: outputs.values,
    summary: summary === "" || isTooLarge ? null : summary,
    notes: [
      ...blocked.map((name) => `GITHUB_ENV: ${name} cannot be set by a stage, as on GitHub`),
      ...(isTooLarge
        ? [`GITHUB_STEP_SUMMARY is larger than ${limits.stageSummary.shown} and was left out`]
        : []),
      ...others.map(
        ([name]) => `what it wrote to ${name} is ignored: use \`artifacts\` to pass files on`,
      ),
    ],
    problems: [env, outputs, state].flatMap(({ problem }) => problem ?? []),
  };
}

const isBlocked = (name: string): boolean => name.toUpperCase() === "NODE_OPTIONS";

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** Decodes text by its byte order mark, else as UTF-8, as .NET and so the runner does. PowerShell writes UTF-16. */
function decodeText(bytes: Uint8Array): string {
  const [encoding] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [
    "utf-8",
  ];
  return new TextDecoder(encoding).decode(bytes);
}

/** The content of a file of names and values, such as GITHUB_ENV or GITHUB_OUTPUT. */
export interface ReadPairs {
  /** The last value of each name. */
  values: Record<string, string>;
  /** Why reading stopped, as a sentence without a full stop; null: the file was read to its end. */
  problem: string | null;
}

/**
 * Reads `NAME=value` lines and blocks of `NAME<<END`, the value's lines and `END`, by the rules of the runner
 * (actions/runner, FileCommandManager.cs, EnvFileKeyValuePairs), with two differences: a name may not be empty, and a
 * line may end in CR, LF or CRLF on every system. The line ends within a value stay.
 * @param variable that names the file, for the problem
 */
export function readPairs(variable: string, text: string): ReadPairs {
  const values = new Map<string, string>();
  const lines = splitLines(text);
  const toProblem = (line: number, what: string): ReadPairs => ({
    values: Object.fromEntries(values),
    problem: `${variable}, line ${line + 1}: ${what}`,
  });
  for (let at = 0; at < lines.length; at += 1) {
    const line = getText(text, lines[at]!);
    if (line === "") continue;
    const pair = readPair(line);
    if (pair === null)
      return toProblem(at, `expected NAME=value or NAME<<DELIMITER, found ${quote(line)}`);
    if ("value" in pair) {
      values.set(pair.name, pair.value);
      continue;
    }
    const end = findEnd(text, lines, at + 1, pair.delimiter);
    if (end === -1)
      return toProblem(at, `the closing delimiter is missing: ${quote(pair.delimiter)}`);
    values.set(
      pair.name,
      at + 1 === end ? "" : text.slice(lines[at + 1]!.start, lines[end - 1]!.end),
    );
    at = end;
  }
  return { values: Object.fromEntries(values), problem: null };
}

/** Reads a file of folders, one per line, such as GITHUB_PATH. Newest first, without duplicates. */
export function readFolders(text: string): string[] {
  const folders = splitLines(text).map((line) => getText(text, line));
  return [...new Set(folders.filter((folder) => folder !== "").reverse())];
}

interface LineRange {
  start: number;
  /** Without its line end. */
  end: number;
}

function splitLines(text: string): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  if (start < text.length) lines.push({ start, end: text.length });
  return lines;
}

const getText = (text: string, { start, end }: LineRange): string => text.slice(start, end);

type Pair = { name: string; value: string } | { name: string; delimiter: string };

/** The first of `=` and `<<` decides. */
function readPair(line: string): Pair | null {
  const [, name, sign, rest] = /^([^]+?)(=|<<)([^]*)$/.exec(line) ?? [];
  if (name === undefined || line.startsWith("=") || line.startsWith("<<")) return null;
  if (sign === "=") return { name, value: rest! };
  return rest === "" ? null : { name, delimiter: rest! };
}

function findEnd(
  text: string,
  lines: readonly LineRange[],
  from: number,
  delimiter: string,
): number {
  for (let at = from; at < lines.length; at += 1)
    if (getText(text, lines[at]!) === delimiter) return at;
  return -1;
}

const quote = (text: string): string =>
  JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
