import type { Finding } from "./finding.ts";
import type { Judgement } from "./judgement.ts";

/** A fix of a guardrail: a file with its whole new text. */
export interface Edit {
  path: string;
  text: string;
}

/** A guardrail's judgement with its findings, the worst first, then by path and line. */
export interface Judged extends Judgement {
  findings: Finding[];
  /** What `--fix` writes. */
  edits: Edit[];
  /** Additional files for people, by their name in the evidence. */
  documents?: { name: string; text: string }[];
}
