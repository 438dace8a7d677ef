import type { Finding } from "../model/finding.ts";
import { createFinding, type FindingText } from "./finding.ts";

/**
 * That a change touches what it is judged by: told before all else, and an error where that is asked for.
 * @param guardrail `diff-budget`
 * @param level of the option `settings-changed`
 */
export const createSettingsFinding = (
  guardrail: string,
  level: unknown,
  { message, path }: Pick<FindingText, "message" | "path">,
): Finding =>
  createFinding(`${guardrail}/settings-changed`, {
    level: level === "error" ? "error" : "warning",
    title: "The change touches what judges it",
    message,
    path: path ?? null,
    fix: "Review this with care, or change it on its own, before what it is needed for.",
  });
