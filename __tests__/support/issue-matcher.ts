/** A pattern of a problem matcher, as its file has it. */
export interface IssuePatternConfig {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  severity?: number;
  code?: number;
  message?: number;
  fromPath?: number;
  loop?: boolean;
}

export interface IssueMatcherConfig {
  owner: string;
  severity?: string;
  fromPath?: string;
  pattern: IssuePatternConfig[];
}

const names = ["file", "line", "column", "severity", "code", "message", "fromPath"] as const;
export type IssueMatch = Partial<Record<(typeof names)[number], string>>;

/** Reads a step's lines by the rules of the runner (actions/runner, src/Runner.Worker/IssueMatcher.cs). */
export class IssueMatcher {
  readonly #config: IssueMatcherConfig;
  readonly #running = new Map<number, IssueMatch>();

  constructor(config: IssueMatcherConfig) {
    this.#config = config;
  }

  get owner(): string {
    return this.#config.owner;
  }

  reset(): void {
    this.#running.clear();
  }

  match(line: string): IssueMatch | undefined {
    const { pattern } = this.#config;
    if (pattern.length === 1) return this.#one(pattern[0]!, line, undefined, true);
    const last = pattern.length - 1;
    const end = this.#running.get(last - 1);
    const found = end === undefined ? undefined : this.#one(pattern[last]!, line, end, true);
    if (found !== undefined) {
      this.reset();
      if (pattern[last]!.loop === true) this.#running.set(last - 1, end!);
      return found;
    }
    this.#running.delete(last - 1);
    // From the end, so that a line moves a match on by one pattern.
    for (let at = last - 1; at >= 0; at -= 1) {
      const before = at === 0 ? {} : this.#running.get(at - 1);
      const next = before === undefined ? undefined : this.#one(pattern[at]!, line, before, false);
      if (next !== undefined) this.#running.set(at, next);
      else if (before !== undefined) this.#running.delete(at);
    }
    return undefined;
  }

  #one(
    pattern: IssuePatternConfig,
    line: string,
    before: IssueMatch | undefined,
    isLast: boolean,
  ): IssueMatch | undefined {
    const groups = new RegExp(pattern.regexp).exec(line);
    if (groups === null) return undefined;
    const match: IssueMatch = { ...before };
    for (const name of names) {
      const index = pattern[name];
      if (match[name] === undefined && index !== undefined) match[name] = groups[index] ?? "";
    }
    if (!isLast) return match;
    const { severity, fromPath } = this.#config;
    if (!match.severity && severity) match.severity = severity;
    if (!match.fromPath && fromPath) match.fromPath = fromPath;
    return match;
  }
}

/**
 * What the runner checks before it takes the matchers of a file (IssueMatcher.cs, Validate).
 * @throws Error for those that it refuses
 */
export function validateMatchers(matchers: readonly IssueMatcherConfig[]): void {
  const owners = new Set<string>();
  for (const matcher of matchers) {
    const { owner, severity = "", pattern } = matcher;
    if (!owner) throw new Error("Owner must not be empty");
    if (!["", "ERROR", "WARNING", "NOTICE"].includes(severity.toUpperCase()))
      throw new Error(`Matcher '${owner}' contains unexpected default severity '${severity}'`);
    if (!pattern?.length) throw new Error(`Matcher '${owner}' does not contain any patterns`);
    validatePatterns(pattern);
    if (owners.has(owner.toUpperCase())) throw new Error(`Duplicate owner name '${owner}'`);
    owners.add(owner.toUpperCase());
  }
}

function validatePatterns(patterns: readonly IssuePatternConfig[]): void {
  const set = new Set<string>();
  for (const [at, pattern] of patterns.entries()) {
    if (pattern.loop === true && (at === 0 || at < patterns.length - 1))
      throw new Error("Only the last pattern in a multiline matcher may set 'loop'");
    if (pattern.loop === true && pattern.message === undefined)
      throw new Error("The loop pattern must set 'message'");
    const groups = new RegExp(`${pattern.regexp}|`).exec("")!.length;
    for (const name of names) {
      const group = pattern[name];
      if (group === undefined) continue;
      if (set.has(name)) throw new Error(`The property '${name}' is set twice`);
      if (group < 0 || group >= groups)
        throw new Error(`The property '${name}' is set to ${group} which is out of range`);
      set.add(name);
    }
  }
  if (!set.has("message")) throw new Error("At least one pattern must set 'message'");
}
