import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "@jest/globals";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is removed after the tests of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "changes-"));
  made.push(folder);
  return folder;
}

/** What git is given of the environment: nothing of the machine's own settings. */
export const gitEnvironment: Record<string, string> = {
  PATH: process.env["PATH"] ?? "",
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CEILING_DIRECTORIES: tmpdir(),
};

const settings = [
  "user.name=t",
  "user.email=t@example.invalid",
  "init.defaultBranch=main",
  "protocol.file.allow=always",
].flatMap((setting) => ["-c", setting]);

export interface Repository {
  folder: string;
  /** Runs git in it and returns what it printed, trimmed. */
  git(args: readonly string[], input?: Uint8Array): string;
  write(path: string, text: string | Uint8Array): void;
  /** Writes a file at the root whose name need not be UTF-8, nor without line breaks. */
  writeNamed(name: Uint8Array, text: string): void;
  link(path: string, target: string): void;
  /**
   * Commits everything in the work tree and returns the commit.
   * @param date left out: now
   */
  commit(message?: string, date?: string): string;
}

export function repositoryAt(folder: string): Repository {
  const run = (args: readonly string[], more: Record<string, string>, input?: Uint8Array): string => {
    const env = { ...gitEnvironment, ...more };
    const result = spawnSync("git", [...settings, ...args], { cwd: folder, env, input });
    if (result.status !== 0) throw new Error(`git ${args.join(" ")}: ${result.stderr.toString()}`);
    return result.stdout.toString().trim();
  };
  const git = (args: readonly string[], input?: Uint8Array): string => run(args, {}, input);
  return {
    folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    writeNamed: (name, text) => writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), text),
    link: (path, target) => symlinkSync(target, join(folder, path)),
    commit(message = "change", date) {
      git(["add", "--all"]);
      const dates = date === undefined ? {} : { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
      run(["commit", "--quiet", "--allow-empty", "--message", message], dates);
      return git(["rev-parse", "HEAD"]);
    },
  };
}

export function initRepository(): Repository {
  const repository = repositoryAt(makeFolder());
  repository.git(["init", "--quiet"]);
  return repository;
}

/** A repository whose main has as many commits, each with a file `base-<n>.txt`. */
export function repositoryWithCommits(count: number): Repository {
  const repository = initRepository();
  for (let n = 1; n <= count; n += 1) {
    repository.write(`base-${n}.txt`, `${n}\n`);
    repository.commit(`base ${n}`);
  }
  return repository;
}

export function clone(remote: Repository, ...options: string[]): Repository {
  const folder = makeFolder();
  repositoryAt(folder).git(["clone", "--quiet", ...options, `file://${remote.folder}`, "."]);
  return repositoryAt(folder);
}

/** As actions/checkout leaves it: the one commit fetched with a depth, and HEAD detached at it. */
export function checkOut(remote: Repository, commit: string, depth: number): Repository {
  const repository = initRepository();
  repository.git(["remote", "add", "origin", `file://${remote.folder}`]);
  const limit = depth === 0 ? [] : [`--depth=${depth}`];
  if (depth === 0) repository.git(["fetch", "--quiet", "origin"]);
  repository.git(["fetch", "--quiet", "--no-tags", ...limit, "origin", commit]);
  repository.git(["checkout", "--quiet", "--detach", commit]);
  return repository;
}

/** Takes its remote away, as a checkout without credentials has lost it. */
export function cutOff(repository: Repository): void {
  repository.git(["remote", "set-url", "origin", `file://${repository.folder}/nowhere`]);
}
