import type { FaultAnswer, Operation } from "./faults.ts";

/** A request, with its body read. */
export interface Request {
  method: string;
  url: URL;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
  /** The connection ends when half of the body is sent. */
  torn?: boolean;
  /** After the body blanks follow for ever: one each so many milliseconds, or, with 0, as fast as they are taken. */
  endless?: number;
}

/** What a part of the service is going to do with a request. */
export interface Routed {
  /** null: it is refused before it is known what it asks for, so that no fault can be set on it. */
  operation: Operation | null;
  answer(): Answer;
  /** How this part words an error. */
  failure: FaultAnswer;
}

export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: JSON.stringify(value),
});
