import { createRevision } from "../../changes/event.ts";
import type { ActionInputs } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { limits } from "../../model/limits.ts";
import {
  readBounds,
  type Environment,
  type HistorySettings,
} from "../settings/history-settings.ts";

/** The history settings of a job. `local` keeps a history only on self-hosted runners. */
export function createStepHistorySettings(
  inputs: ActionInputs,
  github: GitHubFacts,
  run: string,
  environment: Environment,
): HistorySettings {
  const { branch, default_branch } = createRevision(github);
  const isDefaultBranch = branch !== null && branch === default_branch;
  const defaultRef = default_branch === null ? [] : [`refs/heads/${default_branch}`];
  return {
    store: inputs.history,
    branch: inputs["history-branch"] ?? "orchestrator-history",
    // A local history is not shared, so any branch may write it.
    mayWrite: inputs.history === "local" || inputs["history-write"] === "all" || isDefaultBranch,
    refs: [...new Set([github.ref, ...defaultRef].filter((ref) => ref !== ""))],
    run,
    attempt: github.runAttempt,
    regression: {
      percent: inputs["regression-threshold"] ?? limits.regression.value,
      fails: inputs["fail-on-regression"] ?? false,
    },
    ...readBounds(environment, {
      maxBytes: inputs["metrics-max-bytes"],
      maxLines: inputs["metrics-max-lines"],
    }),
  };
}
