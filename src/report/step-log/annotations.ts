import { counted } from "../../model/counted.ts";
import { type Finding } from "../../model/finding.ts";
import type { Redacted } from "../../model/redacted.ts";
import { removeDuplicates, placeOf } from "../shared/check-annotations.ts";
import { cleanMessage, toInertTitle, formatCommand } from "./workflow-command.ts";

/** GitHub shows ten annotations of each level per step, and silently drops the others. */
const mostOfAKind = 10;

/** Formats findings as annotations of a step without duplicates, for runs without a check-run. */
export function formatFindingCommands(findings: readonly Redacted<Finding>[]): string {
  const annotations = new Annotations();
  return removeDuplicates(findings)
    .map((finding) => annotations.annotateFinding(finding))
    .join("");
}

type Level = Finding["level"];

/** Creates the annotations of a step as workflow commands within GitHub's limit, and counts those beyond it. */
export class Annotations {
  readonly #shown: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  readonly #leftOff: Record<Level, number> = { error: 0, warning: 0, notice: 0 };

  /** An annotation without a file; empty beyond the limit. */
  annotate(level: Level, title: string, message: string): string {
    return this.#takePlace(level, () =>
      formatCommand(level, cleanMessage(message), { title: toInertTitle(title) }),
    );
  }

  /** The annotation of a finding with its fix; empty beyond the limit. */
  annotateFinding(finding: Redacted<Finding>): string {
    const { level, message, fix, path } = finding;
    const { line, end_line: endLine, column: col, end_column: endColumn } = placeOf(finding);
    const help = fix === null ? "" : `\nFix: ${cleanMessage(fix)}`;
    const title = finding.title ?? finding.rule;
    // A line is meaningless without a file.
    const place = path === null ? {} : { file: path, line, endLine, col, endColumn };
    return this.#takePlace(level, () =>
      formatCommand(level, `${cleanMessage(message)}${help}`, {
        ...place,
        title: title === null ? null : toInertTitle(title),
      }),
    );
  }

  /** `3 more errors and 1 more notice`; null if none were left off. */
  describeLeftOff(): string | null {
    const levels: Level[] = ["error", "warning", "notice"];
    const words = levels
      .filter((level) => this.#leftOff[level] > 0)
      .map((level) => counted(this.#leftOff[level], `more ${level}`));
    return words.length === 0 ? null : words.join(" and ");
  }

  #takePlace(level: Level, line: () => string): string {
    if (this.#shown[level] >= mostOfAKind) {
      this.#leftOff[level] += 1;
      return "";
    }
    this.#shown[level] += 1;
    return line();
  }
}
