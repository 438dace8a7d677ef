import { setTimeout as sleep } from "node:timers/promises";

/** What a fault can be set on: a method of the service, or a request to its blob storage. */
export type Operation =
  | "CreateArtifact"
  | "FinalizeArtifact"
  | "ListArtifacts"
  | "GetSignedArtifactURL"
  | "DeleteArtifact"
  | "PutBlock"
  | "PutBlockList"
  | "GetBlob";

/** `before`: the request has no effect. `after`: it took effect, and only its answer is lost or replaced. */
type When = { when?: "before" | "after" };

export type Fault =
  | ({ kind: "status"; status: number; message?: string; headers?: Record<string, string> } & When)
  | ({ kind: "cut" } & When)
  | { kind: "slow"; ms: number };

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** The switchboard of things that go wrong. Faults on one operation happen in the order they were set. */
export class Faults {
  readonly #queues = new Map<Operation, Fault[]>();

  /** Makes the next `times` requests of that kind go wrong. */
  set(operation: Operation, fault: Fault, times = 1): void {
    const queue = this.#queues.get(operation) ?? [];
    this.#queues.set(operation, [...queue, ...Array.from({ length: times }, () => fault)]);
  }

  clear(): void {
    this.#queues.clear();
  }

  /** Answers a request, unless a fault says otherwise. undefined: the connection is to be cut. */
  async apply(
    operation: Operation,
    handle: () => Promise<Answer>,
    code: FaultAnswer,
  ): Promise<Answer | undefined> {
    const fault = this.#queues.get(operation)?.shift();
    if (fault === undefined) return handle();
    if (fault.kind === "slow") {
      await sleep(fault.ms);
      return handle();
    }
    if (fault.when === "after") await handle();
    if (fault.kind === "cut") return undefined;
    const answer = code(fault.status, fault.message ?? `the test asked for ${fault.status}`);
    return { ...answer, headers: { ...answer.headers, ...fault.headers } };
  }
}

/** How this half of the service words an error. */
export type FaultAnswer = (status: number, message: string) => Answer;
