import type { Finding } from "../model/finding.ts";
import { noFrames } from "../model/frames.ts";
import type { FrameCounts } from "../model/journal.ts";
import type { Judgement } from "../model/judgement.ts";
import { describeExit, outcomeOf, type Exit, type StageOutcome } from "../model/outcome.ts";
import type { Redacted, RedactedText } from "../model/redacted.ts";
import { runCommand } from "./command-stage.ts";
import type { CommandResult } from "./command.ts";
import type { RunContext, StageRequest } from "./context.ts";
import type { PassedOn } from "./environment.ts";
import { writeErrorFile } from "./error-file.ts";
import { toErroredExit, redactExit } from "./errored.ts";
import { runGuardrail } from "./guardrail-stage.ts";
import { runNested } from "./nested.ts";
import { toTail } from "./screen-tail.ts";
import { limits } from "../model/limits.ts";

export interface StageResult {
  outcome: StageOutcome;
  passedOn: PassedOn;
}

/** The result of a stage of any kind. */
interface StageEnd extends Omit<CommandResult, "output" | "findings"> {
  /** null: the stage printed nothing. */
  output: Pick<CommandResult["output"], "tails"> | null;
  frames: FrameCounts;
  findings: readonly Redacted<Finding>[];
  /** null: the stage is neither a guardrail nor a nested pipeline with reviews. */
  judgement: Redacted<Judgement> | null;
}

/** Runs one stage and records its end. An error is an outcome: failed, with the reason. */
export async function runStage(context: RunContext, request: StageRequest): Promise<StageResult> {
  const begun = context.clock.elapsed();
  const ended = await runByKind(context, request).catch((error: unknown) =>
    toStageEnd(request, toErroredExit(error)),
  );
  const outcome = outcomeOf(ended.exit, request.stage);
  const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
  const exit = redactExit(context, ended.exit);
  await recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
  return { outcome, passedOn: ended.passedOn };
}

/** The end of a stage without output and results. */
const toStageEnd = ({ passedOn }: StageRequest, exit: Exit, notes: string[] = []): StageEnd => ({
  exit,
  tries: 1,
  notes,
  output: null,
  passedOn,
  frames: noFrames,
  artifacts: [],
  files: [],
  findings: [],
  findingsOmitted: 0,
  judgement: null,
  hasPassedOn: false,
  outputs: {},
  summary: null,
});

async function runByKind(context: RunContext, request: StageRequest): Promise<StageEnd> {
  const { stage, journal } = request;
  if (request.timeoutMs <= 0) {
    const exit: Exit = { kind: "timed-out", after_seconds: 0 };
    return toStageEnd(request, exit, ["not started: the time limit of its subtask is used up"]);
  }
  switch (stage.kind) {
    case "command": {
      const record = journal.record;
      const result = await runCommand(context, { ...request, stage, record });
      return { ...result, frames: result.output.frames, judgement: null };
    }
    case "subpipeline": {
      const { index } = request.entry;
      const noProcess = { pid: null, process_started: null, log_path: null };
      await journal.record({ type: "stage-started", index, try: 1, ...noProcess });
      return {
        ...toStageEnd(request, { kind: "cancelled" }),
        ...(await runNested(context, { ...request, stage })),
      };
    }
    case "guardrail":
      return {
        ...toStageEnd(request, { kind: "cancelled" }),
        ...(await runGuardrail(context, request, stage)),
      };
  }
}

async function recordEnd(
  context: RunContext,
  { entry, stage, scope, journal, collected }: StageRequest,
  ended: StageEnd & { exit: Redacted<Exit>; outcome: StageOutcome; duration_ms: number },
): Promise<void> {
  const { exit, outcome, output, tries, duration_ms, artifacts, judgement, findings } = ended;
  const succeeded = outcome === "succeeded" || exit.kind === "nothing-ran";
  const summary =
    outcome === "succeeded" && stage.summary_hint !== null
      ? stage.summary_hint
      : (judgement?.summary ?? describeExit(exit));
  collected.findings.push(...findings);
  const errorFile = succeeded
    ? null
    : await writeErrorFile(context, scope, { entry, exit, output });
  const privacyLog = scope.privacy.getFile();
  await journal.record({
    type: "stage-finished",
    index: entry.index,
    outcome,
    exit,
    tries,
    duration_ms,
    summary: context.redactor.text(summary),
    notes: ended.notes.map((note) => context.redactor.text(note)),
    tail: succeeded || output === null ? null : toTail(output.tails, context.redactor.text),
    error_file: errorFile?.path ?? null,
    findings: [...findings],
    findings_omitted: ended.findingsOmitted,
    judgement,
    artifacts,
    outputs: redactOutputs(context, ended.outputs),
    step_summary:
      ended.summary === null ? null : await boundSummary(context.redactor.text(ended.summary)),
    files: [...ended.files, ...[errorFile, privacyLog].filter((file) => file !== null)],
    frames: ended.frames,
    privacy_log: privacyLog?.path ?? null,
    handed_on: ended.hasPassedOn,
  });
}

/** A name can contain a secret too. */
const redactOutputs = (
  { redactor }: RunContext,
  outputs: Readonly<Record<string, string>>,
): Record<string, RedactedText> =>
  Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [redactor.text(name), redactor.text(value)]),
  );

/** Bytes: the summary is cut at a line end if that loses at most an eighth of the limit. */
const nearest = limits.keptSummary.value / 8;

/**
 * Cuts a stage's job summary to `limits.keptSummary`, closes open markup and appends a note. Cuts at a line end if one
 * is near the limit, otherwise between characters.
 */
export async function boundSummary(text: RedactedText): Promise<RedactedText> {
  const most = limits.keptSummary.value;
  const bytes = Buffer.from(text);
  if (bytes.length <= most) return text;
  // A streaming decoder withholds an incomplete character at the end.
  const beginning = new TextDecoder().decode(bytes.subarray(0, most), { stream: true });
  const kept = cut(beginning);
  // The Markdown parser is loaded only when needed.
  const { getClosingMarkup } = await import("../text/contained-markdown.ts");
  return `${kept}${getClosingMarkup(kept)}\n\n*The rest is left off: at most ${limits.keptSummary.shown} of a stage's summary is kept.*\n` as RedactedText;
}

function cut(text: string): string {
  const lineEnd = text.lastIndexOf("\n");
  if (lineEnd >= text.length - nearest) return text.slice(0, lineEnd);
  const tag = text.lastIndexOf("<");
  const isWithinTag = tag > text.lastIndexOf(">") && tag >= text.length - nearest;
  return isWithinTag ? text.slice(0, tag) : text;
}
