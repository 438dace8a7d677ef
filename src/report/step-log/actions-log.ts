import { counted } from "../../model/counted.ts";
import colours from "picocolors";
import type { JournalEvent } from "../../model/journal.ts";
import type { Redacted, RedactedBytes } from "../../model/redacted.ts";
import type { Clock, OutputStream, Watcher } from "../../platform/platform.ts";
import { Annotations } from "./annotations.ts";
import { cleanLine } from "../../text/clean-text.ts";
import {
  type Paint,
  formatFinished,
  formatRunning,
  formatSkipped,
  describeOutcome,
} from "../shared/stage-lines.ts";
import {
  type KnownStage,
  StageNames,
  type StageStarted,
  type StageFinished,
  toStageKey,
} from "../shared/stage-names.ts";
import { type StepLogOptions, StepLog } from "./step-log.ts";
import { startTicker } from "../shared/ticker.ts";
import { toInertTitle } from "./workflow-command.ts";

const progressEveryMs = 60_000;

export interface ActionsLogOptions extends StepLogOptions {
  clock: Clock;
  /** Whether the step annotates findings. Off if a check-run does, which would show them twice. */
  annotatesFindings: boolean;
}

interface LoggedStage {
  stage: KnownStage;
  since: number;
  /** Logs of its tries in order, relative to the root. */
  logPaths: string[];
}

/**
 * The view for the log of an Actions step. A stage that starts while no other runs is streamed in its own
 * group. A parallel stage is printed from its log once it has ended and no group is open. All output is fenced; only
 * this tool's commands are outside of fences. A stage's result follows its group, so that it is visible when the group
 * is folded.
 */
export class ActionsLog implements Watcher {
  readonly #clock: Clock;
  readonly #annotatesFindings: boolean;
  readonly #paint: Paint;
  readonly #log: StepLog;
  readonly #names = new StageNames();
  readonly #annotations = new Annotations();
  readonly #running = new Map<string, LoggedStage>();
  readonly #stopTicker: () => Promise<void>;
  /** The stage whose group is open. */
  #foreground: string | null = null;
  /** Printed as soon as no group is open. */
  #waiting: (() => Promise<void>)[] = [];
  #turn: Promise<void> = Promise.resolve();

  constructor(options: ActionsLogOptions) {
    this.#clock = options.clock;
    this.#annotatesFindings = options.annotatesFindings;
    this.#paint = colours.createColors(options.screen.colour);
    this.#log = new StepLog(options);
    this.#stopTicker = startTicker(options.clock, progressEveryMs, () =>
      this.#enqueue(() => this.#showProgress()),
    );
  }

  event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    return this.#enqueue(() => this.#handleEvent(scope, event));
  }

  output(
    scope: readonly string[],
    index: number,
    _stream: OutputStream,
    bytes: RedactedBytes,
  ): Promise<void> {
    const key = toStageKey(scope, index);
    return this.#enqueue(async () => {
      if (this.#foreground === key) await this.#log.output(bytes);
    });
  }

  mask(value: string): Promise<void> {
    return this.#enqueue(() => this.#log.mask(value));
  }

  async close(): Promise<void> {
    await this.#stopTicker();
    await this.#enqueue(async () => {
      if (this.#foreground !== null) await this.#closeGroup();
      for (const { stage } of this.#running.values())
        await this.#log.say(`? ${stage.label} did not end`);
      const leftOff = this.#annotations.describeLeftOff();
      if (leftOff !== null)
        await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
    });
  }

  async #handleEvent(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    switch (event.type) {
      case "run-started":
        return this.#names.learn(scope, event);
      case "stage-started":
        return this.#handleStart(scope, event);
      case "stage-finished":
        return this.#handleFinish(scope, event);
      case "stage-skipped": {
        const { label } = this.#names.find(scope, event.index);
        const line = formatSkipped(label, event.reason, this.#paint);
        return this.#whenNoGroupIsOpen(() => this.#log.say(line));
      }
    }
  }

  async #handleStart(scope: readonly string[], event: StageStarted): Promise<void> {
    const key = toStageKey(scope, event.index);
    const stage = this.#names.find(scope, event.index);
    if (stage.entry.kind === "subpipeline") {
      const line = `${this.#paint.cyan("▸")} ${stage.label}: ${cleanLine(stage.entry.command)}`;
      return this.#whenNoGroupIsOpen(() => this.#log.say(line));
    }
    const known = this.#running.get(key);
    if (known !== undefined) return this.#handleRetry(key, known, event);
    const alone = this.#running.size === 0;
    const logPaths = event.log_path === null ? [] : [event.log_path];
    this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
    if (!alone) return;
    await this.#log.openGroup(formatGroupTitle(stage));
    this.#foreground = key;
  }

  async #handleRetry(key: string, known: LoggedStage, event: StageStarted): Promise<void> {
    if (event.log_path !== null && !known.logPaths.includes(event.log_path))
      known.logPaths.push(event.log_path);
    if (this.#foreground === key) await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
  }

  async #handleFinish(scope: readonly string[], event: StageFinished): Promise<void> {
    const key = toStageKey(scope, event.index);
    const stage = this.#names.find(scope, event.index);
    const logPaths = this.#running.get(key)?.logPaths;
    this.#running.delete(key);
    if (this.#foreground !== key) {
      const title = logPaths === undefined ? null : formatGroupTitle(stage);
      return this.#whenNoGroupIsOpen(async () => {
        if (title !== null)
          await this.#log.printGroup({ title, logPaths: logPaths ?? [], tail: event.tail });
        await this.#sayFinished(stage, event, logPaths?.at(-1));
      });
    }
    this.#waiting.unshift(() => this.#sayFinished(stage, event, logPaths?.at(-1)));
    await this.#closeGroup();
  }

  async #sayFinished(
    stage: KnownStage,
    event: StageFinished,
    log: string | undefined,
  ): Promise<void> {
    await this.#log.say(formatFinished(stage.label, event, this.#paint));
    // The failure comes first, since annotations are limited.
    const failure = this.#createFailure(stage, event, log);
    const shown = this.#annotatesFindings ? event.findings : [];
    const findings = shown.map((finding) => this.#annotations.annotateFinding(finding));
    await this.#log.writeCommands([failure, ...findings].join(""));
    const omitted = event.findings_omitted;
    if (omitted > 0)
      await this.#log.say(`? ${stage.label}: ${counted(omitted, "more finding")} left out`);
  }

  /** The annotation of a failed stage; empty for a nested pipeline, whose own stages have one. */
  #createFailure(stage: KnownStage, event: StageFinished, log: string | undefined): string {
    const { outcome, exit } = event;
    if (stage.entry.kind === "subpipeline" && exit.kind === "exited") return "";
    if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure") return "";
    const level = outcome === "allowed_failure" ? "warning" : "error";
    const place = log === undefined ? "" : `\nlog: ${log}`;
    const message = `${describeOutcome(outcome, event)}${place}`;
    return this.#annotations.annotate(level, stage.label, message);
  }

  async #showProgress(): Promise<void> {
    if (this.#foreground !== null || this.#running.size === 0) return;
    const stages = [...this.#running.values()];
    const running = stages.map(({ stage: { label }, since }) => ({ label, since }));
    await this.#log.say(`… ${formatRunning(running, this.#clock.elapsed())}`);
  }

  /** Closes the open group, then prints what waited. */
  async #closeGroup(): Promise<void> {
    await this.#log.closeGroup();
    this.#foreground = null;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const print of waiting) await print();
  }

  async #whenNoGroupIsOpen(print: () => Promise<void>): Promise<void> {
    if (this.#foreground === null) return print();
    this.#waiting.push(print);
  }

  /** Runs calls one after another, since those of parallel stages overlap. */
  #enqueue(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }
}

function formatGroupTitle(stage: KnownStage): string {
  const { label, entry } = stage;
  const isNamed = entry.title !== entry.id && entry.title !== "";
  return toInertTitle(isNamed ? `${label}: ${entry.title}` : label);
}
