import { describe, expect, test } from "@jest/globals";
import type { Definition, Image, Link, Nodes } from "mdast";
import { parseMarkdown } from "../../src/guardrails/markdown.ts";

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
