import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";

const lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Letters and digits that nobody can guess. */
export const randomText = (length: number, alphabet = lettersAndDigits): string =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");

/** What changes when it is written for URLs, JSON or base64. */
const special = ['"', "\\", "/", "+", " ", "é", "&", "%"];

/** A secret of 32 characters, each special one with three or four random ones around it. */
export const makeCanary = (among = special): string => {
  const parts = among.map((character) => randomText(3) + character).join("");
  return parts + randomText(32 - parts.length);
};

/** The forms that programs give to a value. */
export interface Form {
  name: string;
  text: string;
}

/** Written without a look at how the guard does it. */
export function formsOf(value: string): Form[] {
  const base64 = (before: string): string => Buffer.from(before + value).toString("base64");
  const forURL = (text: string): string => text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const lower = (text: string): string => text.replaceAll(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase());
  return [
    { name: "raw", text: value },
    ...["", "a", "ab"].flatMap((before) => [
      { name: `base64-${before.length}`, text: base64(before) },
      { name: `base64url-${before.length}`, text: forURL(base64(before)) },
    ]),
    { name: "url-upper", text: encodeURIComponent(value) },
    { name: "url-lower", text: lower(encodeURIComponent(value)) },
    { name: "form", text: new URLSearchParams({ v: value }).toString().slice(2) },
    { name: "json", text: JSON.stringify(value).slice(1, -1) },
  ];
}

/** Three pieces of each form, so that a part that got away is found too. */
export function needlesOf(value: string): Form[] {
  return formsOf(value).flatMap(({ name, text }) => {
    // The first and the last characters of base64 hold bits of what stands around.
    const own = name.startsWith("base64") ? text.slice(3, -4) : text;
    const size = Math.min(10, own.length);
    const middle = Math.floor((own.length - size) / 2);
    return [own.slice(0, size), own.slice(middle, middle + size), own.slice(-size)].map((piece) => ({
      name,
      text: piece,
    }));
  });
}

/** Where pieces of values stand in bytes, as `what: form`. */
export function findIn(what: string, bytes: Buffer, values: readonly string[]): string[] {
  const needles = values.flatMap(needlesOf);
  return needles.filter(({ text }) => bytes.includes(text)).map(({ name }) => `${what}: ${name}`);
}

/** The same for files. */
export const findInFiles = (paths: readonly string[], values: readonly string[]): string[] =>
  paths.flatMap((path) => findIn(path, readFileSync(path), values));
