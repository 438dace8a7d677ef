import { limits } from "../../model/limits.ts";
import type { Plan } from "../../model/plan.ts";

/** Milliseconds after a cancel in which stages may clean up: a runner of GitHub kills soon, whatever the plan says. */
export const cleanUpMs = (
  { cancel_grace_seconds }: Pick<Plan, "cancel_grace_seconds">,
  environment: Readonly<Record<string, string>>,
): number =>
  environment["GITHUB_ACTIONS"] === "true" ? limits.cleanUp.value : cancel_grace_seconds * 1000;
