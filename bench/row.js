/**
 * @typedef {object} Limit
 * @property {string} text
 * @property {(ratio: number, ours: number) => boolean | null} holds null: nothing is judged
 */

/**
 * One line of the table.
 * @typedef {object} Row
 * @property {string} id as `--only` takes it
 * @property {string} what what was done, and by whom the reference was done
 * @property {string} ours
 * @property {string} reference
 * @property {number} ratio ours divided by the reference
 * @property {string} limit
 * @property {boolean | null} within null without a limit
 * @property {undefined} [trouble]
 */

/** @typedef {Row | { id: string, what: string, trouble: string, within?: undefined }} AnyRow */

/**
 * @param {string} id
 * @param {string} what
 * @param {number[]} figures ours and the reference's
 * @param {(figure: number) => string} show turns a figure into text
 * @param {Limit} [limit] one of those below
 * @param {number} [ratio] where it is not simply that of the two figures
 * @returns {Row}
 */
export function row(id, what, [ours, reference], show, limit = noLimit, ratio = ours / reference) {
  return {
    id,
    what,
    ours: show(ours),
    reference: show(reference),
    ratio,
    limit: limit.text,
    within: limit.holds(ratio, ours),
  };
}

/**
 * A line that says why there is no figure.
 * @returns {AnyRow}
 */
export const notMeasured = (id, what, trouble) => ({ id, what, trouble });

/** A line that says that there is nobody to compare with, which is no fault of ours. */
export const notComparable = (id, what, why) => ({
  id,
  what: `${what}: not compared, ${why}`,
  ours: "",
  reference: "",
  ratio: Number.NaN,
  limit: "",
  within: null,
});

/** A ratio that may be reached. */
export const ratioAtMost = (most) => ({ text: times(most), holds: (ratio) => ratio <= most });

/** A ratio that may not be reached. */
export const ratioBelow = (least) => ({ text: `<${times(least)}`, holds: (ratio) => ratio < least });

/** For our own figure, whatever the reference's is. */
export const atMost = (most, show) => ({ text: show(most), holds: (_ratio, ours) => ours <= most });

const noLimit = { text: "", holds: () => null };

export const times = (ratio) => `${ratio.toFixed(2)}x`;

export const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

/** Time, and how much went through in it. */
export const rate = (megabytes) => (ms) => `${seconds(ms)}, ${Math.round(megabytes / (ms / 1000))} MB/s`;

export const mebibytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`;
