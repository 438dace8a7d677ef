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
