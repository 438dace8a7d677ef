import colours from "picocolors";
import type { Finding } from "../../model/finding.ts";
import { cleanLine } from "../../text/clean-text.ts";
import { countColumns, padToColumns } from "./columns.ts";
import type { Judged } from "../../model/judged.ts";

export interface FindingLinesInput {
  findings: readonly Finding[];
  /** A sentence without a full stop. */
  summary: string;
  colour: boolean;
}

/** Formats a guardrail's result: its findings, its summary, and who allowed its violations. */
export function formatJudged(
  { findings, summary, override }: Pick<Judged, "findings" | "summary" | "override">,
  colour: boolean,
): string[] {
  const allowed = override === null ? "" : `; allowed: ${override.reason} (${override.where})`;
  return formatFindings({ findings, summary: `${summary}${allowed}`, colour });
}

/** Longest message and longest fix, in characters. */
const longestText = 1_000;

/** Widest place that other lines are aligned with, in columns. */
const widestPlace = 40;

const levelColours = { error: "red", warning: "yellow", notice: "cyan" } as const;
const levelColumns = "warning".length;

/**
 * Formats findings for a terminal or a log, with the summary as the last line:
 *
 *     docs/a.md:3  error    The review of docs/a.md is overdue. [docs-freshness/overdue]
 *                           fix: Read it again.
 */
export function formatFindings({ findings, summary, colour }: FindingLinesInput): string[] {
  const lines = formatFindingLines(findings, colour);
  return [...lines, ...(lines.length === 0 ? [] : [""]), cleanLine(summary, longestText)];
}

/** The same, without a summary. */
export function formatFindingLines(findings: readonly Finding[], colour: boolean): string[] {
  const paint = colours.createColors(colour);
  const places = findings.map(formatPlace);
  const width = Math.min(widestPlace, Math.max(0, ...places.map(countColumns)));
  const indent = " ".repeat(width + levelColumns + 4);
  return findings.flatMap(({ level, message, rule, fix }, at) => {
    const place = padToColumns(places[at] ?? "", width);
    const word = paint[levelColours[level]](padToColumns(level, levelColumns));
    const text = cleanLine(message, longestText) || "(no message)";
    const name = rule === null ? "" : ` ${paint.dim(`[${cleanLine(rule)}]`)}`;
    const help = cleanLine(fix ?? "", longestText);
    return [`${place}  ${word}  ${text}${name}`, ...(help === "" ? [] : [`${indent}fix: ${help}`])];
  });
}

/** `docs/a.md:3:7`, as far as known */
function formatPlace({ path, line, column }: Finding): string {
  if (path === null) return "(the change)";
  const numbers = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
  return `${cleanLine(path, 4096)}${numbers}`;
}
