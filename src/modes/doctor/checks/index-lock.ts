import type { Check } from "../check.ts";

export const checkIndexLock: Check = ({ git: { indexLock } }) =>
  indexLock === null
    ? []
    : [
        {
          level: "notice",
          message: `git's lock ${indexLock} exists, so stages can't add or commit`,
          fix: "if no git command is running, remove it",
        },
      ];
