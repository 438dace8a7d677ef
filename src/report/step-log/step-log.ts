import { join } from "node:path";
import { toInertLine } from "../../model/command-data.ts";
import type { Tail } from "../../model/journal.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files, Screen } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { OutputFence } from "./stage-output.ts";
import { formatCommand } from "./workflow-command.ts";

export interface StepLogOptions {
  screen: Screen;
  files: Pick<Files, "readChunks">;
  /** Absolute path of the repository root, which log paths in events are relative to. */
  root: string;
  /** Returns a new unguessable text of letters, digits and hyphens (crypto.randomUUID). */
  newToken: () => string;
}

/** Output of a finished stage, to be printed as one group. */
export interface EndedOutput {
  title: string;
  /** Relative to the root. */
  logPaths: readonly string[];
  /** Shown if there is no log. */
  tail: Tail | null;
}

/** Writes to the log of an Actions step: own lines, commands, and groups of fenced output. */
export class StepLog {
  readonly #options: StepLogOptions;
  readonly #screen: Screen;
  readonly #fence: OutputFence;

  constructor(options: StepLogOptions) {
    this.#options = options;
    this.#screen = options.screen;
    this.#fence = new OutputFence(options.screen, options.newToken);
  }

  /** Writes an own line outside of any fence. */
  async say(line: string): Promise<void> {
    await this.writeCommands(toInertLine(line));
  }

  /** Writes own workflow commands, each with its line feed. */
  async writeCommands(text: string): Promise<void> {
    if (text === "") return;
    await this.#fence.close();
    await this.#screen.write(text);
  }

  /** @param title as toInertTitle returns it */
  openGroup(title: string): Promise<void> {
    return this.writeCommands(formatCommand("group", title));
  }

  closeGroup(): Promise<void> {
    return this.writeCommands(formatCommand("endgroup", ""));
  }

  output(bytes: Uint8Array): Promise<void> {
    return this.#fence.write(bytes);
  }

  /** Has the runner hide a value and each of its lines, since the runner masks line by line. */
  async mask(value: string): Promise<void> {
    const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    if (lines.length === 0) return;
    await this.writeCommands(
      [...new Set([value, ...lines])].map((one) => formatCommand("add-mask", one)).join(""),
    );
  }

  /** Prints a stage's output as one group. An unreadable log is mentioned there. */
  async printGroup(ended: EndedOutput): Promise<void> {
    await this.openGroup(ended.title);
    let printed = false;
    let problem: string | null = null;
    try {
      printed = await this.#printLogs(ended.logPaths);
    } catch (error) {
      problem = messageOf(error);
    }
    if (!printed && ended.tail !== null) {
      await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
    }
    if (problem !== null)
      await this.say(`? the log of this stage could not be read: ${cleanLine(problem, 300)}`);
    await this.closeGroup();
  }

  /** @returns whether there was anything to print */
  async #printLogs(paths: readonly string[]): Promise<boolean> {
    let printed = false;
    for (const path of paths) {
      for await (const bytes of this.#options.files.readChunks(join(this.#options.root, path))) {
        await this.output(bytes);
        printed = true;
      }
    }
    return printed;
  }
}
