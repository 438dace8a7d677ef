import type { Manifest } from "../../model/manifest.ts";
import type { Redacted } from "../../model/redacted.ts";
import { formatCodeSpan } from "../../text/markdown.ts";
import type { Section } from "./budget.ts";
import { type ChildManifests, toStageRows } from "../shared/stage-rows.ts";

/** A stage's own part of the job summary. */
export interface StageSummary {
  /** `api/unit`, as in every report. */
  label: string;
  /** Markdown that cannot affect the text after it. */
  markdown: string;
}

/** Reads the summaries of stages, in the order of the stages. The Markdown parser is loaded only if there are any. */
export async function readStageSummaries({
  manifest,
  children = new Map(),
}: {
  manifest: Redacted<Manifest>;
  children?: ChildManifests;
}): Promise<StageSummary[]> {
  const rows = toStageRows(manifest, children).flatMap((group) => group.rows);
  const written = rows.flatMap(({ label, command: { step_summary } }) =>
    step_summary === null || step_summary.trim() === "" ? [] : [{ label, text: step_summary }],
  );
  if (written.length === 0) return [];
  const { quoteMarkdown } = await import("../../text/contained-markdown.ts");
  return written.map(({ label, text }) => ({ label, markdown: quoteMarkdown(text) }));
}

export const createStageSummarySection = (summaries: readonly StageSummary[]): Section => ({
  heading: summaries.length === 0 ? "" : "### Summaries of stages\n\n",
  items: summaries.map(({ label, markdown }) => ({
    full: `#### ${formatCodeSpan(label)}\n\n${markdown}\n`,
    short: `#### ${formatCodeSpan(label)}\n\n*The summary is left off here; see the manifest.*\n\n`,
  })),
  formatLeftOff: (count) => `*and ${count} more*\n\n`,
  sheds: 1,
});
