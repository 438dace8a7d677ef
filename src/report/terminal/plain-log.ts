import colours from "picocolors";
import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Clock, Screen, Watcher } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import type { Paint } from "../shared/stage-lines.ts";
import { finishedLine, runningLine, skippedLine, tailLinesOf } from "../shared/stage-lines.ts";
import { StageNames, stageKey } from "../shared/stage-names.ts";
import type { Ticker } from "../shared/ticker.ts";
import { startTicker } from "../shared/ticker.ts";

const progressEveryMs = 60_000;

/**
 * The view for a terminal that nobody watches (a pipe, a file): a line when a stage starts, ends or is skipped, the
 * newest output of one that failed, and once a minute what is still running.
 */
export function plainLog(screen: Screen, clock: Clock): Watcher {
  return new PlainLog(screen, clock);
}

class PlainLog implements Watcher {
  readonly #screen: Screen;
  readonly #clock: Clock;
  readonly #paint: Paint;
  readonly #names = new StageNames();
  readonly #running = new Map<string, { label: string; since: number }>();
  readonly #ticker: Ticker;

  constructor(screen: Screen, clock: Clock) {
    this.#screen = screen;
    this.#clock = clock;
    this.#paint = colours.createColors(screen.colour);
    this.#ticker = startTicker(clock, progressEveryMs, () => this.#progress());
  }

  async event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    switch (event.type) {
      case "run-started":
        return this.#names.learn(scope, event);
      case "stage-started":
        return this.#started(scope, event);
      case "stage-finished":
        return this.#finished(scope, event);
      case "stage-skipped":
        return this.#say([
          skippedLine(this.#names.of(scope, event.index).label, event.reason, this.#paint),
        ]);
      case "child-started":
      case "child-finished":
      case "run-finished":
        return;
    }
  }

  async output(): Promise<void> {}

  async mask(): Promise<void> {}

  async close(): Promise<void> {
    await this.#ticker.stop();
  }

  async #started(scope: readonly string[], event: JournalEventOf<"stage-started">): Promise<void> {
    const { entry, label } = this.#names.of(scope, event.index);
    const key = stageKey(scope, event.index);
    if (!this.#running.has(key)) this.#running.set(key, { label, since: this.#clock.elapsed() });
    const again = event.try > 1 ? ` (try ${event.try})` : "";
    await this.#say([
      `${this.#paint.cyan("▸")} ${label}${again}: ${this.#paint.dim(cleanLine(entry.command))}`,
    ]);
  }

  async #finished(
    scope: readonly string[],
    event: Redacted<JournalEventOf<"stage-finished">>,
  ): Promise<void> {
    const { label } = this.#names.of(scope, event.index);
    this.#running.delete(stageKey(scope, event.index));
    const tail = tailLinesOf(event.tail, "    ", this.#screen.colour);
    await this.#say([finishedLine(label, event, this.#paint), ...tail]);
  }

  async #progress(): Promise<void> {
    const now = this.#clock.elapsed();
    const running = [...this.#running.values()].map(({ label, since }) => ({
      label,
      forMs: now - since,
    }));
    if (running.length > 0) await this.#say([`${this.#paint.cyan("…")} ${runningLine(running)}`]);
  }

  async #say(lines: readonly string[]): Promise<void> {
    await this.#screen.write(`${lines.join("\n")}\n`);
  }
}
