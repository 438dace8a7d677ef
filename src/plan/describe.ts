import { escapeUnseen } from "../model/unseen.ts";
import { counted } from "../model/counted.ts";
import { commandOf } from "../model/entries.ts";
import type { Assignment, Plan, PlannedStage, PlannedSubtask } from "../model/plan.ts";
import { roughDuration } from "../model/rough-duration.ts";

/**
 * Formats a plan as plain text: every subtask and stage in order, what it runs, what it waits for, its expected
 * duration and why it is skipped. Text from the configuration file is escaped, so that it cannot move the cursor or add
 * lines.
 */
export function describePlan(plan: Plan): string {
  const lines = [...headLines(plan), ...plan.notes.map((note) => `note: ${note}`).map(visible)];
  let index = 1;
  const list = (stages: readonly PlannedStage[]): void => {
    stages.forEach((stage, position) =>
      lines.push(...stageLines(stage, String(index + position), "  ")),
    );
    index += stages.length;
  };
  if (plan.setup.length > 0) {
    lines.push("", "setup, once in each assignment");
    list(plan.setup);
  }
  for (const subtask of plan.subtasks) {
    lines.push("", subtaskLine(subtask, plan.assignments));
    list(subtask.stages);
  }
  if (plan.after.length > 0) {
    lines.push("", "after all assignments, once");
    list(plan.after);
  }
  return `${lines.join("\n")}\n`;
}

function headLines(plan: Plan): string[] {
  const stages = plan.subtasks.flatMap((subtask) => subtask.stages);
  const running = stages.filter((stage) => stage.skip === null).length;
  const lines = [
    `${plan.pipeline_id}: ${plan.pipeline_title}`,
    `${counted(plan.subtasks.length, "subtask")}, ${counted(stages.length, "stage")} of which ${running} will run, ` +
      `${counted(plan.assignments.length, "assignment")}, mode ${plan.execution_mode}`,
  ];
  if (plan.targets.length > 0)
    lines.push(`targets: ${plan.targets.join(", ")}${plan.partial ? " (a partial run)" : ""}`);
  else if (plan.partial) lines.push("a partial run");
  if (plan.changes !== null) {
    const against = plan.changes.base === null ? "" : ` since ${plan.changes.base}`;
    lines.push(
      `${counted(plan.changes.files, "changed file")}${against} (${plan.changes.strategy})`,
    );
  }
  return lines.map(visible);
}

function subtaskLine(subtask: PlannedSubtask, assignments: readonly Assignment[]): string {
  const assignment = assignments.find((candidate) => candidate.subtasks.includes(subtask.id));
  const facts = [`in ${subtask.working_directory}`, `mode ${subtask.execution_mode}`];
  if (assignment !== undefined) {
    const { instance_id, runs_on, predicted_seconds } = assignment;
    const time = predicted_seconds === null ? "" : ` (${roughDuration(predicted_seconds)})`;
    facts.push(`assignment ${instance_id} on ${runs_on}${time}`);
  }
  if (subtask.skip !== null) facts.push(`skipped: ${subtask.skip}`);
  const title = subtask.name === subtask.id ? subtask.id : `${subtask.id} (${subtask.name})`;
  return visible(`subtask ${title}: ${facts.join(", ")}`);
}

function stageLines(stage: PlannedStage, number: string, indent: string): string[] {
  const waits =
    stage.needs === null
      ? []
      : [stage.needs.length === 0 ? "starts at once" : `needs ${stage.needs.join(", ")}`];
  const facts = [stage.phase as string, ...waits];
  if (stage.if !== "success()") facts.push(`if ${stage.if}`);
  if (stage.continue_on_error) facts.push("may fail");
  if (stage.skip !== null) facts.push(`skipped: ${stage.skip}`);
  if (stage.predicted_seconds) facts.push(roughDuration(stage.predicted_seconds));
  const title = stage.name === stage.id ? stage.id : `${stage.id} (${stage.name})`;
  const line = `${indent}${number.padStart(2)}. ${visible(`${title} [${facts.join("; ")}]: ${commandOf(stage).trim()}`)}`;
  if (stage.kind !== "subpipeline") return [line];
  const inner = stage.stages.flatMap((nested, position) =>
    stageLines(nested, `${number}.${position + 1}`, `${indent}    `),
  );
  return [line, ...inner];
}

/** Escapes a text to one line. */
const visible = (text: string): string =>
  escapeUnseen(text.replaceAll("\r\n", "\n"))
    .replaceAll("\n", String.raw`\n`)
    .replaceAll("\t", String.raw`\t`);
