import type { Finding } from "../model/finding.ts";

/** The text of a finding, with a place and a level if they differ from the defaults. */
export type FindingText = Pick<Finding, "title" | "message" | "fix"> &
  Partial<Omit<Finding, "rule">>;

/**
 * Creates a finding: by default an error without a place.
 * @param rule with the guardrail's name, such as `docs-check/missing-path`
 */
export const createFinding = (rule: string, text: FindingText): Finding => ({
  level: "error",
  path: null,
  line: null,
  end_line: null,
  column: null,
  end_column: null,
  ...text,
  rule,
});
