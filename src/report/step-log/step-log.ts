import { join } from "node:path";
import type { Tail } from "../../model/journal.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files, Screen } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { OutputFence } from "./output-fence.ts";
import { inertLine, workflowCommand } from "./workflow-command.ts";

export interface StepLogOptions {
  screen: Screen;
  files: Pick<Files, "readChunks">;
  /** Absolute path of the repository root, which the log paths in events are relative to. */
  root: string;
  /** A random text that nobody can guess, of letters, digits and hyphens (crypto.randomUUID). New for each call. */
  newToken: () => string;
}

/** Output of a stage that has ended, to be printed as one group. */
export interface EndedOutput {
  title: string;
  /** Relative to the root. */
  logPaths: readonly string[];
  /** Shown when there is no log. */
  tail: Tail | null;
}

/** What can be put into the log of an Actions step: lines of our own, commands, and groups of fenced output. */
export class StepLog {
  readonly #options: StepLogOptions;
  readonly #screen: Screen;
  readonly #fence: OutputFence;

  constructor(options: StepLogOptions) {
    this.#options = options;
    this.#screen = options.screen;
    this.#fence = new OutputFence(options.screen, options.newToken);
  }

  /** A line of our own, outside of any fence. */
  async say(line: string): Promise<void> {
    await this.commands(inertLine(line));
  }

  /** Workflow commands of our own, each a line with its line feed. */
  async commands(text: string): Promise<void> {
    if (text === "") return;
    await this.#fence.down();
    await this.#screen.write(text);
  }

  /** @param title as inertTitle gives it */
  openGroup(title: string): Promise<void> {
    return this.commands(workflowCommand("group", title));
  }

  closeGroup(): Promise<void> {
    return this.commands(workflowCommand("endgroup", ""));
  }

  output(bytes: Uint8Array): Promise<void> {
    return this.#fence.write(bytes);
  }

  /** Has the runner hide a value and, as it reads the log by lines, each of its lines. */
  async mask(value: string): Promise<void> {
    const lines = value.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    if (lines.length === 0) return;
    await this.commands(
      [...new Set([value, ...lines])].map((one) => workflowCommand("add-mask", one)).join(""),
    );
  }

  /** Prints a stage's output as one group. A log that cannot be read is said, not thrown. */
  async printGroup(ended: EndedOutput): Promise<void> {
    await this.openGroup(ended.title);
    let printed = false;
    let trouble: string | null = null;
    try {
      printed = await this.#printLogs(ended.logPaths);
    } catch (error) {
      trouble = messageOf(error);
    }
    if (!printed && ended.tail !== null) {
      await this.output(Buffer.from(`${ended.tail.stdout}${ended.tail.stderr}`));
    }
    if (trouble !== null)
      await this.say(`? the log of this stage could not be read: ${cleanLine(trouble, 300)}`);
    await this.closeGroup();
  }

  /** Says whether there was anything to print. */
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
