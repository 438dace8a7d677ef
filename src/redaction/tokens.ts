import {
  endOfRun,
  isAtLeast,
  isWordStart,
  peek,
  runOf,
  type Match,
  type Piece,
  type Run,
} from "./piece.ts";

/** A token that can be told by how it begins. */
export interface TokenForm {
  /** What its body consists of. */
  run: Run;
  /** Length of the body, in bytes. */
  least: number;
  most?: number;
  /** Only where a word can begin. */
  wordStart?: boolean;
  /** The beginning is no secret and stays. */
  keepStart?: boolean;
}

const alphanumeric = runOf(/[A-Za-z0-9]/);
const word = runOf(/[A-Za-z0-9_]/);
const dashed = runOf(/[A-Za-z0-9_-]/);
const dotted = runOf(/[A-Za-z0-9_.-]/);

/**
 * The forms as published: GitHub's "About authentication to GitHub" (installation tokens are `ghs_<app>_<JWT>` since
 * 2026, of any length), and what gitleaks' rules say of the others.
 */
export const tokenForms = {
  github: { run: word, least: 36 },
  githubInstallation: { run: dotted, least: 36 },
  gitlab: { run: dotted, least: 20, wordStart: true },
  slack: { run: dashed, least: 10, wordStart: true },
  aws: { run: runOf(/[A-Z0-9]/), least: 16, most: 16, wordStart: true },
  google: { run: dashed, least: 35, most: 35, wordStart: true },
  stripe: { run: alphanumeric, least: 16, wordStart: true },
  npm: { run: alphanumeric, least: 36, wordStart: true },
  pypi: { run: dashed, least: 50, wordStart: true },
  azure: { run: runOf(/[A-Za-z0-9+/=]/), least: 40, keepStart: true },
} as const satisfies Record<string, TokenForm>;

/** @param body where the token's body begins */
export function matchToken(
  piece: Piece,
  at: number,
  body: number,
  form: TokenForm,
): Match | undefined {
  if (form.wordStart === true && !isWordStart(piece, at)) return undefined;
  if (!isAtLeast(piece, form.run, body, form.least)) return undefined;
  if (form.most !== undefined && isAtLeast(piece, form.run, body, form.most + 1)) return undefined;
  const start = form.keepStart === true ? body : at;
  return { start, end: endOfRun(piece, form.run, body), run: form.run };
}

/** So much of a JSON Web Token's header is read to see whether it is one. They have a hundred bytes at most, as a rule. */
const longestHeader = 1024;
const shortestPart = 10;

/** A JSON Web Token: two JSON objects in base64 with a dot between, then whatever else belongs to it. */
export function matchJsonWebToken(piece: Piece, at: number): Match | undefined {
  const dot = endOfRun(piece, dashed, at);
  if (dot - at < shortestPart && dot < piece.bytes.length) return undefined;
  if (dot - at > longestHeader || peek(piece, dot) !== 0x2e) return undefined;
  if (peek(piece, dot + 1) !== 0x65 || peek(piece, dot + 2) !== 0x79) return undefined;
  if (!isAtLeast(piece, dashed, dot + 1, shortestPart)) return undefined;
  return { start: at, end: endOfRun(piece, dotted, dot + 1), run: dotted };
}
