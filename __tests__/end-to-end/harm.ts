import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { git } from "./repository.ts";

/** What a test of a tool that works with git does: a repository of its own, somewhere else. */
export const makesFixture = [
  "d=$(mktemp -d)",
  "cd $d",
  "git init -q .",
  "echo hello > f",
  "git add -A",
  "git -c user.name=x -c user.email=x@y commit -qm fixture",
].join("\n");

/** All that a stage could have harmed: branches and what they hold, the index, the configuration. */
export async function readState(repository: string): Promise<string[]> {
  return [
    await git(repository, "for-each-ref", "--format=%(refname) %(objectname)", "refs/heads"),
    await git(repository, "ls-files", "--stage"),
    await readFile(join(repository, ".git/config"), "utf8"),
  ];
}
