declare const redacted: unique symbol;

/**
 * Text that may be recorded and shown: it went through the redactor, or is our own (`words`). Recorded fields accept
 * nothing else, so a forgotten redaction is a type error.
 */
export type RedactedText = string & { readonly [redacted]: true };

/** Redacted output of a stage. */
export type RedactedBytes = Uint8Array & { readonly [redacted]: true };

/** Recorded fields whose text comes from stages, guardrails, the pipeline file or the system. */
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

/** The type with all of its texts redacted. */
export type Redacted<T> = T extends readonly (infer Item)[]
  ? Redacted<Item>[]
  : T extends ReadonlyMap<infer Key, infer Value>
    ? ReadonlyMap<Key, Redacted<Value>>
    : T extends object
      ? {
          [Key in keyof T]: Key extends TextField ? RedactedTexts<T[Key]> : Redacted<T[Key]>;
        }
      : T;

/** All texts of a value. Our own words, such as those of an enumeration, are not texts. */
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

/** Marks the content of a run's file as redacted: it was when it was written. */
export const asRecorded = <T>(value: T): Redacted<T> => value as Redacted<T>;
