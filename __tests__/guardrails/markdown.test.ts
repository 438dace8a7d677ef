import { describe, expect, test } from "@jest/globals";
import type { Definition, Image, Link, Nodes } from "mdast";
import { parseMarkdown, whyNotParsed } from "../../src/guardrails/markdown.ts";

const all = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(all) : [])];
const hasAddress = (node: Nodes): node is Link | Image | Definition => "url" in node;

const destinations = (text: string): (string | undefined)[] =>
  all(parseMarkdown(text))
    .filter(hasAddress)
    .map(({ data }) =>
      data?.destination === undefined ? undefined : text.slice(data.destination.start, data.destination.end),
    );

describe("parseMarkdown", () => {
  test("reads GitHub's Markdown with front matter", () => {
    const { children } = parseMarkdown("---\na: 1\n---\n\n| a |\n| - |\n| b |\n\n- [x] done\n");
    expect(children.map(({ type }) => type)).toEqual(["yaml", "table", "list"]);
  });

  test("says where addresses stand, with their brackets, in lists and quotes and behind line breaks of Windows", () => {
    expect(
      destinations('one\r\n\r\n> - [a](b.md "b.md") and ![b.md](<c d.png>)\r\n\r\n[e]: f.md\r\n'),
    ).toEqual(["b.md", "<c d.png>", "f.md"]);
  });

  test("an address that is its own text has no place", () => {
    expect(destinations("https://example.com\n")).toEqual([undefined]);
  });
});

describe("whyNotParsed", () => {
  test.each([
    ["deep lists", "- ".repeat(101)],
    ["deep quotes", `text\n\n${">".repeat(5000)}`],
    ["a paragraph of brackets", "[".repeat(10_001)],
    ["brackets over many lines", "a][\n".repeat(6000)],
  ])("refuses %s", (_what, text) => {
    expect(whyNotParsed(text)).not.toBeNull();
  });

  test.each([
    ["long rules and tables", `${"-".repeat(300)}\n\n${"|-".repeat(300)}\n`],
    ["many links with empty lines between them", "- [a](b)\n\n".repeat(6000)],
    ["one long line", "word ".repeat(20_000)],
    ["nothing", ""],
  ])("does not mind %s", (_what, text) => {
    expect(whyNotParsed(text)).toBeNull();
  });
});
