import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { askGit, type GitSession, toGitError, gitTimes, succeeded } from "./git-command.ts";
import { readIndex } from "./git-index.ts";
import { refusePipes } from "./git-pipes.ts";
import { addSettings, type GitSetting } from "./git-settings.ts";

/**
 * Returns a session whose git runs no configured programs on file contents and ignores drivers that declare files
 * binary. Git LFS is the exception (docs/security.md).
 * @param root absolute path of the work tree's root
 */
export async function withoutPrograms(session: GitSession, root: string): Promise<GitSession> {
  const overrides = new Map<string, GitSetting>();
  for (const folder of await findWorkTrees(session, root)) {
    const configured = await readConfigured({ ...session, folder });
    for (const setting of disablePrograms(configured)) overrides.set(setting[0], setting);
  }
  return { ...session, env: addSettings(session.env, [...overrides.values()]) };
}

/** The work tree and those of its submodules, which git checks for changes with their own settings. */
async function findWorkTrees(session: GitSession, root: string): Promise<Set<string>> {
  const found = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const path = realpathSync(folder);
    if (found.has(path)) continue;
    found.add(path);
    refusePipes(path);
    const { submodules } = await readIndex({ ...session, folder: path });
    // Without a repository of its own, git would use the enclosing one.
    waiting.push(
      ...submodules
        .map((name) => join(path, name))
        .filter((inner) => existsSync(join(inner, ".git"))),
    );
  }
  return found;
}

const programSettings = String.raw`^(filter|diff|lfs\.extension)\..*\.(clean|smudge|process|required|binary)$`;

/** Settings that run programs on file contents or declare files binary. The last value of a key counts. */
async function readConfigured(session: GitSession): Promise<Map<string, string>> {
  const args = ["config", "-z", "--get-regexp", programSettings];
  const answer = await askGit(session, args, gitTimes.look);
  // Exit 1: there are none (git-config).
  if (!succeeded(answer) && !(answer.exit.kind === "exited" && answer.exit.code === 1))
    throw toGitError(args, answer);
  const entries = Buffer.from(answer.output).toString("utf8").split("\0").slice(0, -1);
  return new Map(
    entries.map((entry) => {
      const [key = "", ...value] = entry.split("\n");
      return [key, value.join("\n")];
    }),
  );
}

function disablePrograms(configured: ReadonlyMap<string, string>): GitSetting[] {
  const keepsLfs = isPlainLfs(configured);
  return [...configured.keys()].flatMap((key): GitSetting[] => {
    if (key.startsWith("diff.")) return key.endsWith(".binary") ? [[key, "auto"]] : [];
    if (!key.startsWith("filter.") || (keepsLfs && key.startsWith("filter.lfs."))) return [];
    return [[key, key.endsWith(".required") ? "false" : ""]];
  });
}

/** The settings of `git lfs install`. With an extension, Git LFS would run configured programs. */
const lfsCommands: Readonly<Record<string, RegExp>> = {
  "filter.lfs.clean": /^git-lfs clean -- %f$/,
  "filter.lfs.process": /^git-lfs filter-process( --skip)?$/,
  "filter.lfs.smudge": /^git-lfs smudge( --skip)? -- %f$/,
};

const isPlainLfs = (configured: ReadonlyMap<string, string>): boolean =>
  [...configured].every(
    ([key, value]) => !key.startsWith("lfs.extension.") && (lfsCommands[key]?.test(value) ?? true),
  );
