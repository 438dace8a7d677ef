import type { Call } from "./api-description.ts";
import { type Answer, jsonAnswer } from "./exchange.ts";
import { listed } from "./listings.ts";
import type { ServiceState } from "./state.ts";

/**
 * Answers a call that is well-formed and allowed.
 * @param sample an answer with every field that GitHub's description has; what matters in it is to be replaced
 */
export type RestMethod = (call: Call, sample: unknown) => Answer;

/** Something of GitHub's with all its fields. */
export type Sample = Record<string, unknown>;

export const restError = (status: number, message: string): Answer =>
  jsonAnswer(status, {
    message,
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  });

export const notFound = (): Answer => restError(404, "Not Found");

const pageSize = (call: Call): number => Number(call.query["per_page"] ?? 30);

/** One page of a list, as the test wants lists given out. */
export function page<Item>(call: Call, items: readonly Item[], { listings }: ServiceState): Item[] {
  const size = pageSize(call);
  const start = (Number(call.query["page"] ?? 1) - 1) * size;
  return listed(items, listings).slice(start, start + size);
}

/** GitHub silently takes 100 for more: whoever asks for more expects entries that don't come. */
export const pageMistakes = (call: Call): string[] =>
  pageSize(call) > 100 || pageSize(call) < 1 ? ["per_page must be from 1 to 100"] : [];
