import colours from "picocolors";
import type { JournalEvent, JournalEventOf } from "../model/journal.ts";
import type { Clock, Screen, Watcher } from "../platform/platform.ts";
import { cleanLine } from "./clean-text.ts";
import { columnsOf, cutToColumns } from "./columns.ts";
import { formatDuration } from "./duration.ts";
import type { Paint } from "./stage-lines.ts";
import { finishedLine, skippedLine, tailLinesOf } from "./stage-lines.ts";
import type { KnownStage } from "./stage-names.ts";
import { StageNames, stageKey, subtaskShown } from "./stage-names.ts";
import type { Ticker } from "./ticker.ts";
import { startTicker } from "./ticker.ts";

const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * The view for a person at a terminal: what runs, with its elapsed time, in a block at the bottom; what has ended scrolls
 * above it for good, under a heading for each subtask when there are several. No line of the block wraps.
 */
export function liveView(screen: Screen, clock: Clock): Watcher {
  return new LiveView(screen, clock);
}

interface RunningStage {
  stage: KnownStage;
  since: number;
  try: number;
}

class LiveView implements Watcher {
  readonly #screen: Screen;
  readonly #clock: Clock;
  readonly #paint: Paint;
  readonly #names = new StageNames();
  readonly #running = new Map<string, RunningStage>();
  readonly #ticker: Ticker;
  readonly #since: number;
  #heading: string | null = null;
  #total = 0;
  #done = 0;

  constructor(screen: Screen, clock: Clock) {
    this.#screen = screen;
    this.#clock = clock;
    this.#paint = colours.createColors(screen.colour);
    this.#since = clock.elapsed();
    this.#ticker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
  }

  async event(scope: readonly string[], event: JournalEvent): Promise<void> {
    switch (event.type) {
      case "run-started":
        this.#names.learn(scope, event);
        this.#total += event.commands.length;
        return;
      case "stage-started":
        return this.#started(scope, event);
      case "stage-finished":
        return this.#finished(scope, event);
      case "stage-skipped":
        return this.#skipped(scope, event);
      case "child-started":
      case "child-finished":
      case "run-finished":
        return;
    }
  }

  async output(): Promise<void> {}

  async mask(): Promise<void> {}

  async close(): Promise<void> {
    this.#running.clear();
    this.#screen.live("");
    await this.#ticker.stop();
  }

  #started(scope: readonly string[], event: JournalEventOf<"stage-started">): void {
    const key = stageKey(scope, event.index);
    const since = this.#running.get(key)?.since ?? this.#clock.elapsed();
    this.#running.set(key, { stage: this.#names.of(scope, event.index), since, try: event.try });
    this.#redraw();
  }

  async #finished(scope: readonly string[], event: JournalEventOf<"stage-finished">): Promise<void> {
    const stage = this.#names.of(scope, event.index);
    this.#end(scope, event.index);
    const indent = this.#indent();
    const line = `${indent}${finishedLine(stage.shortLabel, event, this.#paint)}`;
    await this.#say(stage, [line, ...tailLinesOf(event.tail, `${indent}    `, this.#screen.colour)]);
  }

  async #skipped(scope: readonly string[], event: JournalEventOf<"stage-skipped">): Promise<void> {
    const stage = this.#names.of(scope, event.index);
    this.#end(scope, event.index);
    await this.#say(stage, [`${this.#indent()}${skippedLine(stage.shortLabel, event.reason, this.#paint)}`]);
  }

  #end(scope: readonly string[], index: number): void {
    this.#running.delete(stageKey(scope, index));
    this.#done += 1;
    this.#redraw();
  }

  /** Lines that stay, below the heading of their subtask. */
  async #say(stage: KnownStage, lines: readonly string[]): Promise<void> {
    const heading = this.#headingOf(stage);
    const changed = heading !== null && heading !== this.#heading;
    this.#heading = heading;
    const all = changed ? [this.#paint.bold(heading), ...lines] : lines;
    await this.#screen.write(`${all.join("\n")}\n`);
  }

  #headingOf(stage: KnownStage): string | null {
    if (!this.#names.severalSubtasks) return null;
    const subtask = subtaskShown(stage.entry.subtask, true);
    return subtask === null ? null : cleanLine(subtask);
  }

  #indent(): string {
    return this.#names.severalSubtasks ? "  " : "";
  }

  #redraw(): void {
    if (this.#running.size === 0) return this.#screen.live("");
    const now = this.#clock.elapsed();
    const frame = spinner[Math.floor(now / redrawEveryMs) % spinner.length] ?? "";
    const lines = [...this.#running.values()].map((stage) => this.#runningLine(stage, frame, now));
    const done = `${this.#done} of ${this.#total} stages done, ${formatDuration(now - this.#since)}`;
    this.#screen.live([...lines, this.#paint.dim(cutToColumns(done, this.#screen.columns - 1))].join("\n"));
  }

  #runningLine(running: RunningStage, frame: string, now: number): string {
    const time = formatDuration(now - running.since);
    const again = running.try > 1 ? ` (try ${running.try})` : "";
    // One column stays free: some terminals wrap as soon as the last one is written.
    const room = this.#screen.columns - columnsOf(`${frame}  ${time}${again}`) - 1;
    const label = cutToColumns(running.stage.label, Math.max(1, room));
    return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(time)}`;
  }
}
