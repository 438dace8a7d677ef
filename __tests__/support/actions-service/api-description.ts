import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { constants, Script } from "node:vm";
import type Formats from "ajv-formats";
import type { Document, OpenAPIBackend, ValidationResult } from "openapi-backend";
import type { Answer, Request } from "./exchange.ts";
import type { RestOperation } from "./faults.ts";

/**
 * Imports with Node's own loader. openapi-backend is CommonJS that requires an ES module, which jest's loader cannot do
 * before Node 24.9; and so it is loaded once for all test files of a process.
 */
const importByNode = new Script("(name) => import(name)", {
  filename: fileURLToPath(import.meta.url),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
}).runInThisContext() as (name: string) => Promise<unknown>;

/** A request that GitHub's description knows. */
export interface Call {
  operation: RestOperation;
  /** What stands in the path's places, by name. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: unknown;
}

let loaded: Promise<ApiDescription> | undefined;

/** GitHub's OpenAPI description, cut to what is called (.ci/cut-api-description.js): what requests and answers must look like. */
export class ApiDescription {
  readonly #api: OpenAPIBackend;

  private constructor(api: OpenAPIBackend) {
    this.#api = api;
  }

  /** Compiled once for all services of a test file. */
  static load(): Promise<ApiDescription> {
    loaded ??= compile().then((api) => new ApiDescription(api));
    return loaded;
  }

  /** undefined: no operation has this method and path. */
  match(request: Request): Call | undefined {
    const wire = onTheWire(request);
    const operation = this.#api.matchOperation(wire);
    if (operation === undefined) return undefined;
    const { params, query, requestBody } = this.#api.router.parseRequest(wire, operation);
    const { operationId } = operation;
    return { operation: operationId as RestOperation, path: params, query, body: requestBody };
  }

  requestMistakes(request: Request, { operation }: Call): string[] {
    return mistakes(this.#api.validator.validateRequest(onTheWire(request), operation));
  }

  answerMistakes({ operation }: Call, { status, headers = {}, body }: Answer): string[] {
    const { validator } = this.#api;
    const value: unknown = body.length === 0 ? undefined : JSON.parse(body.toString());
    return [
      ...mistakes(validator.validateResponse(value, operation, status)),
      ...mistakes(validator.validateResponseHeaders(headers, operation, { statusCode: status })),
    ];
  }

  /** An answer with every field that the description has, each with a value that says nothing. */
  sample({ operation }: Call): unknown {
    return this.#api.mockResponseForOperation(operation).mock as unknown;
  }
}

async function compile(): Promise<OpenAPIBackend> {
  const backend = (await importByNode("openapi-backend")) as { OpenAPIBackend: typeof OpenAPIBackend };
  const formats = (await importByNode("ajv-formats")) as { default: typeof Formats };
  const text = await readFile(new URL("github-api.json", import.meta.url), "utf8");
  const api = new backend.OpenAPIBackend({
    definition: JSON.parse(text) as Document,
    quick: true,
    customizeAjv: (ajv) => formats.default.default(ajv),
  });
  return api.init();
}

const onTheWire = ({ method, url, headers, body }: Request) => ({
  method,
  path: url.pathname,
  query: url.search.slice(1),
  headers: headers as Record<string, string | string[]>,
  ...(body.length > 0 && { body: body.toString("utf8") }),
});

const mistakes = ({ errors }: ValidationResult): string[] =>
  (errors ?? []).map(({ instancePath, message, params }) =>
    `${instancePath} ${message ?? "is not valid"} ${JSON.stringify(params)}`.trim(),
  );
