import type { ListItem, Nodes } from "mdast";
import { parseMarkdown } from "../markdown.ts";
import { type Reference, splitWords } from "./references.ts";

/** A ticked item of a task list. */
export interface CheckedItem {
  /** Counted from 1. */
  line: number;
  /** Its first line, without the box. */
  title: string;
  /** Possible names of files and URLs in it and its nested items, in text order. */
  references: Reference[];
}

/** Finds the ticked items of a Markdown text, including nested ones, in text order. */
export function findCheckedItems(text: string): CheckedItem[] {
  const lines = text.split("\n");
  const nodes = [...walkNodes(parseMarkdown(text))];
  const addresses = new Map(
    nodes.flatMap((node) =>
      node.type === "definition" ? [[node.identifier, node.url] as const] : [],
    ),
  );
  return nodes
    .filter((node): node is ListItem => node.type === "listItem" && node.checked === true)
    .map((item) => {
      const line = item.position?.start.line ?? 1;
      const title = (lines[line - 1] ?? "").replace(/^.*?\[[xX]\]\s*/, "").trim();
      return {
        line,
        title,
        references: [...walkNodes(item)].flatMap((node) => listReferences(node, addresses)),
      };
    });
}

function listReferences(node: Nodes, addresses: ReadonlyMap<string, string>): Reference[] {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return splitWords(node.value).map((text) => ({ kind: "word", text }));
    case "link":
    case "image":
      return [{ kind: "link", text: node.url }];
    case "linkReference":
    case "imageReference":
      return [{ kind: "link", text: addresses.get(node.identifier) ?? "" }];
    default:
      return [];
  }
}

/** Yields a node and its descendants in text order. Iterative, because nesting may exceed the call stack. */
export function* walkNodes(root: Nodes): Generator<Nodes> {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    if ("children" in node) waiting.push(...node.children.toReversed());
  }
}
