import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { containedMarkdown } from "../../src/text/contained-markdown.ts";
import { renderPages } from "../support/github-markdown.ts";

/** The page as GitHub renders it, with words of ours around it. */
const rendered = (...texts: string[]): string[] =>
  renderPages(texts.map((text) => `## Before\n\n${containedMarkdown(text)}\n## Behind\n`));

describe("Markdown of others", () => {
  test("keeps its markup, also HTML as GitHub takes it", () => {
    const text =
      "## Coverage 93 %\n\n| a | b |\n|---|---|\n| 1 | `<T>` |\n\n<details>\n<summary>More</summary>\n\n- *one*\n\n</details>\n";
    const [html] = rendered(text);
    for (const part of [
      "<h2>Coverage 93 %</h2>",
      "<td>1</td>",
      "<code>&lt;T&gt;</code>",
      "<summary>More</summary>",
      "<em>one</em>",
      "</details>",
    ])
      expect(html).toContain(part);
  });

  test.each([
    ["an unclosed comment", "x <!-- y"],
    ["an unclosed comment block", "<!-- y\n\nz"],
    ["an unclosed fence", "```\ncode"],
    ["an unclosed tag", "<details>\n\n<b>\n\nx"],
    ["an unclosed tag within a line", "x <b>y <a href='z'>w"],
    ["an end that is not its own", "</blockquote>\n\n</div></details> </table>"],
    ["tags that swallow a page", "<textarea>\n\n<plaintext>\n\n<title><xmp> <style>\n\n<script>"],
    ["tags that cross", "<table>\n\n<b>\n\n</table>\n\n</b>"],
    ["a processing instruction", "<?php x\n\ny"],
    ["a declaration", "<!DOCTYPE x\n\ny"],
    ["a section of data", "<![CDATA[ x\n\ny"],
    ["a footnote", "x[^1]\n\n[^1]: ## Passed"],
    ["a heading", "x\n===\n\n# y"],
    ["carriage returns", "x\r\r# y\r\n\r\n# z"],
  ])("ends where ours goes on: %s", (_what, text) => {
    const [html] = rendered(text);
    const end = html!.lastIndexOf("</blockquote>");
    expect(html!.slice(end)).toBe("</blockquote>\n<h2>Behind</h2>\n");
    expect(unclosed(html!)).toEqual([]);
  });

  test("stays within its quote, whatever it is", () => {
    const word = fc.constantFrom(
      ...'<b>|</b>|<details>|</details>|<table>|</table>|<!--|-->|<?|?>|<!X|<![CDATA[|```|`|\n|\n\n|> |- |    |[^1]: |[x]: y|text|<a href="x|">|</blockquote>|<blockquote>|<script>|\\|<|&lt;|# |===|\t'.split(
        "|",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 14 }), { minLength: 20, maxLength: 20 }), (lists) => {
        for (const html of rendered(...lists.map((words) => words.join("")))) {
          expect(html.slice(html.lastIndexOf("</blockquote>"))).toBe("</blockquote>\n<h2>Behind</h2>\n");
          expect(unclosed(html)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("is shown as text when a parser would take its time over it", () => {
    const started = process.cpuUsage().user;
    expect(containedMarkdown("[".repeat(30_000))).toMatch(/^> ```text\n> \[+\n> ```\n$/);
    containedMarkdown("> ".repeat(999));
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});

/** Tags of the raw HTML that are open at the end of their block quote, as a browser counts them. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const text = html.replaceAll(/<(pre|code)>[^]*?<\/\1>/g, "").replaceAll(/="[^"]*"/g, "");
  expect(text).not.toMatch(/<[!?]/);
  for (const [, slash, name] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*>/g)) {
    if (["br", "hr", "img", "input"].includes(name!)) continue;
    if (slash === "") open.push(name!);
    else if (open.includes(name!)) open.splice(open.lastIndexOf(name!));
  }
  return open;
}
