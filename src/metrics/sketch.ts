/**
 * Counts of values in buckets whose bounds grow by a constant factor, so that a quantile is known to a relative error, and
 * sketches can be merged in any order (after Masson, Rim and Lee, "DDSketch: a fast and fully-mergeable quantile sketch with
 * relative-error guarantees"). Our own, of some lines: @datadog/sketches-js can only be written down through protobufjs,
 * which it does not bring, and a history needs a state that is small, readable and the same text for the same values.
 */
export interface Sketch {
  /** Values below 1: a history's unit is the millisecond, and less is no time. */
  zeros: number;
  /** The bucket of the first count; it means nothing without counts. */
  first: number;
  /** From the lowest bucket with a value to the highest. */
  counts: number[];
}

/** A little less than the 2 % that is promised, which leaves room for rounding. */
const relativeError = 0.0199;
const growth = (1 + relativeError) / (1 - relativeError);
const growthLog = Math.log(growth);

export const emptySketch = (): Sketch => ({ zeros: 0, first: 0, counts: [] });

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

export const countOf = ({ zeros, counts }: Sketch): number =>
  counts.reduce((sum, count) => sum + count, zeros);

/**
 * The value that `percent` of all values do not exceed, by the nearest rank: the ceil(percent / 100 * n)th smallest.
 * @param percent a whole number from 1 to 100
 * @param count of all values
 * @returns within 2 % of the exact one; 0 for what is below 1, and for an empty sketch
 */
export function quantileOf(sketch: Sketch, percent: number, count = countOf(sketch)): number {
  let before = sketch.zeros;
  // Whole numbers are divided last: 0.95 * n can lie beside the whole number that it should be.
  const rank = Math.ceil((percent * count) / 100);
  if (rank <= before) return 0;
  const place = sketch.counts.findIndex((inBucket) => (before += inBucket) >= rank);
  return middleOf(sketch.first + place);
}

/** As far, relatively, from the bucket's lower bound as from its upper one; six digits are exact enough, and readable. */
const middleOf = (bucket: number): number =>
  Number(((2 * growth ** bucket) / (growth + 1)).toPrecision(6));
