import type { Finding } from "../../model/finding.ts";
import { findingOf, type Remark } from "../finding.ts";

/** @param rule without the guardrail's name */
export const found = (rule: string, remark: Remark): Finding =>
  findingOf(`spec-guard/${rule}`, remark);

const longest = 60;

/** A value of a file inside of a message: as JSON, on one line, cut when long. */
export function shown(value: unknown): string {
  const text =
    typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
  const json = JSON.stringify(text) ?? "nothing";
  return typeof value === "string" || json.length <= longest ? json : `${json.slice(0, longest)}…`;
}
