import * as z from "zod";

/** Options of every guardrail. */
export const commonOptions = {
  "dry-run": z.boolean().default(false).meta({
    description: "Report violations, but let the run continue (an allowed failure).",
  }),
  "settings-changed": z.enum(["warn", "error"]).default("warn").meta({
    description:
      "Level of the finding when the change modifies what this guardrail judges by, such as its settings in the pipeline file: `warn` or `error`.",
  }),
};

/** A glob; a leading `!` excludes files again. */
export const RepositoryGlob = z
  .string()
  .regex(
    /^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s,
    "expected a glob relative to the repository root, without ..",
  );

/** For guardrails that check dates: whether only changed documents are checked. */
export const OnlyChanged = z
  .union([z.literal("auto"), z.boolean()], { error: "expected auto, true or false" })
  .default("auto");

/** For guardrails that check dates: the day to compare with. */
export const AsOf = z.enum(["today", "head"]).default("today");
