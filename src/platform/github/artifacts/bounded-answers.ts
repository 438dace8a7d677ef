import { subscribe, unsubscribe } from "node:diagnostics_channel";
import type { ClientRequest, IncomingMessage } from "node:http";
import { limits } from "../../../model/limits.ts";

/** The channel for each answer to a request of node:http, before its body is read. */
const answers = "http.client.response.finish";

/**
 * Runs an action of the toolkit's client, which reads answers into memory without a limit. An answer that is too long,
 * too slow or interrupted ends early, as if it were complete. Answers to GET are not limited here: they are downloads,
 * which are limited where they are read.
 * @throws Error that names the limit, in place of the client's error about half an answer
 */
export async function withBoundedAnswers<Result>(act: () => Promise<Result>): Promise<Result> {
  let reached: string | undefined;
  const bound = (message: unknown): void => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage };
    if (request.method !== "GET") endWhenDue(response, (which) => (reached ??= which));
  };
  subscribe(answers, bound);
  try {
    return await act();
  } catch (error) {
    if (reached === undefined) throw error;
    throw new Error(`the service's answer was broken off: ${reached}`, { cause: error });
  } finally {
    unsubscribe(answers, bound);
  }
}

function endWhenDue(answer: IncomingMessage, onReached: (which: string) => void): void {
  const push = answer.push.bind(answer);
  let left: number = limits.uploadAnswerBytes.value;
  const end = (which: string): void => {
    clearTimeout(timer);
    answer.push = () => false;
    onReached(which);
    // The client waits for an end, and does not notice a closed connection.
    answer.once("end", () => answer.destroy());
    push(null);
  };
  const timer = setTimeout(
    () => end(`it had not ended after ${limits.answerTime.shown}`),
    limits.answerTime.value,
  );
  answer.once("close", () => {
    clearTimeout(timer);
    // The connection broke in the middle: the client would wait forever, but retries after half an answer.
    if (!answer.readableEnded) answer.emit("end");
  });
  answer.push = (chunk: Uint8Array | null, encoding?: BufferEncoding) => {
    if (chunk === null) clearTimeout(timer);
    left -= chunk?.length ?? 0;
    if (left >= 0) return push(chunk, encoding);
    end(`it has more than ${limits.uploadAnswerBytes.shown}`);
    return false;
  };
}
