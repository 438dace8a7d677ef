import type { ChildProcess } from "node:child_process";
import { systemClock } from "./clock.ts";
import { endChild, isAlive, settleMs } from "./process-group.ts";
import type { ProcessOutput } from "./process-output.ts";

/** Milliseconds after which a wait is worth telling. */
const noticeMs = 1_000;

interface DrainOptions {
  /** Aborted to stop waiting. */
  hurry?: AbortSignal;
  /** Called when it waits for another process. */
  onHeldOpen?: (() => void) | undefined;
}

/**
 * Reads the rest of an ended process's pipes, for at most `waitMs`. Other processes that hold them longer are killed.
 *
 * @returns whether another process held them to the end
 */
export async function drain(
  child: ChildProcess,
  output: ProcessOutput,
  waitMs: number,
  { hurry, onHeldOpen }: DrainOptions,
): Promise<boolean> {
  const notice = setTimeout(() => {
    if (output.isHeldOpen()) onHeldOpen?.();
  }, noticeMs);
  const hasEnded = await endsWithin(output.ended, waitMs, hurry);
  clearTimeout(notice);
  if (hasEnded) return false;
  if (hurry?.aborted && (await endsWithin(output.ended, settleMs))) return false;
  const held = output.isHeldOpen() || isAlive(child);
  endChild(child, "SIGKILL");
  // Earlier output is still in the pipe: a slow consumer gets the same time again for it.
  await endsWithin(output.ended, output.isHeldOpen() ? settleMs : waitMs + settleMs);
  output.abandon();
  await output.ended;
  return held;
}

function endsWithin(ended: Promise<void>, ms: number, hurry?: AbortSignal): Promise<boolean> {
  const over = new AbortController();
  // With a reason: otherwise an error with a stack is created for each process.
  const giveUp = (): void => over.abort("over");
  if (hurry?.aborted) giveUp();
  hurry?.addEventListener("abort", giveUp, { once: true });
  const late = systemClock.sleep(ms, over.signal).then(() => false);
  return Promise.race([ended.then(() => true), late]).finally(() => {
    giveUp();
    hurry?.removeEventListener("abort", giveUp);
  });
}
