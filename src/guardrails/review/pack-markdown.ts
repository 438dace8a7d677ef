import { stripVTControlCharacters } from "node:util";
import type { BlockContent, Link, List, PhrasingContent, Root, Table } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { reviewLimits } from "../../model/review-limits.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { counted } from "../../model/counted.ts";
import { shortened } from "./wording.ts";

/** Words of ours are text; whatever comes from elsewhere is code, in which neither markup nor a mention means anything. */
type Words = (string | { code: string })[];

/**
 * `review.md`: the pack for people. Hostile texts stay what they are: the page is made as a syntax tree, in which they are
 * leaves, and written by a serialiser that escapes.
 */
export function packMarkdown(pack: ReviewPack): string {
  const page: Root = {
    type: "root",
    children: [
      heading(1, ["Review of ", { code: pack.task.id }]),
      ...decisionPart(pack),
      ...goalPart(pack),
      ...changesPart(pack),
      ...riskPart(pack),
      ...guardrailPart(pack),
      ...stagesPart(pack),
      ...evidencePart(pack),
    ],
  };
  return toMarkdown(page, { bullet: "-", extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}

function decisionPart({ decision: { approved, performed, feedback } }: ReviewPack): BlockContent[] {
  const word = approved ? "approved" : performed ? "changes requested" : "not performed";
  const said = paragraph([`Decision so far: ${word}.`]);
  return feedback === null ? [said] : [said, block(feedback)];
}

function goalPart({ task: { specs } }: ReviewPack): BlockContent[] {
  const goals = specs.flatMap(({ path, goal }) => [
    paragraph(goal === null ? [{ code: path }, " names no goal."] : [{ code: path }, " says:"]),
    ...(goal === null ? [] : [block(goal)]),
  ]);
  return goals.length === 0 ? [] : [heading(2, ["Goal"]), ...goals];
}

function changesPart({ changes }: ReviewPack): BlockContent[] {
  const title = heading(2, ["What changed"]);
  if (changes === null) return [title, paragraph(["It is not known: see the risks below."])];
  const { files, added_lines, deleted_lines, base, areas, areas_omitted } = changes;
  const since: Words = base === null ? [] : [" since ", { code: base.slice(0, 10) }];
  const total = paragraph([
    `${counted(files, "file")}, ${counted(added_lines, "line")} added and ${deleted_lines} deleted`,
    ...since,
    ".",
  ]);
  if (areas.length === 0) return [title, total];
  const rows = areas.map((one): Words[] => [
    [{ code: one.area }],
    [String(one.files)],
    [String(one.added_lines)],
    [String(one.deleted_lines)],
    [String(one.binary_files)],
  ]);
  const omitted =
    areas_omitted === 0 ? [] : [paragraph([`${counted(areas_omitted, "more area")} not shown.`])];
  return [title, total, table(["Area", "Files", "Added", "Deleted", "Binary"], rows), ...omitted];
}

function riskPart({ risks }: ReviewPack): BlockContent[] {
  const title = heading(2, ["Risks"]);
  if (risks.length === 0) return [title, paragraph(["None that a program can see."])];
  const items = risks.map(({ message, names, names_omitted }): Words => {
    const more = names_omitted === 0 ? [] : [` and ${names_omitted} more`];
    const listed = names.flatMap((name, at): Words => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
    return [message, ...(names.length === 0 ? [] : [": ", ...listed, ...more])];
  });
  return [title, list(items)];
}

function guardrailPart({ guardrails }: ReviewPack): BlockContent[] {
  if (guardrails.length === 0) return [];
  const rows = guardrails.map(({ stage, verdict, summary, override }): Words[] => [
    [{ code: stage }],
    [override === null ? (verdict ?? "no end") : "violated, and allowed"],
    [{ code: summary ?? "" }],
  ]);
  return [heading(2, ["Guardrails"]), table(["Stage", "Verdict", "What it says"], rows)];
}

function stagesPart({ slowest, flakiest }: ReviewPack): BlockContent[] {
  const slow = slowest.map(({ stage, seconds, usual_seconds }): Words => {
    const usual = usual_seconds === null ? "" : `, usually ${usual_seconds.toFixed(1)} s`;
    return [{ code: stage }, ` took ${seconds.toFixed(1)} s${usual}`];
  });
  const flaky = flakiest.map(({ stage, flakes, recent_failures, recent_runs }): Words => [
    { code: stage },
    ` failed and then succeeded on the same commit ${counted(flakes, "time")}; ` +
      `it failed ${recent_failures} of the last ${counted(recent_runs, "time")}`,
  ]);
  return [
    ...(slow.length === 0 ? [] : [heading(2, ["Slowest stages"]), list(slow)]),
    ...(flaky.length === 0 ? [] : [heading(2, ["Flakiest stages"]), list(flaky)]),
  ];
}

function evidencePart({ run }: ReviewPack): BlockContent[] {
  if (run === null) return [];
  const { run_id, pipeline_id, attempt, manifest, reason } = run;
  const what = paragraph([
    "Run ",
    { code: run_id },
    " of the pipeline ",
    { code: pipeline_id },
    `, attempt ${attempt}. Its manifest: `,
  ]);
  what.children.push(place(manifest));
  const failed = reason === null ? [] : [paragraph(["It failed: ", { code: reason }])];
  return [heading(2, ["Evidence"]), what, ...failed];
}

/** A link when it is an address of the web. */
function place(manifest: string): Link | PhrasingContent {
  const url = URL.canParse(manifest) ? new URL(manifest) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return phrase({ code: manifest });
  return { type: "link", url: url.href, children: [{ type: "text", value: "its artifacts" }] };
}

const heading = (depth: 1 | 2, words: Words): BlockContent => ({
  type: "heading",
  depth,
  children: words.map(phrase),
});

const paragraph = (words: Words): { type: "paragraph"; children: PhrasingContent[] } => ({
  type: "paragraph",
  children: words.map(phrase),
});

const list = (items: readonly Words[]): List => ({
  type: "list",
  spread: false,
  children: items.map((words) => ({ type: "listItem", spread: false, children: [paragraph(words)] })),
});

const table = (head: readonly string[], rows: readonly Words[][]): Table => ({
  type: "table",
  children: [head.map((word): Words => [word]), ...rows].map((cells) => ({
    type: "tableRow",
    children: cells.map((words) => ({ type: "tableCell", children: words.map(phrase) })),
  })),
});

/** An empty span would be two backticks. */
function phrase(word: Words[number]): PhrasingContent {
  if (typeof word === "string") return { type: "text", value: word };
  const line = clean(word.code).replaceAll(/\s+/g, " ").trim();
  if (line === "") return { type: "text", value: "" };
  return { type: "inlineCode", value: shortened(line, reviewLimits.reviewText.value) };
}

const block = (text: string): BlockContent => ({ type: "code", lang: "text", value: clean(text) });

/** Without what would move a cursor, hide text or turn its direction around. */
const clean = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[^\P{Cc}\t\n]|[\p{Bidi_Control}\u200b\u2060\ufeff]/gu, "");
