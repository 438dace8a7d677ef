import { addLine, entriesOf, figuresOf, type Ledger, openLedger } from "../../../src/metrics/ledger.ts";
import type { Figures, PipelineFigures } from "../../../src/model/figures.ts";

/** Ids of the entries that are kept as they are, oldest first, without those that a later line stands for. */
export const idsOf = (ledger: Ledger): string[] => entriesOf(ledger).map(({ id }) => id);

/** Of the pipeline of sample-lines.ts on the default branch. */
export const gateOf = ({ pipelines }: Figures): PipelineFigures | undefined => pipelines.get("gate")?.default;

/** The figures of lines that come all at once to who has all of them. */
export function figuresAtOnce(lines: readonly string[]): Figures {
  const ledger = openLedger(1_000);
  for (const line of lines) addLine(ledger, line);
  return figuresOf(ledger);
}
