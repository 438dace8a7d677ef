import type { Finding } from "../model/finding.ts";
import { noFrames } from "../model/frames.ts";
import type { FrameCounts } from "../model/journal.ts";
import type { Judgement } from "../model/judgement.ts";
import { describeExit, outcomeOf, type Exit, type StageOutcome } from "../model/outcome.ts";
import type { Redacted, RedactedText } from "../model/redacted.ts";
import { boundSummary } from "./bound-summary.ts";
import { runCommand } from "./command-stage.ts";
import type { CommandResult } from "./command.ts";
import type { RunContext, StageRequest } from "./context.ts";
import type { Carried } from "./environment.ts";
import { writeErrorFile } from "./error-file.ts";
import { erroredExit, withoutSecrets } from "./errored.ts";
import { runGuardrail } from "./guardrail-stage.ts";
import { runNested } from "./nested.ts";
import { tailOf } from "./screen-tail.ts";

export interface StageResult {
  outcome: StageOutcome;
  carried: Carried;
}

/** What any kind of stage comes down to. */
interface Ended extends Omit<CommandResult, "output" | "findings"> {
  /** null: it printed nothing. */
  output: Pick<CommandResult["output"], "tails"> | null;
  frames: FrameCounts;
  findings: readonly Redacted<Finding>[];
  /** null: it is neither a guardrail nor a nested pipeline with reviews. */
  judgement: Redacted<Judgement> | null;
}

/** Runs one stage and records how it ended. What throws on the way is an outcome: failed, with the reason. */
export async function runStage(context: RunContext, request: StageRequest): Promise<StageResult> {
  const begun = context.clock.elapsed();
  const ended = await runKind(context, request).catch((error: unknown) =>
    endedBy(request, erroredExit(error)),
  );
  const outcome = outcomeOf(ended.exit, request.stage);
  const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
  const exit = withoutSecrets(context, ended.exit);
  await recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
  return { outcome, carried: ended.carried };
}

/** A stage of which there is nothing to tell but its end. */
const endedBy = ({ carried }: StageRequest, exit: Exit, notes: string[] = []): Ended => {
  const nothing = {
    findings: [],
    findingsOmitted: 0,
    judgement: null,
    handedOn: false,
    outputs: {},
    summary: null,
  };
  return {
    exit,
    tries: 1,
    notes,
    output: null,
    carried,
    frames: noFrames,
    artifacts: [],
    files: [],
    ...nothing,
  };
};

async function runKind(context: RunContext, request: StageRequest): Promise<Ended> {
  const { stage, journal } = request;
  if (request.timeoutMs <= 0) {
    const exit: Exit = { kind: "timed-out", after_seconds: 0 };
    return endedBy(request, exit, ["not started: nothing is left of the time of its subtask"]);
  }
  switch (stage.kind) {
    case "command": {
      const record = journal.record;
      const result = await runCommand(context, { ...request, stage, record });
      return { ...result, frames: result.output.frames, judgement: null };
    }
    case "subpipeline": {
      const { index } = request.entry;
      const nobody = { pid: null, process_started: null, log_path: null };
      await journal.record({ type: "stage-started", index, try: 1, ...nobody });
      return {
        ...endedBy(request, { kind: "cancelled" }),
        ...(await runNested(context, { ...request, stage })),
      };
    }
    case "guardrail":
      return {
        ...endedBy(request, { kind: "cancelled" }),
        ...(await runGuardrail(context, request, stage)),
      };
  }
}

async function recordEnd(
  context: RunContext,
  { entry, stage, scope, journal, collected }: StageRequest,
  ended: Ended & { exit: Redacted<Exit>; outcome: StageOutcome; duration_ms: number },
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
  const privacyLog = scope.privacy.file();
  await journal.record({
    type: "stage-finished",
    index: entry.index,
    outcome,
    exit,
    tries,
    duration_ms,
    summary: context.redactor.text(summary),
    notes: ended.notes.map((note) => context.redactor.text(note)),
    tail: succeeded || output === null ? null : tailOf(output.tails, context.redactor.text),
    error_file: errorFile?.path ?? null,
    findings: [...findings],
    findings_omitted: ended.findingsOmitted,
    judgement,
    artifacts,
    outputs: redactedOutputs(context, ended.outputs),
    step_summary:
      ended.summary === null ? null : await boundSummary(context.redactor.text(ended.summary)),
    files: [...ended.files, ...[errorFile, privacyLog].filter((file) => file !== null)],
    frames: ended.frames,
    privacy_log: privacyLog?.path ?? null,
    handed_on: ended.handedOn,
  });
}

/** A name may hold a secret as well as a value. */
const redactedOutputs = (
  { redactor }: RunContext,
  outputs: Readonly<Record<string, string>>,
): Record<string, RedactedText> =>
  Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [redactor.text(name), redactor.text(value)]),
  );
