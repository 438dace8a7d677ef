import { z } from "zod";
import { AsOf, commonOptions, OnlyChanged, RepositoryGlob } from "../common-options.ts";

const FileName = z
  .string()
  .regex(
    /^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).*\S/s,
    "expected a file relative to the repository root, without ..",
  );

/** The options of `guardrail/docs-freshness`. */
export const DocsFreshnessOptions = z.strictObject({
  files: z
    .array(RepositoryGlob)
    .default(["docs/**/*.md"])
    .meta({ description: "Globs of the documents. What the registry names is judged besides." }),
  ignore: z
    .array(RepositoryGlob)
    .default([])
    .meta({ description: "Globs of documents that are left alone." }),
  registry: FileName.optional().meta({
    description:
      "A YAML or JSON file with a list `documents`, each with `path` (a name or a glob) and the fields that its front matter doesn't have. Left out: there is none.",
  }),
  "cadence-days": z
    .int()
    .min(1)
    .max(3650)
    .default(90)
    .meta({ description: "Days between two reviews of a document that doesn't say so itself." }),
  "warn-days": z
    .int()
    .min(0)
    .max(365)
    .default(14)
    .meta({ description: "Days before a review is due from which on there is a warning." }),
  "require-owner": z
    .boolean()
    .default(true)
    .meta({ description: "Every document says whose it is." }),
  "only-changed": OnlyChanged.meta({
    description:
      "Judges only documents that changed, so that the calendar alone fails no unrelated change. `auto`: in pull requests and merge queues.",
  }),
  "as-of": AsOf.meta({
    description:
      "The day that dates are judged by: today, or that of HEAD's commit, by which a verdict can be made again later. Both in UTC.",
  }),
  ...commonOptions,
});
export type DocsFreshnessOptions = z.infer<typeof DocsFreshnessOptions>;
