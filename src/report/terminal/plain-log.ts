import colours from "picocolors";
import type { JournalEvent } from "../../model/journal.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { Clock, Screen, Watcher } from "../../platform/platform.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { formatCancelNotice } from "./cancel-notice.ts";
import {
  type Paint,
  formatFinished,
  formatRunning,
  formatSkipped,
  formatWaiting,
} from "../shared/stage-lines.ts";
import {
  StageNames,
  type StageSkipped,
  type StageStarted,
  type StageFinished,
  toStageKey,
} from "../shared/stage-names.ts";
import { startTicker } from "../shared/ticker.ts";

const progressEveryMs = 60_000;

/**
 * The view for a pipe or a file: a line when a stage starts, ends or is skipped, the newest output of failed
 * stages, and the running stages once a minute.
 */
export class PlainLog implements Watcher {
  readonly #screen: Screen;
  readonly #clock: Clock;
  readonly #paint: Paint;
  readonly #names = new StageNames();
  readonly #running = new Map<string, { label: string; since: number }>();
  readonly #stopTicker: () => Promise<void>;

  constructor(screen: Screen, clock: Clock, cancelled?: AbortSignal) {
    this.#screen = screen;
    this.#clock = clock;
    this.#paint = colours.createColors(screen.colour);
    cancelled?.addEventListener("abort", () => void this.#handleCancel(), { once: true });
    this.#stopTicker = startTicker(clock, progressEveryMs, () => this.#showProgress());
  }

  async event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    switch (event.type) {
      case "run-started":
        return this.#names.learn(scope, event);
      case "stage-started":
        return this.#handleStart(scope, event);
      case "stage-finished":
        return this.#handleFinish(scope, event);
      case "stage-skipped":
        return this.#handleSkip(scope, event);
    }
  }

  async output(): Promise<void> {}

  async waiting(scope: readonly string[], index: number): Promise<void> {
    const { label, name } = this.#names.find(scope, index);
    await this.#say([formatWaiting(`${label}${name}`, this.#paint)]);
  }

  async mask(): Promise<void> {}

  async close(): Promise<void> {
    await this.#stopTicker();
  }

  async #handleStart(scope: readonly string[], event: StageStarted): Promise<void> {
    const { entry, label, name } = this.#names.find(scope, event.index);
    const key = toStageKey(scope, event.index);
    if (!this.#running.has(key)) this.#running.set(key, { label, since: this.#clock.elapsed() });
    const again = event.try > 1 ? ` (try ${event.try})` : "";
    const command = this.#paint.dim(cleanLine(entry.command));
    await this.#say([`${this.#paint.cyan("▸")} ${label}${name}${again}: ${command}`]);
  }

  async #handleFinish(scope: readonly string[], event: StageFinished): Promise<void> {
    const { label, name } = this.#names.find(scope, event.index);
    this.#running.delete(toStageKey(scope, event.index));
    await this.#say([formatFinished(`${label}${name}`, event, this.#paint)]);
  }

  async #handleSkip(scope: readonly string[], event: StageSkipped): Promise<void> {
    const { label, name } = this.#names.find(scope, event.index);
    await this.#say([formatSkipped(`${label}${name}`, event.reason, this.#paint)]);
  }

  async #handleCancel(): Promise<void> {
    const notice = formatCancelNotice([...this.#running.values()].map(({ label }) => label));
    if (notice !== null) await this.#say([this.#paint.yellow(notice)]);
  }

  async #showProgress(): Promise<void> {
    if (this.#running.size === 0) return;
    const line = formatRunning([...this.#running.values()], this.#clock.elapsed());
    await this.#say([`${this.#paint.cyan("…")} ${line}`]);
  }

  async #say(lines: readonly string[]): Promise<void> {
    await this.#screen.write(`${lines.join("\n")}\n`);
  }
}
