import type { Repository } from "../../src/changes/repository.ts";
import { judgeDocsCheck } from "../../src/guardrails/docs-check/judge.ts";
import { DocsCheckOptions } from "../../src/guardrails/docs-check/options.ts";
import { factsWith } from "../support/guardrail-repository.ts";
import type { Judged } from "../../src/model/judged.ts";

export type Files = Record<string, string | Uint8Array>;

const never = () => Promise.reject(new Error("docs-check does not ask for this"));

/** A repository that is only its files. @param ignored paths that are there, and that git doesn't know */
export const filesOnly = (files: Files, ignored: readonly string[] = []): Repository => ({
  changes: never,
  measure: never,
  readBase: never,
  onlyBlanks: never,
  history: never,
  headDate: never,
  files: async () => Object.keys(files).toSorted(),
  read: async (path) => {
    const content = files[path];
    return typeof content === "string" ? new TextEncoder().encode(content) : content;
  },
  exists: async (path) => ignored.includes(path),
});

export const judgeFiles = (
  files: Files,
  settings: object = {},
  ignored: readonly string[] = [],
): Promise<Judged> =>
  judgeDocsCheck(filesOnly(files, ignored), DocsCheckOptions.parse(settings), factsWith());

/** Findings in a line each: `missing-link a.md:1:1 message`. */
export const shown = ({ findings }: Judged): string[] =>
  findings.map(
    ({ rule, path, line, column, message }) =>
      `${rule?.replace("docs-check/", "")} ${path}:${line}:${column} ${message}`,
  );

/** What is found in one document beside other files, which are empty unless they say something. */
export const faultsOf = async (
  text: string,
  files: readonly string[] | Files = [],
  settings: object = {},
): Promise<string[]> => {
  const others = Array.isArray(files) ? Object.fromEntries(files.map((path) => [path, ""])) : files;
  const all: Files = { ...(others as Files), "docs/page.md": text };
  const { findings } = await judgeFiles(all, settings);
  return findings.map(
    ({ rule, line, message }) => `${line}: ${rule?.replace("docs-check/", "")}: ${message}`,
  );
};

/** The documents as `--fix` leaves them. */
export async function fixed(files: Files, settings: object = {}): Promise<Files> {
  const { edits } = await judgeFiles(files, settings);
  return { ...files, ...Object.fromEntries(edits.map(({ path, text }) => [path, text])) };
}
