declare const redacted: unique symbol;

/**
 * Text that may be kept and shown: it went through the redactor, which alone makes it of text from outside, or is our
 * own (`words`). What a run records takes nothing else, so that a forgotten way is a type error.
 */
export type RedactedText = string & { readonly [redacted]: true };

/** Output of a stage, likewise. */
export type RedactedBytes = Uint8Array & { readonly [redacted]: true };

/** Fields of what a run records whose text comes from stages, guardrails, the pipeline file or the system. */
type TextField =
  | "command"
  | "decision"
  | "details"
  | "fix"
  | "message"
  | "notes"
  | "outputs"
  | "override"
  | "pipeline_title"
  | "reason"
  | "step_summary"
  | "summary"
  | "tail"
  | "title"
  | "warnings";

/** The same, in which each text went through the redactor. */
export type Redacted<T> = T extends readonly (infer Item)[]
  ? Redacted<Item>[]
  : T extends ReadonlyMap<infer Key, infer Value>
    ? ReadonlyMap<Key, Redacted<Value>>
    : T extends object
      ? {
          [Key in keyof T]: Key extends TextField ? RedactedTexts<T[Key]> : Redacted<T[Key]>;
        }
      : T;

/** All texts of a value. Words that are ours, as those of an enumeration, are no text. */
type RedactedTexts<T> = T extends string
  ? string extends T
    ? RedactedText
    : T
  : T extends readonly (infer Item)[]
    ? RedactedTexts<Item>[]
    : T extends object
      ? { [Key in keyof T]: RedactedTexts<T[Key]> }
      : T;

/** Our own words, with numbers and redacted texts in them. */
export const words = (
  texts: TemplateStringsArray,
  ...values: readonly (number | RedactedText)[]
): RedactedText => String.raw({ raw: texts }, ...values) as RedactedText;

export const bytesOf = (text: RedactedText): RedactedBytes =>
  Buffer.from(text) as Uint8Array as RedactedBytes;

/** What a file of a run says: it was written as redacted text. */
export const asRecorded = <T>(value: T): Redacted<T> => value as Redacted<T>;
