import { counted } from "../../model/counted.ts";
import { reviewLimits } from "../../model/review-limits.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { codeCell, codeSpan, fencedBlock, link } from "../../text/markdown.ts";

/** Words of ours are text; whatever comes from elsewhere is code, in which neither markup nor a mention means anything. */
type Words = (string | { code: string })[];

/** `review.md`: the pack for people. */
export function packMarkdown(pack: ReviewPack): string {
  return [
    heading(1, ["Review of ", { code: pack.task.id }]),
    ...decisionPart(pack),
    ...goalPart(pack),
    ...changesPart(pack),
    ...riskPart(pack),
    ...guardrailPart(pack),
    ...stagesPart(pack),
    ...evidencePart(pack),
  ].join("\n");
}

function decisionPart({ decision: { approved, performed, feedback } }: ReviewPack): string[] {
  const word = approved ? "approved" : performed ? "changes requested" : "not performed";
  const said = paragraph([`Decision so far: ${word}.`]);
  return feedback === null ? [said] : [said, fencedBlock(feedback)];
}

function goalPart({ task: { specs } }: ReviewPack): string[] {
  const goals = specs.flatMap(({ path, goal }) => [
    paragraph(goal === null ? [{ code: path }, " names no goal."] : [{ code: path }, " says:"]),
    ...(goal === null ? [] : [fencedBlock(goal)]),
  ]);
  return goals.length === 0 ? [] : [heading(2, ["Goal"]), ...goals];
}

function changesPart({ changes }: ReviewPack): string[] {
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

function riskPart({ risks }: ReviewPack): string[] {
  const title = heading(2, ["Risks"]);
  if (risks.length === 0) return [title, paragraph(["None that a program can see."])];
  const items = risks.map(({ message, names, names_omitted }): Words => {
    const more = names_omitted === 0 ? [] : [` and ${names_omitted} more`];
    const listed = names.flatMap((name, at): Words => (at === 0 ? [{ code: name }] : [", ", { code: name }]));
    return [message, ...(names.length === 0 ? [] : [": ", ...listed, ...more])];
  });
  return [title, list(items)];
}

function guardrailPart({ guardrails }: ReviewPack): string[] {
  if (guardrails.length === 0) return [];
  const rows = guardrails.map(({ stage, verdict, summary, override }): Words[] => [
    [{ code: stage }],
    [override === null ? (verdict ?? "no end") : "violated, and allowed"],
    [{ code: summary ?? "" }],
  ]);
  return [heading(2, ["Guardrails"]), table(["Stage", "Verdict", "What it says"], rows)];
}

function stagesPart({ slowest, flakiest }: ReviewPack): string[] {
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

function evidencePart({ run }: ReviewPack): string[] {
  if (run === null) return [];
  const { run_id, pipeline_id, attempt, manifest, reason } = run;
  const what: Words = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
  const where: Words = [`, attempt ${attempt}. Its manifest: `, place(manifest)];
  const failed = reason === null ? [] : [paragraph(["It failed: ", { code: reason }])];
  return [heading(2, ["Evidence"]), paragraph([...what, ...where]), ...failed];
}

/** A link when it is an address of the web. */
const place = (manifest: string): Words[number] =>
  /^https?:/.test(manifest) && URL.canParse(manifest) ? link("its artifacts", manifest) : { code: manifest };

// Each is a block with the line feed at its end; an empty line goes between two.

const heading = (depth: 1 | 2, words: Words): string => `${"#".repeat(depth)} ${paragraph(words)}`;

const paragraph = (words: Words): string => `${line(words, codeSpan)}\n`;

const list = (items: readonly Words[]): string => items.map((words) => `- ${paragraph(words)}`).join("");

const table = (head: readonly string[], rows: readonly Words[][]): string =>
  [head, head.map(() => "-"), ...rows.map((cells) => cells.map((words) => line(words, codeCell)))]
    .map((cells) => `| ${cells.join(" | ")} |\n`)
    .join("");

const line = (words: Words, code: typeof codeSpan): string =>
  words
    .map((word) => (typeof word === "string" ? word : code(word.code, reviewLimits.reviewText.value)))
    .join("");
