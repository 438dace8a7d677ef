import { cleanLine } from "../../text/clean-text.ts";

/** Bytes that are kept: more than a terminal shows of a line. */
const keptBytes = 1024;

/** Follows the output of a stage for its newest line that is not blank, as a terminal would show it. */
export class LastLine {
  #kept = Buffer.alloc(0);

  push(bytes: Uint8Array): void {
    const end = bytes.subarray(-keptBytes);
    this.#kept = Buffer.concat([this.#kept, end]).subarray(-keptBytes);
  }

  /** One clean line; empty without output. */
  read(): string {
    const lines = this.#kept.toString("utf8").split(/[\r\n]/);
    // A cut in a character, or in the line.
    if (this.#kept.length === keptBytes && lines.length > 1) lines.shift();
    return cleanLine(lines.findLast((line) => cleanLine(line) !== "") ?? "", keptBytes);
  }
}
