import {
  findRunEnd,
  isRunAtLeast,
  isWordStart,
  peek,
  createRun,
  type SecretMatch,
  type Piece,
  type ByteRun,
} from "./piece.ts";

/** A token that is recognized by its prefix. */
export interface TokenForm {
  /** The characters of its body. */
  run: ByteRun;
  /** Length of the body, in bytes. */
  least: number;
  most?: number;
  /** Only at the start of a word. */
  wordStart?: boolean;
  /** The prefix is not secret and stays. */
  keepStart?: boolean;
}

const alphanumeric = createRun(/[A-Za-z0-9]/);
const word = createRun(/[A-Za-z0-9_]/);
const dashed = createRun(/[A-Za-z0-9_-]/);
const dotted = createRun(/[A-Za-z0-9_.-]/);

/**
 * As published: GitHub's "About authentication to GitHub" (installation tokens are `ghs_<app>_<JWT>` since 2026, of any
 * length); the others as in gitleaks' rules.
 */
export const tokenForms = {
  github: { run: word, least: 36 },
  githubInstallation: { run: dotted, least: 36 },
  gitlab: { run: dotted, least: 20, wordStart: true },
  slack: { run: dashed, least: 10, wordStart: true },
  aws: { run: createRun(/[A-Z0-9]/), least: 16, most: 16, wordStart: true },
  google: { run: dashed, least: 35, most: 35, wordStart: true },
  stripe: { run: alphanumeric, least: 16, wordStart: true },
  npm: { run: alphanumeric, least: 36, wordStart: true },
  pypi: { run: dashed, least: 50, wordStart: true },
  azure: { run: createRun(/[A-Za-z0-9+/=]/), least: 40, keepStart: true },
} as const satisfies Record<string, TokenForm>;

/** @param body the position of the token's body */
export function matchToken(
  piece: Piece,
  at: number,
  body: number,
  { run, least, most, wordStart, keepStart }: TokenForm,
): SecretMatch | undefined {
  if (wordStart === true && !isWordStart(piece, at)) return undefined;
  if (!isRunAtLeast(piece, run, body, least)) return undefined;
  if (most !== undefined && isRunAtLeast(piece, run, body, most + 1)) return undefined;
  return { start: keepStart === true ? body : at, end: findRunEnd(piece, run, body), run };
}

/** Bytes of a JSON Web Token's header that are examined. Usually it has at most a hundred. */
const longestHeader = 1024;
const shortestPart = 10;

/** Matches a JSON Web Token: two JSON objects in base64 with a dot between, then the rest. */
export function matchJsonWebToken(piece: Piece, at: number): SecretMatch | undefined {
  const dot = findRunEnd(piece, dashed, at);
  if (dot - at < shortestPart && dot < piece.bytes.length) return undefined;
  if (dot - at > longestHeader || peek(piece, dot) !== 0x2e) return undefined;
  if (peek(piece, dot + 1) !== 0x65 || peek(piece, dot + 2) !== 0x79) return undefined;
  if (!isRunAtLeast(piece, dashed, dot + 1, shortestPart)) return undefined;
  return { start: at, end: findRunEnd(piece, dotted, dot + 1), run: dotted };
}
