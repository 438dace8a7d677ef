import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { TextFault } from "./text-faults.ts";

const faultTexts: Record<TextFault["kind"], Omit<ProblemText, "message"> & { problem: string }> = {
  "undefined-reference": {
    rule: "undefined-reference",
    title: "Undefined label",
    problem: "is not a link, because the document does not define its label",
    fix: "Define the label, such as `[label]: path.md`, or write the address itself.",
  },
  "undefined-footnote": {
    rule: "undefined-footnote",
    title: "Undefined footnote",
    problem: "is not a footnote, because the document does not define it",
    fix: "Define it, such as `[^1]: text`, or remove it.",
  },
  "blank-in-link": {
    rule: "blank-in-link",
    title: "Space in an address",
    problem: "is not a link, because its address contains a space",
    fix: "Write %20 instead of the space, or put the address in angle brackets.",
  },
};

/** Reports text that looks like a link or a footnote but is rendered as plain text. */
export function checkTexts(page: Page, context: Context): Problem[] {
  if (!context.options.links) return [];
  const labels = context.getSite(page)?.mayDefineLabels === true;
  return page.faults
    .filter(({ kind }) => !(labels && kind === "undefined-reference"))
    .map((fault) => {
      const { problem, ...problemText } = faultTexts[fault.kind];
      return createProblemAt(
        page.path,
        fault,
        { ...problemText, message: `${quote(fault.text)} ${problem}.` },
        null,
      );
    });
}
