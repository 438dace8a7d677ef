import type { HttpClient } from "@actions/http-client";
import * as z from "zod";
import { parseJson } from "../../../model/json.ts";
import { toServiceFailure, send, readAnswer } from "./http.ts";
import type { Runtime } from "./runtime.ts";
import { ServiceFailure } from "./service-failure.ts";

/**
 * Calls a method of one of the toolkit's services, with their protocol: Twirp with JSON, without fields that have their
 * default value. Nothing is printed or retried here.
 * @param method the service and its method: `ArtifactService/ListArtifacts`
 * @param answer schema of the fields that are used
 * @throws ServiceFailure with the service's message
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact/src/generated/results/api/v1
 */
export async function callTwirp<Schema extends z.ZodType>(
  client: HttpClient,
  { address, token }: Runtime,
  method: string,
  body: object,
  answer: Schema,
): Promise<z.infer<Schema>> {
  const answered = await send(client, {
    method: "POST",
    url: new URL(`/twirp/github.actions.results.api.v1.${method}`, address).href,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const value = parseJson((await readAnswer(answered)).toString("utf8"));
  if (answered.statusCode !== 200) throw toServiceFailure(answered, parseMessage(value));
  return read(answer, withSnakeCase(value));
}

/**
 * Converts field names to GitHub's form, `signed_url`. `signedUrl`, as from nektos/act, is valid too: parsers must
 * accept both (protobuf.dev, ProtoJSON).
 */
function withSnakeCase(value: unknown, levels = deepestAnswer): unknown {
  if (levels === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withSnakeCase(item, levels - 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      withSnakeCase(field, levels - 1),
    ]),
  );
}

/** Levels of an answer that are read: a list of objects in an object. */
const deepestAnswer = 3;

const parseMessage = (value: unknown): string | undefined =>
  z.object({ msg: z.string() }).safeParse(value).data?.msg;

function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  // Something other than the service may have answered: a proxy, or a web page.
  const problem = `${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`;
  throw new ServiceFailure(`the answer is not as expected: ${problem}`, { status: 200 });
}
