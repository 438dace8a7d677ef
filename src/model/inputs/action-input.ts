import type { Reader } from "./readers.ts";

/** One input of the action, and the flag of the command line that means the same. */
export interface ActionInput<Value = unknown> {
  description: string;
  /** As action.yml gives it; an expression is GitHub's to evaluate. */
  default: string;
  /** Filled in by its default, and left out of the README. */
  hidden?: true;
  read: Reader<Value>;
  /** As the argument parser takes it, with its line in the help. */
  flag?: { flags: string; help: string };
}
