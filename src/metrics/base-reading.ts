import { type BranchClass, branchClasses } from "../model/figures.ts";
import { baseVersion } from "./base-format.ts";
import {
  branchKey,
  type ClassState,
  emptyPipeline,
  type FoldState,
  type Period,
  type PipelineState,
  type StageClassState,
  type StageState,
  stageOf,
} from "./fold-state.ts";
import { requiredFields } from "./history-entry.ts";
import type { Sketch } from "./sketch.ts";
import type { WeeklySketches } from "./weekly-sketches.ts";

/** The value is no base of this version. Without words: a base is made anew, and nobody mends one. */
export class BaseDamage extends Error {}

/**
 * Reads what base-format.ts describes; by hand, since every run reads one, and loading a schema takes longer than that.
 * @throws {BaseDamage} at the first thing that is not as it should be
 */
export function readBase(value: unknown): FoldState {
  const base = fieldsOf(value);
  if (base["version"] !== baseVersion) throw new BaseDamage();
  return {
    entries: count(base["entries"]),
    unreadable: count(base["unreadable"]),
    asOf: count(base["as_of"]),
    week: count(base["week"]),
    defaultPipeline: textOrNull(base["default_pipeline"]),
    attempts: new Map(listOf(base["attempts"], readAttempt)),
    pipelines: new Map(listOf(base["pipelines"], readPipeline)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  if (typeof value !== "object" || value === null) throw new BaseDamage();
  return value as Fields;
}

function arrayOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new BaseDamage();
  return value;
}

const listOf = <Item>(value: unknown, read: (item: unknown) => Item): Item[] =>
  arrayOf(value).map((item) => read(item));

/** Sums of milliseconds can be larger than the largest exact number: they are whole all the same. */
function count(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) throw new BaseDamage();
  return value as number;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new BaseDamage();
  return value;
}

const textOrNull = (value: unknown): string | null => (value === null ? null : text(value));

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new BaseDamage();
  return found;
}

function readAttempt(value: unknown): [string, number] {
  const [run, attempt] = arrayOf(value);
  return [text(run), count(attempt)];
}

function readPipeline(value: unknown): [string, PipelineState] {
  const json = fieldsOf(value);
  const pipeline: PipelineState = {
    ...emptyPipeline(),
    classes: { default: readClass(json["default"]), other: readClass(json["other"]) },
  };
  for (const stage of listOf(json["stages"], fieldsOf)) readStage(pipeline, stage);
  for (const branch of listOf(json["red"], fieldsOf)) readRed(pipeline, branch);
  for (const suspect of arrayOf(json["suspects"])) readSuspect(pipeline, arrayOf(suspect));
  return [text(json["id"]), pipeline];
}

function readRed({ red }: PipelineState, json: Fields): void {
  const name = oneOf(branchClasses, json["class"]);
  const branch = textOrNull(json["branch"]);
  const key = branchKey(name, branch);
  if (key === null) throw new BaseDamage();
  red.set(key, { class: name, branch, since: count(json["since"]) });
}

function readSuspect(
  { suspects, stages }: PipelineState,
  [sha, ...failures]: readonly unknown[],
): void {
  const failed = new Map<StageState, number>();
  for (let at = 0; at < failures.length; at += 2) {
    const stage = stages[count(failures[at])];
    if (stage === undefined) throw new BaseDamage();
    failed.set(stage, count(failures[at + 1]));
  }
  suspects.set(text(sha), failed);
}

function readClass(value: unknown): ClassState {
  const json = fieldsOf(value);
  const missing = listOf(json["missing"], count);
  return {
    ...readPeriod(arrayOf(json["total"])),
    durations: readWeeks(json["durations"]),
    days: new Map(listOf(json["days"], (day) => readNamed(day, count))),
    weeks: new Map(listOf(json["weeks"], (week) => readNamed(week, count))),
    epochs: new Map(listOf(json["epochs"], (epoch) => readNamed(epoch, text))),
    firstRepairs: listOf(json["first_repairs"], count),
    newestRepairs: listOf(json["newest_repairs"], count),
    missing: Object.fromEntries(
      requiredFields.map((field, place) => [field, count(missing[place])]),
    ) as ClassState["missing"],
    baseline: json["baseline"] === null ? null : readBaseline(fieldsOf(json["baseline"])),
  };
}

function readNamed<Name>(value: unknown, readName: (name: unknown) => Name): [Name, Period] {
  const named = arrayOf(value);
  return [readName(named[0]), readPeriod(named, 1)];
}

/** @param first its place in the list: there can be thousands of them, and none is copied */
const readPeriod = (values: readonly unknown[], first = 0): Period => ({
  runs: count(values[first]),
  succeeded: count(values[first + 1]),
  durationMs: count(values[first + 2]),
  repairs: count(values[first + 3]),
  repairMs: count(values[first + 4]),
});

const readBaseline = (json: Fields): ClassState["baseline"] => ({
  runId: text(json["run_id"]),
  status: oneOf(["succeeded", "failed"], json["status"]),
  startedMs: count(json["started"]),
  recordedMs: count(json["recorded"]),
  durationMs: count(json["duration"]),
});

function readStage(pipeline: PipelineState, json: Fields): void {
  const stage = stageOf(
    pipeline,
    textOrNull(json["subtask"]),
    text(json["id"]),
    pipeline.stages.length,
  );
  const readOf = (name: BranchClass) =>
    json[name] === null ? null : readStageClass(fieldsOf(json[name]));
  stage.classes = { default: readOf("default"), other: readOf("other") };
}

const readStageClass = (json: Fields): StageClassState => ({
  runs: count(json["runs"]),
  failed: count(json["failed"]),
  flakes: count(json["flakes"]),
  durations: readWeeks(json["durations"]),
  recent: listOf(text(json["recent"]).split(""), (letter) => oneOf(["s", "f"], letter) === "s"),
  lastMs: listOf(json["last_ms"], count),
});

function readWeeks(value: unknown): WeeklySketches {
  const [week, thisWeek, lastWeek, older] = arrayOf(value);
  return {
    week: count(week),
    thisWeek: readSketch(thisWeek),
    lastWeek: readSketch(lastWeek),
    older: readSketch(older),
  };
}

/** More than the longest duration needs: a damaged number must not fill the memory. */
const mostBuckets = 1_000;

function readSketch(value: unknown): Sketch {
  const [zeros = 0, first = 0, ...written] = arrayOf(value) as readonly number[];
  const counts: number[] = [];
  for (const item of written) {
    if (item >= 0) counts.push(count(item));
    else
      for (let empty = count(-item); empty > 0 && counts.length < mostBuckets; empty -= 1)
        counts.push(0);
  }
  if (counts.length > mostBuckets) throw new BaseDamage();
  return { zeros: count(zeros), first: count(first), counts };
}
