import { isRefusal } from "../../settings/settings.ts";
import type { Check } from "../check.ts";
import { needsBase } from "../stages.ts";

export const checkShallowClone: Check = ({ base, configuration }) => {
  if (base?.isShallow !== true || isRefusal(configuration) || !needsBase(configuration.pipelines))
    return [];
  return [
    {
      level: "notice",
      message: "this is a shallow clone, but `paths` or guardrails compare with a base",
      fix: "git fetch --unshallow; in a workflow, set `fetch-depth: 0` for actions/checkout",
    },
  ];
};
