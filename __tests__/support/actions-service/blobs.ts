import { randomBytes } from "node:crypto";
import type { Answer, Request, Routed } from "./exchange.ts";
import type { BlobOperation } from "./faults.ts";

interface Blob {
  blocks: Map<string, Buffer>;
  bytes: Buffer | undefined;
  contentType: string;
}

const folder = "/store/actions-results/";

/** Block blobs as Azure keeps them: put in one piece, or block by block with a list that makes the blob of them. */
export class BlobStore {
  readonly #blobs = new Map<string, Blob>();
  readonly #signature = randomBytes(16).toString("base64");
  readonly #origin: () => string;

  constructor(origin: () => string) {
    this.#origin = origin;
  }

  static owns(url: URL): boolean {
    return url.pathname.startsWith(folder);
  }

  /** The storage client takes the account, the container and the blob from the path. */
  signedUrl(name: string): string {
    return `${this.#origin()}${folder}${name}?sv=2025-11-05&sig=${encodeURIComponent(this.#signature)}`;
  }

  /** @throws Error when the blob was not completed */
  committed(name: string): Buffer {
    const bytes = this.#blobs.get(name)?.bytes;
    if (bytes === undefined) throw new Error(`nothing was uploaded to ${name}`);
    return bytes;
  }

  /** Makes a blob without any request. */
  plant(name: string, bytes: Buffer, contentType: string): void {
    this.#blobs.set(name, { blocks: new Map(), bytes, contentType });
  }

  route(request: Request): Routed {
    return {
      operation: operationOf(request),
      answer: () => this.#answer(request),
      failure: (status, message) => storageError(status, "Fault", message),
    };
  }

  #answer(request: Request): Answer {
    if (request.url.searchParams.get("sig") !== this.#signature) {
      return storageError(403, "AuthenticationFailed", "the signature of the URL is not ours");
    }
    const name = request.url.pathname.slice(folder.length);
    if (request.method === "GET") return this.#get(name);
    if (request.method !== "PUT")
      return storageError(405, "UnsupportedHttpVerb", `${request.method} is not supported`);
    if (request.headers["x-ms-version"] === undefined) {
      return storageError(400, "MissingRequiredHeader", "x-ms-version is missing");
    }
    const fresh: Blob = { blocks: new Map(), bytes: undefined, contentType: "" };
    const blob = this.#blobs.get(name) ?? fresh;
    this.#blobs.set(name, blob);
    const part = request.url.searchParams.get("comp");
    if (part === "block") return putBlock(blob, request);
    if (part === "blocklist") return putBlockList(blob, request);
    if (part === null) return putBlob(blob, request);
    return storageError(400, "InvalidQueryParameterValue", `comp is ${part}, expected block or blocklist`);
  }

  #get(name: string): Answer {
    const blob = this.#blobs.get(name);
    if (blob?.bytes === undefined) return storageError(404, "BlobNotFound", `there is no ${name}`);
    return { status: 200, headers: { "content-type": blob.contentType }, body: blob.bytes };
  }
}

const operations: Record<string, BlobOperation> = { block: "PutBlock", blocklist: "PutBlockList" };

const operationOf = ({ method, url }: Request): BlobOperation =>
  method === "GET" ? "GetBlob" : (operations[url.searchParams.get("comp") ?? ""] ?? "PutBlob");

function putBlob(blob: Blob, { headers, body }: Request): Answer {
  if (headers["x-ms-blob-type"] !== "BlockBlob") {
    return storageError(400, "MissingRequiredHeader", "x-ms-blob-type must be BlockBlob");
  }
  blob.bytes = body;
  blob.contentType = contentType(headers);
  return { status: 201, body: "" };
}

function putBlock(blob: Blob, { url, headers, body }: Request): Answer {
  const id = url.searchParams.get("blockid") ?? "";
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(id) || id.length % 4 !== 0) {
    return storageError(400, "InvalidQueryParameterValue", `blockid is not base64: ${id}`);
  }
  if ([...blob.blocks.keys()].some((other) => other.length !== id.length)) {
    return storageError(400, "InvalidBlobOrBlock", "all block ids of a blob must have the same length");
  }
  if (Number(headers["content-length"]) !== body.length) {
    return storageError(400, "IncompleteBody", "content-length is not the length of the body");
  }
  blob.blocks.set(id, body);
  return { status: 201, body: "" };
}

function putBlockList(blob: Blob, { headers, body }: Request): Answer {
  const ids = [...body.toString("utf8").matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(
    (match) => match[1] ?? "",
  );
  const missing = ids.filter((id) => !blob.blocks.has(id));
  if (missing.length > 0) return storageError(400, "InvalidBlockList", `never put: ${missing.join(", ")}`);
  blob.bytes = Buffer.concat(ids.map((id) => blob.blocks.get(id) ?? Buffer.alloc(0)));
  blob.contentType = contentType(headers);
  blob.blocks.clear();
  return { status: 201, body: "" };
}

const contentType = (headers: Request["headers"]): string =>
  String(headers["x-ms-blob-content-type"] ?? "application/octet-stream");

function storageError(status: number, code: string, message: string): Answer {
  return {
    status,
    headers: { "content-type": "application/xml", "x-ms-error-code": code },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  };
}
