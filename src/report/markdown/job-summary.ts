import { counted } from "../../model/counted.ts";
import { type Finding, isAboutSettings, type RunFinding } from "../../model/finding.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Plan } from "../../model/plan.ts";
import type { Redacted } from "../../model/redacted.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import { type SectionItem, type Section, fitSections, stepSummaryBytes } from "./budget.ts";
import { rankFindings, removeDuplicates } from "../shared/check-annotations.ts";
import { formatRunDuration } from "../shared/duration.ts";
import { createHistorySections } from "./history-section.ts";
import {
  formatCodeSpan,
  escapeInline,
  formatFencedBlock,
  formatLink,
} from "../../text/markdown.ts";
import { listFirst } from "../../text/wording.ts";
import { outcomeWords, getRunWord } from "../shared/outcome-words.ts";
import {
  type ChildManifests,
  type StageRow,
  type SubtaskRows,
  countStages,
  formatCounts,
  formatOutcome,
  toStageRows,
  findTroubledRows,
} from "../shared/stage-rows.ts";
import { createSkippedSection } from "./skipped-section.ts";
import { countSubtasks } from "../shared/stage-names.ts";
import { type StageSummary, createStageSummarySection } from "./stage-summaries.ts";
import { createSummaryTable } from "./summary-table.ts";

export interface JobSummaryInput {
  summary: Redacted<RunSummary>;
  /** The manifest of the whole run. */
  manifest: Redacted<Manifest>;
  plan: Plan;
  children?: ChildManifests;
  /** Findings in any order; the manifest only counts them. */
  findings?: readonly Redacted<RunFinding>[];
  /** URL of the uploaded evidence. */
  artifactUrl?: string;
  /** Paths of the evidence, relative to the repository root. */
  paths: readonly string[];
  /** The last hash of the chain over all files of the run; null or left out: unknown. */
  chain?: string | null;
  /** Summaries that stages wrote (readStageSummaries). */
  stageSummaries?: readonly StageSummary[];
}

/** Findings shown, worst first; the artifact has all of them. */
const maxFindings = 20;
/** Notes about settings at the top; the findings have all of them. */
const maxNotes = 5;
const settingsChanged = "The change modifies its own rules";

/**
 * Creates the summary of a run in GitHub Markdown, for the step and for `summary.md`: the result with its reason, a
 * table, failures from worst to least, then the rest. Untrusted text is escaped. The length is at most `mostBytes`
 * bytes.
 */
export function createJobSummary(input: JobSummaryInput, mostBytes = stepSummaryBytes): string {
  const { summary } = input;
  const groups = toStageRows(input.manifest, input.children ?? new Map());
  const sections = [
    formatHeadline(input, groups),
    createSettingsNote(input.findings ?? []),
    createSummaryTable(groups, input.plan),
    createFailureSection(findTroubledRows(groups)),
    createFindingsSection(groups, input.findings ?? []),
    ...createHistorySections(summary.history, countSubtasks(input.manifest.commands) > 1),
    createListSection("Warnings", summary.warnings, 4),
    createListSection("Notes", [...summary.plan.notes, ...listPrivacyNotes(summary)], 2),
    createSkippedSection(input.plan),
    createStageSummarySection(input.stageSummaries ?? []),
    createEvidenceSection(input),
  ];
  return `${fitSections(sections, mostBytes - 1).trimEnd()}\n`;
}

function formatHeadline(
  { summary, manifest, plan }: JobSummaryInput,
  groups: readonly SubtaskRows[],
): string {
  const { emoji, word } = getRunWord(summary, plan, groups.length);
  const title = escapeInline(manifest.pipeline_title || plan.pipeline_id, 120);
  const lines = [
    `## ${emoji} ${word}: ${title}`,
    `${formatCounts(countStages(groups))} in ${formatRunDuration(summary)}.`,
  ];
  if (summary.reason !== null) lines.push(`**Reason:** ${escapeInline(summary.reason, 2000)}`);
  if (plan.partial) lines.push(formatPartialNote(plan));
  return `${lines.join("\n\n")}\n\n`;
}

/** Comes first, since it decides how far the rest can be trusted. */
function createSettingsNote(known: readonly Redacted<Finding>[]): Section {
  const items = known.filter(isAboutSettings).map(({ message }) => ({
    full: `> **${settingsChanged}:** ${escapeInline(message, 300)}\n\n`,
  }));
  return {
    heading: "",
    items: items.slice(0, maxNotes),
    formatLeftOff: () => `> **${settingsChanged}:** see the findings\n\n`,
    sheds: 9,
  };
}

function formatPartialNote(plan: Plan): string {
  const named = plan.targets.map((target) => formatCodeSpan(target, 120));
  return `> **Partial run:** only ${listFirst(named, 20) || "a part"} was requested. The result says nothing about the rest.`;
}

function createFailureSection(rows: readonly StageRow[]): Section {
  return {
    heading: rows.length === 0 ? "" : "### What went wrong\n\n",
    items: rows.map((row) => {
      const title = formatFailureTitle(row);
      const tail = isInFindings(row) ? null : row.command.tail;
      const blocks = [tail?.stdout ?? "", tail?.stderr ?? ""].filter((text) => text.trim() !== "");
      if (blocks.length === 0) return { full: title };
      return {
        full: `${title}${blocks.map((text) => `${formatFencedBlock(text)}\n`).join("")}`,
        short: `${title}*The output is left off here; see the log.*\n\n`,
      };
    }),
    formatLeftOff: (count) => `*${counted(count, "more stage")} went wrong; see the manifest.*\n\n`,
    sheds: 6,
  };
}

/** A guardrail's output is shown among the findings. */
const isInFindings = ({ command: { kind, findings: counts } }: StageRow): boolean =>
  kind === "guardrail" && counts.error + counts.warning + counts.notice > 0;

function formatFailureTitle(row: StageRow): string {
  const { log_path, notes } = row.command;
  const title = `#### ${outcomeWords[row.outcome].emoji} ${formatCodeSpan(row.label)} ${escapeInline(formatOutcome(row))}\n\n`;
  const facts = notes.map((note) => escapeInline(note, 300));
  if (log_path !== null) facts.push(`log: ${formatCodeSpan(log_path)}`);
  return facts.length === 0 ? title : `${title}${facts.join("; ")}\n\n`;
}

function createFindingsSection(
  groups: readonly SubtaskRows[],
  given: readonly Redacted<RunFinding>[],
): Section {
  const rows = groups.flatMap((group) => group.rows);
  const known = removeDuplicates(given);
  // Findings of several jobs count once. Without the findings only the counts of the manifest are known.
  const countLevel = (level: Finding["level"]): number =>
    known.length > 0
      ? known.filter((finding) => finding.level === level).length
      : rows.reduce((total, row) => total + row.command.findings[level], 0);
  const words = (["error", "warning", "notice"] as const).flatMap((level) => {
    const count = countLevel(level);
    return count === 0 ? [] : [counted(count, level)];
  });
  if (words.length === 0) return createListSection("Findings", [], 3);
  const shown = rankFindings(known).slice(0, maxFindings).map(toItem);
  const more = known.length > shown.length ? `The first ${shown.length} of them:\n\n` : "";
  return {
    heading: `### Findings\n\n${words.join(", ")}.\n\n${more}`,
    items: shown,
    formatLeftOff: (count) => `- *and ${count} more*\n`,
    sheds: 3,
  };
}

/** The short form leaves off the fix. */
function toItem(finding: Redacted<RunFinding>): SectionItem {
  const { level, rule, path, line, message, fix, jobs = 1 } = finding;
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

function listPrivacyNotes({ privacy }: RunSummary): string[] {
  if (privacy === null) return [];
  const { redactedFrames, blockedFrames, totalFrames } = privacy;
  const found = redactedFrames + blockedFrames;
  if (found === 0) return [];
  const pieces = `${found} of ${totalFrames} pieces of output`;
  return privacy.mode === "shadow"
    ? [
        `${pieces} contain possible secrets, which were not replaced because redaction is in shadow mode`,
      ]
    : [`secrets were replaced in ${pieces}`];
}

function createListSection(title: string, lines: readonly string[], sheds: number): Section {
  return {
    heading: lines.length === 0 ? "" : `### ${title}\n\n`,
    items: lines.map((line) => ({ full: `- ${escapeInline(line)}\n` })),
    formatLeftOff: (count) => `- *and ${count} more*\n`,
    sheds,
  };
}

function createEvidenceSection({ artifactUrl, paths, chain = null }: JobSummaryInput): Section {
  const lines = paths.map((path) => ({ full: `- ${formatCodeSpan(path)}\n` }));
  // Lets readers check what they downloaded.
  if (chain !== null)
    lines.push({ full: `- the last chain in its \`digests.json\`: ${formatCodeSpan(chain)}\n` });
  const download =
    artifactUrl === undefined ? "" : `${formatLink("Download all of it", artifactUrl)}\n\n`;
  return {
    heading: lines.length === 0 && download === "" ? "" : `### Evidence\n\n${download}`,
    items: lines,
    formatLeftOff: (count) => `- *and ${counted(count, "more file")}*\n`,
    sheds: 8,
  };
}
