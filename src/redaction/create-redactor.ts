import { stripVTControlCharacters } from "node:util";
import type { Redacted, RedactedText } from "../model/redacted.ts";
import { unseen } from "../model/unseen.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";
import { createStream, withheldNotice, redactWhole } from "./stream.ts";
import type { Plan } from "../model/plan.ts";
import { findSecretValues } from "./secret-values.ts";
import type { Redactor, RedactionMode, Finder } from "./redactor.ts";
import { createVisibilityFilter } from "./invisible.ts";
import type { Hit } from "./literals.ts";

export function createRedactor(mode: RedactionMode, values: Iterable<string> = []): Redactor {
  const catalogue = createCatalogue();
  for (const value of values) catalogue.addValue(value);
  const text = (original: string): RedactedText =>
    redactText(catalogue, mode, original) as RedactedText;
  return {
    mode,
    add(value) {
      catalogue.addValue(value);
      return !catalogue.gaveUp();
    },
    text,
    value: <T>(value: T) => mapTexts(value, text) as Redacted<T>,
    stream: () => createStream(catalogue, mode),
    finder: () => createFinder(catalogue),
  };
}

function redactText(catalogue: Catalogue, mode: RedactionMode, text: string): string {
  if (mode === "shadow") return text;
  const bytes = Buffer.from(text);
  const shown = redactWhole(catalogue, bytes);
  if (catalogue.gaveUp()) return text.trim() === "" ? text : withheldNotice;
  // A text with a lone surrogate, which has no bytes, is changed only if necessary.
  const redacted = Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
  return redactCleaned(catalogue, redacted);
}

/**
 * Text is cleaned before people see it, by rules that differ slightly from those of terminals, so cleaning may reveal a
 * value.
 */
function redactCleaned(catalogue: Catalogue, text: string): string {
  const cleaned = stripVTControlCharacters(text).replaceAll(unseen, "");
  if (cleaned === text) return text;
  const bytes = Buffer.from(cleaned);
  const shown = redactWhole(catalogue, bytes);
  return Buffer.compare(shown, bytes) === 0 ? text : Buffer.from(shown).toString("utf8");
}

/** Fields whose words this tool writes: they stay even if a secret is the same word. */
const ownWords: ReadonlySet<string> = new Set(["level", "source", "verdict"]);

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      ownWords.has(name) ? inner : mapTexts(inner, change),
    ]),
  );
}

/** The settings of a plan that decide which values are secrets, and what happens to them. */
type SecretSettings = Readonly<Pick<Plan, "redaction" | "secrets" | "secrets_exempt">>;

/** Defaults for a process without a plan. */
const unplanned: SecretSettings = { redaction: "enforce", secrets: [], secrets_exempt: [] };

/**
 * Creates the redactor of a run, in the mode of its plan, or of a process without one, with the secret values of this
 * environment.
 */
export const createRunRedactor = (
  environment: Readonly<Record<string, string>>,
  plan: SecretSettings = unplanned,
): Redactor => createRedactor(plan.redaction, findSecretValues(environment, plan));

const noBytes = new Uint8Array(0);

function createFinder(catalogue: Catalogue): Finder {
  // Too many values to search for counts as found.
  const hasValue = (found: readonly Hit[]): boolean =>
    found.some(catalogue.isValue) || catalogue.gaveUp();
  let found = false;
  let kept: Uint8Array = noBytes;
  const filter = createVisibilityFilter({
    ...catalogue,
    replaceInnerText(text) {
      found ||= hasValue(catalogue.search(text, true).found);
      return text;
    },
  });
  return {
    push(chunk) {
      if (found) return true;
      const isEnd = chunk.length === 0;
      const visible = filter.read(chunk, isEnd);
      // Reading the cuts searches the texts within control sequences.
      if (visible.read === null) visible.cuts();
      const bytes = kept.length === 0 ? visible.bytes : Buffer.concat([kept, visible.bytes]);
      const searched = catalogue.search(bytes, isEnd);
      found ||= hasValue(searched.found);
      // A copy: the caller may reuse its buffer.
      kept = new Uint8Array(bytes.subarray(searched.unfinished));
      return found;
    },
  };
}
