import { createHash } from "node:crypto";
import type { Nodes } from "mdast";
import {
  getPosition,
  type TextReplacement,
  applyReplacements,
  parseMarkdown,
  visit,
} from "./markdown-tree.ts";

const labelFirst = /^\[(?:\\[^]|[^\\[\]])*\](?=:)/;
const labelLast = /\[(?:\\[^]|[^\\[\]])*\]$/;

/**
 * Gives link definitions unique labels: of two definitions with the same label, the first on a page counts, and it may
 * belong to another text. Labels contain a digest of the text, so equal texts define the same.
 */
export function makeLabelsUnique(text: string): string {
  const tree = parseMarkdown(text);
  const key = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const labels = new Map<string, string>();
  visit(tree, (node) => {
    if (node.type === "definition" && !labels.has(node.identifier))
      labels.set(node.identifier, `[${key}-${labels.size + 1}]`);
  });
  if (labels.size === 0) return text;
  const replacements: TextReplacement[] = [];
  visit(tree, (node) => {
    const place = getPosition(node);
    const label = "identifier" in node ? labels.get(node.identifier) : undefined;
    if (place === null || label === undefined) return;
    const where = findLabel(node, text.slice(place.start, place.end));
    if (where === null) return;
    replacements.push({
      start: place.start + where.from,
      end: place.start + where.to,
      text: label,
    });
  });
  return applyReplacements(text, replacements);
}

/** Finds the position of a definition's or reference's label, or where it could be. */
function findLabel(node: Nodes, source: string): { from: number; to: number } | null {
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
