import { counted } from "../../model/counted.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { formatFencedBlock } from "../../text/markdown.ts";
import { changeParts } from "./pack-change.ts";
import { heading, list, named, paragraph, table, type Words, number } from "./page-words.ts";
import type { ChangeForReview } from "../../model/reviewed-change.ts";
import { formatCount, truncate } from "../../text/wording.ts";

/** Renders `review.md`: the pack in reading order. */
export function packMarkdown(pack: ReviewPack): string {
  return [
    ...summaryPart(pack),
    ...riskPart(pack),
    ...changeParts(pack),
    ...ciPart(pack),
    ...guardrailPart(pack),
    ...stagesPart(pack),
    ...evidencePart(pack),
  ].join("\n");
}

function riskPart({ risks }: ReviewPack): string[] {
  const title = heading(2, ["Risks"]);
  if (risks.length === 0) return [title, paragraph(["None detected."])];
  const items = risks.map(({ message, names, names_omitted }): Words => {
    const more = names_omitted === 0 ? [] : [` and ${names_omitted} more`];
    return [{ text: message }, ...(names.length === 0 ? [] : [": ", ...named(names), ...more])];
  });
  return [title, list(items)];
}

function ciPart({ run }: ReviewPack): string[] {
  if (run === null || run.failures.length === 0) return [];
  const items = run.failures.map(({ stage, summary, log }): Words => {
    const where: Words = log === null ? [] : ["; its log is ", { code: log }];
    return [{ code: stage }, ": ", { code: summary }, ...where];
  });
  return [
    heading(2, ["What failed in CI"]),
    list(items),
    ...(run.failures_omitted > 0
      ? [paragraph([`${counted(run.failures_omitted, "more stage")} failed.`])]
      : []),
  ];
}

function guardrailPart({ guardrails }: ReviewPack): string[] {
  if (guardrails.length === 0) return [];
  const rows = guardrails.map(({ stage, verdict, summary, override }): Words[] => [
    [{ code: stage }],
    [override === null ? (verdict ?? "no end") : "violated, and allowed"],
    [{ code: override === null ? (summary ?? "") : `${summary ?? ""} (allowed: ${override})` }],
  ]);
  return [heading(2, ["Guardrails"]), table(["Stage", "Verdict", "What it says"], rows)];
}

/** Stages shorter than this, in seconds, are not listed. */
const worthSaying = 10;

function stagesPart({ slowest, flakiest }: ReviewPack): string[] {
  const slow = slowest
    .filter(({ seconds }) => seconds >= worthSaying)
    .map(({ stage, seconds, usual_seconds }): Words => {
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

function evidencePart({ run, decision }: ReviewPack): string[] {
  const feedback =
    decision.feedback === null || !decision.performed
      ? []
      : [heading(2, ["What was said"]), formatFencedBlock(decision.feedback)];
  if (run === null) return feedback;
  const { run_id, pipeline_id, attempt, manifest } = run;
  const what: Words = ["Run ", { code: run_id }, " of the pipeline ", { code: pipeline_id }];
  return [
    ...feedback,
    heading(2, ["Evidence"]),
    paragraph([...what, `, attempt ${attempt}. Its manifest: `, place(manifest)]),
  ];
}

/** A link if it is a web address. */
const place = (manifest: string): Words[number] =>
  /^https?:/.test(manifest) && URL.canParse(manifest)
    ? { words: "its artifacts", address: manifest }
    : { code: manifest };

/** Maximum length of a goal in the summary; review.json and the spec have all of it. */
const longestGoal = 280;
/** Maximum number of authors to name. */
const mostAuthors = 5;

/** Renders the summary: what changed and why. */
function summaryPart(pack: ReviewPack): string[] {
  const lines = [
    whatLine(pack),
    ...whyLines(pack),
    sizeLine(pack),
    ciLine(pack),
    decisionLine(pack),
  ];
  return [
    heading(1, ["Review of ", { code: pack.task.id }]),
    list(lines.filter((words) => words.length > 0)),
  ];
}

function whatLine({ pull_request: request, changes }: ReviewPack): Words {
  if (request === null) return changes === null ? [] : whatCommitsLine(changes);
  const commits = changes === null ? [] : commitWords(changes);
  const { number: id, title, author, address } = request;
  const by: Words = author === "" ? [] : [" by ", { code: author }];
  const last: Words = commits.length === 0 ? [] : ["; ", ...commits];
  const link = { words: `pull request ${id}`, address };
  return ["**What:** ", { code: title }, ", ", link, ...by, ...last];
}

function whatCommitsLine(changes: ChangeForReview): Words {
  const [newest] = changes.commits;
  if (newest === undefined) return [];
  const isOne = changes.commits.length + changes.commits_omitted === 1;
  const subject = { code: newest.subject };
  const commits = commitWords(changes);
  return isOne
    ? ["**What:** ", subject, "; ", ...commits]
    : ["**What:** ", ...commits, ", the newest ", subject];
}

/** `3 commits by a and b`. A shallow clone does not know the exact number. */
function commitWords({ commits, commits_omitted, commits_complete }: ChangeForReview): Words {
  if (commits.length === 0) return [];
  const authors = [...new Set(commits.map(({ author }) => author))];
  const more = authors.length > mostAuthors ? " and others" : "";
  const count = counted(commits.length + commits_omitted, "commit");
  const known = commits_complete ? count : `at least ${count}`;
  return [`${known} by `, ...named(authors.slice(0, mostAuthors)), more];
}

function whyLines({ task: { specs } }: ReviewPack): Words[] {
  return specs.map(({ path, goal }) => {
    if (goal === null) return ["**Why:** ", { code: path }, ", which states no goal"];
    const text = truncate(goal.replaceAll(/[ \t\r\n]+/g, " "), longestGoal);
    return ["**Why:** ", { code: text }, ", says ", { code: path }];
  });
}

function sizeLine({ changes }: ReviewPack): Words {
  if (changes === null) return ["**Size:** not known: see the risks"];
  const { files, added_lines, deleted_lines, base, head } = changes;
  const kinds = listKinds(changes);
  const of = kinds.length === 0 ? "" : ` (${kinds.join(", ")})`;
  const range: Words = [
    ...(base === null ? [] : [" since ", { code: base.slice(0, 10) }]),
    ...(head === null ? [] : [", up to ", { code: head.slice(0, 10) }]),
  ];
  return [
    `**Size:** ${counted(files, "file")}${of}, ${formatCount(added_lines, "line")} added and ${number(deleted_lines)} deleted`,
    ...range,
  ];
}

function listKinds({ file_list }: ChangeForReview): string[] {
  const count = (wanted: string): number => file_list.filter(({ kind }) => kind === wanted).length;
  return listCounts([
    [count("generated"), "generated"],
    [count("moved"), "moved"],
    [count("formatted"), "only formatted"],
    [count("binary"), "binary"],
  ]);
}

const listCounts = (counts: readonly (readonly [number, string])[]): string[] =>
  counts.flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`]));

function ciLine({ run }: ReviewPack): Words {
  if (run === null) return [];
  const { passed, failed, allowed, skipped } = run.stages;
  const counts = listCounts([
    [passed, "passed"],
    [failed, "failed"],
    [allowed, "failed but allowed"],
    [skipped, "skipped"],
  ]);
  const where: Words =
    run.address === null ? [] : [", ", { words: "the run", address: run.address }];
  const why: Words = run.reason === null ? [] : ["; ", { code: run.reason }];
  return [`**CI:** ${counts.join(", ") || "nothing ran"}`, ...where, ...why];
}

/** Feedback is at the end of the page; the reason for a missing decision is here. */
function decisionLine({ decision: { approved, performed, feedback } }: ReviewPack): Words {
  const word = approved ? "approved" : performed ? "changes requested" : "not performed";
  const why: Words = performed || feedback === null ? [] : [": ", { code: feedback }];
  return [`**Decision so far:** ${word}`, ...why];
}
