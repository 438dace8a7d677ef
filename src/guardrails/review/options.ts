import { z } from "zod";
import { commonOptions } from "../common-options.ts";

const Glob = z
  .string()
  .regex(
    /^(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*\S)/s,
    "expected a glob relative to a stage's working directory, without ..",
  );

/** The options of `guardrail/review`. */
export const ReviewOptions = z.strictObject({
  required: z.boolean().default(false).meta({
    description:
      "Whether anything but an approval fails the run. Changes that were asked for fail it in any case.",
  }),
  verdict: Glob.optional().meta({
    description:
      "Which artifact of a stage holds a verdict: `{approved, feedback, findings}` as JSON. Left out: none is looked for.",
  }),
  "pull-request-reviews": z.boolean().default(false).meta({
    description: "Whether the reviews of the pull request decide. With `verdict`, both have to approve.",
  }),
  approvals: z
    .int()
    .min(1)
    .max(100)
    .default(1)
    .meta({ description: "How many people have to approve the pull request." }),
  ...commonOptions,
});
export type ReviewOptions = z.infer<typeof ReviewOptions>;
