import type { Finding } from "./finding.ts";
import type { Judgement } from "./judgement.ts";

/** A file that a guardrail can put right: all of its new text. */
export interface Edit {
  path: string;
  text: string;
}

/** What a guardrail says: the judgement with its findings, the worst first, then by path and line. */
export interface Judged extends Judgement {
  findings: Finding[];
  /** What `--fix` writes. */
  edits: Edit[];
  /** Files for readers of the result, by their name in the evidence. */
  documents?: { name: string; text: string }[];
}
