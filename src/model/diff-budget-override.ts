import type { Override } from "./judgement.ts";

/** The variable with the reason why a change may exceed its budget. */
export const overrideVariable = "DIFF_BUDGET_OVERRIDE_REASON";

/**
 * The override given with the run, before it is planned.
 * @param given the input or flag `override-reason`, which takes precedence over the variable
 */
export function readOverride(
  given: string | null,
  environment: Readonly<Record<string, string>>,
): Override | null {
  const reason = given?.trim();
  if (reason) return { reason, source: "input", where: "override-reason" };
  const inEnvironment = environment[overrideVariable]?.trim();
  return inEnvironment
    ? { reason: inEnvironment, source: "environment", where: overrideVariable }
    : null;
}

/** The label that a pull request needs, besides a reason, to exceed the diff budget. */
const overrideLabel = "diff-budget-override";

/** The line with the reason; it may be quoted, in a list or a ticked box, and in bold. */
const overrideLine =
  /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:\[x\][ \t]+)?[*_]*diff budget override[*_]*:[*_]*[ \t]*(.*)$/i;

/**
 * Whether a pull request allows its change to exceed the diff budget: it needs the label `diff-budget-override` AND a
 * line `Diff budget override: <reason>` in the running text of its description. Case does not matter. HTML comments, as
 * in a template, code, `<details>` and placeholders in angle brackets do not count.
 * @param body the description, in Markdown; null: there is none
 * @returns the reason, or what is missing, to end a sentence with
 */
export function readPullRequestOverride({
  labels,
  body,
}: {
  labels: readonly string[];
  body: string | null;
}): { reason: string } | { missing: string } {
  const labelled = labels.some((label) => label.trim().toLowerCase() === overrideLabel);
  const reason = findReason(body ?? "");
  if (labelled && reason !== undefined) return { reason };
  const missing = [
    ...(labelled ? [] : [`the label \`${overrideLabel}\``]),
    ...(reason === undefined ? ["a line `Diff budget override: <reason>` in its description"] : []),
  ];
  return { missing: missing.join(" and ") };
}

function findReason(body: string): string | undefined {
  const visible = body.replaceAll(/<!--[^]*?(?:-->|$)/g, "");
  const reasons = runningLines(visible).map((line) => overrideLine.exec(line)?.[1]?.trim() ?? "");
  return reasons.find((reason) => /[\p{L}\p{N}]/u.test(reason) && !/^<[^<>]*>$/.test(reason));
}

const fence = /^[ >]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})(.*)$/;
/** Tags that GitHub folds away, strikes out or shows as code. */
const hidingTag = /<(\/?)(?:code|del|details|pre|s|script|strike|style|template)\b[^>]*>/gi;

/** The lines of a Markdown text that readers see as text, without code and folded or struck-out parts. */
function runningLines(text: string): string[] {
  const lines: string[] = [];
  let open: string | null = null;
  let hidden = 0;
  let wasBlank: boolean = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, mark, rest = ""] = fence.exec(line) ?? [];
    const isCode: boolean = wasBlank && /^(?: {4}|\t)/.test(line);
    if (open !== null) {
      if (mark?.startsWith(open) === true && rest.trim() === "") open = null;
    } else if (mark !== undefined && !(mark.startsWith("`") && rest.includes("`"))) {
      open = mark;
    } else {
      const tags = [...line.matchAll(hidingTag)];
      if (hidden === 0 && tags.length === 0 && !isCode) lines.push(line);
      hidden = tags.reduce(
        (depth, [, slash]) => Math.max(0, depth + (slash === "" ? 1 : -1)),
        hidden,
      );
    }
    // Indented code goes on until a line with less indentation.
    wasBlank = line.trim() === "" || isCode;
  }
  return lines;
}
