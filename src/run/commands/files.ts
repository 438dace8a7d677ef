import { limits } from "../../model/limits.ts";
import { decodeText } from "./decode.ts";
import { readFolders, readPairs, type ReadPairs } from "./pairs.ts";

/** What a stage wrote into its command files, by the variables that name them. */
export type CommandFiles = ReadonlyMap<string, Uint8Array>;

/** The files that a runner has for every step; newer runners add to them. */
const everyRunner = [
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_STEP_SUMMARY",
];

/** Where a runner keeps its command files (actions/runner, FileCommandManager.cs). */
const runnersFolder = /[\\/]_runner_file_commands[\\/]/;

const alsoKnown = /^GITHUB_ARTIFACTS(_LIST)?$/;

/**
 * The variables that name such files. A stage has files of its own in place of those of the action's step, so that what
 * it writes there changes nothing of the action's.
 * @param environment the step's
 */
export function commandFileNames(environment: Readonly<Record<string, string>>): string[] {
  const others = Object.entries(environment)
    .filter(
      ([name, value]) =>
        alsoKnown.test(name) || (name.startsWith("GITHUB_") && runnersFolder.test(value)),
    )
    .map(([name]) => name);
  return [...new Set([...everyRunner, ...others.sort()])];
}

const nothing = new Uint8Array(0);

/** What came of them. */
export interface HandedOn {
  env: Record<string, string>;
  /** Newest first. */
  path: string[];
  outputs: Record<string, string>;
  /** null: there is none. */
  summary: string | null;
  /** For the stage's notes. */
  notes: string[];
  /** What the runner would let the stage fail for. */
  problems: string[];
}

/** Reads them as the runner does. */
export function readCommandFiles(files: CommandFiles): HandedOn {
  const textOf = (variable: string): string => decodeText(files.get(variable) ?? nothing);
  const pairs = (variable: string): ReadPairs => {
    const text = textOf(variable);
    if (text.includes("\0"))
      return { values: {}, problem: `${variable} holds a null byte: write it as UTF-8` };
    return readPairs(variable, text);
  };
  const [env, outputs, state] = [
    pairs("GITHUB_ENV"),
    pairs("GITHUB_OUTPUT"),
    pairs("GITHUB_STATE"),
  ];
  const allowed = Object.entries(env.values).filter(([name]) => !isBlocked(name));
  const blocked = Object.keys(env.values).filter(isBlocked);
  const summary = textOf("GITHUB_STEP_SUMMARY");
  const isTooLarge = (files.get("GITHUB_STEP_SUMMARY")?.length ?? 0) > limits.stageSummary.value;
  const others = [...files].filter(
    ([name, bytes]) => !everyRunner.includes(name) && bytes.length > 0,
  );
  return {
    env: Object.fromEntries(allowed),
    path: readFolders(textOf("GITHUB_PATH")),
    outputs: outputs.values,
    summary: summary === "" || isTooLarge ? null : summary,
    notes: [
      ...blocked.map((name) => `GITHUB_ENV: ${name} cannot be set by a stage, as on GitHub`),
      ...(isTooLarge
        ? [`GITHUB_STEP_SUMMARY is larger than ${limits.stageSummary.shown}, and left out`]
        : []),
      ...others.map(
        ([name]) => `what it wrote to ${name} is left out: a stage hands files on by \`artifacts\``,
      ),
    ],
    problems: [env, outputs, state].flatMap(({ problem }) => problem ?? []),
  };
}

const isBlocked = (name: string): boolean => name.toUpperCase() === "NODE_OPTIONS";
