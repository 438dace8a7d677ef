import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ArtifactService, type StoredArtifact, twirpAnswer, TwirpError } from "./artifacts.ts";
import { type BlobRequest, BlobStore, storageError } from "./blobs.ts";
import { type Answer, Faults, type Operation } from "./faults.ts";
import { runtimeToken } from "./runtime-token.ts";

export interface ActionsServiceOptions {
  /** What GitHub calls the run's and the job's backend ids; default: new ones. */
  run?: string;
  job?: string;
}

export interface LoggedRequest {
  method: string;
  /** Without the query, which holds a signature. */
  path: string;
  /** 0: the connection was cut. */
  status: number;
}

export interface ActionsService {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** What the runner gives a JavaScript action so that it finds the service. */
  environment(): Record<string, string>;
  /** Every artifact that was finalised, oldest first. */
  artifacts(): StoredArtifact[];
  /** In the order they were answered. */
  requests: readonly LoggedRequest[];
  faults: Faults;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * GitHub's service for artifacts, offline: the Twirp methods and the blob storage that @actions/artifact talks to, on the
 * loopback interface. It is stricter than GitHub: whatever it does not know in a request is answered with 400.
 */
export async function startActionsService(options: ActionsServiceOptions = {}): Promise<ActionsService> {
  const ids = { run: options.run ?? randomUUID(), job: options.job ?? randomUUID() };
  const token = runtimeToken(ids);
  let origin = "";
  const blobs = new BlobStore(() => origin);
  const artifacts = new ArtifactService(blobs, ids);
  const faults = new Faults();
  const requests: LoggedRequest[] = [];
  const answer = (request: BlobRequest): Promise<Answer | undefined> =>
    BlobStore.owns(request.url)
      ? answerBlob(request, blobs, faults)
      : answerTwirp(request, artifacts, faults, token);
  const server = createServer((incoming, response) => {
    void respond(incoming, response, answer).then((logged) => requests.push(logged));
  });
  origin = await listen(server);
  return {
    origin,
    environment: () => environmentOf(origin, token),
    artifacts: () => artifacts.stored(),
    requests,
    faults,
    close: () => close(server),
  };
}

/** GITHUB_SERVER_URL stays github.com: for any other host the toolkit refuses to work. */
const environmentOf = (origin: string, token: string): Record<string, string> => ({
  ACTIONS_RESULTS_URL: `${origin}/`,
  ACTIONS_RUNTIME_URL: `${origin}/`,
  ACTIONS_RUNTIME_TOKEN: token,
  ACTIONS_CACHE_SERVICE_V2: "True",
  GITHUB_API_URL: origin,
  GITHUB_SERVER_URL: "https://github.com",
});

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  answer: (request: BlobRequest) => Promise<Answer | undefined>,
): Promise<LoggedRequest> {
  const url = new URL(incoming.url ?? "/", "http://service");
  const method = incoming.method ?? "";
  const logged = (status: number): LoggedRequest => ({ method, path: url.pathname, status });
  try {
    const answered = await answer({ method, url, headers: incoming.headers, body: await readBody(incoming) });
    if (answered !== undefined) {
      response.writeHead(answered.status, answered.headers).end(answered.body);
      return logged(answered.status);
    }
  } catch {
    // The client went away while it was sending: there is nobody left to answer.
  }
  incoming.socket.destroy();
  return logged(0);
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const twirpPath = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/;

async function answerTwirp(
  request: BlobRequest,
  artifacts: ArtifactService,
  faults: Faults,
  token: string,
): Promise<Answer | undefined> {
  const name = twirpPath.exec(request.url.pathname)?.[1];
  const method = name === undefined ? undefined : artifacts.methods[name];
  if (method === undefined || request.method !== "POST") {
    return twirpAnswer(404, `there is no ${request.method} ${request.url.pathname}`, "bad_route");
  }
  if (request.headers["authorization"] !== `Bearer ${token}`) {
    return twirpAnswer(401, "authorization must be Bearer and the runtime token");
  }
  if (request.headers["content-type"] !== "application/json") {
    return twirpAnswer(400, "content-type must be application/json");
  }
  return faults.apply(name as Operation, async () => callMethod(method, request.body), twirpAnswer);
}

function callMethod(method: (body: unknown) => unknown, body: Buffer): Answer {
  try {
    const result = method(JSON.parse(body.toString("utf8")));
    return { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(result) };
  } catch (error) {
    if (error instanceof TwirpError) return twirpAnswer(error.status, error.message, error.code);
    return twirpAnswer(400, (error as Error).message);
  }
}

function answerBlob(request: BlobRequest, blobs: BlobStore, faults: Faults): Promise<Answer | undefined> {
  const put = request.url.searchParams.get("comp") === "blocklist" ? "PutBlockList" : "PutBlock";
  const operation: Operation = request.method === "GET" ? "GetBlob" : put;
  const failed = (status: number, message: string): Answer => storageError(status, "Fault", message);
  return faults.apply(operation, async () => blobs.answer(request), failed);
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
