import type { Redacted, RedactedText, RedactedBytes } from "../model/redacted.ts";

/*
 * What the rest of the source knows of redaction. create-redactor.ts makes it.
 */

/**
 * Replaces secrets by `***` before text is stored or shown: the given values, in every form in which programs write
 * them, and anything with the form of a secret. Values can be added at any time; what was already passed on cannot be
 * taken back. If there are too many values to search for, everything is replaced.
 */
export interface Redactor {
  readonly mode: RedactionMode;
  /**
   * Hides a value from now on, and each line of it, trimmed too, in every form. A blank value hides nothing.
   * @returns false once there are too many values to search for
   */
  add(value: string): boolean;
  /** Redacts a complete text. In shadow mode it is returned unchanged. */
  text: (text: string) => RedactedText;
  /** Redacts all texts in a value, at any depth, each as a complete text. Words that this tool writes itself stay. */
  value: <T>(value: T) => Redacted<T>;
  /** Redacts a stream that is cut anywhere: secrets are found across the cuts. One for each stream. */
  stream(): RedactingStream;
  /**
   * Searches the visible bytes of a file for the values alone, not for anything with the form of a secret. Forms of
   * fewer than eight bytes are ignored. The mode changes nothing.
   */
  finder(): Finder;
}

/** `shadow` reports what `enforce` would hide, but hides nothing. */
export type RedactionMode = "enforce" | "shadow";

/** Redacts a stream that is cut anywhere. The result does not depend on the cuts. */
export interface RedactingStream {
  /** Returns what can be passed on; the possible start of a secret is held back. */
  push(bytes: Uint8Array): Frame;
  /** Returns what was held back, at the end of the stream. */
  end(): Frame;
}

export interface Frame {
  /** May share memory with the pushed bytes. */
  bytes: RedactedBytes;
  /** One for each rule with a finding that starts in this frame, in a fixed order. */
  decisions: readonly RedactionDecision[];
}

/** Searches for values in a stream that is cut anywhere. */
export interface Finder {
  /** Returns whether a value has been found so far. An empty chunk marks the end. */
  push(bytes: Uint8Array): boolean;
}

/** What one rule found in one frame. It never contains any part of a secret. */
export interface RedactionDecision {
  /** `block` withholds a block of lines, `redact` hides part of a line. Neither stops anything. */
  action: "redact" | "block";
  /** Stable id of the rule. */
  rule: string;
  /** What it was, for people. */
  reason: string;
}
