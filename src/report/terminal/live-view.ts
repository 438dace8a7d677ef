import colours from "picocolors";
import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import type { Plan } from "../../model/plan.ts";
import { roughDuration } from "../../model/rough-duration.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Clock, OutputStream, Screen, Watcher } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatCancelNotice } from "./cancel-notice.ts";
import { countColumns, cutToColumns } from "./columns.ts";
import { formatDuration } from "../shared/duration.ts";
import { ExpectedTimes } from "./expected-times.ts";
import { LastLine } from "./last-line.ts";
import { type Paint, formatFinished, formatSkipped, formatWaiting } from "../shared/stage-lines.ts";
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
  output: LastLine;
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
  constructor(screen: Screen, clock: Clock, plan?: Plan, cancelled?: AbortSignal) {
    this.#screen = screen;
    this.#clock = clock;
    this.#expected = new ExpectedTimes(plan);
    this.#paint = colours.createColors(screen.colour);
    this.#since = clock.elapsed();
    cancelled?.addEventListener("abort", () => void this.#handleCancel(), { once: true });
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

  async output(
    scope: readonly string[],
    index: number,
    _stream: OutputStream,
    bytes: Uint8Array,
  ): Promise<void> {
    this.#running.get(toStageKey(scope, index))?.output.push(bytes);
  }

  async waiting(scope: readonly string[], index: number): Promise<void> {
    const stage = this.#names.find(scope, index);
    const line = formatWaiting(`${stage.shortLabel}${stage.name}`, this.#paint);
    await this.#say(stage, [`${this.#getIndent()}${line}`]);
  }

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
    const stage = this.#names.find(scope, event.index);
    this.#running.set(key, { stage, since, try: event.try, output: new LastLine() });
    this.#redraw();
  }

  async #handleFinish(scope: readonly string[], event: StageFinished): Promise<void> {
    const stage = this.#names.find(scope, event.index);
    this.#end(scope, event.index);
    const indent = this.#getIndent();
    const line = `${indent}${formatFinished(`${stage.shortLabel}${stage.name}`, event, this.#paint)}`;
    await this.#say(stage, [line]);
  }

  async #handleSkip(scope: readonly string[], event: StageSkipped): Promise<void> {
    const stage = this.#names.find(scope, event.index);
    this.#end(scope, event.index);
    const line = formatSkipped(`${stage.shortLabel}${stage.name}`, event.reason, this.#paint);
    await this.#say(stage, [`${this.#getIndent()}${line}`]);
  }

  async #handleCancel(): Promise<void> {
    const labels = [...this.#running.values()].map(({ stage }) => stage.label);
    const notice = formatCancelNotice(labels);
    if (notice !== null) await this.#screen.write(`${this.#paint.yellow(notice)}\n`);
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
    const shown = this.#chooseShown();
    const lines = shown.map(([key, stage]) => this.#formatRunning(key, stage, frame, now));
    const rest = this.#running.size - shown.length;
    if (rest > 0) lines.push(this.#paint.dim(`  +${rest} more`));
    const done = `${this.#done} of ${this.#total} stages done, ${formatDuration(now - this.#since)}`;
    const last = cutToColumns(`${done}${this.#formatRemaining(now)}`, this.#screen.columns - 1);
    this.#screen.live([...lines, this.#paint.dim(last)].join("\n"));
  }

  /** The stages that have run longest, as many as fit above the last line; one row stays free for the cursor. */
  #chooseShown(): [string, LiveStage][] {
    const all = [...this.#running];
    const room = Math.max(2, this.#screen.rows - 2);
    return all.length <= room ? all : all.slice(0, room - 1);
  }

  /** Empty once all remaining stages take longer than expected. */
  #formatRemaining(now: number): string {
    const getElapsed = (key: string): number =>
      (now - (this.#running.get(key)?.since ?? now)) / 1000;
    const left = this.#expected.sumRemaining(getElapsed);
    return left === null || left === 0 ? "" : `, ${roughDuration(left)} left`;
  }

  /** The newest line of its output, if there is room for some of it. */
  #formatOutput({ output }: LiveStage, room: number): string {
    const line = room < 12 ? "" : output.read();
    return line === "" ? "" : `  ${cutToColumns(line, room - 2)}`;
  }

  #formatRunning(key: string, running: LiveStage, frame: string, now: number): string {
    const time = formatDuration(now - running.since);
    const again = running.try > 1 ? ` (try ${running.try})` : "";
    // One column stays free, since some terminals wrap once the last one is written.
    const room = this.#screen.columns - countColumns(`${frame}  ${time}${again}`) - 1;
    const { stage } = running;
    const label = cutToColumns(`${stage.label}${stage.name}`, Math.max(1, room));
    const seconds = this.#expected.find(key);
    const expected = seconds === null || seconds < 1 ? "" : ` of ${roughDuration(seconds)}`;
    const used = countColumns(label) + expected.length;
    const times = time + (used <= room ? expected : "");
    const output = this.#formatOutput(running, room - used);
    return `${this.#paint.cyan(frame)} ${label}${again} ${this.#paint.dim(times + output)}`;
  }
}
