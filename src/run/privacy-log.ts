import type { EvidenceFile } from "../model/journal.ts";
import type { PrivacyDecision, PrivacyDecisionsHeader } from "../model/privacy-decision.ts";
import { limits } from "../model/limits.ts";
import { messageOf } from "../model/reasons.ts";
import type { Clock, Files, OutputStream } from "../platform/platform.ts";
import type { Decision } from "../redaction/redactor.ts";
import { createMeter, type Meter } from "./evidence.ts";
import { createLineAppender, lineOf, type LineAppender } from "./line-appender.ts";

/** What the privacy guard decided in one attempt, on disk. The file is made with its first line. */
export interface PrivacyLog {
  /** Never rejects: decisions that cannot be written are reported once, and the output is guarded all the same. */
  record(stageId: string, stream: OutputStream, decisions: readonly Decision[]): Promise<void>;
  /** The file as it is now; null: there was nothing to write. */
  file(): EvidenceFile | null;
  close(): Promise<void>;
}

export interface PrivacyLogOptions {
  files: Pick<Files, "openAppend">;
  clock: Pick<Clock, "now">;
  /** Absolute. */
  path: string;
  /** As it is persisted. */
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
        const line: PrivacyDecision = {
          sequence,
          stage_id: stageId,
          stream,
          ...decision,
          timestamp,
        };
        return [lineOf(line)];
      });
      if (lines.length === 0) return;
      opened ??= open(options, meter, report);
      const file = await opened;
      isThere = file !== null;
      meter.add(lines.join(""));
      await file?.append(lines).catch(report);
    },
    file: () => (isThere ? { path: options.shownPath, ...meter.read() } : null),
    close: async () => (await opened)?.close(),
  };
}

/** @returns null when it cannot be made with its first line */
async function open(
  { files, path }: PrivacyLogOptions,
  meter: Meter,
  report: (error: unknown) => void,
): Promise<LineAppender | null> {
  const header: PrivacyDecisionsHeader = { schema_version: 1, kind: "privacy-decisions" };
  let file: LineAppender | null = null;
  try {
    file = createLineAppender(await files.openAppend(path));
    await file.append([lineOf(header)]);
    meter.add(lineOf(header));
    return file;
  } catch (error) {
    report(error);
    await file?.close().catch(() => undefined);
    return null;
  }
}
