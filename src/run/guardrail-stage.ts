import {
  bytesOf,
  type Redacted,
  type RedactedBytes,
  type RedactedText,
  words,
} from "../model/redacted.ts";
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { EvidenceFile } from "../model/journal.ts";
import type { Judgement } from "../model/judgement.ts";
import { limits } from "../model/limits.ts";
import type { Exit } from "../model/outcome.ts";
import type { PlannedGuardrail } from "../model/plan.ts";
import { artifactsPath, fileStem } from "../model/stage-files.ts";
import { messageOf } from "../model/reasons.ts";
import { getLogFile, type RunContext, type StageRequest } from "./context.ts";
import { toPersistedPath } from "./persisted-path.ts";
import { measureText } from "./evidence.ts";
import { createScreenTail, type ScreenTail } from "./screen-tail.ts";
import type { Judged } from "../model/judged.ts";

/** The result of a guardrail, as its final event records it. */
export interface GuardrailEnd {
  exit: Exit;
  judgement: Redacted<Judgement> | null;
  findings: readonly Redacted<Finding>[];
  findingsOmitted: number;
  output: { tails: Record<"stdout" | "stderr", ScreenTail> };
  /** Who allowed its violations. */
  notes: string[];
  artifacts: string[];
  /** Its log and its artifacts. */
  files: EvidenceFile[];
}

/** Runs a guardrail within its time limit. Its report becomes the log, and its documents become artifacts. */
export async function runGuardrail(
  context: RunContext,
  request: StageRequest,
  stage: PlannedGuardrail,
): Promise<GuardrailEnd> {
  const { entry, scope, journal } = request;
  const stem = fileStem(entry.index, entry.id);
  const log = getLogFile(scope, stem);
  const log_path = toPersistedPath(context, log);
  const noProcess = { pid: null, process_started: null };
  await journal.record({
    type: "stage-started",
    index: entry.index,
    try: 1,
    ...noProcess,
    log_path,
  });
  const tails = { stdout: createScreenTail(), stderr: createScreenTail() };
  // The aggregation looks at the stages of assignments only, and not into nested pipelines.
  const mayWait = scope.path.length === 0;
  const { exit, judged, text } = await judgeWithin(context, stage, { ...request, mayWait });
  const bytes = bytesOf(text);
  tails.stdout.push(bytes);
  await writeLog(context, request, log, bytes);
  const documents = judged?.documents ?? [];
  const written = await writeDocuments(context, join(scope.folder, artifactsPath(stem)), documents);
  const findings = judged?.findings ?? [];
  const override = judged?.override ?? null;
  const kept = findings.slice(0, limits.findings.value);
  return {
    exit,
    judgement: judged === null ? null : toJudgement(judged),
    findings: kept,
    findingsOmitted: findings.length - kept.length,
    output: { tails },
    notes: override === null ? [] : [`allowed: ${override.reason} (${override.where})`],
    artifacts: documents.map(({ name }) => `${stem}/${name}`),
    files: [{ path: log_path, ...measureText(bytes) }, ...written],
  };
}

async function writeDocuments(
  context: RunContext,
  folder: string,
  documents: NonNullable<Redacted<Judged>["documents"]>,
): Promise<EvidenceFile[]> {
  const files: EvidenceFile[] = [];
  for (const { name, text } of documents) {
    const path = join(folder, name);
    await context.files.replace(path, text);
    files.push({ path: toPersistedPath(context, path), ...measureText(text) });
  }
  return files;
}

/** Picks what is recorded of a guardrail besides its findings. */
export function toJudgement({
  verdict,
  summary,
  override,
  decision,
  details,
}: Redacted<Judged>): Redacted<Judgement> {
  return { verdict, summary, override, decision, details };
}

/** A guardrail's redacted result; `judged` is null after a time-out or a cancel. */
export interface JudgedInTime {
  exit: Redacted<Exit>;
  judged: Redacted<Judged> | null;
  /** Its report for people. */
  text: RedactedText;
}

/** Runs a guardrail until its time limit or a cancel. */
export async function judgeWithin(
  { clock, judge, redactor }: Pick<RunContext, "clock" | "judge" | "redactor">,
  stage: Pick<PlannedGuardrail, "id" | "uses" | "with">,
  { signal, timeoutMs, mayWait }: Pick<StageRequest, "signal" | "timeoutMs"> & { mayWait: boolean },
): Promise<JudgedInTime> {
  const over = new AbortController();
  const stop = AbortSignal.any([signal, over.signal]);
  const timeUp = clock.sleep(timeoutMs, stop).then(() => null);
  try {
    const answer = await Promise.race([judge(stage, { mayWait }), timeUp]);
    if (answer === null) {
      const exit: Redacted<Exit> = signal.aborted
        ? { kind: "cancelled" }
        : { kind: "timed-out", after_seconds: timeoutMs / 1_000 };
      return { exit, judged: null, text: words`` };
    }
    // File names and documents can contain secrets too.
    const judged = redactor.value(answer.judged);
    const exit: Redacted<Exit> = {
      kind: "judged",
      verdict: judged.verdict,
      overridden: judged.override !== null,
      ...(answer.dryRun ? { dry_run: true } : {}),
    };
    return { exit, judged, text: redactor.text(answer.text) };
  } finally {
    over.abort();
  }
}

async function writeLog(
  context: RunContext,
  { entry, scope }: StageRequest,
  path: string,
  bytes: RedactedBytes,
): Promise<void> {
  const appender = await context.files.openAppend(path);
  try {
    await appender.append(bytes);
  } finally {
    await appender.close();
  }
  await context.watcher
    .output(scope.path, entry.index, "stdout", bytes)
    .catch((error: unknown) => context.warn(`output could not be shown: ${messageOf(error)}`));
}
