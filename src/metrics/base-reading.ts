import { type BranchClass, branchClasses } from "../model/statistics.ts";
import { baseVersion } from "./base-format.ts";
import {
  getBranchKey,
  type ClassState,
  createPipelineState,
  type FoldState,
  type Period,
  type PipelineState,
  type StageClassState,
  type FoldedStage,
  getStage,
} from "./fold-state.ts";
import { requiredFields } from "./history-entry.ts";
import type { Sketch } from "./sketch.ts";
import type { WeeklySketches } from "./weekly-sketches.ts";

/** The value is not a base of this version. It has no message: a base is rebuilt, not repaired. */
export class BaseDamage extends Error {}

/**
 * Reads the format of base-format.ts; by hand, since every run reads one, and loading a schema takes longer than that.
 * @throws {BaseDamage} at the first error
 */
export function readBase(value: unknown): FoldState {
  const base = readFields(value);
  if (base["version"] !== baseVersion) throw new BaseDamage();
  return {
    entries: readCount(base["entries"]),
    unreadable: readCount(base["unreadable"]),
    asOf: readCount(base["as_of"]),
    week: readCount(base["week"]),
    defaultPipeline: readTextOrNull(base["default_pipeline"]),
    attempts: new Map(readList(base["attempts"], readAttempt)),
    pipelines: new Map(readList(base["pipelines"], readPipeline)),
  };
}

type BaseFields = Readonly<Record<string, unknown>>;

function readFields(value: unknown): BaseFields {
  if (typeof value !== "object" || value === null) throw new BaseDamage();
  return value as BaseFields;
}

function readArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new BaseDamage();
  return value;
}

const readList = <Item>(value: unknown, read: (item: unknown) => Item): Item[] =>
  readArray(value).map((item) => read(item));

/** Sums of milliseconds can exceed the largest safe integer, but are still integers. */
function readCount(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) throw new BaseDamage();
  return value as number;
}

function readText(value: unknown): string {
  if (typeof value !== "string") throw new BaseDamage();
  return value;
}

const readTextOrNull = (value: unknown): string | null => (value === null ? null : readText(value));

function readWord<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new BaseDamage();
  return found;
}

function readAttempt(value: unknown): [string, number] {
  const [run, attempt] = readArray(value);
  return [readText(run), readCount(attempt)];
}

function readPipeline(value: unknown): [string, PipelineState] {
  const json = readFields(value);
  const pipeline: PipelineState = {
    ...createPipelineState(),
    classes: { default: readClass(json["default"]), other: readClass(json["other"]) },
  };
  for (const stage of readList(json["stages"], readFields)) readStage(pipeline, stage);
  for (const branch of readList(json["red"], readFields)) readRed(pipeline, branch);
  for (const suspect of readArray(json["suspects"])) readSuspect(pipeline, readArray(suspect));
  return [readText(json["id"]), pipeline];
}

function readRed({ red }: PipelineState, json: BaseFields): void {
  const name = readWord(branchClasses, json["class"]);
  const branch = readTextOrNull(json["branch"]);
  const key = getBranchKey(name, branch);
  if (key === null) throw new BaseDamage();
  red.set(key, { class: name, branch, since: readCount(json["since"]) });
}

function readSuspect(
  { suspects, stages }: PipelineState,
  [sha, ...failures]: readonly unknown[],
): void {
  const failed = new Map<FoldedStage, number>();
  for (let at = 0; at < failures.length; at += 2) {
    const stage = stages[readCount(failures[at])];
    if (stage === undefined) throw new BaseDamage();
    failed.set(stage, readCount(failures[at + 1]));
  }
  suspects.set(readText(sha), failed);
}

function readClass(value: unknown): ClassState {
  const json = readFields(value);
  const missing = readList(json["missing"], readCount);
  return {
    ...readPeriod(readArray(json["total"])),
    durations: readWeeks(json["durations"]),
    days: new Map(readList(json["days"], (day) => readLabelledPeriod(day, readCount))),
    weeks: new Map(readList(json["weeks"], (week) => readLabelledPeriod(week, readCount))),
    epochs: new Map(readList(json["epochs"], (epoch) => readLabelledPeriod(epoch, readText))),
    firstRepairs: readList(json["first_repairs"], readCount),
    newestRepairs: readList(json["newest_repairs"], readCount),
    missing: Object.fromEntries(
      requiredFields.map((field, place) => [field, readCount(missing[place])]),
    ) as ClassState["missing"],
    baseline: json["baseline"] === null ? null : readBaseline(readFields(json["baseline"])),
  };
}

function readLabelledPeriod<Name>(
  value: unknown,
  readName: (name: unknown) => Name,
): [Name, Period] {
  const named = readArray(value);
  return [readName(named[0]), readPeriod(named, 1)];
}

/** @param first its index in the list, which is not copied since there can be thousands */
const readPeriod = (values: readonly unknown[], first = 0): Period => ({
  runs: readCount(values[first]),
  succeeded: readCount(values[first + 1]),
  durationMs: readCount(values[first + 2]),
  repairs: readCount(values[first + 3]),
  repairMs: readCount(values[first + 4]),
});

const readBaseline = (json: BaseFields): ClassState["baseline"] => ({
  runId: readText(json["run_id"]),
  status: readWord(["succeeded", "failed"], json["status"]),
  startedMs: readCount(json["started"]),
  recordedMs: readCount(json["recorded"]),
  durationMs: readCount(json["duration"]),
});

function readStage(pipeline: PipelineState, json: BaseFields): void {
  const stage = getStage(
    pipeline,
    readTextOrNull(json["subtask"]),
    readText(json["id"]),
    pipeline.stages.length,
  );
  const readClassOrNull = (name: BranchClass) =>
    json[name] === null ? null : readStageClass(readFields(json[name]));
  stage.classes = { default: readClassOrNull("default"), other: readClassOrNull("other") };
}

const readStageClass = (json: BaseFields): StageClassState => ({
  runs: readCount(json["runs"]),
  failed: readCount(json["failed"]),
  flakes: readCount(json["flakes"]),
  durations: readWeeks(json["durations"]),
  recent: readList(
    readText(json["recent"]).split(""),
    (letter) => readWord(["s", "f"], letter) === "s",
  ),
  lastMs: readList(json["last_ms"], readCount),
});

function readWeeks(value: unknown): WeeklySketches {
  const [week, thisWeek, lastWeek, older] = readArray(value);
  return {
    week: readCount(week),
    thisWeek: readSketch(thisWeek),
    lastWeek: readSketch(lastWeek),
    older: readSketch(older),
  };
}

/** More than the longest duration needs: a damaged number must not exhaust memory. */
const mostBuckets = 1_000;

function readSketch(value: unknown): Sketch {
  const [zeros = 0, first = 0, ...written] = readArray(value) as readonly number[];
  const counts: number[] = [];
  for (const item of written) {
    if (item >= 0) counts.push(readCount(item));
    else
      for (let empty = readCount(-item); empty > 0 && counts.length < mostBuckets; empty -= 1)
        counts.push(0);
  }
  if (counts.length > mostBuckets) throw new BaseDamage();
  return { zeros: readCount(zeros), first: readCount(first), counts };
}
