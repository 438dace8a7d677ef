/** A fenced block of a Markdown page. */
export interface FencedBlock {
  language: string;
  text: string;
  /** Comments of the form `<!-- key: value -->` directly before it, by key. */
  marks: ReadonlyMap<string, string>;
  /** The line of its fence, counted from 1. */
  line: number;
}

export interface MarkdownPage {
  blocks: FencedBlock[];
  /** What a link's `#` may name. */
  anchors: ReadonlySet<string>;
  /** Where links and images lead, as written. */
  links: string[];
}

/** Reads of a page what its examples and links need. Code blocks are fenced; links are inline. */
export function readPage(text: string): MarkdownPage {
  const blocks: FencedBlock[] = [];
  const prose: string[] = [];
  let marks = new Map<string, string>();
  let open: { fence: string; block: FencedBlock; lines: string[] } | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const fence = /^ *(`{3,})(\w*)/.exec(line);
    if (open !== null) {
      if (line.trim() === open.fence) {
        blocks.push({ ...open.block, text: open.lines.map((inner) => `${inner}\n`).join("") });
        open = null;
      } else open.lines.push(line);
    } else if (fence !== null) {
      const block = { language: fence[2] ?? "", text: "", marks, line: index + 1 };
      open = { fence: fence[1]!, block, lines: [] };
      marks = new Map();
    } else {
      const mark = /^<!-- ([\w ]+): (.*) -->$/.exec(line);
      if (mark !== null) marks.set(mark[1]!, mark[2]!);
      else if (line.trim() !== "") marks = new Map();
      prose.push(line);
    }
  }
  if (open !== null) throw new Error(`the block of line ${open.block.line} has no end`);
  return { blocks, anchors: anchorsOf(prose), links: linksOf(prose) };
}

/** As GitHub makes them: lower case, punctuation gone, dashes for blanks, a number for those that are there already. */
function anchorsOf(prose: readonly string[]): Set<string> {
  const anchors = new Set<string>();
  for (const line of prose) {
    const words = /^(?:> )?#{1,6} (.*)$/.exec(line)?.[1];
    if (words === undefined) continue;
    const shown = words.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const anchor = shown.replaceAll(/[^\p{L}\p{N}_ -]/gu, "").replaceAll(" ", "-");
    let unique = anchor;
    for (let number = 1; anchors.has(unique); number += 1) unique = `${anchor}-${number}`;
    anchors.add(unique);
  }
  return anchors;
}

function linksOf(prose: readonly string[]): string[] {
  const text = prose.join("\n").replaceAll(/`[^`\n]+`/g, "");
  return [...text.matchAll(/\]\(([^()\s]+)\)/g)].map((match) => match[1]!);
}
