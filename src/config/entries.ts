import {
  exists,
  findStageKinds,
  type ListRole,
  readable,
  type ConfigurationReading,
  type WrittenKind,
  stageKinds,
  writtenLists,
  type StageText,
  guardrailPrefix,
  guardrailName,
} from "./reading.ts";
import { checkShape } from "./shape.ts";
import { list, nearest, quote } from "./wording.ts";
import type { Path } from "./path.ts";

/** Keys that are allowed only together with some of run, uses, stage-set and pipeline. */
const keysFor: Partial<Record<keyof StageText, readonly WrittenKind[]>> = {
  with: ["uses"],
  shell: ["run", "stage-set"],
  permissions: ["run"],
  tries: ["run"],
  artifacts: ["run"],
  "if-no-files-found": ["run"],
  phase: ["run", "uses", "pipeline"],
  "summary-hint": ["run", "uses", "pipeline"],
};

/** Checks each stage as written: its kind, and whether that kind is allowed in its list. */
export function checkEntries(reading: ConfigurationReading): void {
  for (const written of writtenLists(reading)) {
    for (const [stage, path] of readable(written)) checkEntry(reading, stage, path, written.role);
  }
}

function checkEntry(
  reading: ConfigurationReading,
  stage: StageText,
  path: Path,
  role: ListRole,
): void {
  const [kind, second] = findStageKinds(reading, path);
  if (kind === undefined) {
    reading.report.add(path, `a stage needs one of ${list(stageKinds)}; this one has none`);
    return;
  }
  if (second !== undefined) {
    const both = `it has ${quote(kind)} and ${quote(second)}`;
    reading.report.add(
      [...path, second],
      `a stage has exactly one of ${list(stageKinds)}; ${both}`,
      "key",
    );
    return;
  }
  checkKeys(reading, path, kind);
  if (kind === "run" && !reading.wrote([...path, "id"])) {
    reading.report.add(path, 'a stage with "run" needs an "id"');
  }
  if (checkRole(reading, stage, path, { kind, role })) checkTarget(reading, stage, path);
}

function checkKeys(reading: ConfigurationReading, path: Path, kind: WrittenKind): void {
  for (const [key, kinds] of Object.entries(keysFor)) {
    if (kinds.includes(kind) || !reading.wrote([...path, key])) continue;
    const where = kinds.map((other) => quote(other)).join(" or ");
    reading.report.add(
      [...path, key],
      `${quote(key)} has no effect with ${quote(kind)}, only with ${where}`,
      "key",
    );
  }
}

function checkRole(
  reading: ConfigurationReading,
  stage: StageText,
  path: Path,
  { kind, role }: { kind: WrittenKind; role: ListRole },
): boolean {
  if (role === "after" && kind !== "uses") {
    reading.report.add(
      [...path, kind],
      'expected "uses": only built-in guardrails are allowed in "after"',
      "key",
    );
    return false;
  }
  if (role !== "setup" || kind === "run") return true;
  if (kind !== "stage-set") {
    reading.report.add(
      [...path, kind],
      'expected "run" or a stage set of commands in "setup"',
      "key",
    );
    return false;
  }
  const set = stage["stage-set"] ?? "";
  if (holdsCommandsOnly(reading, set)) return true;
  reading.report.add(
    [...path, kind],
    `"setup" takes only commands, but the stage set ${quote(set)} holds other stages`,
  );
  return false;
}

function holdsCommandsOnly(reading: ConfigurationReading, set: string): boolean {
  const reached = new Set([set]);
  for (const name of reached) {
    const written = { path: ["stage-sets", name], stages: reading.sets.get(name) ?? [] };
    for (const [stage, path] of readable(written)) {
      const [kind] = findStageKinds(reading, path);
      if (kind === "uses" || kind === "pipeline") return false;
      if (stage["stage-set"] !== undefined) reached.add(stage["stage-set"]);
    }
  }
  return true;
}

function checkTarget(reading: ConfigurationReading, stage: StageText, path: Path): void {
  if (stage.uses !== undefined) checkGuardrail(reading, stage, stage.uses, path);
  const id = stage.pipeline;
  if (id === undefined || !exists(reading, "pipelines", id) || !reading.pipelines.has(id)) return;
  const extra = ["subtasks", "setup", "after", "fan-out"].filter((key) =>
    reading.wrote(["pipelines", id, key]),
  );
  if (extra.length === 0) return;
  const what = `a nested pipeline may have only "stages", but ${quote(id)} has ${list(extra)}`;
  reading.report.add([...path, "pipeline"], what);
}

function checkGuardrail(
  reading: ConfigurationReading,
  stage: StageText,
  uses: string,
  path: Path,
): void {
  const name = guardrailName(uses);
  const settings = name === undefined ? undefined : reading.guardrails.get(name);
  if (settings !== undefined) {
    const report = reading.report.through((inner) => [...path, "with", ...inner]);
    checkShape(settings, stage.with ?? {}, report);
    return;
  }
  const at = [...path, "uses"];
  if (name === undefined) {
    const elsewhere = "other actions belong in the workflow";
    reading.report.add(at, `expected ${guardrailPrefix}<name>, found ${quote(uses)}; ${elsewhere}`);
    return;
  }
  const near = nearest(name, [...reading.guardrails.keys()]);
  const hint = near === undefined ? "" : `; did you mean ${quote(guardrailPrefix + near)}?`;
  reading.report.add(at, `built-in guardrail ${quote(name)} does not exist in this version${hint}`);
}
