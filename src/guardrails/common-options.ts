import { z } from "zod";

/** What every guardrail takes besides its own options. */
export const commonOptions = {
  "dry-run": z.boolean().default(false).meta({
    description: "Reports violations as violations, and lets the run go on: an allowed failure.",
  }),
  "settings-changed": z.enum(["warn", "error"]).default("warn").meta({
    description:
      "What it is when the change touches what this guardrail judges by, as its settings in the pipeline file: `warn` or `error`.",
  }),
};

/** A glob, or with `!` before it one that takes files out again. */
export const RepositoryGlob = z
  .string()
  .regex(
    /^!?(?!\/)(?![A-Za-z]:)(?!(?:.*\/)?\.\.(?:\/|$))(?=.*[^\s!])/s,
    "expected a glob relative to the repository root, without ..",
  );

/** For guardrails that judge dates: whether the calendar alone can fail a change. */
export const OnlyChanged = z
  .union([z.literal("auto"), z.boolean()], { error: "expected auto, true or false" })
  .default("auto");

/** For guardrails that judge dates: by which day. */
export const AsOf = z.enum(["today", "head"]).default("today");
