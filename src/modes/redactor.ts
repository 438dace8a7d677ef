import type { Plan } from "../model/plan.ts";
import { createRedactor, type Redactor } from "../redaction/redactor.ts";
import { secretValues } from "../redaction/secret-values.ts";

/** The redactor of a run, in the mode of its plan, with the values of this environment. */
export const redactorFor = (
  environment: Readonly<Record<string, string>>,
  plan: Pick<Plan, "redaction" | "secrets" | "secrets_exempt">,
): Redactor => createRedactor(plan.redaction, secretValues(environment, plan));
