import type { Finding } from "../../model/finding.ts";
import { createFinding, type FindingText } from "../finding.ts";

/** @param rule without the guardrail's name */
export const createSpecFinding = (rule: string, text: FindingText): Finding =>
  createFinding(`spec-guard/${rule}`, text);

const longest = 60;

/** Formats a value of a file for a message: as JSON, on one line, truncated if long. */
export function shown(value: unknown): string {
  const text =
    typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value;
  const json = JSON.stringify(text) ?? "nothing";
  return typeof value === "string" || json.length <= longest ? json : `${json.slice(0, longest)}…`;
}
