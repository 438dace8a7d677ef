import { listFirst } from "../../../text/wording.ts";
import type { Check } from "../check.ts";

export const checkTrackedFiles: Check = ({ git: { trackedFiles } }) =>
  trackedFiles.length === 0
    ? []
    : [
        {
          level: "notice",
          message: `files of runs are tracked by git: ${listFirst(trackedFiles, 2)}`,
          fix: "git rm -r --cached, with the names of these files, and commit",
        },
      ];
