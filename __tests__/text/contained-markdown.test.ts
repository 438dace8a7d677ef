import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { quoteMarkdown } from "../../src/text/contained-markdown.ts";
import { renderPages } from "../support/github-markdown.ts";
import { runs } from "../support/property-runs.ts";

/** The page as GitHub renders it, with words of ours around it. */
const rendered = (...texts: string[]): string[] =>
  renderPages(texts.map((text) => `## Before\n\n${quoteMarkdown(text)}\n## Behind\n`));

describe("untrusted Markdown", () => {
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
      { numRuns: runs(100), examples: [[[["<blockquote>", '<a href="x', "</blockquote>", '<a href="x']]]] },
    );
  });

  test.each([
    ["a list", "<ul><li>one<li>two</ul>", "<ul><li>one</li><li>two</li></ul>"],
    [
      "a table",
      "<table><thead><tr><th>a<tbody><tr><td>b<td>c<tr><td>d</table>",
      "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></tbody></table>",
    ],
    ["paragraphs", "<div><p>one<p>two</div>", "<div><p>one</p><p>two</p></div>"],
    [
      "a list in a list",
      "<ul><li>a<ul><li>b</ul><li>c</ul>",
      "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
    ],
  ])("may leave out end tags of %s", (_what, text, whole) => {
    expect(quoteMarkdown(text)).toBe(`> ${whole}\n`);
  });

  test("closes a fence within an element", () => {
    const text = quoteMarkdown("<details>\n\n```sh\ncode");
    expect(text).toBe("> <details>\n>\n> ```sh\n> code\n> ```\n>\n> </details>\n");
    expect(quoteMarkdown("````\n```\n````")).toBe("> ````\n> ```\n> ````\n");
  });

  test("links to its own definitions, not to those of others on the page", () => {
    const uses = "[ci] [CI][] [text *b*][Ci] ![image][ci] ![ci]";
    const [html] = rendered(
      `[ci]: https://one.example\n\n${uses}`,
      `${uses}\n\n[ci]: https://two.example "T"`,
    );
    const page = renderPages([
      quoteMarkdown(`[ci]: https://one.example\n\n${uses}`) +
        "\nBetween\n\n" +
        quoteMarkdown(`${uses}\n\n[ci]: https://two.example "T"`) +
        "\nBetween\n\n" +
        quoteMarkdown(uses),
    ])[0]!;
    expect(html).toContain('<a href="https://one.example">ci</a>');
    const [one, two, none] = page.split("Between");
    expect(one!.match(/https:\/\/one\.example/g)).toHaveLength(5);
    expect(two!.match(/https:\/\/two\.example/g)).toHaveLength(5);
    expect(two).not.toContain("one.example");
    expect(two).toContain('<a href="https://two.example" title="T">text <em>b</em></a>');
    expect(none).not.toContain(".example");
  });

  test("has no link of others, however definitions and references stand in it", () => {
    const word = fc.constantFrom(
      ..."[a]|[b]|[a]: URL|[b]: URL|[x][a]|![a]|[]| |\n|\n\n|> |- |: |(x)|\\|`|[ a ]|[A|]|text|<b>|[^a]|[^a]: ".split(
        "|",
      ),
    );
    const texts = fc.array(word, { maxLength: 14 });
    fc.assert(
      fc.property(texts, texts, (one, two) => {
        const text = (words: string[], url: string): string => words.join("").replaceAll("URL", url);
        const [html] = renderPages([
          `${quoteMarkdown(text(one, "https://one.example"))}\nBetween\n\n${quoteMarkdown(text(two, "https://two.example"))}`,
        ]);
        const [first, second] = html!.split("<p>Between</p>");
        expect(first).not.toMatch(/="https:\/\/two/);
        expect(second).not.toMatch(/="https:\/\/one/);
      }),
      { numRuns: runs(300) },
    );
  });

  const long = (piece: string): string => piece.repeat(Math.ceil((32 * 1024) / piece.length));
  test.each(
    Object.entries({
      "lists in lists": long("+ "),
      "lists of few levels": "+ ".repeat(3000),
      quotes: long("> "),
      "quotes and lists": long("> - "),
      "numbered lists": long("1. "),
      "lists over lines": Array.from({ length: 250 }, (_, level) => `${" ".repeat(level)}- a`).join("\n"),
      stars: long("*a "),
      tildes: long("~a "),
      backticks: long("`a ``b "),
      brackets: long("[a]("),
      images: long("!["),
      "comments without an end": long("<!-- "),
      "tags without an end": long('<a b="'),
      "tags in lines": long("<a\n"),
      "open elements": long("<b>"),
      "elements in each other": long("<div>\n\n"),
      "list items": long("<li>"),
      columns: `${"|a".repeat(4000)}\n${"|-".repeat(4000)}\n`,
      rows: `|a|\n|-|\n${long("|b|\n")}`,
      "underlined headings": long("a\n=\n"),
      "underlines only": long("=\n"),
      definitions: long("[a]: b\n"),
      footnotes: long("[^a]: b\n"),
      entities: long("&amp;"),
      addresses: long("www.a.b a@b.co http://a.b "),
      "tabs in a line": long("\t"),
      "tabs over lines": long("\ta\n\t\t-\tb\n"),
      "no tab at all": long("x"),
      "half a character": long("\ud83d"),
      nothing: "",
    }),
  )("is shown in some way, soon: %s", (_what, text) => {
    const before = process.cpuUsage();
    const [html] = rendered(text);
    expect(html).toMatch(/^<h2>Before<\/h2>\n<blockquote>[^]*<\/blockquote>\n<h2>Behind<\/h2>\n$/);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(20);
  });

  test("keeps a large table of HTML", () => {
    expect(quoteMarkdown(`<table><tr>${"<td>x</td>".repeat(3000)}</tr></table>`)).toMatch(/^> <table>/);
  });

  test("is shown as text when parsing would take too long", () => {
    const started = process.cpuUsage().user;
    expect(quoteMarkdown("[".repeat(30_000))).toMatch(/^> ```text\n> \[+\n> ```\n$/);
    quoteMarkdown("> ".repeat(999));
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});

/** Tags of the raw HTML that are open at the end of their block quote, as a browser counts them. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const tag = /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g;
  const text = html.replaceAll(/<(pre|code)>[^]*?<\/\1>/g, "");
  expect(text.replaceAll(tag, "")).not.toMatch(/<[!?]/);
  for (const [, slash, name] of text.matchAll(tag)) {
    if (["br", "hr", "img", "input"].includes(name!)) continue;
    if (slash === "") open.push(name!);
    else if (open.includes(name!)) open.splice(open.lastIndexOf(name!));
  }
  return open;
}
