/**
 * The conditions of `if`: success(), failure(), always() and cancelled(), joined by `&&`, `||`, `!` and parentheses,
 * with GitHub's meaning and precedence (`!` before `&&` before `||`).
 */
export type Condition =
  | { kind: StatusFunction }
  | { kind: "not"; of: Condition }
  | { kind: "and" | "or"; left: Condition; right: Condition };

const statusFunctions = ["success", "failure", "always", "cancelled"] as const;
type StatusFunction = (typeof statusFunctions)[number];

export interface ConditionFacts {
  /** Whether a stage that it waits for failed. */
  failed: boolean;
  /** Whether a failure keeps it from starting, unless its condition allows it. */
  blocked: boolean;
  /** Whether the run was cancelled: earlier failures no longer count, as on GitHub. */
  cancelled: boolean;
}

export class ConditionError extends Error {}

const tokenPattern = /\s*((?:success|failure|always|cancelled)\(\s*\)|&&|\|\||!|\(|\))/y;

/** @throws ConditionError that names the unexpected part and the valid ones */
export function parseCondition(text: string): Condition {
  const tokens = tokenize(text);
  const condition = parseOr(tokens);
  if (tokens.length > 0) throw unexpected(tokens[0], text);
  return condition;
}

export function evaluateCondition(condition: Condition, facts: ConditionFacts): boolean {
  switch (condition.kind) {
    case "success":
      return !facts.blocked && !facts.cancelled;
    case "failure":
      return facts.failed && !facts.cancelled;
    case "always":
      return true;
    case "cancelled":
      return facts.cancelled;
    case "not":
      return !evaluateCondition(condition.of, facts);
    case "and":
      return evaluateCondition(condition.left, facts) && evaluateCondition(condition.right, facts);
    case "or":
      return evaluateCondition(condition.left, facts) || evaluateCondition(condition.right, facts);
  }
}

/** Whether a stage with this condition starts when nothing failed and nothing was cancelled. */
export const startsAfterSuccess = (condition: string): boolean =>
  evaluateCondition(parseCondition(condition), { failed: false, blocked: false, cancelled: false });

/** Whether a stage with this condition runs after a cancel: it starts then, or goes on if it was running. */
export const cleansUp = (condition: string): boolean =>
  evaluateCondition(parseCondition(condition), { failed: false, blocked: false, cancelled: true });

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (text.slice(at).trim() !== "") {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(text);
    if (!match) throw unexpected(text.slice(at).trim(), text);
    tokens.push(match[1]!.replaceAll(/\s/g, ""));
    at = tokenPattern.lastIndex;
  }
  if (tokens.length === 0) throw unexpected(undefined, text);
  return tokens;
}

function parseOr(tokens: string[]): Condition {
  let left = parseAnd(tokens);
  while (tokens[0] === "||") {
    tokens.shift();
    left = { kind: "or", left, right: parseAnd(tokens) };
  }
  return left;
}

function parseAnd(tokens: string[]): Condition {
  let left = parseNot(tokens);
  while (tokens[0] === "&&") {
    tokens.shift();
    left = { kind: "and", left, right: parseNot(tokens) };
  }
  return left;
}

function parseNot(tokens: string[]): Condition {
  const token = tokens.shift();
  if (token === "!") return { kind: "not", of: parseNot(tokens) };
  const kind = statusFunctions.find((name) => token === `${name}()`);
  if (kind !== undefined) return { kind };
  if (token !== "(") throw unexpected(token);
  const inner = parseOr(tokens);
  const closing = tokens.shift();
  if (closing !== ")") throw unexpected(closing);
  return inner;
}

function unexpected(found: string | undefined, text?: string): ConditionError {
  const what =
    found === undefined ? "ends too early" : `has an unexpected ${JSON.stringify(found)}`;
  const which = text === undefined ? "the condition" : `the condition ${JSON.stringify(text)}`;
  return new ConditionError(
    `${which} ${what}; expected success(), failure(), always() or cancelled(), joined by &&, || and !`,
  );
}
