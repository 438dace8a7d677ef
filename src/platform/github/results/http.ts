import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { HttpClient } from "@actions/http-client";
import { limits } from "../../../model/limits.ts";
import { messageOf } from "../../../model/reasons.ts";
import { toOneLine } from "../../one-line.ts";
import { readRetryAfter, ServiceFailure } from "./service-failure.ts";

/** Milliseconds without a byte after which an answer is abandoned. */
const longestSilence = 30_000;

/** Creates a client that keeps its connections and uses the environment's proxies. Loaded on demand. */
export async function createHttpClient(): Promise<HttpClient> {
  const { HttpClient } = await import("@actions/http-client");
  return new HttpClient("orchestrator", [], { keepAlive: true, socketTimeout: longestSilence });
}

export interface HttpRequest {
  /** Default: GET. */
  method?: "GET" | "POST" | "PUT";
  url: string;
  headers?: Record<string, string>;
  /** Text, or bytes; bytes need a `content-length` header. */
  body?: string | Uint8Array;
}

/**
 * Sends a request and waits for the headers of its answer.
 * @throws ServiceFailure when there is no answer
 */
export async function send(client: HttpClient, request: HttpRequest): Promise<IncomingMessage> {
  const { method = "GET", url, headers = {}, body = null } = request;
  const data = body instanceof Uint8Array ? Readable.from([body]) : body;
  try {
    const answer = await client.request(method, url, data, headers);
    return answer.message;
  } catch (error) {
    throw toNoAnswer(error);
  }
}

/** In milliseconds. */
interface AnswerBounds {
  /** Time without a byte after which an answer is abandoned; 30 s, except in tests. */
  silence?: number;
  /** Time after which it is abandoned, even if bytes still arrive. */
  time?: number;
}

/**
 * Reads the body of an answer in pieces.
 * @throws ServiceFailure when it is interrupted or abandoned
 */
export async function* readAnswerPieces(
  answer: IncomingMessage,
  { silence = longestSilence, time = limits.downloadTime.value }: AnswerBounds = {},
): AsyncGenerator<Buffer> {
  const giveUp = (why: string) => () => answer.destroy(new Error(why));
  const quiet = setTimeout(giveUp(`nothing came for ${silence} ms`), silence);
  const slow = setTimeout(giveUp(`it had not ended after ${time} ms`), time);
  try {
    for await (const piece of answer) {
      quiet.refresh();
      yield piece as Buffer;
    }
  } catch (error) {
    throw toNoAnswer(error);
  } finally {
    clearTimeout(quiet);
    clearTimeout(slow);
  }
}

/**
 * Reads the whole body of a short answer.
 * @throws ServiceFailure like `readAnswerPieces`, and when it is too long, which is not retried
 */
export async function readAnswer(
  answer: IncomingMessage,
  { most, time = limits.answerTime.value }: { most?: number; time?: number } = {},
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const bound = most ?? limits.answerBytes.value;
  let bytes = 0;
  for await (const piece of readAnswerPieces(answer, { time })) {
    bytes += piece.length;
    if (bytes > bound)
      throw new ServiceFailure(`the answer has more than ${bound} bytes`, { status: 200 });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The client's messages can contain the address, and with it a signature. */
const toNoAnswer = (error: unknown): ServiceFailure =>
  new ServiceFailure(
    `there was no answer: ${toOneLine(messageOf(error).replace(/\?\S*/g, ""), 200)}`,
    {
      cause: error,
    },
  );

/** Converts an answer with another status than 200. */
export function toServiceFailure(
  answer: IncomingMessage,
  words = answer.statusMessage ?? "",
): ServiceFailure {
  const status = answer.statusCode ?? 0;
  const retryAfter = readRetryAfter(answer.headers["retry-after"], new Date());
  const asked = retryAfter > 0 ? `, and asks to wait ${Math.ceil(retryAfter / 1_000)} s` : "";
  return new ServiceFailure(
    `the answer was ${status}${words === "" ? "" : ` (${toOneLine(words, 300)})`}${asked}`,
    {
      status,
      retryAfter,
    },
  );
}
