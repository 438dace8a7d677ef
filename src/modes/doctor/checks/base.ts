import { isRefusal } from "../../settings/settings.ts";
import type { BaseFacts, Check } from "../check.ts";
import { needsBase } from "../stages.ts";

/** What runs on this machine are compared with. In a job, the event names the base. */
export const checkBase: Check = ({ base, configuration, machine: { environment } }) => {
  if (base === null || !base.hasCommit || environment["GITHUB_ACTIONS"] === "true") return [];
  if (isRefusal(configuration) || !needsBase(configuration.pipelines)) return [];
  const { upstream, defaultBranch } = base;
  if (upstream === null && defaultBranch === null)
    return [
      {
        level: "notice",
        message: "there is no upstream and no default branch, so every file counts as changed",
        fix: getFetchCommand(base),
      },
    ];
  if (lacksRemoteBranch(base))
    return [
      {
        level: "notice",
        message: `the default branch of ${base.remote} is not here, so changes are counted from ${defaultBranch}`,
        fix: getFetchCommand(base),
      },
    ];
  return [{ level: "ok", message: `base ${upstream ?? defaultBranch}` }];
};

const lacksRemoteBranch = ({ remote, upstream, defaultBranch }: BaseFacts): boolean =>
  remote !== null && upstream === null && defaultBranch?.startsWith(`${remote}/`) === false;

const getFetchCommand = ({ remote }: BaseFacts): string =>
  remote === null
    ? "name a base with --base, or create a branch main or master"
    : `git fetch ${remote} && git remote set-head ${remote} --auto`;
