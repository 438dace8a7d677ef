/**
 * The most that each figure of the source may be. A figure that is better than its bound lowers it: they only ever get smaller, down to
 * the goals in tasks/0009-one-word-one-place.md.
 */
export const bounds = {
  "files that name one key of the pipeline file, median": 10,
  "files that name one input of the action, median": 5,
  "files in the longest import chain": 29,
  "names that several types have": 23,
  "lines of a file, median": 72,
  "lines of the longest file": 271,
  "lines of a function, 90th percentile": 21,
  "functions named ...Of, in percent": 6.4,
  "words that docs/glossary.md has others for": 694,
  "lines in all": 55_756,
};
