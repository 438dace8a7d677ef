// Damage to bytes, texts and values, drawn from a seeded random: what is changed stays near to what it was, so that it gets
// past the first look of a reader.
import { hostileNumber, hostileText, hostileValue } from "./hostile.js";

const several = (random, most) => Array.from({ length: random.int(1, most) }, (_, index) => index);

/** @param {Buffer} bytes @returns {Buffer} */
export function mutateBytes(random, bytes) {
  return several(random, 4).reduce((changed) => random.pick(byteEdits)(random, changed), bytes);
}

/** From one place in the bytes to a later one, seldom far. @returns {[number, number]} */
function rangeIn(random, { length }) {
  const from = random.int(0, length);
  return [from, Math.min(length, from + random.spread(1, random.chance(0.1) ? Math.max(2, length) : 64))];
}

function replaced(bytes, [from, to], put) {
  return Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(to)]);
}

const byteEdits = [
  (random, bytes) => replaced(bytes, rangeIn(random, bytes), random.bytes(random.int(0, 16))),
  (random, bytes) => replaced(bytes, rangeIn(random, bytes), Buffer.alloc(0)),
  (random, bytes) => bytes.subarray(0, random.int(0, bytes.length)),
  (random, bytes) => {
    const at = random.int(0, bytes.length);
    return replaced(bytes, [at, at], Buffer.from(hostileText(random)));
  },
  (random, bytes) => {
    const [from, to] = rangeIn(random, bytes);
    const times = Math.min(random.spread(1, 500), Math.ceil(1_000_000 / (to - from + 1)));
    const again = Buffer.concat(Array.from({ length: times }, () => bytes.subarray(from, to)));
    return replaced(bytes, [to, to], again);
  },
  (random, bytes) => {
    if (bytes.length === 0) return bytes;
    const flipped = Buffer.from(bytes);
    flipped[random.int(0, bytes.length - 1)] ^= 1 << random.int(0, 7);
    return flipped;
  },
];

/** Changes words, numbers and lines, and sometimes bytes. @returns {string | Buffer} */
export function mutateText(random, text) {
  if (random.chance(0.3)) return mutateBytes(random, Buffer.from(text));
  return several(random, 3).reduce((changed) => random.pick(textEdits)(random, changed), text);
}

/** Replaces one of the places that match; where there is none, the text stays. */
function atOne(random, text, pattern, put) {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const { 0: whole, index } = random.pick(found);
  return text.slice(0, index) + put(whole) + text.slice(index + whole.length);
}

const textEdits = [
  (random, text) => atOne(random, text, /[\w./-]+/g, () => hostileText(random)),
  (random, text) => atOne(random, text, /\d+/g, () => String(hostileNumber(random))),
  (random, text) => atOne(random, text, /"[^"\n]*"/g, () => JSON.stringify(hostileText(random))),
  (random, text) => atOne(random, text, /[{}[\]:,"'#|>-]/g, () => random.pick([..."{}[]:,\"'#|>-&*!%@`"])),
  (random, text) => atOne(random, text, /^.+\n/gm, () => ""),
  (random, text) => atOne(random, text, /^.+\n/gm, (line) => line.repeat(random.spread(2, 300))),
  (random, text) => atOne(random, text, /^[ \t]*/gm, (indent) => `${indent}${random.pick([" ", "\t", ">"])}`),
  (random, text) => atOne(random, text, /^/gm, () => `${hostileText(random)}\n`),
];

/** A copy in which some values are others, gone, doubled, moved or of another kind. */
export function mutateValue(random, value) {
  const root = { value: structuredClone(value) };
  for (const _ of several(random, 3)) changeOne(random, root);
  return root.value;
}

function changeOne(random, root) {
  const places = placesIn(root).slice(0, 20_000);
  const { holder, key } = random.pick(places);
  random.pick(valueEdits)(random, holder, key, places);
}

/** Where each value stands. Not by recursion: values are nested as deep as they like. */
function placesIn(root) {
  const places = [];
  const waiting = [root];
  while (waiting.length > 0) {
    const holder = waiting.pop();
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      if (typeof holder[key] === "object" && holder[key] !== null) waiting.push(holder[key]);
    }
  }
  return places;
}

const textOf = (value) => (typeof value === "string" ? value : String(value ?? ""));

const valueEdits = [
  (random, holder, key) => void (holder[key] = hostileValue(random)),
  (random, holder, key) => void (holder[key] = hostileValue(random)),
  (random, holder, key) => void (holder[key] = hostileText(random)),
  (random, holder, key) => {
    if (typeof holder[key] === "object") holder[key] = hostileValue(random);
    else holder[key] = `${textOf(holder[key])}${hostileText(random)}`;
  },
  (_random, holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (key !== "value" || Object.keys(holder).length > 1) delete holder[key];
  },
  (random, holder, key) => {
    if (!Array.isArray(holder)) return void (holder[`${key}${hostileText(random)}`] = holder[key]);
    const times = random.spread(1, 300);
    holder.push(...Array.from({ length: times }, () => structuredClone(holder[key])));
  },
  (random, holder, key, places) => {
    const other = random.pick(places);
    holder[key] = structuredClone(other.holder[other.key]);
  },
  (random, holder, key) => {
    if (typeof holder[key] === "number") holder[key] = hostileNumber(random);
    else holder[key] = [holder[key]];
  },
];

/** The text of a JSON file, or of one of JSON lines, with some of its values changed, or damaged as a text. */
export function mutateJson(random, text) {
  if (random.chance(0.2)) return mutateText(random, text);
  if (random.chance(0.1)) return nestDeeply(random, text);
  const whole = parsed(text);
  if (whole !== undefined) return JSON.stringify(mutateValue(random, whole.value), null, 2);
  const lines = text.split("\n");
  const at = random.int(0, Math.max(0, lines.length - 2));
  const line = parsed(lines[at]);
  if (line === undefined) return mutateText(random, text);
  lines[at] = JSON.stringify(mutateValue(random, line.value));
  return lines.join("\n");
}

/** Deeper than programs that go through values by recursion can follow. */
function nestDeeply(random, text) {
  const depth = random.spread(1_000, 100_000);
  const value = `${"[".repeat(depth)}${"]".repeat(depth)}`;
  if (random.chance(0.5)) return atOne(random, text, /\{/g, () => `{"more":${value},`);
  return atOne(random, text, /"[^"\n]*"(?=\s*[,}\]])/g, () => value);
}

/** Undefined also for what is nested too deeply to be copied: that is changed as a text. */
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return levelsOf(value) > 1_000 ? undefined : { value };
  } catch {
    return undefined;
  }
}

function levelsOf(value) {
  let levels = 0;
  for (let level = [value]; level.length > 0; levels += 1)
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  return levels;
}
