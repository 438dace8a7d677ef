import { z } from "zod";
import type { ExecutionMode } from "./fields.ts";

/**
 * The action's inputs and outputs: the one table that action.yml, the README and the reader of inputs are made of.
 */
export interface InputRow {
  name: string;
  description: string;
  /** As action.yml gives it; an expression is GitHub's to evaluate. */
  default: string;
  /** Not for people: filled in by its default, and left out of the README. */
  hidden?: true;
}

export const actionInputs: readonly InputRow[] = [
  {
    name: "mode",
    description: "What this job does: `auto` plans, runs and reports in this one job.",
    default: "auto",
  },
  {
    name: "pipeline",
    description: "The pipeline to run. Unset: the file's `default-pipeline`, or its only pipeline.",
    default: "",
  },
  {
    name: "config",
    description:
      "The pipeline file, relative to the workspace. Unset: `.github/orchestrator.yml`, `.github/orchestrator.yaml` or `codex.orchestrator.json`, the first that exists.",
    default: "",
  },
  {
    name: "task",
    description:
      "What the run belongs to; its files lie in `.runs/<task>`. Unset: the file's `task`, or the repository's name.",
    default: "",
  },
  {
    name: "key",
    description:
      "Tells several uses in one workflow run apart: it is part of the run id and of artifact names. Unset: the job's id, with its index in a matrix.",
    default: "",
  },
  {
    name: "subtask",
    description: "Run only these subtasks: ids, separated by commas or lines.",
    default: "",
  },
  {
    name: "stage",
    description:
      "Run exactly these stages, without what they need: ids (`stage` or `subtask/stage`), separated by commas or lines.",
    default: "",
  },
  {
    name: "base",
    description: "What to compare with for `paths`: any revision. Unset: what the event says.",
    default: "",
  },
  {
    name: "execution-mode",
    description:
      "Recorded in plan and summary as `local` or `cloud`; changes nothing that runs. Unset: what the file says, else `cloud`.",
    default: "",
  },
  {
    name: "max-parallel",
    description: "Stages that run at a time. Unset: what the file says, else the number of processors.",
    default: "",
  },
  {
    name: "fail-fast",
    description:
      "`true`: after a failure no further stage of its subtask starts. Unset: what the file says, else `true`.",
    default: "",
  },
  {
    name: "token",
    description: "Never shown in logs or files. Nothing needs it so far.",
    default: "${{ github.token }}",
  },
  {
    name: "upload-artifacts",
    description: "`true`: manifests, logs and summary are uploaded as one artifact.",
    default: "true",
  },
  {
    name: "retention-days",
    description: "Days until the artifact is deleted. Unset: the repository's setting.",
    default: "",
  },
  { name: "summary", description: "`true`: the result is written to the job summary.", default: "true" },
  { name: "job", description: "The job's id.", default: "${{ github.job }}", hidden: true },
  {
    name: "job-index",
    description: "The job's index in its matrix.",
    default: "${{ strategy.job-index }}",
    hidden: true,
  },
  {
    name: "job-total",
    description: "The number of jobs in its matrix.",
    default: "${{ strategy.job-total }}",
    hidden: true,
  },
];

export interface OutputRow {
  name: string;
  description: string;
}

export const actionOutputs: readonly OutputRow[] = [
  {
    name: "outcome",
    description:
      "`success`, `failure`, `cancelled` or `neutral` (nothing had to run, and the pipeline says that this is fine).",
  },
  { name: "run-id", description: "The run's id, the same in every attempt." },
  { name: "manifest-path", description: "The run's `manifest.json`, relative to the workspace." },
  { name: "summary-path", description: "The run's `run-summary.json`, relative to the workspace." },
  { name: "failed-stages", description: "The stages that failed, as `subtask/stage`, separated by commas." },
  {
    name: "artifact-url",
    description: "Where the uploaded evidence can be downloaded; empty when nothing was uploaded.",
  },
];

const text = z.string().transform((value) => (value.trim() === "" ? null : value.trim()));
const list = z.string().transform((value) =>
  value
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);
/** The YAML 1.2 core schema's words, as @actions/core's getBooleanInput takes them. */
const flag = z
  .string()
  .trim()
  .regex(/^(true|True|TRUE|false|False|FALSE|)$/, "expected true or false")
  .transform((value) => (value === "" ? null : value.toLowerCase() === "true"));
const whole = (lowest: number, highest: number) =>
  z
    .string()
    .trim()
    .refine(
      (value) =>
        value === "" || (/^\d{1,9}$/.test(value) && Number(value) >= lowest && Number(value) <= highest),
      `expected a whole number from ${lowest} to ${highest}`,
    )
    .transform((value) => (value === "" ? null : Number(value)));

/** Reads the inputs' texts. An unset input is an empty text, as on the runner. */
export const ActionInputs = z.object({
  mode: z
    .string()
    .trim()
    .pipe(z.literal("auto", { error: "expected auto" })),
  pipeline: text,
  config: text,
  task: text,
  key: text,
  subtask: list,
  stage: list,
  base: text,
  "execution-mode": z
    .string()
    .trim()
    .pipe(z.enum(["", "local", "cloud", "mcp"], { error: "expected local or cloud" }))
    .transform((value): ExecutionMode | null =>
      value === "" ? null : value === "cloud" ? "cloud" : "local",
    ),
  "max-parallel": whole(1, 1024),
  "fail-fast": flag,
  token: text,
  "upload-artifacts": flag,
  "retention-days": whole(1, 400),
  summary: flag,
  job: text,
  "job-index": text,
  "job-total": text,
});
export type ActionInputs = z.infer<typeof ActionInputs>;
