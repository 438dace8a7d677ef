import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Request, Routed } from "./exchange.ts";
import type { Faults, Operation } from "./faults.ts";
import type { ServiceState } from "./state.ts";

export interface LoggedRequest {
  method: string;
  /** Without the query, which holds a signature. */
  path: string;
  /** null: it was refused before it was known what it asks for, or the service has a defect. */
  operation: Operation | null;
  /** 0: the connection was cut. */
  status: number;
}

/** All that goes through the service: what is late, what goes wrong, and what was asked. */
export class Traffic {
  readonly requests: LoggedRequest[] = [];
  readonly #defects: string[] = [];
  readonly #route: (request: Request) => Routed;
  readonly #faults: Faults;
  readonly #state: ServiceState;

  constructor(route: (request: Request) => Routed, faults: Faults, state: ServiceState) {
    this.#route = route;
    this.#faults = faults;
    this.#state = state;
  }

  /** undefined: the connection is to be cut. */
  async answer(request: Request): Promise<Answer | undefined> {
    if (this.#state.latencyMs > 0) await sleep(this.#state.latencyMs);
    const { operation, answer } = await this.#handle(request);
    const { method, url } = request;
    this.requests.push({ method, path: url.pathname, operation, status: answer?.status ?? 0 });
    return answer;
  }

  async #handle(request: Request): Promise<{ operation: Operation | null; answer: Answer | undefined }> {
    try {
      const routed = this.#route(request);
      return { operation: routed.operation, answer: await this.#faults.apply(routed) };
    } catch (error) {
      this.#defects.push((error as Error).message);
      return { operation: null, answer: undefined };
    }
  }

  count(operation: Operation): number {
    return this.requests.filter((request) => request.operation === operation).length;
  }

  /** @throws Error when the service did not do as it should, which no client can be blamed for */
  check(): void {
    if (this.#defects.length > 0) throw new Error(`The Actions service: ${this.#defects.join("\n")}`);
  }
}
