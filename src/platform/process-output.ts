import type { Readable } from "node:stream";
import type { OutputStream, ProcessRequest } from "./platform.ts";

export interface ProcessOutput {
  /** Resolves when both streams have ended or were abandoned, and the consumer's last call is done. Never rejects. */
  ended: Promise<void>;
  /** The consumer's first error, or why a stream could not be read. */
  failure(): { error: unknown } | null;
  /** Whether a stream is open with nothing to read, so that some process holds its other end. */
  isHeldOpen(): boolean;
  /** Stops reading. */
  abandon(): void;
}

interface Pump {
  stream: Readable;
  name: OutputStream;
  state: "reading" | "delivering" | "ended";
}

/**
 * Passes the chunks of both streams to the consumer. Each stream waits only for its own calls. After an error the
 * consumer is not called again, but the streams are read to their end, so that the process never blocks.
 *
 * @param onFailure called once, as soon as the consumer throws or `outputFailed` is aborted
 */
export function readOutput(
  streams: Readonly<Record<OutputStream, Readable>>,
  { onOutput, outputFailed }: Pick<ProcessRequest, "onOutput" | "outputFailed">,
  onFailure: () => void,
): ProcessOutput {
  const pumps = (["stdout", "stderr"] as const).map((name): Pump => {
    return { stream: streams[name], name, state: "reading" };
  });
  let failure: { error: unknown } | null = null;
  let abandoned = false;

  const fail = (error: unknown): void => {
    if (failure) return;
    failure = { error };
    onFailure();
  };
  const deliver = async (name: OutputStream, chunk: Uint8Array): Promise<void> => {
    if (!failure) await onOutput(name, chunk);
  };

  const failLost = (): void => fail(outputFailed?.reason);
  if (outputFailed?.aborted) failLost();
  outputFailed?.addEventListener("abort", failLost);
  const ended = Promise.all(pumps.map((pump) => pumpStream(pump, deliver, fail, () => abandoned)));

  return {
    ended: ended.then(() => outputFailed?.removeEventListener("abort", failLost)),
    failure: () => failure,
    isHeldOpen: () =>
      pumps.some((pump) => pump.state === "reading" && pump.stream.readableLength === 0),
    abandon() {
      abandoned = true;
      for (const { stream } of pumps) stream.destroy();
    },
  };
}

async function pumpStream(
  pump: Pump,
  deliver: (name: OutputStream, chunk: Uint8Array) => Promise<void>,
  fail: (error: unknown) => void,
  isAbandoned: () => boolean,
): Promise<void> {
  try {
    for await (const chunk of pump.stream) {
      pump.state = "delivering";
      // Caught here: leaving the loop would close the stream, and the process would get SIGPIPE.
      await deliver(pump.name, chunk as Uint8Array).catch(fail);
      pump.state = "reading";
    }
  } catch (error) {
    // An abandoned stream ends the loop with a "premature close".
    if (!isAbandoned()) fail(error);
  }
  pump.state = "ended";
}
