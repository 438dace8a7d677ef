import { isRefusal } from "../../settings/settings.ts";
import type { Check } from "../check.ts";
import { needsBase } from "../stages.ts";

export const checkGit: Check = ({ git: { version }, configuration }) => {
  if (version !== null) return [{ level: "ok", message: `git ${version}` }];
  const isNeeded = !isRefusal(configuration) && needsBase(configuration.pipelines);
  return [
    {
      level: isNeeded ? "problem" : "notice",
      message: "git can't be started, so changes are unknown",
      fix: "install git, and put it on the PATH",
    },
  ];
};
