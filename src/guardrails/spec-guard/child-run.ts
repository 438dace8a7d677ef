import type { Finding } from "../../model/finding.ts";
import { createSpecFinding, shown } from "./findings.ts";

/** Returns one error if no run is recorded of a task whose name starts with this one's. */
export function judgeChildRun(recordedTasks: readonly string[], task: string): Finding[] {
  if (
    recordedTasks.some(
      (recorded) => recorded.startsWith(`${task}-`) && recorded.length > task.length + 1,
    )
  )
    return [];
  return [
    createSpecFinding("no-child-run", {
      title: "No recorded run of a child task",
      message: `No run is recorded of a task whose name begins with ${shown(`${task}-`)}.`,
      fix: `Run a pipeline for a part of the task, as with \`orchestrator run --task ${task}-review\`.`,
    }),
  ];
}
