import { z } from "zod";
import { readVerdictPlace } from "../../model/verdict-place.ts";
import { commonOptions } from "../common-options.ts";

const VerdictText = z
  .string()
  .refine(
    (text) => readVerdictPlace(text) !== undefined,
    "expected <stage id>/<path>, as in ai-review/verdict.json: the stage whose artifact it is, and the file relative to its working directory",
  );

/** The options of `guardrail/review`. */
export const ReviewOptions = z.strictObject({
  required: z.boolean().default(false).meta({
    description:
      "Whether anything but an approval fails the run. Changes that were asked for fail it in any case.",
  }),
  verdict: VerdictText.optional().meta({
    description:
      "Where a verdict is, as `<stage id>/<path>`: `{approved, feedback, findings}` as JSON, among the artifacts of that stage and written by it. Left out: none is looked for.",
  }),
  "pull-request-reviews": z.boolean().default(false).meta({
    description:
      "Whether the reviews of the pull request decide. With `verdict`, both have to approve.",
  }),
  approvals: z
    .int()
    .min(1)
    .max(100)
    .default(1)
    .meta({ description: "How many people have to approve the pull request." }),
  "goal-headings": z.array(z.string().trim().min(1)).default([]).meta({
    description:
      "Words by which this repository's specs head what they are for, before those that are known (`Goal`, `Objective`, `Summary` …).",
  }),
  ...commonOptions,
});
export type ReviewOptions = z.infer<typeof ReviewOptions>;
