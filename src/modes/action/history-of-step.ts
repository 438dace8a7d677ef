import { createRevision } from "../../changes/event.ts";
import type { ActionInputs } from "../../model/inputs/action-inputs.ts";
import type { GitHubFacts } from "../../model/github.ts";
import { limits } from "../../model/limits.ts";
import {
  readBounds,
  type Environment,
  type HistorySettings,
} from "../settings/history-settings.ts";

/** In a job, where nothing of a machine is left for the next run but on a runner of one's own. */
export function historySettingsOfStep(
  inputs: ActionInputs,
  github: GitHubFacts,
  run: string,
  environment: Environment,
): HistorySettings {
  const { branch, default_branch } = createRevision(github);
  const ofDefault = branch !== null && branch === default_branch;
  const defaultRef = default_branch === null ? [] : [`refs/heads/${default_branch}`];
  return {
    store: inputs.history,
    branch: inputs["history-branch"] ?? "orchestrator-history",
    // A machine's own history needs no protection.
    mayWrite: inputs.history === "local" || inputs["history-write"] === "all" || ofDefault,
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
