import colours from "picocolors";
import { cleanLine } from "../../text/clean-text.ts";

/** A check as a line. */
interface CheckLine {
  level: "ok" | "notice" | "problem";
  message: string;
  fix?: string;
}

const longestLine = 400;

/** Formats checks: what needs attention with its fix, and the others in one line. */
export function formatChecks(results: readonly CheckLine[], colour: boolean): string {
  const paint = colours.createColors(colour);
  const heads = { problem: paint.red("problem"), notice: paint.yellow("notice "), ok: "" };
  const open = results.filter(({ level }) => level !== "ok");
  const fine = results.filter(({ level }) => level === "ok");
  const lines = open.flatMap(({ level, message, fix = "" }) => [
    `${heads[level]}  ${cleanLine(message, longestLine)}`,
    `         fix: ${cleanLine(fix, longestLine)}`,
  ]);
  const ok = fine.map(({ message }) => cleanLine(message)).join(", ");
  return `${[...lines, ...(ok === "" ? [] : [`${paint.green("ok     ")}  ${ok}`])].join("\n")}\n`;
}
