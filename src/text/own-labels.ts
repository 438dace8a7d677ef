import { createHash } from "node:crypto";
import type { Nodes } from "mdast";
import { placeOf, type Replacement, replaced, treeOf, visit } from "./markdown-tree.ts";

const labelFirst = /^\[(?:\\[^]|[^\\[\]])*\](?=:)/;
const labelLast = /\[(?:\\[^]|[^\\[\]])*\]$/;

/**
 * Markdown whose link definitions have labels that no other text on its page has: of two definitions with one label the first one
 * on a page counts, and it may be of others. They are made of a digest of the text: texts that are the same define the same.
 */
export function withOwnLabels(text: string): string {
  const tree = treeOf(text);
  const key = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const labels = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === "definition" && !labels.has(node.identifier))
      labels.set(node.identifier, `[${key}-${labels.size + 1}]`);
  });
  if (labels.size === 0) return text;
  const replacements: Replacement[] = [];
  visit(tree, (node) => {
    const place = placeOf(node);
    const label = "identifier" in node ? labels.get(node.identifier) : undefined;
    if (place === null || label === undefined) return;
    const where = labelIn(node, text.slice(place.start, place.end));
    if (where === null) return;
    replacements.push({
      start: place.start + where.from,
      end: place.start + where.to,
      text: label,
    });
  });
  return replaced(text, replacements);
}

/** Where a definition or a reference has its label, or can have one. */
function labelIn(node: Nodes, source: string): { from: number; to: number } | null {
  switch (node.type) {
    case "definition": {
      const label = labelFirst.exec(source);
      return label === null ? null : { from: 0, to: label[0].length };
    }
    case "linkReference":
    case "imageReference": {
      const to = source.length;
      return { from: node.referenceType === "shortcut" ? to : source.search(labelLast), to };
    }
    default:
      return null;
  }
}
