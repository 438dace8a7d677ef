import type { Finding } from "../model/finding.ts";
import { createFinding, type FindingText } from "./finding.ts";

/**
 * Creates the finding for a change that modifies the rules that it is checked by.
 * @param guardrail such as `diff-budget`
 * @param level value of the option `settings-changed`
 */
export const createSettingsFinding = (
  guardrail: string,
  level: unknown,
  { message, path }: Pick<FindingText, "message" | "path">,
): Finding =>
  createFinding(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change modifies its own rules",
    message,
    path: path ?? null,
    fix: "Review this carefully, or make this change on its own first.",
  });
