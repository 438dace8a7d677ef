/**
 * The most that each figure of the source may be. A figure that is better than its bound lowers it: they only ever get smaller, down to
 * the goals in tasks/0009-one-word-one-place.md.
 */
export const bounds = {
  "files that name one key of the pipeline file, median": 5,
  "files that name one input of the action, median": 3,
  "files in the longest import chain": 18,
  "names that several types have": 0,
  "lines of a file, median": 72,
  "lines of the longest file": 249,
  "lines of a function, 90th percentile": 20,
  "functions named ...Of, in percent": 0.6,
  "words that docs/glossary.md has others for": 0,
  "lines in all": 55_525,
};
