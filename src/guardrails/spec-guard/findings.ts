import type { Finding } from "../../model/finding.ts";

/** What there is to say about one place; what is left out is not known. */
export type Remark = Pick<Finding, "title" | "message" | "fix"> &
  Partial<Pick<Finding, "level" | "path" | "line" | "column">>;

/** @param rule without the guardrail's name */
export const found = (rule: string, remark: Remark): Finding => ({
  level: "error",
  path: null,
  line: null,
  column: null,
  end_line: null,
  ...remark,
  rule: `spec-guard/${rule}`,
});

const longest = 60;

/** A value of a file inside of a message: as JSON, on one line, cut when long. */
export function shown(value: unknown): string {
  const text = typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
  const json = JSON.stringify(text) ?? "nothing";
  return typeof value === "string" || json.length <= longest ? json : `${json.slice(0, longest)}…`;
}
