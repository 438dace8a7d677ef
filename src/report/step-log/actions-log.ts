import colours from "picocolors";
import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import type { Redacted, RedactedBytes } from "../../model/redacted.ts";
import type { Clock, OutputStream, Watcher } from "../../platform/platform.ts";
import { Annotations } from "./annotations.ts";
import { cleanLine } from "../../text/clean-text.ts";
import type { Paint } from "../shared/stage-lines.ts";
import { finishedLine, runningLine, skippedLine, verdict } from "../shared/stage-lines.ts";
import type { KnownStage } from "../shared/stage-names.ts";
import { StageNames, stageKey } from "../shared/stage-names.ts";
import type { StepLogOptions } from "./step-log.ts";
import { StepLog } from "./step-log.ts";
import type { Ticker } from "../shared/ticker.ts";
import { startTicker } from "../shared/ticker.ts";
import { inertTitle } from "./workflow-command.ts";

const progressEveryMs = 60_000;

export interface ActionsLogOptions extends StepLogOptions {
  clock: Clock;
  /** Whether findings are annotations of the step. A check-run has them too, and they would be shown twice. */
  annotatesFindings: boolean;
}

/**
 * The view for the log of an Actions step. A stage that starts while no other runs streams inside a group of its own;
 * one that starts beside others is printed as one group when it has ended and no group is open, from its log on disk.
 * All output stands behind a fence; only our own commands are outside of it. How a stage ended is said below its group,
 * so that it is seen when the group is folded.
 */
export function actionsLog(options: ActionsLogOptions): Watcher {
  return new ActionsLog(options);
}

interface RunningStage {
  stage: KnownStage;
  since: number;
  /** Of its tries, in order, relative to the root. */
  logPaths: string[];
}

class ActionsLog implements Watcher {
  readonly #clock: Clock;
  readonly #annotatesFindings: boolean;
  readonly #paint: Paint;
  readonly #log: StepLog;
  readonly #names = new StageNames();
  readonly #annotations = new Annotations();
  readonly #running = new Map<string, RunningStage>();
  readonly #ticker: Ticker;
  /** The stage whose group is open. */
  #foreground: string | null = null;
  /** What is printed as soon as no group is open. */
  #waiting: (() => Promise<void>)[] = [];
  #turn: Promise<void> = Promise.resolve();

  constructor(options: ActionsLogOptions) {
    this.#clock = options.clock;
    this.#annotatesFindings = options.annotatesFindings;
    this.#paint = colours.createColors(options.screen.colour);
    this.#log = new StepLog(options);
    this.#ticker = startTicker(options.clock, progressEveryMs, () =>
      this.#inTurn(() => this.#progress()),
    );
  }

  event(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    return this.#inTurn(() => this.#take(scope, event));
  }

  output(
    scope: readonly string[],
    index: number,
    _stream: OutputStream,
    bytes: RedactedBytes,
  ): Promise<void> {
    const key = stageKey(scope, index);
    return this.#inTurn(async () => {
      if (this.#foreground === key) await this.#log.output(bytes);
    });
  }

  mask(value: string): Promise<void> {
    return this.#inTurn(() => this.#log.mask(value));
  }

  async close(): Promise<void> {
    await this.#ticker.stop();
    await this.#inTurn(async () => {
      if (this.#foreground !== null) await this.#closeGroup();
      for (const { stage } of this.#running.values())
        await this.#log.say(`? ${stage.label} did not end`);
      const leftOff = this.#annotations.leftOff();
      if (leftOff !== null)
        await this.#log.say(`${leftOff} than GitHub shows for a step (10 of each kind)`);
    });
  }

  async #take(scope: readonly string[], event: Redacted<JournalEvent>): Promise<void> {
    switch (event.type) {
      case "run-started":
        return this.#names.learn(scope, event);
      case "stage-started":
        return this.#started(scope, event);
      case "stage-finished":
        return this.#finished(scope, event);
      case "stage-skipped": {
        const line = skippedLine(
          this.#names.of(scope, event.index).label,
          event.reason,
          this.#paint,
        );
        return this.#whenNoGroupIsOpen(() => this.#log.say(line));
      }
      case "child-started":
      case "child-finished":
      case "run-finished":
        return;
    }
  }

  async #started(scope: readonly string[], event: JournalEventOf<"stage-started">): Promise<void> {
    const key = stageKey(scope, event.index);
    const stage = this.#names.of(scope, event.index);
    if (stage.entry.kind === "subpipeline") {
      const line = `${this.#paint.cyan("▸")} ${stage.label}: ${cleanLine(stage.entry.command)}`;
      return this.#whenNoGroupIsOpen(() => this.#log.say(line));
    }
    const known = this.#running.get(key);
    if (known !== undefined) return this.#startedAgain(key, known, event);
    const alone = this.#running.size === 0;
    const logPaths = event.log_path === null ? [] : [event.log_path];
    this.#running.set(key, { stage, since: this.#clock.elapsed(), logPaths });
    if (!alone) return;
    await this.#log.openGroup(groupTitle(stage));
    this.#foreground = key;
  }

  async #startedAgain(
    key: string,
    known: RunningStage,
    event: JournalEventOf<"stage-started">,
  ): Promise<void> {
    if (event.log_path !== null && !known.logPaths.includes(event.log_path))
      known.logPaths.push(event.log_path);
    if (this.#foreground === key) await this.#log.say(`${this.#paint.cyan("▸")} try ${event.try}`);
  }

  async #finished(
    scope: readonly string[],
    event: Redacted<JournalEventOf<"stage-finished">>,
  ): Promise<void> {
    const key = stageKey(scope, event.index);
    const stage = this.#names.of(scope, event.index);
    const logPaths = this.#running.get(key)?.logPaths;
    this.#running.delete(key);
    if (this.#foreground !== key) {
      const title = logPaths === undefined ? null : groupTitle(stage);
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
    event: Redacted<JournalEventOf<"stage-finished">>,
    log: string | undefined,
  ): Promise<void> {
    await this.#log.say(finishedLine(stage.label, event, this.#paint));
    // In this order: of the few places, the first is for the failure.
    const failure = this.#failure(stage, event, log);
    const shown = this.#annotatesFindings ? event.findings : [];
    const findings = shown.map((finding) => this.#annotations.finding(finding));
    await this.#log.commands([failure, ...findings].join(""));
    const omitted = event.findings_omitted;
    if (omitted > 0)
      await this.#log.say(`? ${stage.label}: ${omitted} more findings were left out`);
  }

  /** The annotation that says that a stage failed. For a nested pipeline its own stages have said it already. */
  #failure(
    stage: KnownStage,
    event: Redacted<JournalEventOf<"stage-finished">>,
    log: string | undefined,
  ): string {
    const { outcome, exit } = event;
    if (stage.entry.kind === "subpipeline" && exit.kind === "exited") return "";
    if (outcome !== "failed" && outcome !== "timed_out" && outcome !== "allowed_failure") return "";
    const level = outcome === "allowed_failure" ? "warning" : "error";
    const message =
      log === undefined ? verdict(outcome, event) : `${verdict(outcome, event)}\nlog: ${log}`;
    return this.#annotations.remark(level, stage.label, message);
  }

  async #progress(): Promise<void> {
    if (this.#foreground !== null || this.#running.size === 0) return;
    const now = this.#clock.elapsed();
    const running = [...this.#running.values()].map(({ stage, since }) => ({
      label: stage.label,
      forMs: now - since,
    }));
    await this.#log.say(`… ${runningLine(running)}`);
  }

  /** Closes the open group and prints what waited for that. */
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

  /** One thing after the other: stages run beside each other, and their calls may overlap. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => {});
    return done;
  }
}

function groupTitle(stage: KnownStage): string {
  const { label, entry } = stage;
  return inertTitle(
    entry.title === entry.id || entry.title === "" ? label : `${label}: ${entry.title}`,
  );
}
