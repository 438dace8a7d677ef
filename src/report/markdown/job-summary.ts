import { counted } from "../../model/counted.ts";
import { type Finding, isAboutSettings, type RunFinding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import type { Item, Section } from "./budget.ts";
import { fitSections, stepSummaryBytes } from "./budget.ts";
import { rankedFindings, uniqueFindings } from "../shared/check-annotations.ts";
import { formatDuration } from "../shared/duration.ts";
import { historySections } from "./history-section.ts";
import {
  formatCodeSpan,
  escapeInline,
  formatFencedBlock,
  formatLink,
} from "../../text/markdown.ts";
import { outcomeWords, runWord } from "../shared/outcome-words.ts";
import type { ChildManifests, StageRow, SubtaskRows } from "../shared/stage-rows.ts";
import {
  countStages,
  countWords,
  outcomePhrase,
  stageRows,
  troubledRows,
} from "../shared/stage-rows.ts";
import { skippedSection } from "./skipped-section.ts";
import { subtaskCount } from "../shared/stage-names.ts";
import { type StageSummary, stageSummarySection } from "./stage-summaries.ts";
import { summaryTable } from "./summary-table.ts";

export interface JobSummaryInput {
  summary: Redacted<RunSummary>;
  /** The manifest of the whole run. */
  manifest: Redacted<Manifest>;
  plan: Plan;
  children?: ChildManifests;
  /** Remarks about the change and its files, in any order; the manifest has only their numbers. */
  findings?: readonly Redacted<RunFinding>[];
  /** Address of the uploaded evidence. */
  artifactUrl?: string;
  /** Where the evidence is, relative to the repository root. */
  paths: readonly string[];
  /** Stands for all files of the run; null or left out: nobody knows it. */
  chain?: string | null;
  /** What stages wrote themselves (readStageSummaries); left out: nothing. */
  stageSummaries?: readonly StageSummary[];
}

/** Findings that are shown, the worst first; the artifact has all of them. */
const mostFindings = 20;
/** Notes about settings that come first; the findings have all of them. */
const mostNotes = 5;
const aboutSettings = "This change touches what judges it";

/**
 * The run as GitHub Markdown, for the step's summary and for `summary.md`: the verdict and its reason, one table, then
 * what went wrong, worst first, then all else. Text from outside is escaped; the whole is at most `mostBytes` bytes.
 */
export function jobSummary(input: JobSummaryInput, mostBytes: number = stepSummaryBytes): string {
  const groups = stageRows(input.manifest, input.children ?? new Map());
  const sections = [
    headline(input, groups),
    settingsNote(input.findings ?? []),
    summaryTable(groups, input.plan),
    failures(troubledRows(groups)),
    findings(groups, input.findings ?? []),
    ...historySections(input.summary.history, subtaskCount(input.manifest.commands) > 1),
    list("Warnings", input.summary.warnings, 4),
    list("Notes", [...input.summary.plan.notes, ...privacyNotes(input.summary)], 2),
    skippedSection(input.plan),
    stageSummarySection(input.stageSummaries ?? []),
    evidence(input),
  ];
  return `${fitSections(sections, mostBytes - 1).trimEnd()}\n`;
}

function headline(
  { summary, manifest, plan }: JobSummaryInput,
  groups: readonly SubtaskRows[],
): Section {
  const { emoji, word } = runWord(summary, groups.length);
  const ended = summary.completedAt ?? summary.timestamp;
  const duration = formatDuration(Date.parse(ended) - Date.parse(summary.startedAt));
  const title = escapeInline(manifest.pipeline_title || plan.pipeline_id, 120);
  const lines = [
    `## ${emoji} ${word}: ${title}`,
    `${countWords(countStages(groups))} in ${duration}.`,
  ];
  if (summary.reason !== null) lines.push(`**Reason:** ${escapeInline(summary.reason, 2000)}`);
  if (plan.partial) lines.push(partialNote(plan));
  return { heading: `${lines.join("\n\n")}\n\n`, items: [], leftOff: () => "", sheds: 9 };
}

/** Before all else: it decides how much the rest is worth. */
function settingsNote(known: readonly Redacted<Finding>[]): Section {
  const items = known.filter(isAboutSettings).map(({ message }) => ({
    full: `> **${aboutSettings}:** ${escapeInline(message, 300)}\n\n`,
  }));
  return {
    heading: "",
    items: items.slice(0, mostNotes),
    leftOff: () => `> **${aboutSettings}:** see the findings\n\n`,
    sheds: 9,
  };
}

function partialNote(plan: Plan): string {
  const named = plan.targets.slice(0, 20).map((target) => formatCodeSpan(target, 120));
  const more =
    plan.targets.length > named.length ? ` and ${plan.targets.length - named.length} more` : "";
  return `> **Partial run:** only ${named.join(", ") || "a part"}${more} was asked for. The result says nothing about the rest.`;
}

function failures(rows: readonly StageRow[]): Section {
  return {
    heading: rows.length === 0 ? "" : "### What went wrong\n\n",
    items: rows.map((row) => {
      const title = failureTitle(row);
      const tail = saysInFindings(row) ? null : row.command.tail;
      const blocks = [tail?.stdout ?? "", tail?.stderr ?? ""].filter((text) => text.trim() !== "");
      if (blocks.length === 0) return { full: title };
      return {
        full: `${title}${blocks.map((text) => `${formatFencedBlock(text)}\n`).join("")}`,
        short: `${title}*Its output is left off here; the log has it.*\n\n`,
      };
    }),
    leftOff: (count) => `*${count} more stages went wrong; the manifest has all of them.*\n\n`,
    sheds: 6,
  };
}

/** What a guardrail has to say stands below, among the findings. */
const saysInFindings = ({ command: { kind, findings: counts } }: StageRow): boolean =>
  kind === "guardrail" && counts.error + counts.warning + counts.notice > 0;

function failureTitle(row: StageRow): string {
  const { log_path, notes } = row.command;
  const title = `#### ${outcomeWords[row.outcome].emoji} ${formatCodeSpan(row.label)} ${escapeInline(outcomePhrase(row))}\n\n`;
  const facts = notes.map((note) => escapeInline(note, 300));
  if (log_path !== null) facts.push(`log: ${formatCodeSpan(log_path)}`);
  return facts.length === 0 ? title : `${title}${facts.join("; ")}\n\n`;
}

function findings(groups: readonly SubtaskRows[], given: readonly Redacted<RunFinding>[]): Section {
  const rows = groups.flatMap((group) => group.rows);
  const known = uniqueFindings(given);
  // What several jobs say counts once; without the findings themselves only their numbers are known.
  const countOf = (level: Finding["level"]): number =>
    known.length > 0
      ? known.filter((finding) => finding.level === level).length
      : rows.reduce((total, row) => total + row.command.findings[level], 0);
  const words = (["error", "warning", "notice"] as const).flatMap((level) => {
    const count = countOf(level);
    return count === 0 ? [] : [counted(count, level)];
  });
  if (words.length === 0) return list("Findings", [], 3);
  const shown = rankedFindings(known).slice(0, mostFindings).map(findingItem);
  const more = known.length > shown.length ? `The first ${shown.length} of them:\n\n` : "";
  return {
    heading: `### Findings\n\n${words.join(", ")}.\n\n${more}`,
    items: shown,
    leftOff: (count) => `- *and ${count} more*\n`,
    sheds: 3,
  };
}

/** Where there is little room it loses what to do about it. */
function findingItem({
  level,
  rule,
  path,
  line,
  message,
  fix,
  jobs = 1,
}: Redacted<RunFinding>): Item {
  const place = formatCodeSpan([path, line].filter((part) => part !== null).join(":"));
  const words = [
    level,
    formatCodeSpan(rule ?? "", 120),
    place === "" ? "" : `in ${place}`,
    jobs === 1 ? "" : `(in ${jobs} jobs)`,
  ];
  const what = words.filter((word) => word !== "").join(" ");
  const short = `- ${what}: ${escapeInline(message, 300)}\n`;
  const help = escapeInline(fix ?? "", 300);
  return help === "" ? { full: short } : { full: `${short}  - Fix: ${help}\n`, short };
}

function privacyNotes({ privacy }: RunSummary): string[] {
  if (privacy === null) return [];
  const { redactedFrames, blockedFrames, totalFrames } = privacy;
  const found = redactedFrames + blockedFrames;
  if (found === 0) return [];
  const pieces = `${found} of ${totalFrames} pieces of output`;
  return privacy.mode === "shadow"
    ? [`${pieces} hold what looks like a secret; redaction is in shadow mode, so it was left there`]
    : [`secrets were replaced in ${pieces}`];
}

function list(title: string, lines: readonly string[], sheds: number): Section {
  return {
    heading: lines.length === 0 ? "" : `### ${title}\n\n`,
    items: lines.map((line) => ({ full: `- ${escapeInline(line)}\n` })),
    leftOff: (count) => `- *and ${count} more*\n`,
    sheds,
  };
}

function evidence({ artifactUrl, paths, chain = null }: JobSummaryInput): Section {
  const lines = paths.map((path) => ({ full: `- ${formatCodeSpan(path)}\n` }));
  // What is written down here can be held against what was downloaded.
  if (chain !== null)
    lines.push({ full: `- the last chain in its \`digests.json\`: ${formatCodeSpan(chain)}\n` });
  const download =
    artifactUrl === undefined ? "" : `${formatLink("Download all of it", artifactUrl)}\n\n`;
  return {
    heading: lines.length === 0 && download === "" ? "" : `### Evidence\n\n${download}`,
    items: lines,
    leftOff: (count) => `- *and ${count} more files*\n`,
    sheds: 8,
  };
}
