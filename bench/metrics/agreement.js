import { readFileSync } from "node:fs";
import { join } from "node:path";
import { task } from "./history.js";

const quantileError = 0.02;
const percents = ["p50", "p90", "p95"];

/**
 * Holds our files of figures against those of SQL.
 *
 * @param folder of the history
 * @param sql what duckdb-figures.js printed
 * @returns `compared`: how many values; `worst`: the largest relative difference of a quantile
 * @throws when a count, a sum or a mean is another one, or a quantile is not within 2 %
 */
export function compareFigures(folder, sql) {
  const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8")).by_pipeline;
  const state = read(join("out", task, "state.json"));
  const periods = read(join(".runs", task, "metrics", "per-epoch.json"));
  const stages = read(join(".runs", task, "metrics", "stages.json"));
  const found = { compared: 0, worst: 0 };
  for (const row of sql.runs) compareRuns(found, row, state[row.pipeline][row.class]);
  for (const row of sql.repairs) compareRepairs(found, row, state[row.pipeline][row.class]);
  for (const name of ["days", "weeks"])
    for (const row of sql[name]) comparePeriod(found, row, periods[row.pipeline][row.class][name]);
  const stageOf = (row) =>
    stages[row.pipeline][row.class].stages.find(
      ({ subtask, id }) => subtask === row.subtask && id === row.id,
    );
  for (const row of sql.stages) compareStage(found, row, stageOf(row));
  for (const row of sql.flakes) exact(found, row, "flakes", stageOf(row).flakes, row.flakes);
  return found;
}

function compareRuns(found, row, ours) {
  exact(found, row, "runs", ours.runs, row.runs);
  exact(found, row, "succeeded", ours.succeeded, row.succeeded);
  exact(found, row, "mean", ours.mean_duration_seconds, row.seconds / row.runs);
  compareWindows(found, row, ours.duration_seconds);
}

function compareRepairs(found, row, ours) {
  exact(found, row, "repairs", ours.repairs, row.repairs);
  exact(found, row, "mttr", ours.mttr_seconds, row.seconds / row.repairs);
}

function comparePeriod(found, row, all) {
  const ours = all.find(({ period }) => period === row.period);
  exact(found, row, "runs", ours.runs, row.runs);
  exact(found, row, "succeeded", ours.succeeded, row.succeeded);
  exact(found, row, "mean", ours.mean_duration_seconds, row.seconds / row.runs);
}

function compareStage(found, row, ours) {
  exact(found, row, "runs", ours.runs, row.runs);
  exact(found, row, "failed", ours.failed, row.failed);
  compareWindows(found, row, ours.duration_ms);
}

function compareWindows(found, row, ours) {
  for (const window of ["all", "this_week", "last_week"]) {
    if ((row[window] === null) !== (ours[window] === null)) differ(row, window, ours[window], row[window]);
    for (const [place, percent] of percents.entries()) {
      if (row[window] === null) continue;
      const wanted = Number(row[window][place]);
      const error = Math.abs(ours[window][percent] / wanted - 1);
      if (wanted > 0 && error > quantileError)
        differ(row, `${window} ${percent}`, ours[window][percent], wanted);
      found.compared += 1;
      found.worst = Math.max(found.worst, wanted > 0 ? error : 0);
    }
  }
}

/** Sums of seconds are rounded otherwise than sums of milliseconds. */
function exact(found, row, name, ours, theirs) {
  if (!(Math.abs(ours - Number(theirs)) <= 1e-9 * Math.abs(ours))) differ(row, name, ours, theirs);
  found.compared += 1;
}

function differ(row, name, ours, theirs) {
  const where = [row.pipeline, row.class, row.period, row.subtask, row.id].filter(Boolean).join("/");
  throw new Error(`${where}: ${name} is ${JSON.stringify(ours)}, in SQL ${JSON.stringify(theirs)}`);
}
