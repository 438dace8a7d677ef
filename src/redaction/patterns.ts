import { matchAssignment, secretNames } from "./assignment.ts";
import { matchAuthorization } from "./authorization.ts";
import type { Match, Piece } from "./piece.ts";
import { decisions, type Decision } from "./rules.ts";
import { matchJsonWebToken, matchToken, tokenForms, type TokenForm } from "./tokens.ts";
import { matchUrlPassword } from "./url-password.ts";

/** What a secret can be told by without knowing it. */
export interface Pattern {
  decision: Decision;
  /** The text that it is searched by, three bytes or more. */
  anchor: string;
  /** The anchor's letters may be of any case. */
  anyCase: boolean;
  /** Looks at what stands around an anchor that was found at `at`. */
  match(piece: Piece, at: number): Match | undefined;
}

function tokens(decision: Decision, form: TokenForm, anchors: readonly string[]): Pattern[] {
  return anchors.map((anchor) => ({
    decision,
    anchor,
    anyCase: false,
    match: (piece, at) => matchToken(piece, at, at + anchor.length, form),
  }));
}

function assignments(names: readonly string[], sure: boolean): Pattern[] {
  return names.map((anchor) => ({
    decision: decisions.assignment,
    anchor,
    anyCase: true,
    match: (piece, at) => matchAssignment(piece, at + anchor.length, sure),
  }));
}

export const patterns: readonly Pattern[] = [
  ...tokens(decisions.github, tokenForms.github, ["ghp_", "gho_", "ghu_", "ghr_", "github_pat_"]),
  ...tokens(decisions.github, tokenForms.githubInstallation, ["ghs_"]),
  ...tokens(decisions.gitlab, tokenForms.gitlab, ["glpat-", "gldt-", "glrt-", "glcbt-", "glptt-"]),
  ...tokens(
    decisions.slack,
    tokenForms.slack,
    "abeoprs".split("").map((kind) => `xox${kind}-`),
  ),
  ...tokens(decisions.aws, tokenForms.aws, ["AKIA", "ASIA"]),
  ...tokens(decisions.google, tokenForms.google, ["AIza"]),
  ...tokens(decisions.stripe, tokenForms.stripe, ["sk_live_", "rk_live_"]),
  ...tokens(decisions.npm, tokenForms.npm, ["npm_"]),
  ...tokens(decisions.pypi, tokenForms.pypi, ["pypi-AgEI"]),
  ...tokens(decisions.azure, tokenForms.azure, ["AccountKey="]),
  // A JSON object whose first name begins with a small letter, in base64.
  { decision: decisions.jwt, anchor: "eyJ", anyCase: false, match: matchJsonWebToken },
  { decision: decisions.url, anchor: "://", anyCase: false, match: matchUrlPassword },
  {
    decision: decisions.authorization,
    anchor: "authorization",
    anyCase: true,
    match: (piece, at) => matchAuthorization(piece, at + "authorization".length),
  },
  ...assignments(secretNames.sure, true),
  ...assignments(secretNames.doubtful, false),
];
