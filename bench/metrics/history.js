import { closeSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { randomOf } from "../chaos/random.js";

/** The task that all histories are of. */
export const task = "shop";

/**
 * What entries are like. `older` is an entry of the system that ours follows, without stages: about 650 bytes. `ours`
 * has seven stages: about 1,500 bytes.
 */
export const shapes = [
  { name: "older", isOurs: false },
  { name: "ours", isOurs: true },
];

/** `10k`, `1M`. */
export const shown = (entries) =>
  entries < 1_000 ? String(entries) : entries < 1_000_000 ? `${entries / 1_000}k` : `${entries / 1_000_000}M`;

const dayMs = 86_400_000;
const end = Date.UTC(2026, 5, 30);
/** Less than the days that the figures keep, so that every one of them can be compared. */
const days = 390;
const bytesAtATime = 1024 * 1024;

/**
 * Writes a history as runs of CI would leave it, the same for the same arguments: two pipelines, half of the runs on the default
 * branch, the others on pull requests of some runs each; an eighth fails, and a third of those is tried again soon, on the same
 * commit; times that vary as compilers' and tests' do; clocks that differ by some seconds.
 *
 * @param folder the one that has `.runs`
 * @returns path and bytes of `metrics.json`
 */
export function writeHistory(folder, entries, shape) {
  const path = join(folder, ".runs", task, "metrics.json");
  mkdirSync(join(folder, ".runs", task), { recursive: true });
  const file = openSync(path, "wx");
  let text = "";
  for (const entry of historyOf(entries, shape)) {
    text += `${JSON.stringify(entry)}\n`;
    if (text.length < bytesAtATime) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text);
  closeSync(file);
  return { path, bytes: statSync(path).size };
}

/** The entries, oldest first. */
export function* historyOf(entries, shape) {
  const random = randomOf(entries * 2 + Number(shape.isOurs));
  const again = [];
  for (let number = 0; number < entries; number += 1) {
    const completed = end - (days * dayMs * (entries - number)) / entries + random.int(-20_000, 20_000);
    const due = again[0]?.due <= number ? again.shift() : undefined;
    const run = due === undefined ? newRun(random, number) : { ...due.run, attempt: due.run.attempt + 1 };
    const entry = entryOf(random, run, Math.round(completed), shape);
    yield entry;
    if (shape.isOurs && entry.status === "failed" && again.length < 20 && random.chance(1 / 3))
      again.push({ run, due: number + random.int(1, 30) });
  }
}

/** One more entry for the end of any history. */
export const nextEntry = (number, shape) => {
  const random = randomOf(number);
  return entryOf(random, newRun(random, 10_000_000 + number), end + number * 1_000, shape);
};

function newRun(random, number) {
  const ofDefault = random.chance(0.5);
  return {
    id: `${19_000_000_000 + number}-gate`,
    attempt: 1,
    sha: random.bytes(20).toString("hex"),
    branch: ofDefault ? "main" : `pr/${Math.floor(number / 40) * 8 + random.int(1, 8)}`,
    event: ofDefault ? "push" : "pull_request",
    pipeline: random.chance(0.9) ? "gate" : "docs",
  };
}

const names = ["build", "unit", "lint", "types", "e2e", "docs", "spec"];
const oursAlone = ["schema_version", "kind", "head_sha", "branch", "default_branch", "event"];
oursAlone.push("default_pipeline", "partial", "epoch", "stages");

/** @returns {{ status: string }} */
function entryOf(random, run, completed, shape) {
  const status = random.chance(0.04) ? "cancelled" : random.chance(1 / 8) ? "failed" : "succeeded";
  const failing = random.int(0, names.length - 1);
  const stages = names.map((id, place) => {
    const isLast = status !== "succeeded" && place === failing;
    const outcome = isLast ? status : status === "succeeded" || place < failing ? "succeeded" : "skipped";
    const duration_ms = outcome === "skipped" ? null : durationOf(random, place);
    return { id, subtask: "repo", outcome, duration_ms, tries: random.chance(0.005) ? 2 : 1 };
  });
  const entry = metricsEntry(random, run, status, completed, stages);
  return shape.isOurs ? entry : olderEntry(entry);
}

/** @param {ReturnType<typeof metricsEntry>} all */
function olderEntry({ privacy_event_count: _count, attempt: _attempt, ...entry }) {
  for (const name of oursAlone) delete entry[name];
  return { ...entry, privacy_events: [] };
}

/** Skewed: most are near the middle, few take many times as long. */
function durationOf(random, place) {
  const normal = Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());
  return Math.round(2_000 * (place + 1) * Math.exp(0.6 * normal));
}

/** As metrics/make-entry.ts makes it. */
function metricsEntry(random, run, status, completed, stages) {
  const ms = stages.reduce((sum, { duration_ms }) => sum + (duration_ms ?? 0), 500);
  const count = (...wanted) => stages.filter(({ outcome }) => wanted.includes(outcome)).length;
  return {
    schema_version: 1,
    kind: "metrics-entry",
    run_id: run.id,
    task_id: task,
    pipeline_id: run.pipeline,
    status,
    started_at: new Date(completed - ms).toISOString(),
    completed_at: new Date(completed).toISOString(),
    duration_seconds: ms / 1_000,
    commands_passed: count("succeeded"),
    commands_failed: count("failed", "cancelled"),
    commands_skipped: count("skipped"),
    guardrails_present: false,
    recorded_at: new Date(completed + 1_200).toISOString(),
    artifact_path: `.runs/${task}/cli/${run.id}`,
    child_runs: 0,
    control_plane_status: "unknown",
    scheduler_mode: "multi-instance",
    instance_stats: [
      { instance_id: "repo", capability: "default", status, attempts: run.attempt, recovery_events: 0 },
    ],
    privacy_mode: null,
    privacy_log_path: null,
    privacy_event_count: 0,
    handle_count: 0,
    attempt: run.attempt,
    head_sha: run.sha,
    branch: run.branch,
    default_branch: "main",
    event: run.event,
    default_pipeline: run.pipeline === "gate",
    partial: random.chance(0.01),
    epoch: null,
    stages,
  };
}
