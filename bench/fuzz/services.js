// GitHub's services for one case: the stand-in that the tests use, and a server before it that keeps every request and may spoil
// the answers.
import { createServer, request as send } from "node:http";
import { once } from "node:events";
import { compiled } from "../aggregate/build.js";

/**
 * @typedef {object} Services
 * @property {Awaited<ReturnType<typeof import("../../__tests__/support/actions-service/server.ts").startActionsService>>} service
 * @property {(job: string) => Record<string, string>} environment
 * @property {{ method: string, url: string, headers: Record<string, unknown>, body: Buffer, answered?: Answer }[]} requests
 */

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {Record<string, unknown>} headers
 * @property {Buffer} body
 * @property {number} [delayMs] before it
 * @property {number} [everyMs] between its pieces
 * @property {boolean} [torn] in its middle
 */

/** Of all requests, at most so much is kept of each. */
const bodyKept = 16 * 2 ** 20;

/**
 * @param {import("./room.js").Room} room
 * @param {object} options
 * @param {(asked: { method: string, path: string, before: number }, answer: Answer) => Answer} [options.spoil] is given what is asked (`method`, `path`), a count of requests before it, and the answer; gives the
 * answer that is sent. Left out: all is sent as it is.
 * @returns the `service` itself, `environment(job)` for a job of it, and `requests` in the order they came
 */
export async function openServices(room, { spoil = (_, answer) => answer } = {}) {
  const { startActionsService } = await compiled("__tests__/support/actions-service/server.js");
  const service = await startActionsService();
  const requests = [];
  const front = createServer((incoming, response) => {
    pass(incoming, response, { service, front, requests, spoil }).catch(() => incoming.socket.destroy());
  });
  front.listen(0, "127.0.0.1");
  await once(front, "listening");
  room.closing.push(async () => {
    front.closeAllConnections();
    front.close();
    await service.close().catch(() => undefined);
  });
  const environment = (job) => {
    const own = Object.entries(service.environment({ job }));
    const led = own.map(([name, value]) => [name, value.replaceAll(service.origin, originOf(front))]);
    return Object.fromEntries(led);
  };
  room.services = { service, environment, requests };
  return room.services;
}

const originOf = (server) => `http://127.0.0.1:${server.address().port}`;

async function pass(incoming, response, { service, front, requests, spoil }) {
  const body = await bytesOf(incoming);
  const { method, url, headers } = incoming;
  const asked = { method, path: url.split("?")[0], before: requests.length };
  const request = { method, url, headers, body: body.subarray(0, bodyKept) };
  requests.push(request);
  const put = (text) => text.replaceAll(service.origin, originOf(front));
  const answer = await forward(service.origin, { method, url, headers, body });
  request.answered = spoil(asked, withOrigin(answer, put));
  await deliver(response, request.answered);
}

/** The stand-in names itself in addresses: what follows them comes here, too. */
function withOrigin({ status, headers, body }, put) {
  const changed = Object.entries(headers).map(([name, value]) => [name, put(String(value))]);
  const isText = /json|xml|text/.test(headers["content-type"] ?? "");
  return {
    status,
    headers: Object.fromEntries(changed),
    body: isText ? Buffer.from(put(body.toString("utf8"))) : body,
  };
}

async function forward(origin, { method, url, headers, body }) {
  const { host: _, ...others } = headers;
  const outgoing = send(`${origin}${url}`, {
    method,
    headers: { ...others, "content-length": body.length },
    agent: false,
  });
  outgoing.end(body);
  const [answer] = await once(outgoing, "response");
  const {
    "content-length": _length,
    "transfer-encoding": _encoding,
    connection: _c,
    ...kept
  } = answer.headers;
  return { status: answer.statusCode, headers: kept, body: await bytesOf(answer) };
}

async function bytesOf(stream) {
  const pieces = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** @param {import("node:http").ServerResponse} response @param {Answer} answer */
async function deliver(response, { status, headers, body, delayMs = 0, everyMs, torn = false }) {
  if (delayMs > 0) await later(delayMs);
  response.on("error", () => undefined);
  response.writeHead(status, { "content-length": body.length, ...headers });
  if (torn) return void response.write(body.subarray(0, body.length / 2), () => response.destroy());
  if (everyMs === undefined) return void response.end(body);
  for (let at = 0; at < body.length && !response.destroyed; at += 1) {
    response.write(body.subarray(at, at + 1));
    await later(everyMs);
  }
  response.end();
}

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
