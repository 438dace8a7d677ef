import { times } from "./row.js";

const widths = { id: 15, what: 60, ours: 21, reference: 21, ratio: 9, limit: 9 };

export function heading() {
  const names = { id: "row", what: "what; reference", ours: "ours", reference: "reference" };
  return cells({ ...names, ratio: "ratio", limit: "limit", verdict: "verdict" });
}

/**
 * @param row one of row.js
 * @param judged whether its limit counts
 */
export function line(row, judged) {
  const { id, what, trouble } = row;
  if (trouble !== undefined) {
    return cells({
      id,
      what,
      ours: "",
      reference: "",
      ratio: "",
      limit: "",
      verdict: `NOT MEASURED: ${trouble}`,
    });
  }
  return cells({
    ...row,
    ratio: Number.isNaN(row.ratio) ? "" : times(row.ratio),
    verdict: judged ? verdict(row.within) : "",
  });
}

function cells(texts) {
  const padded = Object.entries(widths).map(([name, width]) => texts[name].padEnd(width));
  return `${padded.join("")}${texts.verdict}`;
}

function verdict(within) {
  if (within === null) return "no limit";
  return within ? "within" : "BEYOND";
}
