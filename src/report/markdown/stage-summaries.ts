import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { formatCodeSpan } from "../../text/markdown.ts";
import type { Section } from "./budget.ts";
import { type ChildManifests, stageRows } from "../shared/stage-rows.ts";

/** What a stage wrote for the job summary. */
export interface StageSummary {
  /** `api/unit`, as in every report. */
  label: string;
  /** Markdown that stays within itself. */
  markdown: string;
}

/**
 * The summaries that stages of a run wrote, in the order of the stages. What reads Markdown is loaded only when there
 * is one.
 */
export async function readStageSummaries({
  manifest,
  children = new Map(),
}: {
  manifest: Redacted<Manifest>;
  children?: ChildManifests;
}): Promise<StageSummary[]> {
  const rows = stageRows(manifest, children).flatMap((group) => group.rows);
  const written = rows.flatMap(({ label, command: { step_summary } }) =>
    step_summary === null || step_summary.trim() === "" ? [] : [{ label, text: step_summary }],
  );
  if (written.length === 0) return [];
  const { quoteMarkdown } = await import("../../text/contained-markdown.ts");
  return written.map(({ label, text }) => ({ label, markdown: quoteMarkdown(text) }));
}

/** Each under the name of its stage. */
export const stageSummarySection = (summaries: readonly StageSummary[]): Section => ({
  heading: summaries.length === 0 ? "" : "### Summaries of stages\n\n",
  items: summaries.map(({ label, markdown }) => ({
    full: `#### ${formatCodeSpan(label)}\n\n${markdown}\n`,
    short: `#### ${formatCodeSpan(label)}\n\n*There is no room for its summary here; the manifest has it.*\n\n`,
  })),
  leftOff: (count) => `*and ${count} more*\n\n`,
  sheds: 1,
});
