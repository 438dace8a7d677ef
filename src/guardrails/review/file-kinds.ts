import { createNameTest } from "../../changes/filter.ts";
import { decodeName } from "../../changes/names.ts";
import type { MeasuredFile } from "../../changes/repository.ts";
import type { FileKind } from "../../model/reviewed-change.ts";
import { isLockFile } from "../lock-files.ts";

export const isWorkflow = createNameTest([
  ".github/workflows/**",
  ".github/actions/**",
  "**/action.{yml,yaml}",
  ".github/orchestrator.{yml,yaml}",
  ".github/{CODEOWNERS,dependabot.yml}",
  ".ci/**",
  ".circleci/**",
  ".buildkite/**",
  "{.gitlab-ci,azure-pipelines}.yml",
  "Jenkinsfile",
]);

export const isTest = createNameTest([
  "**/{__tests__,__mocks__,__snapshots__,test,tests,spec,testdata}/**",
  "**/*.{test,spec}.*",
  "**/*_test.*",
  "**/test_*.py",
]);

const isDocument = createNameTest([
  "**/*.{md,mdx,markdown,rst,adoc,txt}",
  "**/{LICENSE,NOTICE,CODEOWNERS}*",
  "docs/**",
]);
/** Configuration, which has no tests. */
const isConfiguration = createNameTest([
  "**/*.{json,yml,yaml,toml,ini,cfg,lock,xml,csv,svg}",
  "**/.*",
  "**/{Dockerfile,Makefile}",
]);

/** Languages in which whitespace does not matter, unlike Python, YAML and Markdown. */
const isFreeOfIndentation = createNameTest([
  "**/*.{js,jsx,mjs,cjs,ts,tsx,mts,cts,json,jsonc,css,scss,less,c,h,cc,cpp,hpp,cs,java,kt,kts,go,rs,swift,php,scala,dart,proto}",
]);

/** Similarity in percent from which a renamed file counts as moved. */
const movedSimilarity = 90;

export function getFileKind(file: MeasuredFile, onlyBlanks: ReadonlySet<string>): FileKind {
  if (file.submodule) return "submodule";
  if (file.generated || isLockFile(decodeName(file.path))) return "generated";
  if (file.status === "renamed" && (file.similarity ?? 0) >= movedSimilarity) return "moved";
  if (isBinary(file)) return "binary";
  if (onlyBlanks.has(file.path) && isFreeOfIndentation(file.path)) return "formatted";
  if (isTest(file.path)) return "test";
  return isDocument(file.path) ? "document" : "code";
}

/** Whether the file is code that should have tests: not deleted, and not configuration. */
export const needsTests = (file: MeasuredFile, kind: FileKind): boolean =>
  kind === "code" &&
  file.status !== "deleted" &&
  !isConfiguration(file.path) &&
  !isWorkflow(file.path);

export const isBinary = ({ binaryBytes }: MeasuredFile): boolean => binaryBytes !== null;

/** Lines added and deleted. */
export const countLines = ({ addedLines, deletedLines }: MeasuredFile): number =>
  (addedLines ?? 0) + (deletedLines ?? 0);

export const sumLines = (files: readonly MeasuredFile[]): number =>
  files.reduce((sum, file) => sum + countLines(file), 0);
