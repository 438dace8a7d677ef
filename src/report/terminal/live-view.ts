import colours from "picocolors";
import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import type { Plan } from "../../model/plan.ts";
import { roughDuration } from "../../model/rough-duration.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Clock, Screen, Watcher } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { countColumns, cutToColumns } from "./columns.ts";
import { formatDuration } from "../shared/duration.ts";
import { ExpectedTimes } from "./expected-times.ts";
import { type Paint, formatFinished, formatSkipped, formatTail } from "../shared/stage-lines.ts";
import {
  type KnownStage,
  StageNames,
  type StageStarted,
  type StageFinished,
  type StageSkipped,
  toStageKey,
  getShownSubtask,
} from "../shared/stage-names.ts";
import { startTicker } from "../shared/ticker.ts";

const redrawEveryMs = 100;
const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

interface LiveStage {
  stage: KnownStage;
  since: number;
  try: number;
}

/**
 * The interactive view: running stages with their elapsed times in a block at the bottom, finished ones above it, under
 * a heading for each subtask if there are several. Lines of the block never wrap.
 */
export class LiveView implements Watcher {
  readonly #screen: Screen;
  readonly #clock: Clock;
  readonly #paint: Paint;
  readonly #names = new StageNames();
  readonly #expected: ExpectedTimes;
  readonly #running = new Map<string, LiveStage>();
  readonly #stopTicker: () => Promise<void>;
  readonly #since: number;
  #heading: string | null = null;
  #total = 0;
  #done = 0;

  /** @param plan with expected times, shown if there is room; left out: none are known */
  constructor(screen: Screen, clock: Clock, plan?: Plan) {
    this.#screen = screen;
    this.#clock = clock;
    this.#expected = new ExpectedTimes(plan);
    this.#paint = colours.createColors(screen.colour);
    this.#since = clock.elapsed();
    this.#stopTicker = startTicker(clock, redrawEveryMs, async () => this.#redraw());
  }

  async event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    switch (event.type) {
      case "run-started":
        return this.#handlePlan(scope, event);
      case "stage-started":
        return this.#handleStart(scope, event);
      case "stage-finished":
        return this.#handleFinish(scope, event);
      case "stage-skipped":
        return this.#handleSkip(scope, event);
      case "stage-kept":
        return this.#expected.remove(toStageKey(scope, event.index));
    }
  }

  async output(): Promise<void> {}

  async mask(): Promise<void> {}

  async close(): Promise<void> {
    this.#running.clear();
    this.#screen.live("");
    await this.#stopTicker();
  }

  #handlePlan(scope: readonly string[], event: JournalEventOf<"run-started">): void {
    this.#names.learn(scope, event);
    this.#expected.learn(scope, event);
    this.#total += event.commands.length;
  }

  #handleStart(scope: readonly string[], event: StageStarted): void {
    const key = toStageKey(scope, event.index);
    const since = this.#running.get(key)?.since ?? this.#clock.elapsed();
    this.#running.set(key, { stage: this.#names.find(scope, event.index), since, try: event.try });
    this.#redraw();
  }

  async #handleFinish(scope: readonly string[], event: StageFinished): Promise<void> {
    const stage = this.#names.find(scope, event.index);
    this.#end(scope, event.index);
    const indent = this.#getIndent();
    const line = `${indent}${formatFinished(stage.shortLabel, event, this.#paint)}`;
    await this.#say(stage, [line, ...formatTail(event.tail, `${indent}    `, this.#screen.colour)]);
  }

  async #handleSkip(scope: readonly string[], event: StageSkipped): Promise<void> {
    const stage = this.#names.find(scope, event.index);
    this.#end(scope, event.index);
    const line = formatSkipped(stage.shortLabel, event.reason, this.#paint);
    await this.#say(stage, [`${this.#getIndent()}${line}`]);
  }

  #end(scope: readonly string[], index: number): void {
    const key = toStageKey(scope, index);
    this.#running.delete(key);
    this.#expected.remove(key);
    this.#done += 1;
    this.#redraw();
  }

  /** Prints permanent lines below the heading of their subtask. */
  async #say(stage: KnownStage, lines: readonly string[]): Promise<void> {
    const heading = this.#getHeading(stage);
    const changed = heading !== null && heading !== this.#heading;
    this.#heading = heading;
    const all = changed ? [this.#paint.bold(heading), ...lines] : lines;
    await this.#screen.write(`${all.join("\n")}\n`);
  }

  #getHeading(stage: KnownStage): string | null {
    if (!this.#names.severalSubtasks) return null;
    const subtask = getShownSubtask(stage.entry.subtask, true);
    return subtask === null ? null : cleanLine(subtask);
  }

  #getIndent(): string {
    return this.#names.severalSubtasks ? "  " : "";
  }

  #redraw(): void {
    if (this.#running.size === 0) return this.#screen.live("");
    const now = this.#clock.elapsed();
    const frame = spinner[Math.floor(now / redrawEveryMs) % spinner.length] ?? "";
    const lines = [...this.#running].map(([key, stage]) =>
      this.#formatRunning(key, stage, frame, now),
    );
    const done = `${this.#done} of ${this.#total} stages done, ${formatDuration(now - this.#since)}`;
    const last = cutToColumns(`${done}${this.#formatRemaining(now)}`, this.#screen.columns - 1);
    this.#screen.live([...lines, this.#paint.dim(last)].join("\n"));
  }

  /** Empty once all remaining stages take longer than expected. */
  #formatRemaining(now: number): string {
    const getElapsed = (key: string): number =>
      (now - (this.#running.get(key)?.since ?? now)) / 1000;
    const left = this.#expected.sumRemaining(getElapsed);
    return left === null || left === 0 ? "" : `, ${roughDuration(left)} left`;
  }

  #formatRunning(key: string, running: LiveStage, frame: string, now: number): string {
    const time = formatDuration(now - running.since);
    const again = running.try > 1 ? ` (try ${running.try})` : "";
    // One column stays free, since some terminals wrap once the last one is written.
    const room = this.#screen.columns - countColumns(`${frame}  ${time}${again}`) - 1;
    const label = cutToColumns(running.stage.label, Math.max(1, room));
    const seconds = this.#expected.find(key);
    const expected = seconds === null || seconds < 1 ? "" : ` of ${roughDuration(seconds)}`;
    const fits = countColumns(label) + expected.length <= room;
    return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(time + (fits ? expected : ""))}`;
  }
}
