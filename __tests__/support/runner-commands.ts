import { type Annotation, annotationOf, type AnnotationLevel, longestMessage } from "./annotation.ts";
import type { IssueMatcherConfig } from "./issue-matcher.ts";
import { JudgedMatchers, type JudgedPlace, type MatchedLine } from "./judged-matchers.ts";
import { type Group, groupsOf } from "./log-groups.ts";
import { SecretMasker } from "./secret-masker.ts";
import { commandKey, parseWorkflowCommand, property, type WorkflowCommand } from "./workflow-command.ts";

export type { Annotation, Group, JudgedPlace };

export interface JudgedCommand {
  /** In lower case, but for the token that ends stop-commands, which is kept as written. */
  name: string;
  properties: Record<string, string>;
  value: string;
  /** The line of the log that it was read from, counted from 1. */
  line: number;
}

export interface JudgedLog {
  /** What the runner acted on, in order: also what it refused, and the token that ended a stop-commands. */
  commands: JudgedCommand[];
  /** Values that add-mask hides: each value, and each line of one with several. */
  masks: string[];
  /** Those of commands and matchers, and those that the runner adds itself; at most ten a level are kept by GitHub. */
  annotations: Annotation[];
  groups: Group[];
  /** The log as a person sees it, with `***` in place of what was masked by then. */
  visible: string;
  /** stop-commands is still in force at the end. */
  stopped: boolean;
  /** Why the runner would fail the step, whatever its exit code: disallowed commands, missing names, bad tokens. */
  failures: string[];
  /** The problem matchers that later steps of the job begin with. */
  matchers: readonly IssueMatcherConfig[];
}

/**
 * Reads the output of a step by the rules of the runner that reads it on GitHub (actions/runner,
 * src/Runner.Worker/ActionCommandManager.cs and Handlers/OutputManager.cs, as of August 2026), with debug logging off and
 * the opt-ins to insecure commands unset.
 * @param place without one, problem matchers are not read
 */
export function judgeLog(stdout: string, place?: JudgedPlace): JudgedLog {
  const judge = new Judge(place);
  const lines = stdout.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  for (const [index, line] of lines.entries()) {
    if (!judge.read(line, index + 1)) break;
  }
  return judge.verdict();
}

const stopCommands = "STOP-COMMANDS";
type Action = (command: WorkflowCommand, judge: Judge) => void;

const disabled: Action = (command) => {
  throw new Error(`The \`${command.name.toLowerCase()}\` command is disabled.`);
};

const named: Action = (command) => {
  if (!property(command, "name")) {
    throw new Error(`Required field 'name' is missing in ##[${command.name.toLowerCase()}] command.`);
  }
};

/** `quiet`: not shown by `echo on`, since showing it would show it twice, or show a secret. */
const actions: Record<string, { act: Action; quiet?: true }> = {
  "SET-ENV": { act: disabled },
  "ADD-PATH": { act: disabled },
  "SET-OUTPUT": { act: named },
  "SAVE-STATE": { act: named },
  "ADD-MASK": { act: (command, judge) => judge.addMask(command.data), quiet: true },
  "ADD-MATCHER": {
    act: (command, judge) => {
      if (command.data === "") judge.annotate("warning", "File path must be specified.");
      else judge.matchers?.add(command.data);
    },
  },
  "REMOVE-MATCHER": {
    act: (command, judge) => {
      const owner = property(command, "owner") ?? "";
      if ((command.data === "") === (owner === ""))
        judge.annotate("warning", "Either an owner name or a file path must be specified.");
      else if (owner !== "") judge.matchers?.removeOwner(owner);
      else judge.matchers?.removeFile(command.data);
    },
  },
  DEBUG: { act: () => {}, quiet: true },
  ERROR: { act: (command, judge) => judge.issue("error", command), quiet: true },
  WARNING: { act: (command, judge) => judge.issue("warning", command), quiet: true },
  NOTICE: { act: (command, judge) => judge.issue("notice", command), quiet: true },
  GROUP: { act: (command, judge) => judge.show(`##[group]${command.data}`) },
  ENDGROUP: { act: (_command, judge) => judge.show("##[endgroup]") },
  ECHO: { act: (command, judge) => judge.setEcho(command.data) },
};

class Judge {
  readonly matchers: JudgedMatchers | undefined;
  readonly #registered = new Set([stopCommands, ...Object.keys(actions)]);
  readonly #masker = new SecretMasker();
  readonly #visible: string[] = [];
  readonly #commands: JudgedCommand[] = [];
  readonly #masks: string[] = [];
  readonly #annotations: Annotation[] = [];
  readonly #failures: string[] = [];
  #token: string | undefined;
  #echo = false;

  constructor(place: JudgedPlace | undefined) {
    this.matchers = place && new JudgedMatchers(place);
  }

  /** False when the runner gives up reading. */
  read(line: string, number: number): boolean {
    const command = parseWorkflowCommand(line, this.#registered);
    if (command === undefined) this.#showText(line);
    else if (this.#token !== undefined) this.#readStopped(line, number, command, this.#token);
    else if (commandKey(command.name) === stopCommands) return this.#stop(line, number, command);
    else this.#act(line, number, command);
    return true;
  }

  verdict(): JudgedLog {
    const visible = this.#visible.join("\n");
    return {
      commands: this.#commands,
      masks: this.#masks,
      annotations: this.#annotations,
      groups: groupsOf(visible),
      visible,
      stopped: this.#token !== undefined,
      failures: this.#failures,
      matchers: this.matchers?.current ?? [],
    };
  }

  show(text: string): void {
    this.#visible.push(this.#masker.mask(text));
  }

  issue(level: AnnotationLevel, command: WorkflowCommand): void {
    const message = this.#masker.mask(command.data);
    const annotation = annotationOf(level, command, message);
    const file = this.matchers?.relative(annotation.file) ?? annotation.file;
    this.#annotations.push({ ...annotation, file });
    if (message !== "") this.show(`##[${level}]${message}`);
  }

  /** An annotation of the runner itself. */
  annotate(level: AnnotationLevel, message: string): void {
    this.issue(level, { name: level, properties: new Map(), data: message });
  }

  addMask(value: string): void {
    if (value.trim() === "") {
      this.annotate("warning", "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    if (this.#echo) this.show("::add-mask::***");
    const lines = value.split(/[\r\n]/).map((line) => line.trim());
    for (const secret of new Set([value, ...lines.filter((line) => line !== "")])) {
      this.#masks.push(secret);
      this.#masker.add(secret);
    }
  }

  setEcho(value: string): void {
    const word = value.trim().toUpperCase();
    if (word !== "ON" && word !== "OFF") throw new Error(`Invalid echo command value: '${value}'.`);
    this.#echo = word === "ON";
  }

  #showText(line: string): void {
    const disarmed = line.replaceAll(/##\[(?=start-action|end-action)/g, "##[\\");
    const matched = this.matchers?.read(disarmed);
    if (matched === undefined) this.show(disarmed);
    else this.#found(matched);
  }

  #found({ annotation, shown }: MatchedLine): void {
    const message = this.#masker.mask(annotation.message).slice(0, longestMessage);
    this.#annotations.push({ ...annotation, message });
    this.show(`##[${annotation.level}]${shown}`);
  }

  #readStopped(line: string, number: number, command: WorkflowCommand, token: string): void {
    if (commandKey(command.name) !== commandKey(token)) {
      this.#showText(line);
      return;
    }
    this.#record(command.name, command, number);
    this.show(line);
    this.#registered.delete(commandKey(token));
    this.#token = undefined;
  }

  /** The runner lets the exception for a bad token end the step: nothing after it is read. */
  #stop(line: string, number: number, command: WorkflowCommand): boolean {
    this.#record(command.name.toLowerCase(), command, number);
    const token = command.data;
    const key = commandKey(token);
    if (token === "" || key === "PAUSE-LOGGING" || this.#registered.has(key)) {
      this.#fail(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
      return false;
    }
    this.#token = token;
    this.#registered.add(key);
    if (token.length > 6) this.#masker.add(token);
    this.show(line);
    return true;
  }

  #act(line: string, number: number, command: WorkflowCommand): void {
    const action = actions[commandKey(command.name)];
    if (action === undefined) throw new Error(`registered, but not known: ${command.name}`);
    this.#record(command.name.toLowerCase(), command, number);
    if (this.#echo && !action.quiet) this.show(line);
    try {
      action.act(command, this);
    } catch (error) {
      this.annotate(
        "error",
        `Unable to process command '${action.quiet ? command.name : line}' successfully.`,
      );
      this.#fail((error as Error).message);
    }
  }

  #fail(message: string): void {
    this.#failures.push(message);
    this.annotate("error", message);
  }

  #record(name: string, command: WorkflowCommand, line: number): void {
    this.#commands.push({
      name,
      properties: Object.fromEntries(command.properties),
      value: command.data,
      line,
    });
  }
}
