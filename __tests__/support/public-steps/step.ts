import type { StepVerdict } from "../step-verdict.ts";

/** A `run:` step in the manner of public workflows, with printf and cat in the place of tools. */
export interface PublicStep {
  name: string;
  run: string;
  shell?: "bash";
  env?: Record<string, string>;
  /** Of the step behind it, which runs only if this one succeeded. What it prints counts too. */
  next?: string;
  /** What the runner makes of it, in part: so that no comparison is one of nothing with nothing. */
  comes: Partial<Omit<StepVerdict, "findings">> & { findings?: object[] };
  /** Where a stage differs from the runner, as documented. */
  inStage?: Difference;
  /** Where act differs from the runner. */
  underAct?: Difference;
}

export interface Difference {
  why: string;
  /** What is then in the place of the runner's. */
  verdict: Partial<StepVerdict>;
}
