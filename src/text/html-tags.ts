/** Tags that Markdown of others may use, as GitHub shows them in summaries (gjtorikian/html-pipeline, its sanitization). */
const allowedTags = new Set(
  (
    "a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre q s samp " +
    "small source span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var"
  ).split(" "),
);
const voidTags = new Set(["br", "hr", "img", "source"]);

const cells = ["td", "th"];
const rows = [...cells, "tr"];
const groups = [...rows, "tbody", "thead", "tfoot"];

/** Elements whose end tag may be left out, each with those that its begin ends. */
const endedBy: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["p", ["p"]],
  ["td", cells],
  ["th", cells],
  ["tr", rows],
  ["tbody", groups],
  ["thead", groups],
  ["tfoot", groups],
]);

const attribute = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*"))?`;
const tagOrComment = new RegExp(
  String.raw`<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:${attribute})*)\s*(\/?)>|<`,
  "gi",
);

/**
 * HTML with the allowed tags only; others are text. End tags that were left out, as HTML allows, are written.
 * @param open the tags that are open, which it changes
 */
export const keepTags = (html: string, open: string[]): string =>
  html.replaceAll(
    tagOrComment,
    (tag: string, slash?: string, word?: string, attributes?: string) => {
      if (tag.startsWith("<!--") && tag !== "<!--") return "";
      const name = word?.toLowerCase() ?? "";
      const asText = `&lt;${tag.slice(1)}`;
      if (!allowedTags.has(name)) return asText;
      if (slash === "/") return attributes === "" ? (endTag(name, open, tag) ?? asText) : asText;
      if (voidTags.has(name)) return tag;
      const first = open.findLastIndex((other) => !endedBy.get(name)?.includes(other)) + 1;
      const ends = endTags(open.splice(first));
      open.push(name);
      return `${ends}${tag}`;
    },
  );

/** @returns null: it ends nothing that is open */
function endTag(name: string, open: string[], tag: string): string | null {
  const at = open.lastIndexOf(name);
  if (at === -1 || !open.slice(at + 1).every((inner) => endedBy.has(inner))) return null;
  return `${endTags(open.splice(at).slice(1))}${tag}`;
}

/** @param open from the outer to the inner */
export const endTags = (open: readonly string[]): string =>
  open
    .toReversed()
    .map((name) => `</${name}>`)
    .join("");
