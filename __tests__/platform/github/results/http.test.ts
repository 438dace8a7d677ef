import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { HttpClient } from "@actions/http-client";
import {
  createHttpClient,
  readAnswerPieces,
  send,
  readAnswer,
} from "../../../../src/platform/github/results/http.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";
import { download } from "../../../../src/platform/github/artifacts/unpack-artifact.ts";

let client: HttpClient;
let server: Server | undefined;

beforeEach(async () => {
  client = await createHttpClient();
});

afterEach(() => {
  client.dispose();
  server?.close();
  server?.closeAllConnections();
});

/** A server that answers as it is told. Its addresses hold a signature. */
async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.zip?sig=secret`;
}

test("a download has the bytes that were sent, and sends no authorization", async () => {
  let headers: IncomingHttpHeaders = {};
  const url = await serve((request, response) => {
    headers = request.headers;
    response.write("first ");
    response.end("second");
  });
  const file = join(await temporaryFolder(), "file");
  const digest = createHash("sha256").update("first second").digest("hex");
  expect(await download(client, url, file, 100)).toBe(digest);
  expect(await readFile(file, "utf8")).toBe("first second");
  expect(headers["authorization"]).toBeUndefined();
});

test("an answer that falls silent is given up", async () => {
  const url = await serve((_, response) => void response.write("begin"));
  const pieces = readAnswerPieces(await send(client, { url }), { silence: 20 });
  expect(String((await pieces.next()).value)).toBe("begin");
  await expect(pieces.next()).rejects.toMatchObject({ name: "ServiceFailure", passing: true });
});

test("an answer that comes steadily and never ends is given up", async () => {
  const url = await serve((_, response) => {
    const sending = setInterval(() => response.write("."), 5);
    response.once("close", () => clearInterval(sending));
  });
  await expect(readAnswer(await send(client, { url }), { time: 200 })).rejects.toMatchObject({
    name: "ServiceFailure",
    message: expect.stringContaining("it had not ended after 200 ms"),
  });
});

test("an answer without an end is broken off at its bound, and not asked for again", async () => {
  let sent = 0;
  const url = await serve((_, response) => {
    const send = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536))) sent += 65_536;
    };
    response.on("drain", send);
    send();
  });
  await expect(readAnswer(await send(client, { url }), { most: 1_000_000 })).rejects.toMatchObject({
    name: "ServiceFailure",
    message: "the answer has more than 1000000 bytes",
    passing: false,
  });
  expect(sent).toBeLessThan(100_000_000);
});

test("an answer that breaks off is a failure, not a short file", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-length": "100" });
    response.write("begin", () => response.destroy());
  });
  const file = join(await temporaryFolder(), "file");
  await expect(download(client, url, file, 100)).rejects.toMatchObject({
    name: "ServiceFailure",
    passing: true,
  });
});

test("a server that cannot be reached is a failure whose words hold no signature", async () => {
  const url = await serve(() => {});
  server?.close();
  await once(server!, "close");
  const error: unknown = await send(client, { url }).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: "ServiceFailure", status: null });
  expect(String(error)).not.toContain("secret");
});

test("an address that is none is a failure as well", async () => {
  await expect(send(client, { url: "no address" })).rejects.toMatchObject({ name: "ServiceFailure" });
});
