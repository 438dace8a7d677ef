/** What the page of a log takes for the start or the end of a group, also while commands are stopped. */
const marks = ["##[group]", "##[endgroup]", "[group]", "[endgroup]"];

const markAtLineStart = /(?<=[\r\n])(?=(?:##)?\[(?:end)?group\])/gi;

/**
 * Puts a blank before each mark of a group that stands at the start of a line, so that output cannot fold or unfold
 * what is around it. The text comes in pieces cut anywhere; the start of a line that may become a mark waits.
 */
export class GroupMarks {
  #held = "";
  #atLineStart = true;

  push(bytes: Uint8Array): Uint8Array {
    // latin1 gives each byte one character and back.
    const text = this.#held + Buffer.from(bytes).toString("latin1");
    const begins = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
    const whole = begins > 0 || this.#atLineStart;
    const held = whole && mayBecomeMark(text.slice(begins)) ? text.slice(begins) : "";
    this.#held = held;
    return this.#release(text.slice(0, text.length - held.length));
  }

  /** What still waits. The next piece begins a line. */
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
