import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";

/**
 * Milliseconds that stages have to clean up after a cancel. GitHub's runners kill a step soon, whatever the plan says.
 */
export const cleanUpMs = (
  { cancel_grace_seconds }: Pick<Plan, "cancel_grace_seconds">,
  environment: Readonly<Record<string, string>>,
): number =>
  environment["GITHUB_ACTIONS"] === "true" ? limits.cleanUp.value : cancel_grace_seconds * 1000;
