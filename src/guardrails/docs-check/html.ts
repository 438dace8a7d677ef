/** What a piece of HTML contains. */
export interface HtmlParts {
  /** Anchor names. */
  anchors: string[];
  /** Heading texts. */
  headings: string[];
  /** Addresses with their offsets in the piece. */
  addresses: { kind: "link" | "image"; url: string; index: number }[];
}

const tag = /<([a-z][\w.]*)(\s(?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}')*)>/gi;
const attribute = /\s(id|name|href|to|src|srcset)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`{}]+))/gi;
/** Bounded, so that many unclosed headings do not each scan to the end. */
const heading = /<h([1-6])\b[^<>]*>([^]{0,2000}?)<\/h\1\s*>/gi;

/**
 * Reads what GitHub keeps of HTML: `id`, `name` and `href` of `a`, and the sources of images, pictures and videos. For
 * components, whose names start with a capital, also `href`, and `to` of links.
 */
export function readHtml(html: string): HtmlParts {
  const text = html.replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => " ".repeat(comment.length));
  const parts: HtmlParts = { anchors: [], headings: [], addresses: [] };
  for (const [, , words] of text.matchAll(heading))
    parts.headings.push(words!.replaceAll(/<[^<>]*>|&#?\w+;/g, ""));
  for (const found of text.matchAll(tag)) {
    const [, name, attributes] = found;
    const start = found.index + 1 + name!.length;
    for (const match of attributes!.matchAll(attribute)) {
      const [all, key, double, single, bare] = match;
      const value = double ?? single ?? bare ?? "";
      const quote = bare === undefined ? 1 : 0;
      const index = start + match.index + all.length - quote - value.length;
      addAttribute(parts, name!, { key: key!.toLowerCase(), value, index });
    }
  }
  return parts;
}

function addAttribute(
  parts: HtmlParts,
  name: string,
  { key, value, index }: { key: string; value: string; index: number },
): void {
  const tag = name.toLowerCase();
  const isComponent = /^[A-Z]/.test(name) && name !== name.toUpperCase();
  if (key === "id" || (key === "name" && tag === "a")) parts.anchors.push(value);
  else if (
    (key === "href" && (tag === "a" || isComponent)) ||
    (key === "to" && /^[A-Z]\w*Link$|^Link$/.test(name))
  )
    parts.addresses.push({ kind: "link", url: value, index });
  else if (key === "src" && ["img", "source", "video"].includes(tag))
    parts.addresses.push({ kind: "image", url: value, index });
  else if (key === "srcset")
    for (const found of value.matchAll(/(?:^|,)\s*([^\s,]+)/g))
      parts.addresses.push({
        kind: "image",
        url: found[1]!,
        index: index + found.index + found[0].length - found[1]!.length,
      });
}
