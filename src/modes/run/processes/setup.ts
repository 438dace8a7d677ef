import { join } from "node:path";
import type { StageRecord } from "../../../model/journal.ts";
import type { ManifestCommand } from "../../../model/manifest.ts";
import type { Plan } from "../../../model/plan.ts";
import type { Files } from "../../../platform/platform.ts";
import { runAssignment, type AssignmentResult } from "../../../run/assignment.ts";
import type { RunContext } from "../../../run/context.ts";
import { getSetupNote, type ReusedStage } from "../../../run/reused.ts";
import { readJournal } from "../../../run/read-journal.ts";
import { attemptFolder } from "../../run-folder/folders.ts";
import { refuse, type Refusal } from "../../settings/settings.ts";

/** Whether a plan's setup has a stage to run. */
export const hasSetup = ({ setup }: Plan): boolean => setup.some(({ skip }) => skip === null);

/** The folder of a setup that runs once for all assignments: beside theirs, with a name that none of them has. */
export function setupFolder(plan: Plan, runFolder: string, attempt: number): string {
  return attemptFolder(runFolder, setupName(plan), attempt);
}

function setupName({ assignments }: Plan): string {
  const taken = new Set(assignments.map(({ instance_id }) => instance_id));
  let name = "setup";
  for (let number = 2; taken.has(name); number += 1) name = `setup-${number}`;
  return name;
}

/** Runs a plan's setup alone. Its manifest is marked as a part of the run, not as one of the plan's assignments. */
export function runSetup(
  context: RunContext,
  run: { plan: Plan; folder: string; attempt: number },
): Promise<AssignmentResult> {
  const { plan, folder, attempt } = run;
  return runAssignment(context, {
    plan,
    assignment: { ...plan.assignments[0]!, instance_id: setupName(plan), subtasks: [] },
    attempt,
    folder: setupFolder(plan, folder, attempt),
    resumed: null,
    partOf: plan.run_id,
  });
}

/**
 * Reads the stages of a setup that already ran, for an assignment to reuse. All of them are commands.
 * @param folder absolute: the setup's (setupFolder)
 */
export async function readSetup(
  files: Files,
  folder: string,
): Promise<{ stages: ReadonlyMap<number, ReusedStage> } | Refusal> {
  const { events, manifest } = readJournal(
    (await files.readText(join(folder, "journal.ndjson"))) ?? "",
  );
  if (manifest === undefined) return refuse(`${folder}: there is no journal of a setup`);
  const ends = new Map(
    events.flatMap((event) => (event.type === "stage-finished" ? [[event.index, event]] : [])),
  );
  const stages = manifest.commands.map((command): [number, ReusedStage] => {
    const end = ends.get(command.index);
    const record = toStageRecord(command, end?.handed_on ?? false);
    return [command.index, { record, findings: end?.findings ?? [], files: [], child: null }];
  });
  return { stages: new Map(stages) };
}

/** The artifacts stay in the setup's folder, so the record of an assignment lists none. */
function toStageRecord(command: ManifestCommand, handedOn: boolean): StageRecord {
  const {
    index: _index,
    id: _id,
    title: _title,
    command: _command,
    kind: _kind,
    ...rest
  } = command;
  const { subtask: _subtask, phase: _phase, ...record } = rest;
  return { ...record, notes: [...record.notes, getSetupNote(handedOn)], artifacts: [] };
}
