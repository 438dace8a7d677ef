import { parse } from "yaml";

/** What the rules of this project look at in a workflow; whether it is one at all is the parsers' to say. */
export interface Workflow {
  on?: unknown;
  permissions?: Permissions | string;
  concurrency?: unknown;
  jobs: Record<string, Job>;
}

export interface Job {
  if?: string;
  needs?: string | string[];
  uses?: string;
  with?: Record<string, unknown>;
  permissions?: Permissions | string;
  strategy?: { "fail-fast"?: unknown; matrix?: unknown };
  "timeout-minutes"?: unknown;
  steps?: Step[];
}

export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** Scopes of the job's token with the access that each has. */
export type Permissions = Record<string, "read" | "write" | "none">;

/** What a step with this project's action does. */
export type Mode = "auto" | "plan" | "run" | "aggregate" | "report";

export const readWorkflow = (text: string): Workflow => parse(text) as Workflow;

export const stepsOf = (job: Job): Step[] => job.steps ?? [];

/** The mode of a step that uses this project's action, by whatever name; undefined for every other step. */
export function modeOf(step: Step): Mode | undefined {
  if (!/^(\.\/|[.$]\/\.github\/actions\/orchestrator|org\/orchestrator@\S+)$/.test(step.uses ?? "")) return;
  return (step.with?.["mode"] ?? "auto") as Mode;
}

/** The project's reusable workflow that a job calls, as a path of this repository. */
export function calledWorkflow(job: Job): string | undefined {
  return /^(?:[.$]\/|org\/orchestrator\/)(\.github\/workflows\/[\w-]+\.yml)(?:@\S+)?$/.exec(
    job.uses ?? "",
  )?.[1];
}

/** Events by which a workflow starts. */
export function eventsOf({ on }: Workflow): string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {});
}

/** Started by other workflows only: its jobs have what the caller grants, unless they say less. */
export const isReusable = (workflow: Workflow): boolean => eventsOf(workflow).join() === "workflow_call";
