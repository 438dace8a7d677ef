import type { ChangeSet } from "../../src/model/changes.ts";
import type {
  CommandStage,
  Configuration,
  GuardrailStage,
  Pipeline,
  Stage,
  SubpipelineStage,
  Subtask,
} from "../../src/model/pipeline.ts";
import { makePlan, type PlanInput } from "../../src/plan/make-plan.ts";
import { everything } from "../../src/plan/selection.ts";

/** Values in the shape of a checked configuration file, for tests of what is planned from them. */
const common = (id: string) => ({
  id,
  name: id,
  phase: "test" as const,
  needs: null,
  if: "success()",
  working_directory: ".",
  env: {},
  continue_on_error: false,
  timeout_minutes: 360,
  summary_hint: null,
  paths: [],
  paths_ignore: [],
});

export function command(id: string, more: Partial<CommandStage> = {}): CommandStage {
  return {
    kind: "command",
    ...common(id),
    run: `npm run ${id}`,
    shell: null,
    permissions: { id_token: "none" },
    tries: { max: 1, backoff_seconds: 0, on: ["failure"], timeout_minutes: null },
    artifacts: [],
    if_no_files_found: "warn",
    ...more,
  };
}

export const guardrail = (id: string, more: Partial<GuardrailStage> = {}): GuardrailStage => ({
  kind: "guardrail",
  ...common(id),
  uses: `guardrail/${id}`,
  with: {},
  ...more,
});

export function nested(id: string, stages: Stage[], more: Partial<SubpipelineStage> = {}): SubpipelineStage {
  const pipeline = {
    pipeline_id: `${id}-pipeline`,
    pipeline_title: `The ${id} pipeline`,
    stages,
    fail_fast: true,
    max_parallel: null,
  };
  return { kind: "subpipeline", ...common(id), ...pipeline, ...more };
}

export const subtask = (id: string, stages: Stage[], more: Partial<Subtask> = {}): Subtask => ({
  id,
  name: id,
  working_directory: ".",
  env: {},
  stages,
  shards: 1,
  requires: null,
  weight: 1,
  timeout_minutes: null,
  execution_mode: null,
  fail_fast: true,
  max_parallel: null,
  paths: [],
  paths_ignore: [],
  ...more,
});

export const pipeline = (subtasks: Subtask[], more: Partial<Pipeline> = {}): Pipeline => ({
  id: "gate",
  title: "The gate",
  description: null,
  tags: [],
  execution_mode: null,
  setup: [],
  subtasks,
  after: [],
  fan_out: { max_jobs: 8, min_instances: 1, runs_on: { default: "ubuntu-latest" } },
  allow_empty: false,
  merge_group_paths: false,
  guardrails_required: false,
  aliases: {},
  default_target: null,
  ...more,
});

const configuration = (pipelines: Pipeline[]): Configuration => ({
  file: ".github/orchestrator.yml",
  task: null,
  default_pipeline: null,
  secrets: ["MY_SECRET"],
  secrets_exempt: [],
  redaction: "enforce",
  log_limit: 1000,
  heartbeat_seconds: 30,
  cancel_grace_seconds: 30,
  pipelines,
  notes: [],
});

export const changed = (paths: string[], more: Partial<ChangeSet> = {}): ChangeSet => ({
  strategy: "explicit",
  base: "a".repeat(40),
  head: "b".repeat(40),
  workingTree: false,
  entries: paths.map((path) => ({ path, previousPath: null, status: "modified" as const, submodule: false })),
  filters: true,
  note: null,
  ...more,
});

export const planned = new Date("2026-03-04T05:06:07.000Z");

export const inputFor = (of: Pipeline, more: Partial<PlanInput> = {}): PlanInput => ({
  configuration: configuration([of]),
  pipeline: of,
  selection: everything,
  changes: null,
  applyPaths: true,
  executionMode: null,
  githubActions: false,
  taskId: "task",
  runId: "run-1",
  planAttempt: 1,
  now: planned,
  maxJobs: 1,
  overrides: {},
  predictions: new Map(),
  hide: (text) => text,
  revision: { head_sha: null, branch: null, default_branch: null, event: null },
  epoch: null,
  override: null,
  forAfter: { after_settings: [], review: null },
  ...more,
});

export const planOf = (of: Pipeline, more: Partial<PlanInput> = {}) => makePlan(inputFor(of, more));
