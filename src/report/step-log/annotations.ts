import { type Finding, placeOf } from "../../model/finding.ts";
import type { Redacted } from "../../model/redacted.ts";
import { uniqueFindings } from "../shared/check-annotations.ts";
import { annotationMessage, inertTitle, workflowCommand } from "./workflow-command.ts";

/** GitHub shows ten annotations of each kind a step, and drops the others without a word. */
const mostOfAKind = 10;

/** Findings as annotations of a step, the worst first, each once: where no check-run shows them. */
export function findingCommands(findings: readonly Redacted<Finding>[]): string {
  const annotations = new Annotations();
  return uniqueFindings(findings)
    .map((finding) => annotations.finding(finding))
    .join("");
}

type Level = Finding["level"];

/** The annotations of one step as workflow commands, within GitHub's limit, counting those that have no place. */
export class Annotations {
  readonly #shown: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  readonly #leftOff: Record<Level, number> = { error: 0, warning: 0, notice: 0 };

  /** A remark about no file. Empty when there is no place for it. */
  remark(level: Level, title: string, message: string): string {
    return this.#place(level, () =>
      workflowCommand(level, annotationMessage(message), { title: inertTitle(title) }),
    );
  }

  /** With its fix below the message. Empty when there is no place for it. */
  finding(finding: Redacted<Finding>): string {
    const { level, message, fix, path } = finding;
    const { line, end_line: endLine, column: col, end_column: endColumn } = placeOf(finding);
    const help = fix === null ? "" : `\nFix: ${annotationMessage(fix)}`;
    const title = finding.title ?? finding.rule;
    // Without a file a line means nothing.
    const place = path === null ? {} : { file: path, line, endLine, col, endColumn };
    return this.#place(level, () =>
      workflowCommand(level, `${annotationMessage(message)}${help}`, {
        ...place,
        title: title === null ? null : inertTitle(title),
      }),
    );
  }

  /** `3 more errors and 1 more notice`, or null when everything had its place. */
  leftOff(): string | null {
    const levels: Level[] = ["error", "warning", "notice"];
    const words = levels
      .filter((level) => this.#leftOff[level] > 0)
      .map(
        (level) => `${this.#leftOff[level]} more ${level}${this.#leftOff[level] === 1 ? "" : "s"}`,
      );
    return words.length === 0 ? null : words.join(" and ");
  }

  #place(level: Level, line: () => string): string {
    if (this.#shown[level] >= mostOfAKind) {
      this.#leftOff[level] += 1;
      return "";
    }
    this.#shown[level] += 1;
    return line();
  }
}
