import * as z from "zod";
import { createNameTest } from "../../changes/filter.ts";
import { commonOptions, RepositoryGlob } from "../common-options.ts";
import { SiteOption } from "./sites/site-option.ts";

/** Documents that tests read: their mistakes are intended. */
const fixtures = [
  "**/{fixtures,fixture,__fixtures__,__snapshots__,testdata,test-data}/**",
  "**/{test,tests,__tests__}/**/*.{md,mdx,markdown}",
];
export const isFixture = createNameTest(fixtures);

/** Documents that were not written here, those of tests, and changelogs, which name files that no longer exist. */
export const neverDocuments = [
  "**/node_modules/**",
  "**/third_party/**",
  "**/.runs/**",
  "**/{CHANGELOG,HISTORY}*.{md,mdx,markdown}",
  ...fixtures,
];

/** Build and run output, which is in no clone. A folder with files in the repository does not count. */
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
    .meta({ description: "Globs of the documents to check." }),
  ignore: z
    .array(RepositoryGlob)
    .default([])
    .meta({
      description: `Globs of documents to skip, in addition to ${asCode(neverDocuments)}. A leading \`!\` includes documents again.`,
    }),
  "allow-missing": z
    .array(RepositoryGlob)
    .default([])
    .meta({
      description: `Globs of paths that documents may name although they do not exist, in addition to ${asCode(neverMissing)} and what .gitignore files list.`,
    }),
  "max-lines": z
    .int()
    .min(0)
    .max(1_000_000)
    .default(0)
    .meta({ description: "Maximum number of lines of a document; 0: no limit." }),
  site: SiteOption.meta({
    description:
      "The documentation site that serves the documents. `auto`: read from its own configuration file; `false`: none, check documents as GitHub shows them; or a site, or a list of sites, with `root` and the settings below.",
  }),
  unread: z.enum(["error", "warn"]).default("error").meta({
    description:
      "Level for a document that cannot be checked because it is too large, too deeply nested, or the parser fails on it: `error` or `warn`.",
  }),
  links: z.boolean().default(true).meta({
    description:
      "Check that link targets and images exist, and that labels and footnotes are defined.",
  }),
  anchors: z.boolean().default(true).meta({
    description:
      "Check that the part after `#` exists: an anchor in the document, or a line in the file.",
  }),
  paths: z.boolean().default(false).meta({
    description:
      "Check that paths in code spans and shell blocks exist. Off by default, because many paths in prose are examples or belong to another project.",
  }),
  scripts: z.boolean().default(true).meta({
    description:
      "Check that scripts run by npm, pnpm or yarn in shell blocks are in the nearest package.json, unless the document is about the reader's own project.",
  }),
  pipelines: z.boolean().default(true).meta({
    description:
      "Check that pipelines named by `orchestrator run` and `plan` are in the pipeline file.",
  }),
  ...commonOptions,
});
export type DocsCheckOptions = z.infer<typeof DocsCheckOptions>;
