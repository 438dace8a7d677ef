import * as z from "zod";
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
    description: "Fail the run without an approval. Requested changes fail it in any case.",
  }),
  verdict: VerdictText.optional().meta({
    description:
      "Verdict file as `<stage id>/<path>`: a JSON artifact of that stage with `{approved, feedback, findings}`. Default: none.",
  }),
  "pull-request-reviews": z.boolean().default(false).meta({
    description: "Use the reviews of the pull request. With `verdict`, both have to approve.",
  }),
  approvals: z
    .int()
    .min(1)
    .max(100)
    .default(1)
    .meta({ description: "Number of approvals that the pull request needs." }),
  "goal-headings": z.array(z.string().trim().min(1)).default([]).meta({
    description:
      "Headings that this repository's specs use for their goal, tried before the built-in ones (`Goal`, `Objective`, `Summary` …).",
  }),
  ...commonOptions,
});
export type ReviewOptions = z.infer<typeof ReviewOptions>;
