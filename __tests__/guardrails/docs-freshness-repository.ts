import type { Repository } from "../../src/changes/repository.ts";
import { type ChangedFile, type ChangeSet, GitError } from "../../src/model/changes.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";

export interface Written {
  files: Record<string, string | Uint8Array>;
  base?: Record<string, string>;
  /** null: git cannot tell. */
  changes?: ChangedFile[] | null;
  /** As in ChangeSet. */
  filters?: boolean;
  head?: string;
}

/** A repository that is only what it says, with its base at the commit `base`. */
export function writtenRepository({
  files,
  base = {},
  changes = [],
  filters = true,
  head,
}: Written): Repository {
  const bytesOf = (text: string | Uint8Array | undefined) =>
    typeof text === "string" ? new TextEncoder().encode(text) : text;
  return {
    async changes(): Promise<ChangeSet> {
      if (changes === null) throw new GitError("the base is not in this shallow clone");
      return {
        strategy: "pull-request-base",
        base: "base",
        head: "head",
        workingTree: false,
        entries: changes,
        filters,
        note: null,
      };
    },
    measure: () => Promise.reject(new Error("nobody measures here")),
    files: async () => Object.keys(files).toSorted(),
    read: async (path) => bytesOf(files[path]),
    exists: async (path) => path in files,
    readBase: async (path) => bytesOf(base[path]),
    onlyBlanks: async () => new Set(),
    history: () => Promise.reject(new Error("nobody asks for that here")),
    headDate: async () => (head === undefined ? null : new Date(head)),
  };
}

export const changed = (path: string, more: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previousPath: null,
  status: "modified",
  submodule: false,
  ...more,
});

/** On the fourth of March 2026. */
export const facts: GuardrailFacts = {
  now: new Date("2026-03-04T12:00:00Z"),
  task: "task",
  pullRequest: null,
  mayWait: true,
  override: null,
  pipelineFile: null,
  hasBaseSettings: true,
  environment: {},
  recordedTasks: async () => [],
  run: null,
};
