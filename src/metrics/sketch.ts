import { type Codec, count, Damage, requireList } from "./json-codec.ts";

/**
 * Counts of values in buckets whose bounds grow by a constant factor, so that a quantile is known to a relative error,
 * and sketches can be merged in any order (after Masson, Rim and Lee, "DDSketch: a fast and fully-mergeable quantile
 * sketch with relative-error guarantees"). Our own, of some lines: @datadog/sketches-js can only be written down
 * through protobufjs, which it does not bring, and a history needs a state that is small, readable and the same text
 * for the same values.
 */
export interface Sketch {
  /** Values below 1: the unit is the millisecond, and less counts as zero. */
  zeros: number;
  /** The bucket of the first count; meaningless without counts. */
  first: number;
  /** From the lowest non-empty bucket to the highest. */
  counts: number[];
}

/** As JSON: zeros, the first bucket, and counts; a negative number is a run of empty buckets. No values: empty. */
export const Sketch: Codec<Sketch> = {
  create: () => ({ zeros: 0, first: 0, counts: [] }),
  write({ zeros, first, counts }) {
    if (counts.length === 0) return zeros === 0 ? [] : [zeros];
    const json = [zeros, first];
    let empty = 0;
    for (const inBucket of counts) {
      if (inBucket === 0) {
        empty += 1;
        continue;
      }
      if (empty > 0) json.push(-empty);
      json.push(inBucket);
      empty = 0;
    }
    return json;
  },
  read(json) {
    const [zeros = 0, first = 0, ...written] = requireList(json) as readonly number[];
    const counts: number[] = [];
    for (const item of written) {
      if (item >= 0) counts.push(count.read(item));
      else counts.push(...Array<number>(Math.min(count.read(-item), mostBuckets)).fill(0));
    }
    if (counts.length > mostBuckets) throw new Damage();
    return { zeros: count.read(zeros), first: count.read(first), counts };
  },
};

/** More than the longest duration needs: a damaged number must not exhaust memory. */
const mostBuckets = 1_000;

/** Slightly less than the promised 2 %, to allow for rounding. */
const relativeError = 0.0199;
const growth = (1 + relativeError) / (1 - relativeError);
const growthLog = Math.log(growth);

/** @param value at least 0 */
export function addValue(sketch: Sketch, value: number): void {
  if (value < 1) sketch.zeros += 1;
  else addToBucket(sketch, Math.ceil(Math.log(value) / growthLog), 1);
}

/** Adds all values of `other` to `sketch`. */
export function addSketch(sketch: Sketch, other: Sketch): void {
  sketch.zeros += other.zeros;
  other.counts.forEach((count, place) => {
    if (count > 0) addToBucket(sketch, other.first + place, count);
  });
}

function addToBucket(sketch: Sketch, bucket: number, times: number): void {
  const { counts } = sketch;
  if (counts.length === 0) sketch.first = bucket;
  for (; sketch.first > bucket; sketch.first -= 1) counts.unshift(0);
  const place = bucket - sketch.first;
  while (counts.length <= place) counts.push(0);
  counts[place]! += times;
}

export const countValues = ({ zeros, counts }: Sketch): number =>
  counts.reduce((sum, count) => sum + count, zeros);

/**
 * Finds the value that `percent` of all values do not exceed, by nearest rank: the ceil(percent / 100 * n)th smallest.
 * @param percent an integer from 1 to 100
 * @param count of all values
 * @returns within 2 % of the exact value; 0 for values below 1, and for an empty sketch
 */
export function findQuantile(sketch: Sketch, percent: number, count = countValues(sketch)): number {
  let before = sketch.zeros;
  // Dividing integers last avoids errors: 0.95 * n may not be the integer that it should be.
  const rank = Math.ceil((percent * count) / 100);
  if (rank <= before) return 0;
  const place = sketch.counts.findIndex((inBucket) => (before += inBucket) >= rank);
  return getBucketMiddle(sketch.first + place);
}

/** Equally far, relatively, from both bounds; six digits are accurate enough, and readable. */
const getBucketMiddle = (bucket: number): number =>
  Number(((2 * growth ** bucket) / (growth + 1)).toPrecision(6));
