import { isAbsolute, join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Files } from "../../platform/platform.ts";
import { isOutside } from "../persisted-path.ts";
import { type AnnotationContext, toCommandFinding, toMatchFinding, noPlace } from "./annotation.ts";
import { type Matcher, readMatchers, readOwners } from "./matcher-file.ts";
import { createMatchers, type MatcherContext, type Matchers } from "./matchers.ts";
import type { WorkflowCommand } from "./parse.ts";
import type { CommandListener } from "./reader.ts";

/** Carries out a stage's workflow commands and applies its problem matchers. */
export interface Interpreter extends Omit<CommandListener, "mask"> {
  /** Processes queued commands and lines in order. */
  settle(): Promise<void>;
  findings: Redacted<Finding>[];
  countOmitted(): number;
  /** Drops the findings before another try: only those of the last try count. */
  forgetFindings(): void;
  /** Outputs of `set-output` since the last call, by name. */
  takeOutputs(): Record<string, string>;
  /** Problems since the last call that fail the stage, as in the runner. */
  takeFailures(): string[];
  /** The matchers that later stages start with. */
  getMatchers(): readonly Matcher[];
  readUntil: Matchers["readUntil"];
  /** Whether matchers were so slow that lines were left unread at the try's time limit. */
  isLate(): boolean;
}

export type InterpreterOptions = AnnotationContext &
  MatcherPlaces &
  MatcherContext & {
    /** The matchers that it starts with. */
    matchers: readonly Matcher[];
  };

type CommandOrLine = WorkflowCommand | string;

export function createInterpreter(options: InterpreterOptions): Interpreter {
  const collector = createCollector(options);
  const outputs = new Map<string, string>();
  const failures: string[] = [];
  const queue: CommandOrLine[] = [];
  let settled: Promise<void> = Promise.resolve();
  const removed: string[] = [];
  const matchers = createMatchers(options.matchers, options, (message) => removed.push(message));
  const fail = (message: string): void => void failures.push(message);
  const actions = createActions({ options, matchers, outputs, fail, collector });

  const readText = createLineReader(options, { matchers, collector, removed });
  const settle = async (): Promise<void> => {
    let lines: string[] = [];
    for (const one of queue.splice(0)) {
      if (typeof one === "string") lines.push(one);
      else {
        await readText(lines.splice(0));
        await actions[one.name]?.(one);
      }
    }
    await readText(lines);
  };
  return {
    command: (command) => void queue.push(command),
    fail,
    // A matcher that is about to be added reads the lines after it.
    wantsText: () => !matchers.isEmpty() || queue.some(isAddMatcher),
    text: (line) => void queue.push(line),
    settle: () => (settled = settled.then(settle)),
    findings: collector.findings,
    countOmitted: collector.countOmitted,
    forgetFindings: collector.forget,
    takeOutputs: () => drain(outputs),
    takeFailures: () => failures.splice(0),
    getMatchers: matchers.getCurrent,
    readUntil: matchers.readUntil,
    isLate: matchers.areLate,
  };
}

/** @param removed warnings about removed matchers; emptied */
const createLineReader =
  (
    options: AnnotationContext,
    {
      matchers,
      collector,
      removed,
    }: { matchers: Matchers; collector: Collector; removed: string[] },
  ) =>
  async (lines: readonly string[]): Promise<void> => {
    for (const match of await matchers.match(lines))
      await collector.add(() => toMatchFinding(options, match));
    for (const message of removed.splice(0)) await collector.warn(message);
  };

function drain(values: Map<string, string>): Record<string, string> {
  const taken = Object.fromEntries(values);
  values.clear();
  return taken;
}

const isAddMatcher = (one: CommandOrLine): boolean =>
  typeof one !== "string" && one.name === "add-matcher";

interface Collector {
  findings: Redacted<Finding>[];
  countOmitted(): number;
  forget(): void;
  add(make: () => Promise<Redacted<Finding>>): Promise<void>;
  warn(message: string): Promise<void>;
}

function createCollector({ hide }: Pick<InterpreterOptions, "hide">): Collector {
  const findings: Redacted<Finding>[] = [];
  let omitted = 0;
  const add: Collector["add"] = async (make) => {
    if (findings.length < limits.findings.value) findings.push(await make());
    else omitted += 1;
  };
  return {
    findings,
    countOmitted: () => omitted,
    forget() {
      findings.length = 0;
      omitted = 0;
    },
    add,
    warn: (message) => add(async () => ({ ...noPlace, level: "warning", message: hide(message) })),
  };
}

interface ActionOptions {
  options: InterpreterOptions;
  matchers: Matchers;
  outputs: Map<string, string>;
  collector: Collector;
  fail(message: string): void;
}

type Actions = Readonly<
  Record<string, ((command: WorkflowCommand) => Promise<void> | void) | undefined>
>;

/** Actions by command name; `debug`, `group` and `endgroup` have none. */
function createActions(actionOptions: ActionOptions): Actions {
  const { options, matchers, outputs, fail, collector } = actionOptions;
  const annotate = (level: Finding["level"]) => (command: WorkflowCommand) =>
    collector.add(() => toCommandFinding(options, level, command));
  const reject = ({ name }: WorkflowCommand, why: string): void =>
    fail(`the workflow command ${name} ${why}`);
  const refuse = (file: string) => (command: WorkflowCommand) =>
    reject(command, `is disabled, as on GitHub: write to ${file} instead`);
  return {
    error: annotate("error"),
    warning: annotate("warning"),
    notice: annotate("notice"),
    "set-output": (command) => {
      const name = command.properties.get("name");
      if (name === undefined) reject(command, "has no `name`");
      else outputs.set(name, command.data);
    },
    "save-state": (command) => {
      if (!command.properties.has("name")) reject(command, "has no `name`");
    },
    "set-env": refuse("$GITHUB_ENV"),
    "add-path": refuse("$GITHUB_PATH"),
    echo: (command) => {
      if (!["ON", "OFF"].includes(command.data.trim().toUpperCase()))
        reject(command, `expects on or off, got ${JSON.stringify(command.data.slice(0, 100))}`);
    },
    "add-matcher": async (command) => {
      if (command.data === "") return collector.warn("::add-matcher:: names no file");
      matchers.add(await readMatcherFile(actionOptions, command, readMatchers));
    },
    "remove-matcher": async (command) => {
      const owner = command.properties.get("owner") ?? "";
      if ((owner === "") === (command.data === ""))
        return collector.warn("::remove-matcher:: needs either an owner or a file");
      const file = () => readMatcherFile(actionOptions, command, readOwners);
      matchers.remove(owner === "" ? await file() : [owner]);
    },
  };
}

/** @param read parses the text; a file that it cannot parse fails the stage */
async function readMatcherFile<T>(
  { options, fail }: ActionOptions,
  { name, data: file }: WorkflowCommand,
  read: (text: string) => T[],
): Promise<T[]> {
  try {
    return read(await findMatcherFile(options, file));
  } catch (error) {
    fail(`::${name}::${file}: ${messageOf(error)}`);
    return [];
  }
}

/** Where files of problem matchers may be. Both folders are absolute. */
interface MatcherPlaces {
  files: Pick<Files, "readText">;
  /** Relative names start here. */
  workspace: string;
  /** RUNNER_TEMP; null: the job has none. */
  temporaryFolder: string | null;
}

/** Reads the text of a file of problem matchers that a stage named. */
async function findMatcherFile(places: MatcherPlaces, file: string): Promise<string> {
  if (file.includes("\0")) throw new Error("no file has a null byte in its name");
  const path = isAbsolute(file) ? file : join(places.workspace, file);
  const problems: unknown[] = [];
  for (const within of listMatcherFolders(places, path)) {
    const options = { within, most: limits.matcherFile.value };
    const read = places.files.readText(path, options);
    const text = await read.catch((error: unknown) => void problems.push(error));
    if (text !== undefined) return text;
    problems.push(new Error("there is no such file"));
  }
  throw (
    problems[0] ??
    new Error(
      "a file of problem matchers must be in the workspace or in the folder that RUNNER_TEMP names",
    )
  );
}

/**
 * The folders that such a file may be in; none if its name leads into none of them. A link in one folder may lead into
 * the other, but the problem reported is that of the folder with the name, so it comes first.
 */
function listMatcherFolders({ workspace, temporaryFolder }: MatcherPlaces, path: string) {
  const folders = [workspace, temporaryFolder].filter((folder) => folder !== null);
  const enclosing = folders.filter((folder) => !isOutside(folder, path));
  return new Set(enclosing.length === 0 ? [] : [...enclosing, ...folders]);
}
