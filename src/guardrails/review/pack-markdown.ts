import { counted } from "../../model/counted.ts";
import type { ReviewPack } from "../../model/review-pack.ts";
import { formatFencedBlock } from "../../text/markdown.ts";
import { changeParts } from "./pack-change.ts";
import { summaryPart } from "./pack-summary.ts";
import { heading, list, named, paragraph, table, type Words } from "./page-words.ts";

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
