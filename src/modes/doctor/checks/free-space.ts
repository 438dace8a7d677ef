import type { Check } from "../check.ts";

const mebibyte = 1024 * 1024;
/** A run of a few stages with short logs needs some of it. */
const least = 16 * mebibyte;
/** Less than logs and artifacts of a large run. */
const comfortable = 512 * mebibyte;

export const checkFreeSpace: Check = ({ runs: { folder, freeBytes } }) => {
  if (freeBytes === null || freeBytes >= comfortable) return [];
  return [
    {
      level: freeBytes < least ? "problem" : "notice",
      message: `the disk of ${folder} has only ${Math.floor(freeBytes / mebibyte)} MiB free`,
      fix: "free some space; `prune` removes old runs",
    },
  ];
};
