import type { JournalEvent, JournalEventOf } from "../../model/journal.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { StageOutcome } from "../../model/outcome.ts";
import type { Plan, PlannedSubpipeline } from "../../model/plan.ts";
import { runEnd } from "../../model/run-end.ts";
import { checkStage, type StageEvent } from "./check-stage.ts";
import {
  type Difference,
  describeDifference,
  findDifference,
  isSameText,
  formatValue,
} from "./difference.ts";
import { isUnwritten, type JournalEvidence, getManifest } from "./evidence.ts";
import { expectChildJournal, type ExpectedJournal, type ExpectedStage } from "./expected.ts";

/** Checks a journal and those of its nested pipelines. @returns faults as `<file>: <what>` */
export function checkJournal(
  plan: Plan,
  expected: ExpectedJournal,
  evidence: JournalEvidence,
): string[] {
  const { place, journal, manifest } = evidence;
  const path = `${place}/journal.ndjson`;
  const fold = journal?.manifest;
  if (journal === null) return [`${path}: it is missing, or cannot be read`];
  if (fold === undefined) return [`${path}: it has no run-started event`];
  const faults = [
    ...checkLines(journal.unreadable, fold),
    ...checkRunStart(journal.events[0] as JournalEventOf<"run-started">, expected, place),
    ...checkOrder(journal.events, expected),
    ...expected.stages.flatMap((planned) =>
      checkPlannedStage(plan, expected, planned, evidence, fold),
    ),
    ...checkEnd(fold),
  ].map((fault) => `${path}: ${fault}`);
  return [
    ...faults,
    ...checkManifest(place, manifest, fold),
    ...checkChildren(plan, expected, evidence, fold),
  ];
}

/** A process that died may have left a truncated line. */
function checkLines(unreadable: readonly string[], { status_detail }: Manifest): string[] {
  const lost = unreadable.filter((line) => !isTornHeartbeat(line));
  return lost.length === 0 || status_detail === "process-gone"
    ? []
    : [`${lost.length} of its lines cannot be read`];
}

/** A truncated heartbeat changes nothing. */
function isTornHeartbeat(line: string): boolean {
  const whole = JSON.stringify({ type: "heartbeat", at: new Date(0).toISOString() });
  const beginning = whole.slice(0, whole.indexOf("1970"));
  return line.length < whole.length && (beginning.startsWith(line) || line.startsWith(beginning));
}

function checkRunStart(
  { type: _type, at: _at, writer: _writer, mark: _mark, ...start }: JournalEventOf<"run-started">,
  expected: ExpectedJournal,
  place: string,
): string[] {
  const { commands, artifact_root, pipeline_title, ...rest } = start;
  const { pipeline_title: title, ...known } = expected.start;
  const difference =
    findDifference(rest, known) ?? compareTexts("pipeline_title", pipeline_title, title);
  if (difference !== null) return [describeDifference(difference, "plan.json")];
  if (artifact_root !== place && !artifact_root.endsWith(`/${place}`))
    return [`artifact_root is ${formatValue(artifact_root)}, and it lies in ${place}`];
  return checkCommands(commands, expected.stages);
}

function checkCommands(
  commands: JournalEventOf<"run-started">["commands"],
  stages: readonly ExpectedStage[],
): string[] {
  if (commands.length !== stages.length)
    return [`it lists ${commands.length} stages, and by plan.json there are ${stages.length}`];
  return stages.flatMap(({ entry }, at) => {
    const { title, command, ...rest } = commands[at]!;
    const { title: plannedTitle, command: plannedCommand, ...planned } = entry;
    const field = `commands[${at}]`;
    const difference =
      findDifference(rest, planned, field) ??
      compareTexts(`${field}.title`, title, plannedTitle) ??
      compareTexts(`${field}.command`, command, plannedCommand);
    return difference === null ? [] : [describeDifference(difference, "plan.json")];
  });
}

const compareTexts = (field: string, found: string, expected: string): Difference | null =>
  isSameText(found, expected) ? null : { field, found, expected };

/** A journal has one start, one end, and only stages of the plan in between. */
function checkOrder(events: readonly JournalEvent[], { stages }: ExpectedJournal): string[] {
  const faults: string[] = [];
  let ended = false;
  for (const event of events.slice(1)) {
    // A run that ended can still be marked as failed.
    const isLastWord = event.type === "run-finished" && event.status !== "succeeded";
    if (ended && !isLastWord) faults.push(`${event.type} comes after its end`);
    if (event.type === "run-started") faults.push("it begins twice");
    if (event.type === "run-finished") ended = true;
    if ("index" in event && event.index > stages.length)
      faults.push(
        `index is ${event.index} in a ${event.type}, and by plan.json there are ${stages.length} stages`,
      );
  }
  return faults;
}

const filterByStage = (events: readonly JournalEvent[], index: number): StageEvent[] =>
  events.filter((event): event is StageEvent => "index" in event && event.index === index);

function checkPlannedStage(
  plan: Plan,
  { isNested }: ExpectedJournal,
  { stage, entry }: ExpectedStage,
  { journal, children }: JournalEvidence,
  fold: Manifest,
): string[] {
  const events = filterByStage(journal!.events, entry.index);
  const id = fold.commands.find(({ index }) => index === entry.index)?.sub_run_id ?? null;
  const child = (id === null ? undefined : children.get(id)) ?? null;
  const faults = checkStage({
    stage,
    events,
    allWell: fold.status === "succeeded",
    isOver: fold.completed_at !== null,
    isNested,
    override: plan.override,
    child: child && getManifest(child),
  });
  return faults.map((fault) => `stage ${entry.index} (${entry.id}): ${fault}`);
}

/** Checks that the run's end follows from the outcomes, unless it was stopped from outside or could not be recorded. */
function checkEnd({ commands, status, status_detail, summary, completed_at }: Manifest): string[] {
  if (completed_at === null) return [];
  // Any other detail means that it failed for a reason outside its stages.
  if (status_detail !== null && status_detail !== "stage-failed" && status_detail !== "cancelled")
    return status === "succeeded"
      ? [`status is "succeeded", and status_detail is ${formatValue(status_detail)}`]
      : [];
  const outcomes = commands
    .map(({ outcome }) => outcome)
    .filter((outcome): outcome is StageOutcome => outcome !== null);
  const found = { status, status_detail, summary };
  const difference = findDifference(found, runEnd(outcomes, status === "cancelled"));
  return difference === null ? [] : [describeDifference(difference, "the outcomes of its stages")];
}

function checkManifest(place: string, manifest: Manifest | null, fold: Manifest): string[] {
  const path = `${place}/manifest.json`;
  if (manifest === null) return [`${path}: it is missing, or cannot be read`];
  const difference = findDifference(manifest, fold);
  return difference === null ? [] : [`${path}: ${describeDifference(difference, "its journal")}`];
}

/** Each nested pipeline that ran has a journal, and there are no others. */
function checkChildren(
  plan: Plan,
  expected: ExpectedJournal,
  evidence: JournalEvidence,
  fold: Manifest,
): string[] {
  const faults: string[] = [];
  const known = new Set<string>();
  for (const { stage, entry } of expected.stages) {
    if (stage.kind !== "subpipeline") continue;
    const child = expectChildJournal(expected, stage, entry);
    known.add(child.start.run_id);
    faults.push(...checkChild(plan, child, evidence, fold, { stage, index: entry.index }));
  }
  for (const id of evidence.children.keys())
    if (!known.has(id))
      faults.push(`${evidence.place}/children/${id}: the plan has no such nested pipeline`);
  return faults;
}

function checkChild(
  plan: Plan,
  child: ExpectedJournal,
  { place, journal, children }: JournalEvidence,
  fold: Manifest,
  { stage, index }: { stage: PlannedSubpipeline; index: number },
): string[] {
  const { run_id } = child.start;
  const path = `${place}/journal.ndjson: stage ${index} (${stage.id})`;
  const events = filterByStage(journal!.events, index);
  const isKept = events.some(({ type }) => type === "stage-kept");
  const started = events.filter((event) => event.type === "child-started");
  const own = children.get(run_id);
  if (started.length === 0)
    return own === undefined ? [] : [`${path}: its nested pipeline ran, but was not started`];
  const [first] = started;
  if (started.length > 1) return [`${path}: its nested pipeline was started more than once`];
  if (first!.run_id !== run_id)
    return [
      `${path}: run_id is ${formatValue(first!.run_id)}, and by plan.json it is ${formatValue(run_id)}`,
    ];
  if (first!.pipeline_id !== stage.pipeline_id)
    return [
      `${path}: pipeline_id is ${formatValue(first!.pipeline_id)}, and by plan.json it is ${formatValue(stage.pipeline_id)}`,
    ];
  // The files of a reused stage are in the attempt that ran it.
  if (isKept)
    return own === undefined ? [] : [`${path}: it was kept, but its nested pipeline ran again`];
  const manifest = `${fold.artifact_root}/children/${run_id}/manifest.json`;
  if (first!.manifest !== manifest)
    return [
      `${path}: manifest is ${formatValue(first!.manifest)}, and it is ${formatValue(manifest)}`,
    ];
  if (own === undefined) return [`${place}/children/${run_id}: it was started, but left nothing`];
  if (isUnwritten(own)) return [];
  return [...checkChildEnd(path, events, own, fold), ...checkJournal(plan, child, own)];
}

function checkChildEnd(
  path: string,
  events: readonly StageEvent[],
  { journal }: JournalEvidence,
  { completed_at, artifact_root, status_detail }: Manifest,
): string[] {
  const finished = events.filter((event) => event.type === "child-finished");
  if (finished.length === 0)
    return completed_at === null ? [] : [`${path}: its nested pipeline has no end`];
  const child = journal?.manifest;
  if (child === undefined) return [];
  if (finished.length > 1) return [`${path}: its nested pipeline ended more than once`];
  if (!child.artifact_root.startsWith(`${artifact_root}/`))
    return [`${path}: artifact_root of its nested pipeline is ${formatValue(child.artifact_root)}`];
  const { status } = finished[0]!;
  if (status === child.status || status_detail === "process-gone") return [];
  return [
    `${path}: status of its nested pipeline is ${formatValue(status)}, and by its journal it is ${formatValue(child.status)}`,
  ];
}
