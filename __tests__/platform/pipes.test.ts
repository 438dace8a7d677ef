import { describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { OutputStream, Processes, ProcessResult } from "../../src/platform/platform.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const env = { PATH: process.env["PATH"] ?? "" };
const never = new AbortController().signal;
const anHour = 3_600_000;
/** What a process gets that is started by other means, before any pipe was made. */
const passedOnAnyway = execFileSync("ls", ["/dev/fd"], { encoding: "utf8" });
const processes = createProcesses();

interface Ran extends ProcessResult {
  stdout: string;
  stderr: string;
}

async function run(script: string, started: Processes = processes): Promise<Ran> {
  const printed: Record<OutputStream, string> = { stdout: "", stderr: "" };
  const request = {
    command: "bash",
    args: ["-e", "-o", "pipefail", "-c", script],
    cwd: "/",
    env,
    timeoutMs: anHour,
    async onOutput(stream: OutputStream, chunk: Uint8Array) {
      printed[stream] += Buffer.from(chunk).toString("latin1");
    },
  };
  return { ...(await started.start(request, never).result), ...printed };
}

/** File descriptors of this process, and the one that counts them. */
const opened = (): number => readdirSync("/dev/fd").length;

const succeeded = { exit: { kind: "exited", code: 0 }, leftBehind: false };

describe("a process that opens its output by name", () => {
  test.each([
    ["echo x > /dev/stderr", "", "x\n"],
    ["echo x > /dev/stdout", "x\n", ""],
    ["echo x >> /dev/stderr", "", "x\n"],
    ["echo x | tee /dev/stderr", "x\n", "x\n"],
    ["echo x | cat > /dev/stdout", "x\n", ""],
    ["echo x | tee /dev/fd/2 > /dev/fd/1", "x\n", "x\n"],
    ["echo x > /dev/stdout; echo y > /dev/stderr; echo z", "x\nz\n", "y\n"],
    ["bash -c 'bash -c \"echo deep > /dev/stderr\"'", "", "deep\n"],
  ])("gets what it gets by hand: %s", async (script, stdout, stderr) => {
    expect(await run(script)).toMatchObject({ ...succeeded, stdout, stderr });
  });

  test("may do so with awk and with Node as well", async () => {
    const script = `
      awk 'BEGIN { print "awk" > "/dev/stderr" }'
      '${process.execPath}' -e 'require("fs").writeFileSync("/dev/stderr", "node\\n")'`;
    expect(await run(script)).toMatchObject({ ...succeeded, stdout: "", stderr: "awk\nnode\n" });
  });

  test("does so in many processes at once, and each keeps its own output", async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    const ran = await Promise.all(
      numbers.map((n) => run(`echo out${n} > /dev/stdout; echo err${n} > /dev/stderr`)),
    );
    expect(ran.map((one) => one.stdout)).toEqual(numbers.map((n) => `out${n}\n`));
    expect(ran.map((one) => one.stderr)).toEqual(numbers.map((n) => `err${n}\n`));
  });
});

describe("the pipes of a process", () => {
  test("bring 200 MB as a shell would, although nobody reads at first", async () => {
    // No two blocks are alike, so that a lost, doubled or exchanged one shows.
    const numbers = "perl -e 'print qq($_\\n) for 1..13_000_000' | head -c 100000000 || true";
    const sha256 = `process.stdin.pipe(require("crypto").createHash("sha256").setEncoding("hex")).pipe(process.stdout)`;
    const expected = execFileSync("bash", ["-c", `(${numbers}) | "$0" -e '${sha256}'`, process.execPath], {
      encoding: "utf8",
    });
    const hashes = { stdout: createHash("sha256"), stderr: createHash("sha256") };
    const bytes = { stdout: 0, stderr: 0 };
    const { result } = processes.start(
      {
        command: "bash",
        args: ["-c", `(${numbers}) & (${numbers}) >&2 & wait`],
        cwd: "/",
        env,
        timeoutMs: anHour,
        async onOutput(stream, chunk) {
          // The pipe is full again and again: a writer that did not wait would fail with EAGAIN.
          if (bytes[stream] === 0) await new Promise((resolve) => setTimeout(resolve, 200));
          bytes[stream] += chunk.length;
          hashes[stream].update(chunk);
        },
      },
      never,
    );
    expect(await result).toMatchObject(succeeded);
    expect(bytes).toEqual({ stdout: 100_000_000, stderr: 100_000_000 });
    expect(hashes.stdout.digest("hex")).toBe(expected);
    expect(hashes.stderr.digest("hex")).toBe(expected);
  });

  test("never refuse a write while they are full", async () => {
    const script = `
      perl -e '$b = "x" x 1e6; for (1..50) { syswrite(STDOUT, $b) == 1e6 or die "wrote less: $!" }'
      perl -e '$b = "x" x 1e6; for (1..50) { syswrite(STDERR, $b) == 1e6 or exit 7 }'`;
    const { stdout, stderr, ...rest } = await run(script);
    expect(rest).toMatchObject(succeeded);
    expect([stdout.length, stderr.length]).toEqual([50_000_000, 50_000_000]);
  });

  test("are closed again after 200 processes, of which some did not start", async () => {
    const request = { args: [], cwd: "/", env, timeoutMs: anHour, onOutput: async () => undefined };
    const startMany = async (count: number): Promise<void> => {
      for (let n = 0; n < count; n += 1) {
        const command = n % 5 === 0 ? "no-such-tool" : "true";
        await processes.start({ ...request, command, args: n % 7 === 0 ? ["\0"] : [] }, never).result;
      }
    };
    await startMany(1);
    const before = opened();
    // A multiple of how many are made at once: as many are left in stock as before.
    await startMany(200);
    while (opened() !== before) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(opened()).toBe(before);
  });

  test("are passed on to no process but their own", async () => {
    const { stdout } = await run("exec ls /dev/fd");
    expect(stdout).toBe(passedOnAnyway);
  });

  test("leave nothing in the folder for temporary files, and nobody else may open them meanwhile", async () => {
    const folder = await temporaryFolder();
    const record = join(folder, "record");
    const mkfifo = join(folder, "mkfifo");
    await writeFile(mkfifo, `#!/bin/sh\nprintf '%s\\n' "$@" >> '${record}'\nexec mkfifo "$@"\n`, {
      mode: 0o700,
    });
    const recording = createProcesses({}, mkfifo);
    for (let n = 0; n < 20; n += 1) await run("echo x > /dev/stderr", recording);
    const told = existsSync(record) ? await readFile(record, "utf8") : "";
    const paths = told.split("\n").filter((line) => line.startsWith("/"));
    // Elsewhere a process gets sockets, which can be opened by name there.
    expect(paths.length > 0).toBe(process.platform === "linux");
    expect(paths.filter((path) => existsSync(dirname(path)))).toEqual([]);
    for (const line of told.split("\n")) expect(line).toMatch(/^(-m|600|\/.*|)$/);
  });
});

describe("a machine that makes no named pipes", () => {
  const runEverything = (mkfifo: string): Promise<Ran> =>
    run("echo out; echo err >&2; head -c 1000000 /dev/zero; exit 3", createProcesses({}, mkfifo));
  const ranAsEver = {
    exit: { kind: "exited", code: 3 },
    leftBehind: false,
    stdout: `out\n${"\0".repeat(1_000_000)}`,
    stderr: "err\n",
  };

  test("because it has no program for it runs processes all the same", async () => {
    expect(await runEverything("no-such-mkfifo")).toMatchObject(ranAsEver);
  });

  test.each([
    ["fails", "exit 1"],
    ["makes nothing and says it did", "exit 0"],
    ["makes only some of them", 'mkfifo "$3" "$4"'],
  ])("because its program %s runs processes all the same, and keeps no pipe open", async (_, script) => {
    const mkfifo = join(await temporaryFolder(), "mkfifo");
    await writeFile(mkfifo, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
    const before = opened();
    expect(await runEverything(mkfifo)).toMatchObject(ranAsEver);
    while (opened() > before) await new Promise((resolve) => setTimeout(resolve, 10));
  });
});
