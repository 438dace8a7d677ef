import type { Screen } from "../../platform/platform.ts";

const lineFeed = 0x0a;

/**
 * Writes output of stages between `::stop-commands::<token>` and `::<token>::`, so that the runner reads no commands in
 * it. Each fence starts with the first output and has a new token that a stage cannot guess.
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

  /** Ends the fence, on a new line even if the output ended within one. */
  async close(): Promise<void> {
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

/** GitHub's log view reads these as the start or end of a group, even while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];

const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;

/**
 * Inserts a blank before each group mark at the start of a line, so that output cannot open or close groups. Pieces can
 * be cut anywhere; a start of a line that may become a mark is withheld.
 */
export class GroupMarks {
  #held = "";
  #atLineStart = true;

  push(bytes: Uint8Array): Uint8Array {
    // latin1 maps each byte to one character.
    const text = this.#held + Buffer.from(bytes).toString("latin1");
    const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    const whole = begins > 0 || this.#atLineStart;
    const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
    this.#held = held;
    return this.#release(text.slice(0, text.length - held.length));
  }

  /** Returns what was withheld. The next piece starts a line. */
  end(): Uint8Array {
    const rest = this.#release(this.#held);
    this.#held = "";
    this.#atLineStart = true;
    return rest;
  }

  #release(text: string): Uint8Array {
    if (text === "") return new Uint8Array(0);
    const before = this.#atLineStart ? "\n" : " ";
    this.#atLineStart = /[\r\n]$/.test(text);
    if (!text.toLowerCase().includes("group]")) return Buffer.from(text, "latin1");
    return Buffer.from((before + text).replaceAll(markAtLineStart, " ").slice(1), "latin1");
  }
}

function mayBecomeMark(start: string): boolean {
  if (start === "") return false;
  const lower = start.toLowerCase();
  return marks.some((mark) => mark.length > lower.length && mark.startsWith(lower));
}
