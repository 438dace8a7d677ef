import { parseJson } from "../model/json.ts";
import { credentialsIn } from "./secret-values.ts";

/** Shorter parts, in bytes, are too likely to be a part of ordinary text. The whole value has no such limit. */
export const shortestPart = 6;

/** A field of JSON is shorter only by chance, such as `true` or a country. */
const shortestField = 8;

/** How deep fields are looked for, and how many count: more is no configuration of a service. */
const deepest = 8;
const mostFields = 1000;

/** Fields of well-known credentials that are no secrets, and stand in logs as ordinary words. */
const openField = /(?:^|_)(?:type|ur[il]|domain|project(?:_id)?|region|location)$/i;

/**
 * What is a secret of a value that is one: the value itself; each line of it, also without the blanks around it; the texts in
 * it where it is JSON; a password in it where it is an address. A part that is short, or has neither letters nor digits, such
 * as a line with a brace, is none.
 */
export function partsOf(value: string): Set<string> {
  const whole = value.toWellFormed();
  const texts = [whole, ...fieldsOf(whole)];
  const lines = texts
    .flatMap((text) => text.split(/[\r\n]/))
    .flatMap((line) => [line, line.trim()]);
  const parts = [...texts.slice(1), ...lines, ...credentialsIn(whole)].filter(isTelling);
  return new Set(whole.trim() === "" ? [] : [whole, ...parts]);
}

const isTelling = (part: string): boolean =>
  Buffer.byteLength(part) >= shortestPart && /[\p{L}\p{N}]/u.test(part);

function fieldsOf(value: string): string[] {
  if (!/^\s*[[{]/.test(value)) return [];
  const found: string[] = [];
  const collect = (inner: unknown, key: string, depth: number): void => {
    if (depth > deepest || found.length >= mostFields) return;
    if (typeof inner === "string") {
      if (inner.length >= shortestField && !openField.test(key)) found.push(inner);
    } else if (typeof inner === "object" && inner !== null)
      for (const [name, field] of Object.entries(inner))
        collect(field, Array.isArray(inner) ? key : name, depth + 1);
  };
  collect(parseJson(value), "", 0);
  return found;
}
