import { z } from "zod";
import { commonOptions, RepositoryGlob } from "../common-options.ts";

/** Documents that nobody here wrote, and histories: they speak of files that were there once. */
export const neverDocuments = [
  "**/node_modules/**",
  "**/vendor/**",
  "**/third_party/**",
  "**/archive/**",
  "**/dist/**",
  "**/build/**",
  "**/out/**",
  "**/.runs/**",
  "**/CHANGELOG.md",
];

/** What is made by building and running, and then in no clone. */
export const neverMissing = [
  "**/node_modules/**",
  "**/dist/**",
  "**/build/**",
  "**/out/**",
  "**/.runs/**",
  "**/coverage/**",
  "**/target/**",
  "**/tmp/**",
  "**/.git/**",
];

const asCode = (globs: readonly string[]): string => globs.map((glob) => `\`${glob}\``).join(", ");

export const DocsCheckOptions = z.strictObject({
  files: z.array(RepositoryGlob).default(["**/*.md"]).meta({ description: "Globs of the documents." }),
  ignore: z
    .array(RepositoryGlob)
    .default([])
    .meta({
      description: `Globs of documents that are left alone, besides ${asCode(neverDocuments)}; with \`!\` before it one of these is checked all the same.`,
    }),
  "allow-missing": z
    .array(RepositoryGlob)
    .default([])
    .meta({
      description: `Globs of paths that documents may name although they are not there, besides ${asCode(neverMissing)} and what .gitignore at the root names.`,
    }),
  "max-lines": z
    .int()
    .min(0)
    .max(1_000_000)
    .default(1000)
    .meta({ description: "Lines that a document may have at most; 0: as many as it likes." }),
  unread: z.enum(["error", "warn"]).default("error").meta({
    description:
      "What a document is that is too large or too deeply nested to be read, so that nothing in it was checked: `error` or `warn`.",
  }),
  links: z
    .boolean()
    .default(true)
    .meta({ description: "Relative links lead to something, and images are there." }),
  anchors: z
    .boolean()
    .default(true)
    .meta({ description: "What a link names behind `#` is in the document." }),
  paths: z.boolean().default(true).meta({ description: "Paths in code spans and shell blocks exist." }),
  scripts: z
    .boolean()
    .default(true)
    .meta({ description: "Scripts that npm, pnpm and yarn are to run are in a package.json." }),
  pipelines: z.boolean().default(true).meta({
    description: "Pipelines that `orchestrator run` and `plan` are to take are in the pipeline file.",
  }),
  ...commonOptions,
});
export type DocsCheckOptions = z.infer<typeof DocsCheckOptions>;
