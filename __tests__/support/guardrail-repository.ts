import type { ChangeRequest } from "../../src/changes/change-request.ts";
import type { RecordedBase } from "../../src/changes/find-changes.ts";
import { openRepository } from "../../src/changes/open-repository.ts";
import type { Repository as Judged } from "../../src/changes/repository.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { openGit } from "../../src/platform/git.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { gitEnvironment } from "../changes/repository.ts";

/** A repository on disk as a guardrail is given it. Default: as on a laptop, compared with the upstream or main. */
export const judgedRepository = (
  { folder }: { folder: string },
  request: Partial<ChangeRequest> = {},
  base: RecordedBase | null = null,
): Judged =>
  openRepository({
    git: openGit(folder, gitEnvironment, createProcesses()),
    files: diskFiles(),
    request: { includeWorkingTree: true, ...request },
    base,
  });

/** Facts of the first of January 2026, without a pull request or a reason, but for what is given. */
export const factsWith = (known: Partial<GuardrailFacts> = {}): GuardrailFacts => ({
  now: new Date("2026-01-01T00:00:00Z"),
  task: "task",
  pullRequest: null,
  mayWait: true,
  override: null,
  pipelineFile: null,
  hasBaseSettings: true,
  environment: {},
  recordedTasks: async () => [],
  run: null,
  ...known,
});
