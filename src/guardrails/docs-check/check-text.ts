import type { Context } from "./context.ts";
import type { Page } from "./page.ts";
import { type Problem, createProblemAt, quote, type ProblemText } from "./problem.ts";
import type { TextFault } from "./text-faults.ts";

const faultTexts: Record<TextFault["kind"], Omit<ProblemText, "message"> & { says: string }> = {
  "undefined-reference": {
    rule: "undefined-reference",
    title: "Label is not defined",
    says: "is no link, because the document does not define its label",
    fix: "Define the label, as in `[label]: path.md`, or write the address itself.",
  },
  "undefined-footnote": {
    rule: "undefined-footnote",
    title: "Footnote is not defined",
    says: "is no footnote, because the document does not define it",
    fix: "Define it, as in `[^1]: text`, or take it out.",
  },
  "blank-in-link": {
    rule: "blank-in-link",
    title: "Blank in an address",
    says: "is no link, because its address has a blank",
    fix: "Write %20 for the blank, or put the address in angle brackets.",
  },
};

/** What is written like a link or a footnote, and shown as text. */
export function checkTexts(page: Page, context: Context): Problem[] {
  if (!context.options.links) return [];
  const labels = context.getSite(page)?.mayDefineLabels === true;
  return page.faults
    .filter(({ kind }) => !(labels && kind === "undefined-reference"))
    .map((fault) => {
      const { says, ...remark } = faultTexts[fault.kind];
      return createProblemAt(
        page.path,
        fault,
        { ...remark, message: `${quote(fault.text)} ${says}.` },
        null,
      );
    });
}
