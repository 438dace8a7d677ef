import type { Finding } from "../../model/finding.ts";
import { limits } from "../../model/limits.ts";
import type { Redacted } from "../../model/redacted.ts";
import { type AnnotationMeans, findingOfCommand, findingOfMatch, nowhere } from "./annotation.ts";
import { type Matcher, readMatchers, readOwners } from "./matcher-file.ts";
import { createMatchers, type MatcherMeans, type Matchers } from "./matchers.ts";
import { type MatcherPlaces, openMatchers } from "./open-matchers.ts";
import type { WorkflowCommand } from "./parse.ts";
import type { CommandListener } from "./reader.ts";

/** What a stage's workflow commands and the problem matchers come to. */
export interface Interpreter extends Omit<CommandListener, "mask"> {
  /** Does what was heard since, in its order. */
  settle(): Promise<void>;
  findings: Redacted<Finding>[];
  findingsOmitted(): number;
  /** Forgets them: the stage is tried again, and what counts is its last try. */
  forgetFindings(): void;
  /** Set by `set-output` since it was last asked, by name. */
  takeOutputs(): Record<string, string>;
  /** What the runner would let the stage fail for, since it was last asked. */
  takeFailures(): string[];
  /** Those that later stages begin with. */
  matchers(): readonly Matcher[];
  readUntil: Matchers["readUntil"];
  /** Its matchers were so slow that a try would have ended too late, and they left lines unread. */
  isLate(): boolean;
}

export type InterpreterOptions = AnnotationMeans &
  MatcherPlaces &
  MatcherMeans & {
    /** Those that it begins with. */
    matchers: readonly Matcher[];
  };

type Heard = WorkflowCommand | string;

export function createInterpreter(options: InterpreterOptions): Interpreter {
  const collector = createCollector(options);
  const outputs = new Map<string, string>();
  const failures: string[] = [];
  const heard: Heard[] = [];
  let settled: Promise<void> = Promise.resolve();
  const removed: string[] = [];
  const matchers = createMatchers(options.matchers, options, (message) => removed.push(message));
  const fail = (message: string): void => void failures.push(message);
  const actions = commandActions({ options, matchers, outputs, fail, collector });

  const readText = lineReader(options, { matchers, collector, removed });
  const settle = async (): Promise<void> => {
    let lines: string[] = [];
    for (const one of heard.splice(0)) {
      if (typeof one === "string") lines.push(one);
      else {
        await readText(lines.splice(0));
        await actions[one.name]?.(one);
      }
    }
    await readText(lines);
  };
  return {
    command: (command) => void heard.push(command),
    fail,
    // A matcher that is about to be added reads the lines behind it.
    wantsText: () => !matchers.isEmpty() || heard.some(addsMatchers),
    text: (line) => void heard.push(line),
    settle: () => (settled = settled.then(settle)),
    findings: collector.findings,
    findingsOmitted: collector.omitted,
    forgetFindings: collector.forget,
    takeOutputs: () => takeAll(outputs),
    takeFailures: () => failures.splice(0),
    matchers: matchers.current,
    readUntil: matchers.readUntil,
    isLate: matchers.areLate,
  };
}

/** @param removed warnings about matchers, which it takes */
const lineReader =
  (
    options: AnnotationMeans,
    {
      matchers,
      collector,
      removed,
    }: { matchers: Matchers; collector: Collector; removed: string[] },
  ) =>
  async (lines: readonly string[]): Promise<void> => {
    for (const match of await matchers.match(lines))
      await collector.add(() => findingOfMatch(options, match));
    for (const message of removed.splice(0)) await collector.warn(message);
  };

function takeAll(values: Map<string, string>): Record<string, string> {
  const taken = Object.fromEntries(values);
  values.clear();
  return taken;
}

const addsMatchers = (one: Heard): boolean => typeof one !== "string" && one.name === "add-matcher";

interface Collector {
  findings: Redacted<Finding>[];
  omitted(): number;
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
    omitted: () => omitted,
    forget() {
      findings.length = 0;
      omitted = 0;
    },
    add,
    warn: (message) => add(async () => ({ ...nowhere, level: "warning", message: hide(message) })),
  };
}

interface Means {
  options: InterpreterOptions;
  matchers: Matchers;
  outputs: Map<string, string>;
  collector: Collector;
  fail(message: string): void;
}

type Actions = Readonly<
  Record<string, ((command: WorkflowCommand) => Promise<void> | void) | undefined>
>;

/** By the names of the commands; `debug`, `group`, `endgroup` and `save-state` change nothing here. */
function commandActions({ options, matchers, outputs, fail, collector }: Means): Actions {
  const annotate = (level: Finding["level"]) => (command: WorkflowCommand) =>
    collector.add(() => findingOfCommand(options, level, command));
  const refuse = ({ name }: WorkflowCommand): void =>
    fail(
      `the workflow command ${name} is disabled, as on GitHub: write to $GITHUB_${fileOf(name)} instead`,
    );
  return {
    error: annotate("error"),
    warning: annotate("warning"),
    notice: annotate("notice"),
    "set-output": ({ properties, data }) => {
      const name = properties.get("name");
      if (name === undefined) fail("the workflow command set-output has no `name`");
      else outputs.set(name, data);
    },
    "save-state": ({ properties }) => {
      if (properties.get("name") === undefined)
        fail("the workflow command save-state has no `name`");
    },
    "set-env": refuse,
    "add-path": refuse,
    echo: ({ data }) => {
      if (!["ON", "OFF"].includes(data.trim().toUpperCase()))
        fail(
          `the workflow command echo takes on or off, and not ${JSON.stringify(data.slice(0, 100))}`,
        );
    },
    "add-matcher": async ({ data: file }) => {
      if (file === "") return collector.warn("::add-matcher:: names no file");
      const read = await openMatchers(options, file, readMatchers);
      if (typeof read === "string") fail(`::add-matcher::${file}: ${read}`);
      else matchers.add(read);
    },
    "remove-matcher": async ({ properties, data: file }) => {
      const owner = properties.get("owner") ?? "";
      if ((owner === "") === (file === ""))
        return collector.warn("::remove-matcher:: needs either an owner or a file");
      if (owner !== "") return matchers.remove([owner]);
      const read = await openMatchers(options, file, readOwners);
      if (typeof read === "string") fail(`::remove-matcher::${file}: ${read}`);
      else matchers.remove(read);
    },
  };
}

const fileOf = (name: string): string => (name === "set-env" ? "ENV" : "PATH");
