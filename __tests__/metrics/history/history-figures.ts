import { addLine, listEntries, foldLedger, type Ledger, createLedger } from "../../../src/metrics/ledger.ts";
import type { Statistics, PipelineStatistics } from "../../../src/model/statistics.ts";

/** Ids of the entries that are kept as they are, oldest first, without those that a later line stands for. */
export const idsOf = (ledger: Ledger): string[] => listEntries(ledger).map(({ id }) => id);

/** Of the pipeline of sample-lines.ts on the default branch. */
export const gateOf = ({ pipelines }: Statistics): PipelineStatistics | undefined =>
  pipelines.get("gate")?.default;

/** The figures of lines that come all at once to who has all of them. */
export function figuresAtOnce(lines: readonly string[]): Statistics {
  const ledger = createLedger(1_000);
  for (const line of lines) addLine(ledger, line);
  return foldLedger(ledger);
}
