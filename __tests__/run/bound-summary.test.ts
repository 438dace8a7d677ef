import { describe, expect, test } from "@jest/globals";
import { quoteMarkdown } from "../../src/text/contained-markdown.ts";
import { renderPages } from "../support/github-markdown.ts";
import { redactedText } from "../support/redacted.ts";
import { boundSummary } from "../../src/run/stage.ts";

const bound = (text: string): Promise<string> => boundSummary(redactedText(text));
const shown = async (text: string): Promise<string> => renderPages([quoteMarkdown(await bound(text))])[0]!;
const sentence = /<p><em>The rest is left off: [^<]*<\/em><\/p>\n<\/blockquote>\n$/;

describe("a summary of more than 32 KiB", () => {
  test("is cut within its line where no line ends near the limit", async () => {
    const text = await bound(`# T\n\n${"é".repeat(20_000)}`);
    expect(text).toMatch(/^# T\n\né{16000,}\n\n\*The rest is left off: .*\*\n$/);
    expect(Buffer.byteLength(text)).toBeLessThan(33 * 1024);
  });

  test("is cut before a tag, and its elements are closed", async () => {
    const html = await shown(`# T\n\n<table><tr>${'<td class="x">cell</td>'.repeat(2000)}</tr></table>\n`);
    expect(html).toContain('<td class="x">cell</td><td class="x">cell');
    expect(html).not.toContain("&lt;");
    expect(html).toContain("</tr></table>");
    expect(html).toMatch(sentence);
  });

  test("ends a fence and what it stands in before the sentence that says so", async () => {
    const text = `<details>\n<summary>More</summary>\n\n\`\`\`diff\n${"+ a line of it\n".repeat(2600)}\`\`\`\n\n</details>\n`;
    const html = await shown(text);
    expect(html).toContain("<summary>More</summary>");
    expect(html).toContain("+ a line of it\n</code></pre>\n</details>");
    expect(html).toMatch(sentence);
  });

  test("is cut at the end of a line that is near", async () => {
    const text = await bound("a line\n".repeat(6000));
    expect(text).toMatch(/^(a line\n)+\n\*The rest is left off/);
  });

  test("is kept when its Markdown can't be read", async () => {
    expect(await bound("+ ".repeat(20_000))).toMatch(/^(\+ )+\+?\n\n\*The rest is left off/);
  });

  test("does not happen at 32 KiB", async () => {
    const text = `${"x".repeat(32 * 1024 - 1)}\n`;
    expect(await bound(text)).toBe(text);
  });
});
