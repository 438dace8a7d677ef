import type { Screen } from "../../platform/platform.ts";
import { GroupMarks } from "./group-marks.ts";

const lineFeed = 0x0a;

/**
 * Output of stages on its way into the log of a step, between `::stop-commands::<token>` and `::<token>::`, so that
 * nothing in it is taken for a command. The fence goes up with the first output and has a new token each time: a stage
 * cannot know it.
 */
export class OutputFence {
  readonly #screen: Screen;
  readonly #newToken: () => string;
  readonly #marks = new GroupMarks();
  #token: string | null = null;
  #atLineStart = true;

  constructor(screen: Screen, newToken: () => string) {
    this.#screen = screen;
    this.#newToken = newToken;
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    if (this.#token === null) {
      this.#token = this.#newToken();
      await this.#screen.write(`::stop-commands::${this.#token}\n`);
    }
    await this.#pass(this.#marks.push(bytes));
  }

  /** Takes the fence down, on a line of its own also when the output ended in the middle of one. */
  async down(): Promise<void> {
    if (this.#token === null) return;
    await this.#pass(this.#marks.end());
    const closing = `${this.#atLineStart ? "" : "\n"}::${this.#token}::\n`;
    this.#token = null;
    this.#atLineStart = true;
    await this.#screen.write(closing);
  }

  async #pass(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    this.#atLineStart = bytes.at(-1) === lineFeed;
    await this.#screen.write(bytes);
  }
}
