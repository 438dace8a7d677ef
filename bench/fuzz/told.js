// What the harness says: failures as they come, and a table at the end.

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const mebibytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`;

/** A failure with all that is needed to look at it and to repeat it. @param only names of kinds, empty for all */
export function failureText({ seed, only }, { number, kind, play, wrong, folder }) {
  const flags = [`--seed ${seed}`, `--case ${number}`, ...(only.length > 0 ? ["--only", ...only] : [])];
  return [
    `\nFAILURE in case ${number} of seed ${seed}, ${kind.name}: ${play.name}`,
    ...wrong.map((sentence) => `  ${sentence}`),
    `The case's folder is kept: ${folder}`,
    `Repeat it with: npm run fuzz -- ${flags.join(" ")}\n`,
  ].join("\n");
}

/** By kind: how many cases, the slowest call and the highest peak of memory. */
export function openTally(kinds) {
  const rows = new Map(
    kinds.map(({ name }) => [name, { cases: 0, calls: 0, failed: 0, wallMs: 0, memoryBytes: 0 }]),
  );
  const add = ({ kind, wrong, calls }) => {
    const row = rows.get(kind.name);
    row.cases += 1;
    row.calls += calls.length;
    row.failed += wrong.length > 0 ? 1 : 0;
    for (const { wallMs = 0, cancelledAfterMs, reports = [] } of calls) {
      row.wallMs = Math.max(row.wallMs, wallMs - (cancelledAfterMs ?? 0));
      row.memoryBytes = Math.max(row.memoryBytes, ...reports.map((report) => report.memoryBytes));
    }
  };
  return { add, rows };
}

const columns = ["kind", "cases", "calls", "failed", "slowest", "peak memory"];

/** @param {ReturnType<typeof openTally>["rows"]} rows */
export function tableOf(rows) {
  const cells = [...rows].map(([name, { cases, calls, failed, wallMs, memoryBytes }]) =>
    [name, cases, calls, failed, seconds(wallMs), mebibytes(memoryBytes)].map(String),
  );
  const all = [columns, ...cells];
  const widths = columns.map((_, index) => Math.max(...all.map((row) => row[index].length)));
  const line = (row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index])))
      .join("  ");
  return all.map(line).join("\n");
}
