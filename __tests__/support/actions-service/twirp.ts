import * as z from "zod";
import { type Answer, jsonAnswer, type Request, type Routed } from "./exchange.ts";
import type { TwirpOperation } from "./faults.ts";
import type { ServiceState } from "./state.ts";
import type { JobsOfRun, KnownJob } from "./jobs-of-run.ts";

/** Answers a request of a job; what it cannot do it says with a TwirpError. */
export type TwirpMethod = (body: unknown, caller: KnownJob) => unknown;

/** Methods by name, of one service. */
export type TwirpMethods = Readonly<Partial<Record<TwirpOperation, TwirpMethod>>>;

/** Raised for what the service answers with an error in Twirp's form. */
export class TwirpError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Reads a request strictly: a client that sends something unknown is a client whose change must be noticed. */
export function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new TwirpError(400, "invalid_argument", z.prettifyError(result.error));
}

const codes: Record<number, string> = {
  400: "malformed",
  401: "unauthenticated",
  403: "permission_denied",
  404: "not_found",
  409: "already_exists",
  429: "resource_exhausted",
};

function twirpAnswer(status: number, message: string, code?: string): Answer {
  const other = status >= 500 ? "unavailable" : "invalid_argument";
  return jsonAnswer(status, { code: code ?? codes[status] ?? other, msg: message });
}

const path = /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/;

export const isTwirp = (url: URL): boolean => url.pathname.startsWith("/twirp/");

/** @param services the methods of each service, by the last part of its name */
export function routeTwirp(
  request: Request,
  services: Readonly<Record<string, TwirpMethods>>,
  jobs: JobsOfRun,
  { twirpNames }: Pick<ServiceState, "twirpNames">,
): Routed {
  const [, service = "", name = ""] = path.exec(request.url.pathname) ?? [];
  const operation = name as TwirpOperation;
  const method = services[service]?.[operation];
  const refused = (answer: Answer): Routed => ({
    operation: null,
    answer: () => answer,
    failure: twirpAnswer,
  });
  if (method === undefined || request.method !== "POST") {
    const message = `there is no ${request.method} ${request.url.pathname}`;
    return refused(twirpAnswer(404, message, "bad_route"));
  }
  const caller = jobs.withAuthorization(request.headers["authorization"]);
  if (caller === undefined) {
    return refused(twirpAnswer(401, "authorization must be Bearer and the runtime token of a job"));
  }
  if (request.headers["content-type"] !== "application/json") {
    return refused(twirpAnswer(400, "content-type must be application/json"));
  }
  const answer = (): Answer => named(twirpNames, callMethod(method, request.body, caller));
  return { operation, answer, failure: twirpAnswer };
}

/** As nektos/act writes them, the names of fields are in camelCase. */
function named(names: ServiceState["twirpNames"], answer: Answer): Answer {
  if (names === "snake_case") return answer;
  const body = String(answer.body).replaceAll(/"\w+":/g, (name) =>
    name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  );
  return { ...answer, body };
}

function callMethod(method: TwirpMethod, body: Buffer, caller: KnownJob): Answer {
  try {
    return jsonAnswer(200, method(JSON.parse(body.toString("utf8")), caller));
  } catch (error) {
    if (error instanceof TwirpError) return twirpAnswer(error.status, error.message, error.code);
    return twirpAnswer(400, (error as Error).message);
  }
}
