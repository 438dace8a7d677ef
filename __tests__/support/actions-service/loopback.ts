import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Answer, Request } from "./exchange.ts";

export interface Loopback {
  /** `http://127.0.0.1:port` */
  origin: string;
  /** Ends all connections. */
  close(): Promise<void>;
}

/**
 * A server on a free port of the loopback interface.
 * @param answer undefined: the connection is cut
 */
export async function startLoopback(
  answer: (request: Request) => Promise<Answer | undefined>,
): Promise<Loopback> {
  const server = createServer((incoming, response) => void respond(incoming, response, answer));
  return { origin: await listen(server), close: () => close(server) };
}

async function respond(
  incoming: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Promise<Answer | undefined>,
): Promise<void> {
  try {
    const url = new URL(incoming.url ?? "/", "http://service");
    const body = await readBody(incoming);
    const answered = await answer({ method: incoming.method ?? "", url, headers: incoming.headers, body });
    if (answered !== undefined) {
      send(response, answered);
      return;
    }
  } catch {
    // The client went away while it was sending: there is nobody left to answer.
  }
  incoming.socket.destroy();
}

function send(response: ServerResponse, { status, headers, body, torn = false, endless }: Answer): void {
  const bytes = Buffer.from(body);
  if (endless !== undefined) {
    response.writeHead(status, headers);
    // It ends when the client has gone away.
    void pipeline(bodyWithoutEnd(bytes, endless), response).catch(() => undefined);
    return;
  }
  response.writeHead(status, { ...headers, "content-length": bytes.length });
  if (torn) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  else response.end(bytes);
}

async function* bodyWithoutEnd(beginning: Buffer, ms: number): AsyncGenerator<Buffer> {
  yield beginning;
  for (const blanks = Buffer.alloc(ms > 0 ? 1 : 65_536, " "); ;) {
    yield blanks;
    if (ms > 0) await sleep(ms);
  }
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
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
