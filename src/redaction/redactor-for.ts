import type { Plan } from "../model/plan.ts";
import { createRedactor, type Redactor } from "./redactor.ts";
import { secretValues } from "./secret-values.ts";

/** What of a plan says which values are secrets, and what becomes of them. */
type Secrets = Readonly<Pick<Plan, "redaction" | "secrets" | "secrets_exempt">>;

/** Of a process that has no plan, which would say more. */
const unplanned: Secrets = { redaction: "enforce", secrets: [], secrets_exempt: [] };

/** The redactor of a run, in the mode of its plan, or of a process without one, with the values of this environment. */
export const redactorFor = (
  environment: Readonly<Record<string, string>>,
  plan: Secrets = unplanned,
): Redactor => createRedactor(plan.redaction, secretValues(environment, plan));
