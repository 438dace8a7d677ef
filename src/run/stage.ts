import { describeExit, outcomeOf, type Exit, type StageOutcome } from "../model/outcome.ts";
import { runCommand, type CommandResult } from "./command-stage.ts";
import type { RunContext, StageRequest } from "./context.ts";
import type { Carried } from "./environment.ts";
import { writeErrorFile } from "./error-file.ts";
import { runNested } from "./nested.ts";
import { tailOf } from "./tail.ts";

export interface StageResult {
  outcome: StageOutcome;
  carried: Carried;
}

/** What any kind of stage comes down to. */
type Ended = Omit<CommandResult, "output"> & { output: CommandResult["output"] | null };

/** Runs one stage and records how it ended. What throws on the way is an outcome: failed, with the reason. */
export async function runStage(context: RunContext, request: StageRequest): Promise<StageResult> {
  const begun = context.clock.elapsed();
  let ended: Ended;
  try {
    ended = await runKind(context, request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const exit: Exit = { kind: "spawn-failed", reason };
    ended = { exit, tries: 1, notes: [], output: null, artifacts: [], carried: request.carried };
  }
  const outcome = outcomeOf(ended.exit, request.stage);
  const duration_ms = Math.max(0, Math.round(context.clock.elapsed() - begun));
  const exit = withoutSecrets(context, ended.exit);
  await recordEnd(context, request, { ...ended, exit, outcome, duration_ms });
  return { outcome, carried: ended.carried };
}

const withoutSecrets = ({ redactor }: RunContext, exit: Exit): Exit =>
  exit.kind === "spawn-failed" ? { ...exit, reason: redactor.text(exit.reason) } : exit;

async function runKind(context: RunContext, request: StageRequest): Promise<Ended> {
  const { stage, journal, carried } = request;
  if (request.timeoutMs <= 0) {
    const exit: Exit = { kind: "timed-out", after_seconds: 0 };
    const notes = ["not started: nothing is left of the time of its subtask"];
    return { exit, tries: 1, notes, output: null, artifacts: [], carried };
  }
  switch (stage.kind) {
    case "command":
      return runCommand(context, { ...request, stage, record: (happening) => journal.record(happening) });
    case "subpipeline": {
      const { index } = request.entry;
      await journal.record({ type: "stage-started", index, try: 1, pid: null, log_path: null });
      const nested = await runNested(context, { ...request, stage });
      return { ...nested, tries: 1, notes: [], output: null, artifacts: [] };
    }
    case "guardrail":
      throw new Error(`the guardrail ${stage.uses} does not exist in this version`);
  }
}

async function recordEnd(
  context: RunContext,
  { entry, stage, scope, journal, collected }: StageRequest,
  ended: Ended & { outcome: StageOutcome; duration_ms: number },
): Promise<void> {
  const { exit, outcome, output, tries, duration_ms, artifacts } = ended;
  const succeeded = outcome === "succeeded";
  collected.findings.push(...(output?.findings ?? []));
  await journal.record({
    type: "stage-finished",
    index: entry.index,
    outcome,
    exit,
    tries,
    duration_ms,
    summary: succeeded && stage.summary_hint !== null ? stage.summary_hint : describeExit(exit),
    notes: ended.notes.map((note) => context.redactor.text(note)),
    tail: succeeded || output === null ? null : tailOf(output.tails),
    error_file: succeeded ? null : await writeErrorFile(context, scope, { entry, exit, output }),
    findings: output?.findings ?? [],
    findings_omitted: output?.findingsOmitted() ?? 0,
    artifacts,
  });
}
