import { z } from "zod";
import { IdToken, IfNoFilesFound, Phase, TryReason } from "../model/fields.ts";
import { limits } from "../model/limits.ts";
import { defaults } from "./defaults.ts";
import { textList } from "./lists.ts";
import {
  ConditionText,
  Directory,
  Globs,
  Id,
  Minutes,
  optional,
  Settings,
  Shell,
  Text,
  Variables,
} from "./fields.ts";

export const TriesSchema = z
  .strictObject({
    max: optional(
      z.int().min(1).max(limits.tries.value),
      "How often the command is started at most, until it succeeds.",
      defaults.tries,
    ),
    "backoff-seconds": optional(
      z.number().min(0).max(limits.backoffSeconds.value),
      "Seconds to wait before another try.",
      defaults.backoffSeconds,
    ),
    on: optional(
      textList(TryReason),
      "What it is tried again after: `failure`, an exit code or a signal; `timeout`, the end of the time of one try. `[failure]` when left out, and both where `timeout-minutes` is set.",
    ),
    "timeout-minutes": optional(
      Minutes,
      "Minutes that one try may take. The stage's `timeout-minutes` bounds all of them together.",
    ),
  })
  .refine(({ on, "timeout-minutes": minutes }) => minutes != null || on?.join() !== "timeout", {
    path: ["on"],
    error:
      "expected `timeout-minutes` beside `timeout`: the end of the stage's own time ends all tries",
  });

export const PermissionsSchema = z.strictObject({
  "id-token": optional(
    IdToken,
    "`write`: the stage sees `ACTIONS_ID_TOKEN_REQUEST_URL` and `ACTIONS_ID_TOKEN_REQUEST_TOKEN`, where the job has `id-token: write` itself.",
    defaults.idToken,
  ),
});

/** A command, a built-in guardrail, a stage set or a nested pipeline: which of them, says the key it has. */
export const StageSchema = z
  .strictObject({
    id: optional(
      Id,
      "Names the stage in `needs`, in reports and in file names. A command needs one; a guardrail's is its name, a nested pipeline's the pipeline's. On a stage set it becomes the prefix of the set's stages.",
    ),
    name: optional(Text, "What people read; the id when left out."),
    run: optional(Text, "The command. Exactly one of `run`, `uses`, `stage-set` and `pipeline`."),
    uses: optional(Text, "A built-in guardrail, `guardrail/<name>`."),
    "stage-set": optional(
      z.string(),
      "The name of a stage set, whose stages take this place. Other keys beside it are defaults for them.",
    ),
    pipeline: optional(
      z.string(),
      "The id of a pipeline that runs as this one stage. It may have `stages` only.",
    ),
    with: optional(Settings, "Settings of the guardrail that `uses` names."),
    env: optional(Variables, "Environment variables of the stage, over those of its subtask."),
    shell: optional(
      Shell,
      "bash, sh, pwsh, powershell, cmd, python, node, or a command with `{0}` for the script's file. Left out: `bash -e {0}`.",
    ),
    "working-directory": optional(
      Directory,
      "Relative to the subtask's working directory.",
      defaults.workingDirectory,
    ),
    "timeout-minutes": optional(
      Minutes,
      "Minutes until the stage is ended; fractions are fine.",
      defaults.timeoutMinutes,
    ),
    "continue-on-error": optional(z.boolean(), "A failure is shown, and fails nothing.", false),
    if: optional(
      ConditionText,
      "When to run: `success()`, `failure()`, `always()` and `cancelled()`, joined by `&&`, `||` and `!`. They look at the stages of the same subtask.",
      defaults.condition,
    ),
    paths: optional(
      Globs,
      "Runs only when a changed file matches one of these globs, relative to the repository root. A folder means all below it.",
    ),
    "paths-ignore": optional(
      Globs,
      "Does not run when every changed file matches one of these globs.",
    ),
    needs: optional(
      textList(z.string()),
      "Ids of stages of the same subtask to wait for. Left out: all stages before this one. Empty: none, it starts at once.",
    ),
    permissions: optional(
      PermissionsSchema,
      "What of the job's permissions the stage may use, as GitHub's `permissions`.",
    ),
    tries: optional(TriesSchema, "Starts a failing command again."),
    artifacts: optional(
      Globs,
      "Files to keep as evidence: globs relative to the stage's working directory. Hidden files (a name with a leading dot, of a folder too) only where a glob names the dot, as `.next/**`. Never `.git`, the runs folder, this tool's own files in `out`, and files that hold a value of the run's secrets.",
    ),
    "if-no-files-found": optional(
      IfNoFilesFound,
      "What a glob of `artifacts` that matches no file comes to, as in actions/upload-artifact: a note of the stage (`warn`), the failure of a stage that otherwise succeeded (`error`), or nothing (`ignore`).",
      defaults.ifNoFilesFound,
    ),
    phase: optional(
      Phase,
      "The section of the run summary that the stage counts for. Left out: build when the id starts with build or setup, review for guardrail/review, else test.",
    ),
    "summary-hint": optional(Text, "A sentence for the run summary."),
  })
  .meta({
    id: "Stage",
    title: "Stage",
    oneOf: [
      { required: ["id", "run"] },
      { required: ["uses"] },
      { required: ["stage-set"] },
      { required: ["pipeline"] },
    ],
  });

export const StagesSchema = z.array(StageSchema).min(1);
