import { limits } from "../../model/limits.ts";
import { readFolders, readPairs, type ReadPairs } from "./pairs.ts";

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
  const [env, outputs, state] = [
    readVariable("GITHUB_ENV"),
    readVariable("GITHUB_OUTPUT"),
    readVariable("GITHUB_STATE"),
  ];
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
