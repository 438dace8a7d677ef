import type { Finding } from "../../model/finding.ts";
import { createFinding } from "../finding.ts";

/** The rules of this guardrail, with the title of their findings. */
const titles = {
  "missing-owner": "No owner",
  "invalid-owner": "No valid owner",
  "missing-review": "Never reviewed",
  "invalid-review": "No valid date",
  "future-review": "Date in the future",
  "invalid-cadence": "No valid cadence",
  overdue: "Review overdue",
  "due-soon": "Review due soon",
  "unreadable-front-matter": "Unreadable front matter",
  "unreadable-registry": "Unreadable registry",
  "missing-document": "No such document",
  "no-documents": "No documents",
} as const;

export type FreshnessRule = keyof typeof titles;

export interface FindingPlace {
  path: string | null;
  line: number | null;
}

/** Creates a finding. What does not break a rule yet is a warning. */
export function createFreshnessFinding(
  rule: FreshnessRule,
  { path, line }: FindingPlace,
  message: string,
  fix: string,
): Finding {
  const level = rule === "due-soon" || rule === "no-documents" ? "warning" : "error";
  return createFinding(`docs-freshness/${rule}`, {
    level,
    title: titles[rule],
    message,
    path,
    line,
    fix,
  });
}
