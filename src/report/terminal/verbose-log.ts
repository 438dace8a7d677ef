import colours from "picocolors";
import type { JournalEvent } from "../../model/journal.ts";
import type { Redacted, RedactedBytes } from "../../model/redacted.ts";
import type { Clock, OutputStream, Screen, Watcher } from "../../platform/platform.ts";
import { StageNames, toStageKey } from "../shared/stage-names.ts";
import { createLogText, type LogText } from "./log-text.ts";
import { createNamedLines, type NamedLines } from "./named-lines.ts";
import { PlainLog } from "./plain-log.ts";

/** Output of one stream of a stage that runs. */
interface ShownStream {
  text: LogText;
  lines: NamedLines;
}

/** The view of `--verbose`: the plain lines, and all output as it comes, with the name of its stage in front. */
export class VerboseLog implements Watcher {
  readonly #screen: Screen;
  readonly #log: PlainLog;
  readonly #names = new StageNames();
  /** By stage and stream. */
  readonly #streams = new Map<string, Map<OutputStream, ShownStream>>();

  constructor(screen: Screen, clock: Clock, cancelled?: AbortSignal) {
    this.#screen = screen;
    this.#log = new PlainLog(screen, clock, cancelled);
  }

  async event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    if (event.type === "run-started") this.#names.learn(scope, event);
    if (event.type === "stage-finished") await this.#end(toStageKey(scope, event.index));
    await this.#log.event(scope, event);
  }

  async output(
    scope: readonly string[],
    index: number,
    stream: OutputStream,
    bytes: RedactedBytes,
  ): Promise<void> {
    const { text, lines } = this.#open(scope, index, stream);
    await lines.push(Buffer.from(text.push(bytes)));
  }

  async waiting(scope: readonly string[], index: number): Promise<void> {
    await this.#log.waiting(scope, index);
  }

  async mask(): Promise<void> {}

  async close(): Promise<void> {
    for (const key of this.#streams.keys()) await this.#end(key);
    await this.#log.close();
  }

  #open(scope: readonly string[], index: number, stream: OutputStream): ShownStream {
    const key = toStageKey(scope, index);
    const streams = this.#streams.get(key) ?? new Map<OutputStream, ShownStream>();
    this.#streams.set(key, streams);
    const known = streams.get(stream);
    if (known !== undefined) return known;
    const name = `${this.#names.find(scope, index).label} │ `;
    const opened = {
      text: createLogText(this.#screen.colour),
      lines: createNamedLines(colours.createColors(this.#screen.colour).dim(name), (lines) =>
        this.#screen.write(lines),
      ),
    };
    streams.set(stream, opened);
    return opened;
  }

  async #end(key: string): Promise<void> {
    for (const { text, lines } of this.#streams.get(key)?.values() ?? []) {
      await lines.push(Buffer.from(text.end()));
      await lines.end();
    }
    this.#streams.delete(key);
  }
}
