import { listFirst } from "../../../text/wording.ts";
import type { Check } from "../check.ts";

export const checkUnfinishedRuns: Check = ({ runs: { unfinished } }) =>
  unfinished.length === 0
    ? []
    : [
        {
          level: "notice",
          message: `interrupted, and not recorded as failed yet: ${listFirst(unfinished)}`,
          fix: "end them with `recover`",
        },
      ];
