import { describe, expect, test } from "@jest/globals";
import { parseMarkdown } from "../../src/guardrails/markdown.ts";
import { findParseObstacle } from "../../src/text/parse-limits.ts";

/** Each level in a line of its own, in the one before. */
function nested(levels: number, mark: (level: number) => string): string {
  const lines: string[] = [];
  let before = "";
  for (let level = 0; level < levels; level += 1) {
    lines.push(`${before}${mark(level)}a`);
    before += mark(level).startsWith(">") ? "> " : " ".repeat(mark(level).length);
  }
  return lines.join("\n");
}

describe("findParseObstacle", () => {
  test.each([
    ["deep lists", "- ".repeat(101)],
    ["deep quotes", `text\n\n${">".repeat(5000)}`],
    ["a paragraph of brackets", "[".repeat(10_001)],
    ["brackets over many lines", "a][\n".repeat(6000)],
    ["backticks", "`a ".repeat(10_001)],
    ["lists in lists over lines", nested(101, () => "- ")],
    ["numbered lists in quotes over lines", nested(101, (level) => (level % 2 === 0 ? "> " : "1. "))],
    ["many lists in quotes", `${"> - ".repeat(20)}a\n`.repeat(200)],
    ["many quotes", "> a\n\n".repeat(1501)],
    ["many lines that go on with a list", `- a\n${"b\n".repeat(1501)}`],
    ["comments without an end", "a <!-- ".repeat(501)],
    ["more lines than people write", "a\n".repeat(20_001)],
  ])("refuses %s", (_what, text) => {
    expect(findParseObstacle(text)).not.toBeNull();
  });

  test.each([
    ["long rules and tables", `${"-".repeat(300)}\n\n${"|-".repeat(300)}\n`],
    ["many links with empty lines between them", "- [a](b)\n\n".repeat(6000)],
    ["a long list with one level in it", "- a\n  - b\n".repeat(4000)],
    ["quotes of many lines", "> a\n> - b\n".repeat(2000)],
    ["lines behind a list that has ended", `- a\n\n${"b\n".repeat(2000)}`],
    ["code behind a list", `- a\n\`\`\`\n${"b\n".repeat(2000)}`],
    ["one long line", "word ".repeat(20_000)],
    ["nothing", ""],
  ])("does not mind %s", (_what, text) => {
    expect(findParseObstacle(text)).toBeNull();
  });

  test.each([
    ["deep lists", nested(99, () => "- ")],
    ["quotes", "> a\n\n".repeat(1500)],
    ["lines that go on with a list", `- a\n${"b\n".repeat(1500)}`],
    ["lists in quotes", `${"> - ".repeat(20)}a\n`.repeat(125)],
    ["comments without an end", `a ${"<!-- ".repeat(500)}${"x".repeat(150_000)}`],
    ["lines", "a b\n".repeat(19_000)],
  ])("what is just not refused is parsed soon: %s", (_what, text) => {
    expect(findParseObstacle(text)).toBeNull();
    const before = process.cpuUsage();
    parseMarkdown(text);
    const { user } = process.cpuUsage(before);
    expect(user / 1e6).toBeLessThan(20);
  });
});
