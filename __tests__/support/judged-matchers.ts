import { isAbsolute, normalize, posix } from "node:path";
import type { Annotation, AnnotationLevel } from "./annotation.ts";
import { IssueMatcher, type IssueMatch, type IssueMatcherConfig, validateMatchers } from "./issue-matcher.ts";

/** What there is on the disk of a job, as far as problem matchers look at it. */
export interface JudgedPlace {
  /** The repository's folder, and the job's: absolute. */
  workspace: string;
  /** Texts of the files of matchers, by absolute path. */
  files: ReadonlyMap<string, string>;
  /** @param path absolute */
  exists(path: string): boolean;
  /** Those that earlier steps of the job added, as `current` of theirs told. */
  matchers?: readonly IssueMatcherConfig[];
}

/** A line that a matcher made an annotation of. */
export interface MatchedLine {
  annotation: Annotation;
  /** The line without what the runner takes for colours. */
  shown: string;
}

/**
 * The problem matchers of a step, by the rules of the runner (actions/runner, ExecutionContext.cs, AddMatchers and
 * RemoveMatchers, and Handlers/OutputManager.cs). Matchers do not run out of time here.
 */
export class JudgedMatchers {
  readonly #place: JudgedPlace;
  /** Of the job: what later steps begin with. */
  #configs: readonly IssueMatcherConfig[];
  /** Of the step: in another order than the job's where a file has several. */
  #matchers: readonly IssueMatcher[];

  constructor(place: JudgedPlace) {
    this.#place = place;
    this.#configs = place.matchers ?? [];
    this.#matchers = this.#configs.map((config) => new IssueMatcher(config));
  }

  get current(): readonly IssueMatcherConfig[] {
    return this.#configs;
  }

  /** @throws Error for a file that the runner does not take, which fails the step */
  add(file: string): void {
    const added = this.#open(file);
    validateMatchers(added);
    this.#configs = [...added, ...without(this.#configs, added)];
    // One after another to the front, so the last one of the file has the first word.
    for (const config of added)
      this.#matchers = [new IssueMatcher(config), ...without(this.#matchers, [config])];
  }

  /** @throws Error for a file that cannot be read; what is in it is not checked */
  removeFile(file: string): void {
    this.#remove(this.#open(file));
  }

  removeOwner(owner: string): void {
    this.#remove([{ owner }]);
  }

  /** A path that a command names; the runner takes off the workspace's (IOUtil.MakeRelative), and nothing else. */
  relative(file: string | null): string | null {
    const folder = `${this.#place.workspace}/`;
    return file?.startsWith(folder) ? file.slice(folder.length) : file;
  }

  read(line: string): MatchedLine | undefined {
    // The runner means an escape character, and writes a null byte and `33`: colours stay.
    // oxlint-disable-next-line no-control-regex -- as it stands there
    const shown = line.replaceAll(/\x0033\[[0-9;]*m?/g, "");
    for (const matcher of this.#matchers) {
      const match = matcher.match(shown);
      if (match === undefined) continue;
      for (const other of this.#matchers) if (other !== matcher) other.reset();
      const level = levelOf(match);
      if (level === undefined || !match.message?.trim()) continue;
      return { annotation: this.#annotationOf(level, match), shown };
    }
    return undefined;
  }

  #remove(gone: readonly Owned[]): void {
    this.#configs = without(this.#configs, gone);
    this.#matchers = without(this.#matchers, gone);
  }

  #open(file: string): IssueMatcherConfig[] {
    const path = isAbsolute(file) ? file : posix.join(this.#place.workspace, file);
    const text = this.#place.files.get(path);
    if (text === undefined) throw new Error(`Could not find file '${path}'.`);
    return (JSON.parse(text) as { problemMatcher?: IssueMatcherConfig[] }).problemMatcher ?? [];
  }

  /** ConvertToIssue; the message is neither masked nor cut. */
  #annotationOf(level: AnnotationLevel, match: IssueMatch): Annotation {
    const { line, column, message = "" } = match;
    return {
      level,
      file: this.#fileOf(match),
      line: numberOf(line),
      endLine: null,
      col: numberOf(column),
      endCol: null,
      title: null,
      message,
    };
  }

  /** Relative to the workspace; null: it is not there, or elsewhere. */
  #fileOf({ file, fromPath }: IssueMatch): string | null {
    if (!file?.trim()) return null;
    const beside = fromPath?.trim() && !isAbsolute(file) ? posix.join(posix.dirname(fromPath), file) : file;
    const { workspace, exists } = this.#place;
    const path = normalize(isAbsolute(beside) ? beside : posix.join(workspace, beside));
    return path.startsWith(`${workspace}/`) && exists(path) ? path.slice(workspace.length + 1) : null;
  }
}

interface Owned {
  owner: string;
}

function without<T extends Owned>(all: readonly T[], gone: readonly Owned[]): T[] {
  const owners = new Set(gone.map(({ owner }) => owner.toUpperCase()));
  return all.filter(({ owner }) => !owners.has(owner.toUpperCase()));
}

function levelOf({ severity }: IssueMatch): AnnotationLevel | undefined {
  const word = severity ? severity.toLowerCase() : "error";
  return word === "error" || word === "warning" || word === "notice" ? word : undefined;
}

/** int.TryParse with NumberStyles.None: digits only, in 32 bits. */
const numberOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d+$/.test(text) && Number(text) < 2 ** 31 ? Number(text) : null;
