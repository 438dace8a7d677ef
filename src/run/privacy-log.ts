import type { EvidenceFile } from "../model/journal.ts";
import type { PrivacyDecision, PrivacyDecisionsHeader } from "../model/privacy-decision.ts";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { Clock, Files, OutputStream } from "../platform/platform.ts";
import type { RedactionDecision } from "../redaction/redactor.ts";
import { createMeter, type Meter } from "./evidence.ts";
import { createLineAppender, toLine, type LineAppender } from "./line-appender.ts";

/** The file of the privacy guard's decisions in one attempt. It is created with its first line. */
export interface PrivacyLog {
  /** Never rejects: a failed write is reported once, and redaction goes on. */
  record(
    stageId: string,
    stream: OutputStream,
    decisions: readonly RedactionDecision[],
  ): Promise<void>;
  /** The file as it is now; null: there were no decisions. */
  getFile(): EvidenceFile | null;
  close(): Promise<void>;
}

export interface PrivacyLogOptions {
  files: Pick<Files, "openAppend">;
  clock: Pick<Clock, "now">;
  /** Absolute. */
  path: string;
  /** The path as it is persisted. */
  shownPath: string;
  warn(message: string): void;
}

export function createPrivacyLog(options: PrivacyLogOptions): PrivacyLog {
  let sequence = 0;
  let opened: Promise<LineAppender | null> | undefined;
  let isThere = false;
  const meter = createMeter();
  let reported = false;
  const report = (error: unknown): void => {
    if (!reported)
      options.warn(`the privacy guard's decisions could not be written: ${messageOf(error)}`);
    reported = true;
  };
  return {
    async record(stageId, stream, decisions) {
      const timestamp = options.clock.now().toISOString();
      const lines = decisions.flatMap((decision) => {
        sequence += 1;
        if (sequence > limits.privacyDecisions.value) return [];
        const line = { sequence, stage_id: stageId, stream, ...decision, timestamp };
        return [toLine(line satisfies PrivacyDecision)];
      });
      if (lines.length === 0) return;
      opened ??= openLog(options, meter, report);
      const file = await opened;
      isThere = file !== null;
      meter.add(lines.join(""));
      await file?.append(lines).catch(report);
    },
    getFile: () => (isThere ? { path: options.shownPath, ...meter.read() } : null),
    close: async () => (await opened)?.close(),
  };
}

/** @returns null if it cannot be created with its first line */
async function openLog(
  { files, path }: PrivacyLogOptions,
  meter: Meter,
  report: (error: unknown) => void,
): Promise<LineAppender | null> {
  const header: PrivacyDecisionsHeader = { schema_version: 1, kind: "privacy-decisions" };
  let file: LineAppender | null = null;
  try {
    file = createLineAppender(await files.openAppend(path));
    await file.append([toLine(header)]);
    meter.add(toLine(header));
    return file;
  } catch (error) {
    report(error);
    await file?.close().catch(() => undefined);
    return null;
  }
}
