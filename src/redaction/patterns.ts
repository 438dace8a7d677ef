import { matchAssignment, secretNames } from "./assignment.ts";
import { matchAuthorization } from "./authorization.ts";
import type { SecretMatch, Piece } from "./piece.ts";
import { decisions } from "./rules.ts";
import { matchJsonWebToken, matchToken, tokenForms, type TokenForm } from "./tokens.ts";
import { matchUrlPassword } from "./url-password.ts";
import type { RedactionDecision } from "./redactor.ts";

/** Recognizes a secret by its form. */
export interface Pattern {
  decision: RedactionDecision;
  /** The text that is searched for: three bytes or more. */
  anchor: string;
  /** The anchor's letters may be of any case. */
  anyCase: boolean;
  /** Examines the text around an anchor that was found at `at`. */
  match(piece: Piece, at: number): SecretMatch | undefined;
}

function createTokenPatterns(
  decision: RedactionDecision,
  form: TokenForm,
  anchors: readonly string[],
): Pattern[] {
  return anchors.map((anchor) => ({
    decision,
    anchor,
    anyCase: false,
    match: (piece, at) => matchToken(piece, at, at + anchor.length, form),
  }));
}

function createAssignmentPatterns(names: readonly string[], sure: boolean): Pattern[] {
  return names.map((anchor) => ({
    decision: decisions.assignment,
    anchor,
    anyCase: true,
    match: (piece, at) => matchAssignment(piece, at + anchor.length, sure),
  }));
}

export const patterns: readonly Pattern[] = [
  ...createTokenPatterns(decisions.github, tokenForms.github, [
    "ghp_",
    "gho_",
    "ghu_",
    "ghr_",
    "github_pat_",
  ]),
  ...createTokenPatterns(decisions.github, tokenForms.githubInstallation, ["ghs_"]),
  ...createTokenPatterns(decisions.gitlab, tokenForms.gitlab, [
    "glpat-",
    "gldt-",
    "glrt-",
    "glcbt-",
    "glptt-",
  ]),
  ...createTokenPatterns(
    decisions.slack,
    tokenForms.slack,
    "abeoprs".split("").map((kind) => `xox${kind}-`),
  ),
  ...createTokenPatterns(decisions.aws, tokenForms.aws, ["AKIA", "ASIA"]),
  ...createTokenPatterns(decisions.google, tokenForms.google, ["AIza"]),
  ...createTokenPatterns(decisions.stripe, tokenForms.stripe, ["sk_live_", "rk_live_"]),
  ...createTokenPatterns(decisions.npm, tokenForms.npm, ["npm_"]),
  ...createTokenPatterns(decisions.pypi, tokenForms.pypi, ["pypi-AgEI"]),
  ...createTokenPatterns(decisions.azure, tokenForms.azure, ["AccountKey="]),
  // The start of a JSON object whose first name starts with a small letter, in base64.
  { decision: decisions.jwt, anchor: "eyJ", anyCase: false, match: matchJsonWebToken },
  { decision: decisions.url, anchor: "://", anyCase: false, match: matchUrlPassword },
  {
    decision: decisions.authorization,
    anchor: "authorization",
    anyCase: true,
    match: (piece, at) => matchAuthorization(piece, at + "authorization".length),
  },
  ...createAssignmentPatterns(secretNames.sure, true),
  ...createAssignmentPatterns(secretNames.doubtful, false),
];
