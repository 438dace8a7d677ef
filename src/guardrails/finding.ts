import type { Finding } from "../model/finding.ts";

/** What a guardrail has to say: an error about no place in particular, unless it says otherwise. */
export type FindingText = Pick<Finding, "title" | "message" | "fix"> &
  Partial<Omit<Finding, "rule">>;

/** @param rule with the guardrail's name, as `docs-check/missing-path` */
export const createFinding = (rule: string, remark: FindingText): Finding => ({
  level: "error",
  path: null,
  line: null,
  end_line: null,
  column: null,
  end_column: null,
  ...remark,
  rule,
});
