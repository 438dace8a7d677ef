import { compareRun, formatRegressions } from "../../metrics/compare-run.ts";
import { foldLedgerWithout } from "../../metrics/ledger.ts";
import { listStages } from "../../metrics/make-entry.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { RunSummary } from "../../model/run-summary.ts";
import type { HistorySettings } from "../settings/history-settings.ts";
import type { Past } from "./past.ts";

interface ComparedRun {
  manifest: Manifest;
  summary: RunSummary;
}

/**
 * Compares a run with the history. A successful run fails if it has regressions and the settings say that they fail it.
 */
export function compareWithPast<Run extends ComparedRun>(
  run: Run,
  { store, before }: Past,
  settings: Pick<HistorySettings, "regression">,
): Run {
  if (store === null || before === null) return run;
  const { manifest } = run;
  const history = compareRun({
    store: store.kind,
    pipeline: manifest.pipeline_id,
    stages: listStages(manifest.commands),
    statistics: foldLedgerWithout(before.ledger, manifest.run_id),
    regressionPercent: settings.regression.percent,
  });
  const compared = { ...run, summary: { ...run.summary, history } };
  const words = settings.regression.fails ? formatRegressions(history) : null;
  if (words === null || run.summary.status !== "succeeded") return compared;
  return {
    ...compared,
    manifest: { ...manifest, status: "failed", status_detail: "regression", summary: words },
    summary: { ...compared.summary, status: "failed", reason: words },
  };
}
