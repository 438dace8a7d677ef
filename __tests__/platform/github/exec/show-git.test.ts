import { randomUUID } from "node:crypto";
import { chmodSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { GitError } from "../../../../src/model/changes.ts";
import { showGit } from "../../../../src/platform/github/exec/show-git.ts";
import { gitOptions } from "../../../../src/platform/git-settings.ts";
import { openGit } from "../../../../src/platform/git.ts";
import type { Git, ProcessRequest, ProcessResult } from "../../../../src/platform/platform.ts";
import { createProcesses } from "../../../../src/platform/process.ts";
import {
  clone,
  gitEnvironment,
  initRepository,
  makeFolder,
  repositoryWithCommits,
} from "../../../changes/repository.ts";
import { judgeLog } from "../../../support/runner-commands.ts";

const secret = "a secret of this process, in an environment variable";
process.env["SHOWN_GIT_TOKEN"] = secret;
afterAll(() => {
  delete process.env["SHOWN_GIT_TOKEN"];
});

/** The log of a step. */
function makeLog() {
  let text = "";
  return {
    // oxlint-disable-next-line require-await -- a screen's write is asynchronous
    async write(piece: string | Uint8Array) {
      text += piece.toString();
    },
    text: () => text,
  };
}

interface Opened {
  git: Git;
  log: ReturnType<typeof makeLog>;
}

function open(folder: string, env: Record<string, string> = {}, signal?: AbortSignal): Opened {
  const log = makeLog();
  const fetching = { processes: showGit(log), waiting() {} };
  const all = { ...gitEnvironment, ...env };
  return { log, git: openGit(folder, all, createProcesses(), signal, fetching) };
}

interface Ran {
  log: string;
  printed: string;
  result: ProcessResult;
}

/** Runs a script as if it were git with the arguments `fetch origin`. */
async function runAsGit(
  script: string,
  { signal = new AbortController().signal, ...more }: Partial<ProcessRequest> & { signal?: AbortSignal } = {},
): Promise<Ran> {
  const folder = makeFolder();
  const command = join(folder, "git");
  writeFileSync(command, `#!/bin/sh\n${script}\n`);
  chmodSync(command, 0o755);
  const log = makeLog();
  let printed = "";
  const request: ProcessRequest = {
    command,
    args: [...gitOptions, "fetch", "origin"],
    cwd: folder,
    env: gitEnvironment,
    timeoutMs: 60_000,
    // oxlint-disable-next-line require-await -- as above
    async onOutput(stream, chunk) {
      printed += `${stream}: ${chunk.toString()}`;
    },
    ...more,
  };
  const result = await showGit(log).start(request, signal).result;
  return { log: log.text(), printed, result };
}

/** How many processes are left of those that have this in their environment. */
const countLeft = (mark: string): Promise<number> => createProcesses().endOrphans({ leaders: [], mark });

/** Calls back as soon as a server is asked something, which it never answers. */
async function startSilentServer(onAsked: () => void): Promise<{ url: string; close(): void }> {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("data", onAsked).on("error", () => {});
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/repository.git`,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

describe("a step's log shows", () => {
  test("the command that fetches, without settings, and what git printed", async () => {
    const remote = repositoryWithCommits(10);
    const local = clone(remote, "--depth", "1");
    const { git, log } = open(local.folder);
    const head = local.git(["rev-parse", "HEAD"]);
    const base = remote.git(["rev-parse", "HEAD~5"]);
    expect(await git.fetch(base)).toBe(base);
    await git.deepen([head], 2);
    expect(local.git(["rev-list", "--count", head])).toBe("3");
    const options = "--no-tags --no-prune --no-recurse-submodules --upload-pack=git-upload-pack";
    expect(log.text().split("\n")).toEqual([
      `[command]git fetch ${options} --depth=1 --end-of-options origin ${base}`,
      `From file://${remote.folder}`,
      ` * branch            ${base} -> FETCH_HEAD`,
      `[command]git fetch ${options} --deepen=2 --end-of-options origin ${head}`,
      `From file://${remote.folder}`,
      ` * branch            ${head} -> FETCH_HEAD`,
      "",
    ]);
  });

  test("what git says when it fails, and so does the error", async () => {
    const { git, log } = open(clone(repositoryWithCommits(1)).folder);
    await expect(git.fetch("nonsuch")).rejects.toThrow(/couldn't find remote ref nonsuch/);
    expect(log.text()).toContain("fatal: couldn't find remote ref nonsuch\n");
  });

  test("no secret, in what is run and in what is printed, even across lines", async () => {
    const { log } = await runAsGit(
      `echo "https://me:password@host/x ${secret}" >&2; printf '%s' "${secret.slice(0, 9)}" >&2; sleep 0.1; echo "${secret.slice(9)}" >&2`,
    );
    expect(log).toContain("https://***@host/x ***");
    expect(log).not.toMatch(/password|a secret|environment/);
    const { git, log: named } = open(clone(repositoryWithCommits(1)).folder);
    await expect(git.fetch("ghp_0123456789abcdefghijklmnopqrstuvwxyz")).rejects.toThrow(GitError);
    expect(named.text()).toContain("origin ***");
  });

  test("nothing that the runner takes for a command, or that moves the cursor", async () => {
    const hostile =
      "::error::a\\n##[error]b\\r::set-output name=c::d\\n \\u200d::stop-commands::e\\n\\033[2J";
    const { log } = await runAsGit(`printf '${hostile.replace("\\u200d", "\u200d")}' >&2`);
    expect(judgeLog(log).commands).toEqual([]);
    expect(log.split("\n")).toEqual([
      "[command]git fetch origin",
      "> ::error::a",
      "## [error]b",
      "> ::set-output name=c::d",
      ">  \u200d::stop-commands::e",
      "\\u001b[2J",
      "",
    ]);
  });
});

describe("git by @actions/exec", () => {
  test("has the environment that it was given and nothing else, and an empty input", async () => {
    const { printed } = await runAsGit("/usr/bin/env; /bin/cat", { env: { ONLY: "this" } });
    const names = printed.split("\n").map((line) => line.replace(/^\w+: /, "").split("=")[0]);
    expect(names.filter((name) => !["PWD", "OLDPWD", "SHLVL", "_", ""].includes(name!))).toEqual(["ONLY"]);
  });

  test("gets the input of its request, and hands on both streams", async () => {
    const { printed } = await runAsGit("cat; echo b >&2", { input: Buffer.from("a\n") });
    expect(printed.split("\n").sort()).toEqual(["", "stderr: b", "stdout: a"]);
  });

  test("ends with its code, with its signal, or never starts", async () => {
    expect((await runAsGit("exit 3")).result.exit).toEqual({ kind: "exited", code: 3 });
    expect((await runAsGit("kill -KILL $$")).result.exit).toEqual({ kind: "signalled", signal: "SIGKILL" });
    const missing = await runAsGit("", { command: join(makeFolder(), "nowhere") });
    expect(missing.result.exit).toEqual({ kind: "spawn-failed", reason: expect.stringContaining("nowhere") });
  });

  test("is killed when it prints a line without an end, and that is an error", async () => {
    await expect(
      runAsGit("while :; do printf 0123456789012345678901234567890123456789; done"),
    ).rejects.toThrow(new GitError("git fetch printed a line of more than 256 KiB"));
  });

  test("may print much, as with GIT_TRACE, of which whole lines are shown up to a limit", async () => {
    const line = `${secret} in a trace`;
    const { log, result } = await runAsGit(`yes "${line}" | head -n 20000 >&2`);
    expect(result.exit).toEqual({ kind: "exited", code: 0 });
    expect(new Set(log.trimEnd().split("\n").slice(1, -1))).toEqual(new Set(["*** in a trace"]));
    expect(log).toMatch(/\n\(more than 256 KiB: the rest is not shown\)\n$/);
  });

  test("leaves no process of its group behind", async () => {
    const mark = `MARK=${randomUUID()}`;
    const env = { ...gitEnvironment, MARK: mark.slice(5) };
    const { result } = await runAsGit("sleep 600 > /dev/null 2>&1 &", { env });
    expect(result).toMatchObject({ exit: { kind: "exited", code: 0 }, leftBehind: true });
    expect(await countLeft(mark)).toBe(0);
  });

  test("ends when its time is over, with all that it started", async () => {
    const mark = `MARK=${randomUUID()}`;
    const env = { ...gitEnvironment, MARK: mark.slice(5) };
    const { result } = await runAsGit("sleep 600 & sleep 600", { env, timeoutMs: 200 });
    expect(result.exit).toEqual({ kind: "timed-out", after_seconds: 0.2 });
    expect(await countLeft(mark)).toBe(0);
  });

  test("is killed where it does not heed that", async () => {
    const mark = `MARK=${randomUUID()}`;
    const env = { ...gitEnvironment, MARK: mark.slice(5) };
    const script = "trap '' TERM; sleep 600 & sleep 600; sleep 600";
    const { result } = await runAsGit(script, { env, timeoutMs: 200, graceMs: 200 });
    expect(result.exit.kind).toBe("timed-out");
    expect(await countLeft(mark)).toBe(0);
  });

  test("does not start once it is cancelled", async () => {
    const { result, printed } = await runAsGit("echo started", { signal: AbortSignal.abort() });
    expect([result.exit, printed]).toEqual([{ kind: "cancelled" }, ""]);
  });

  test.each(["http", "ssh"])("is cancelled with its helpers while a remote by %s is silent", async (by) => {
    const cancel = new AbortController();
    const local = initRepository();
    const server = await startSilentServer(() => cancel.abort());
    const mark = `MARK=${randomUUID()}`;
    local.git(["remote", "add", "origin", by === "http" ? server.url : "ssh://nowhere.invalid/x.git"]);
    // With ssh as the helper, it is the helper that asks the server.
    const asks = `exec /bin/bash -c 'exec 3<>/dev/tcp/127.0.0.1/${new URL(server.url).port}; echo >&3; read <&3' #`;
    const env = { MARK: mark.slice(5), GIT_SSH_COMMAND: asks, GIT_SSH_VARIANT: "simple" };
    const { git } = open(local.folder, env, cancel.signal);
    await expect(git.fetch("main")).rejects.toThrow("git fetch failed (cancelled)");
    expect(await countLeft(mark)).toBe(0);
    server.close();
  });
});
