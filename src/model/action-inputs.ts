import { z } from "zod";
import type { ExecutionMode } from "./fields.ts";
import { parseJson } from "./json.ts";
import { limits } from "./limits.ts";
import { JobResult } from "./witnesses.ts";

/** The values of the input `mode`. */
export const modes = ["auto", "plan", "run", "aggregate", "report"] as const;

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
        value === "" ||
        (/^\d{1,9}$/.test(value) && Number(value) >= lowest && Number(value) <= highest),
      `expected a whole number from ${lowest} to ${highest}`,
    )
    .transform((value) => (value === "" ? null : Number(value)));

const choice = <const Options extends readonly [string, ...string[]]>(...options: Options) =>
  z
    .string()
    .trim()
    .pipe(
      z.enum(options, {
        error: `expected ${options.slice(0, -1).join(", ")} or ${options.at(-1)}`,
      }),
    );

const jobResult = z
  .string()
  .trim()
  .pipe(
    z.enum(["", ...JobResult.options], {
      error: "expected success, failure, cancelled or skipped",
    }),
  )
  .transform((value): JobResult | null => (value === "" ? null : value));
const Runners = z.record(z.string(), z.string().min(1));
const runners = z.string().transform((value, context) => {
  const parsed = Runners.safeParse(value.trim() === "" ? {} : parseJson(value));
  if (parsed.success) return parsed.data;
  context.addIssue(
    'expected JSON, each kind of runner with its label: {"default": "ubuntu-latest"}',
  );
  return z.NEVER;
});

/** Reads the inputs' texts. An unset input is an empty text, as on the runner. */
export const ActionInputs = z.object({
  mode: choice(...modes),
  pipeline: text,
  root: text,
  config: text,
  task: text,
  key: text,
  "max-jobs": whole(1, limits.jobs.value),
  "runs-on": runners,
  assignment: text,
  "plan-artifact": text,
  "plan-digest": text,
  "plan-result": jobResult,
  "run-result": jobResult,
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
  "check-run": flag,
  "check-name": text,
  annotations: whole(0, 500),
  "upload-artifacts": flag,
  "retention-days": whole(1, 400),
  summary: flag,
  history: choice("cache", "branch", "local", "none"),
  "history-write": choice("default-branch", "all"),
  "history-branch": text,
  "metrics-max-bytes": whole(1, 999_999_999),
  "metrics-max-lines": whole(1, 999_999_999),
  "regression-threshold": whole(1, 10_000),
  "fail-on-regression": flag,
  epoch: text,
  "override-reason": text,
  job: text,
  "job-index": text,
  "job-total": text,
  "head-sha": text,
});
export type ActionInputs = z.infer<typeof ActionInputs>;
