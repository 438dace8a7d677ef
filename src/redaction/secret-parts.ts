import { parseJson } from "../model/json.ts";
import { findCredentials } from "./secret-values.ts";

/** Shorter parts, in bytes, are likely to be part of ordinary text. The whole value has no such limit. */
export const shortestPart = 6;

/** Shorter JSON fields are rarely secrets, such as `true` or a country. */
const shortestField = 8;

/** Depth and number of fields that are searched. Service configurations are smaller. */
const deepest = 8;
const mostFields = 1000;

/** Fields of well-known credentials that are not secret and occur in logs as ordinary words. */
const openField = /(?:^|_)(?:type|ur[il]|domain|project(?:_id)?|region|location)$/i;

/**
 * Splits a secret value into everything that must be hidden: the value itself; each line of it, trimmed too; the texts
 * in it if it is JSON; a password in it if it is an address. Parts that are short, or without letters and digits, such
 * as a line with a brace, are left out.
 */
export function splitSecret(value: string): Set<string> {
  const whole = value.toWellFormed();
  const texts = [whole, ...findJsonFields(whole)];
  const lines = texts
    .flatMap((text) => text.split(/[\r\n]/))
    .flatMap((line) => [line, line.trim()]);
  const parts = [...texts.slice(1), ...lines, ...findCredentials(whole)].filter(isDistinctive);
  return new Set(whole.trim() === "" ? [] : [whole, ...parts]);
}

const isDistinctive = (part: string): boolean =>
  Buffer.byteLength(part) >= shortestPart && /[\p{L}\p{N}]/u.test(part);

function findJsonFields(value: string): string[] {
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
