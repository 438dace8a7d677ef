import { counted } from "../../model/counted.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import type { ChangeForReview } from "../../model/reviewed-change.ts";
import { heading, list, named, number, type Words } from "./page-words.ts";
import { truncate } from "../wording.ts";

/** Maximum length of a goal in the summary; review.json and the spec have all of it. */
const longestGoal = 280;
/** Maximum number of authors to name. */
const mostAuthors = 5;

/** Renders the summary: what changed and why. */
export function summaryPart(pack: ReviewPack): string[] {
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
  const commits = changes === null ? [] : commitWords(changes);
  if (request === null) {
    const newest = changes?.commits[0];
    if (newest === undefined) return commits.length === 0 ? [] : ["**What:** ", ...commits];
    const isOne = changes!.commits.length + changes!.commits_omitted === 1;
    const subject: Words = [{ code: newest.subject }];
    return [
      "**What:** ",
      ...(isOne ? [...subject, "; ", ...commits] : [...commits, ", the newest ", ...subject]),
    ];
  }
  const { number: id, title, author, address } = request;
  const by: Words = author === "" ? [] : [" by ", { code: author }];
  const last: Words = commits.length === 0 ? [] : ["; ", ...commits];
  return [
    "**What:** ",
    { code: title },
    ", ",
    { words: `pull request ${id}`, address },
    ...by,
    ...last,
  ];
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
  const { files, added_lines, deleted_lines, base, head, file_list } = changes;
  const count = (...kinds: string[]): number =>
    file_list.filter(({ kind }) => kinds.includes(kind)).length;
  const parts = [
    [count("generated"), "generated"],
    [count("moved"), "moved"],
    [count("formatted"), "only formatted"],
    [count("binary"), "binary"],
  ].filter(([many]) => many !== 0);
  const of =
    parts.length === 0 ? "" : ` (${parts.map(([many, what]) => `${many} ${what}`).join(", ")})`;
  const range: Words = [
    ...(base === null ? [] : [" since ", { code: base.slice(0, 10) }]),
    ...(head === null ? [] : [", up to ", { code: head.slice(0, 10) }]),
  ];
  return [
    `**Size:** ${counted(files, "file")}${of}, ${number(added_lines)} ${added_lines === 1 ? "line" : "lines"} added and ${number(deleted_lines)} deleted`,
    ...range,
  ];
}

function ciLine({ run }: ReviewPack): Words {
  if (run === null) return [];
  const { passed, failed, allowed, skipped } = run.stages;
  const counts = [
    [passed, "passed"],
    [failed, "failed"],
    [allowed, "failed but allowed"],
    [skipped, "skipped"],
  ].flatMap(([many, what]) => (many === 0 ? [] : [`${many} ${what}`]));
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
