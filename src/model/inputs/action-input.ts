import type { Reader } from "./readers.ts";

/** An input of the action, with the command-line flag that corresponds to it. */
export interface ActionInput<Value = unknown> {
  description: string;
  /** As in action.yml; GitHub evaluates expressions. */
  default: string;
  /** Set only by its default, and left out of the README. */
  hidden?: true;
  read: Reader<Value>;
  /** The flag as the argument parser defines it, with its help text. */
  flag?: { flags: string; help: string };
}
