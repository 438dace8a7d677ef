import { z } from "zod";
import { RelativePath } from "./fields.ts";

/** One remark about one place in the repository, from a guardrail or from a workflow command that a stage printed. */
export const Finding = z.strictObject({
  level: z.enum(["error", "warning", "notice"]),
  message: z.string(),
  title: z.string().nullable(),
  path: RelativePath,
  /** Counted from 1. */
  line: z.int().min(1),
  end_line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
});
export type Finding = z.infer<typeof Finding>;
