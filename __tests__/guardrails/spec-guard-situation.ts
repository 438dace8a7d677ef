import type { MeasuredFile, Repository } from "../../src/changes/repository.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";
import { judgeSpecGuard } from "../../src/guardrails/spec-guard/judge.ts";
import { SpecGuardOptions } from "../../src/guardrails/spec-guard/options.ts";
import type { ChangedFile, ChangeSet } from "../../src/model/changes.ts";
import type { Judged } from "../../src/model/judged.ts";

/** A repository in memory. */
export interface Situation {
  /** The work tree; null: what cannot be read. A changed file that is not in it has some text. */
  files?: Readonly<Record<string, string | null>>;
  /** Paths of it that changed, or changes in full. */
  changed?: readonly (string | Partial<ChangedFile>)[];
  /** Of the changed ones, what .gitattributes calls generated. */
  generated?: readonly string[];
  comparison?: Partial<ChangeSet>;
  headDate?: Date | null;
}

export function repositoryOf(situation: Situation): Repository {
  const { files = {}, changed = [], generated = [], comparison, headDate = null } = situation;
  const entries = changed.map((change): ChangedFile => {
    const plain = { path: "", previousPath: null, status: "modified" as const, submodule: false };
    return { ...plain, ...(typeof change === "string" ? { path: change } : change) };
  });
  const measured = entries.map((entry): MeasuredFile => ({
    ...entry,
    previousMode: "100644",
    mode: "100644",
    addedLines: 1,
    deletedLines: 1,
    binaryBytes: null,
    similarity: null,
    generated: generated.includes(entry.path),
  }));
  const changes: ChangeSet = {
    strategy: "pull-request-base",
    base: "b".repeat(40),
    head: "a".repeat(40),
    workingTree: false,
    entries,
    filters: true,
    note: null,
    ...comparison,
  };
  const names = Object.keys(files).toSorted();
  const texts: Readonly<Record<string, string | null>> = {
    ...Object.fromEntries(entries.map(({ path }) => [path, "last_review: 2026-11-20\n"])),
    ...files,
  };
  return {
    changes: () => Promise.resolve(changes),
    measure: () => Promise.resolve(measured),
    files: () => Promise.resolve(names),
    read: (path) => {
      const text = texts[path] ?? null;
      return Promise.resolve(text === null ? undefined : new TextEncoder().encode(text));
    },
    exists: (path) =>
      Promise.resolve(names.some((name) => name === path || name.startsWith(`${path.replace(/\/$/, "")}/`))),
    onlyBlanks: async () => new Set(),
    history: () => Promise.reject(new Error("nobody asks for that here")),
    readBase: () => Promise.resolve(undefined),
    headDate: () => Promise.resolve(headDate),
  };
}

export const factsOf = (known: Partial<GuardrailFacts> = {}): GuardrailFacts => ({
  now: new Date("2026-11-21T12:00:00Z"),
  task: "release",
  pullRequest: { number: 5 },
  mayWait: true,
  override: null,
  pipelineFile: null,
  hasBaseSettings: true,
  environment: {},
  recordedTasks: () => Promise.resolve([]),
  run: null,
  ...known,
});

/** @param settings as written below `with` */
export const judge = (
  situation: Situation,
  settings: Readonly<Record<string, unknown>> = {},
  known: Partial<GuardrailFacts> = {},
): Promise<Judged> =>
  judgeSpecGuard(repositoryOf(situation), SpecGuardOptions.parse(settings), factsOf(known));

/** Findings in short: rule, path and line. */
export const inShort = ({ findings }: Judged): string[] =>
  findings.map(
    ({ level, rule, path, line }) => `${level} ${rule} ${path ?? "-"}${line === null ? "" : `:${line}`}`,
  );
