import { z } from "zod";
import { createNameTest } from "../../changes/filter.ts";
import { commonOptions, RepositoryGlob } from "../common-options.ts";
import { SiteOption } from "./sites/site-settings.ts";

/** Documents that tests read: what is wrong in them is meant to be. */
const fixtures = [
  "**/{fixtures,fixture,__fixtures__,__snapshots__,testdata,test-data}/**",
  "**/{test,tests,__tests__}/**/*.{md,mdx,markdown}",
];
export const isFixture = createNameTest(fixtures);

/** Documents that were not written here, those of tests, and histories: they speak of files that were there once. */
export const neverDocuments = [
  "**/node_modules/**",
  "**/third_party/**",
  "**/.runs/**",
  "**/{CHANGELOG,HISTORY}*.{md,mdx,markdown}",
  ...fixtures,
];

/** What is made by building and running, and then in no clone. A folder that has files in the repository is not made. */
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
  files: z
    .array(RepositoryGlob)
    .default(["**/*.{md,mdx,markdown}"])
    .meta({ description: "Globs of the documents." }),
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
      description: `Globs of paths that documents may name although they are not there, besides ${asCode(neverMissing)} and what .gitignore files name.`,
    }),
  "max-lines": z
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .meta({ description: "Lines that a document may have at most; 0: as many as it likes." }),
  site: SiteOption.meta({
    description:
      "How a site serves the documents. `auto`: as its own configuration file says; `false`: in no way, so that all are as GitHub shows them; else a site, or a list of them, with `root` and what is said below.",
  }),
  unread: z.enum(["error", "warn"]).default("error").meta({
    description:
      "What a document is that is too large or too deeply nested to be read, or that the parser fails on, so that nothing in it was checked: `error` or `warn`.",
  }),
  links: z.boolean().default(true).meta({
    description: "Links lead to something, images are there, and labels and footnotes are defined.",
  }),
  anchors: z
    .boolean()
    .default(true)
    .meta({ description: "What a link names behind `#` is in the document; a line, in the file." }),
  paths: z.boolean().default(false).meta({
    description:
      "Paths in code spans and shell blocks exist. Off, because many a path in prose is an example, or of another project.",
  }),
  scripts: z.boolean().default(true).meta({
    description:
      "Scripts that npm, pnpm and yarn are to run in a shell block are in the nearest package.json, unless the document speaks of its reader's project.",
  }),
  pipelines: z.boolean().default(true).meta({
    description:
      "Pipelines that `orchestrator run` and `plan` are to take are in the pipeline file.",
  }),
  ...commonOptions,
});
export type DocsCheckOptions = z.infer<typeof DocsCheckOptions>;
