import colours from "picocolors";
import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import type { Plan } from "../../model/plan.ts";
import { roughDuration } from "../../model/rough-duration.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Clock, Screen, Watcher } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { columnsOf, cutToColumns } from "./columns.ts";
import { formatDuration } from "../shared/duration.ts";
import { ExpectedTimes } from "./expected-times.ts";
import type { Paint } from "../shared/stage-lines.ts";
import { finishedLine, skippedLine, tailLinesOf } from "../shared/stage-lines.ts";
import type { KnownStage } from "../shared/stage-names.ts";
import { StageNames, stageKey, subtaskShown } from "../shared/stage-names.ts";
import type { Ticker } from "../shared/ticker.ts";
import { startTicker } from "../shared/ticker.ts";

const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/**
 * The view for a person at a terminal: what runs, with its elapsed time, in a block at the bottom; what has ended
 * scrolls above it for good, under a heading for each subtask when there are several. No line of the block wraps.
 * @param plan with the expected times, which are shown where there is room; left out: none are known
 */
export function liveView(screen: Screen, clock: Clock, plan?: Plan): Watcher {
  return new LiveView(screen, clock, new ExpectedTimes(plan));
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
  readonly #expected: ExpectedTimes;
  readonly #running = new Map<string, RunningStage>();
  readonly #ticker: Ticker;
  readonly #since: number;
  #heading: string | null = null;
  #total = 0;
  #done = 0;

  constructor(screen: Screen, clock: Clock, expected: ExpectedTimes) {
    this.#screen = screen;
    this.#clock = clock;
    this.#expected = expected;
    this.#paint = colours.createColors(screen.colour);
    this.#since = clock.elapsed();
    this.#ticker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
  }

  async event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    switch (event.type) {
      case "run-started":
        this.#names.learn(scope, event);
        this.#expected.learn(scope, event);
        this.#total += event.commands.length;
        return;
      case "stage-started":
        return this.#started(scope, event);
      case "stage-finished":
        return this.#finished(scope, event);
      case "stage-skipped":
        return this.#skipped(scope, event);
      case "stage-kept":
        return this.#expected.ended(stageKey(scope, event.index));
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

  async #finished(
    scope: readonly string[],
    event: Redacted<JournalEventOf<"stage-finished">>,
  ): Promise<void> {
    const stage = this.#names.of(scope, event.index);
    this.#end(scope, event.index);
    const indent = this.#indent();
    const line = `${indent}${finishedLine(stage.shortLabel, event, this.#paint)}`;
    await this.#say(stage, [
      line,
      ...tailLinesOf(event.tail, `${indent}    `, this.#screen.colour),
    ]);
  }

  async #skipped(scope: readonly string[], event: JournalEventOf<"stage-skipped">): Promise<void> {
    const stage = this.#names.of(scope, event.index);
    this.#end(scope, event.index);
    await this.#say(stage, [
      `${this.#indent()}${skippedLine(stage.shortLabel, event.reason, this.#paint)}`,
    ]);
  }

  #end(scope: readonly string[], index: number): void {
    const key = stageKey(scope, index);
    this.#running.delete(key);
    this.#expected.ended(key);
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
    const lines = [...this.#running].map(([key, stage]) =>
      this.#runningLine(key, stage, frame, now),
    );
    const done = `${this.#done} of ${this.#total} stages done, ${formatDuration(now - this.#since)}`;
    const all = `${done}${this.#leftWords(now)}`;
    this.#screen.live(
      [...lines, this.#paint.dim(cutToColumns(all, this.#screen.columns - 1))].join("\n"),
    );
  }

  /** Nothing once all that is left has taken longer than expected: then nobody knows. */
  #leftWords(now: number): string {
    const secondsOf = (key: string): number =>
      (now - (this.#running.get(key)?.since ?? now)) / 1000;
    const left = this.#expected.left(secondsOf);
    return left === null || left === 0 ? "" : `, ${roughDuration(left)} left`;
  }

  #runningLine(key: string, running: RunningStage, frame: string, now: number): string {
    const time = formatDuration(now - running.since);
    const again = running.try > 1 ? ` (try ${running.try})` : "";
    // One column stays free: some terminals wrap as soon as the last one is written.
    const room = this.#screen.columns - columnsOf(`${frame}  ${time}${again}`) - 1;
    const label = cutToColumns(running.stage.label, Math.max(1, room));
    const seconds = this.#expected.of(key);
    const expected = seconds === null || seconds < 1 ? "" : ` of ${roughDuration(seconds)}`;
    const fits = columnsOf(label) + expected.length <= room;
    return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(time + (fits ? expected : ""))}`;
  }
}
