import { isRefusal } from "../../settings/settings.ts";
import type { Check } from "../check.ts";

export const checkPipelineFile: Check = ({ configuration }) => {
  if (!isRefusal(configuration)) return [{ level: "ok", message: configuration.file }];
  const [first = "", ...others] = configuration.messages;
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  const isMissing = first.startsWith("no pipeline file");
  return [
    {
      level: "problem",
      message: isMissing ? "there is no pipeline file" : `${first}${more}`,
      fix: isMissing ? "create one with `init`" : "correct the file; `validate` lists all mistakes",
    },
  ];
};
