import * as z from "zod";
import { AsOf, commonOptions, OnlyChanged, RepositoryGlob } from "../common-options.ts";
import { limits } from "../../model/limits.ts";

const FileName = z
  .string()
  .regex(
    /^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$)).*\S/s,
    "expected a file relative to the repository root, without ..",
  );

/** The options of `guardrail/docs-freshness`. */
export const DocsFreshnessOptions = z.strictObject({
  files: z.array(RepositoryGlob).default(["docs/**/*.md"]).meta({
    description: "Globs of the documents to check, in addition to those in the registry.",
  }),
  ignore: z.array(RepositoryGlob).default([]).meta({ description: "Globs of documents to skip." }),
  registry: FileName.optional().meta({
    description:
      "A YAML or JSON file with a list `documents`, each with `path` (a name or a glob) and the fields that its front matter lacks. Default: none.",
  }),
  "cadence-days": z
    .int()
    .min(1)
    .max(limits.reviewDays.value)
    .default(90)
    .meta({ description: "Default number of days between two reviews of a document." }),
  "warn-days": z
    .int()
    .min(0)
    .max(365)
    .default(14)
    .meta({ description: "Number of days before a review is due from which it warns." }),
  "require-owner": z
    .boolean()
    .default(true)
    .meta({ description: "Require an owner of every document." }),
  "only-changed": OnlyChanged.meta({
    description:
      "Check changed documents only, so that the calendar alone does not fail an unrelated change. `auto`: in pull requests and merge queues.",
  }),
  "as-of": AsOf.meta({
    description:
      "The day that dates are compared with, in UTC: today, or the day of HEAD's commit, so that a verdict can be reproduced later.",
  }),
  ...commonOptions,
});
export type DocsFreshnessOptions = z.infer<typeof DocsFreshnessOptions>;
