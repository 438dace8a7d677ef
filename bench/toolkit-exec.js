/**
 * Measures what docs/adr/0008 says of @actions/exec: what loading it costs, how its time grows with output without
 * newlines, and what is left of a git that is ended while a remote is silent. It needs Linux.
 */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { subscribe } from "node:diagnostics_channel";
import { median } from "./statistics.js";

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** @param {string} line */
const print = (line) => process.stdout.write(`${line}\n`);

/** Milliseconds that a new process takes from before the import to after it, of 11 processes. */
function measureLoading() {
  const program =
    "const from = performance.now(); await import('@actions/exec'); console.log(performance.now() - from)";
  const times = Array.from({ length: 11 }, () =>
    Number(spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" }).stdout),
  );
  print(`loading: ${median(times).toFixed(1)} ms, the median of ${times.length} processes`);
}

/**
 * Seconds for that many MB of one line.
 * @param {number} megabytes
 */
async function measureLine(megabytes) {
  const { exec } = await import("@actions/exec");
  const from = performance.now();
  const program = `process.stdout.write("x".repeat(${megabytes} * 1e6))`;
  await exec(process.execPath, ["-e", program], { silent: true });
  return (performance.now() - from) / 1000;
}

/**
 * The processes with this in their environment.
 * @param {string} mark
 */
const findMarked = (mark) =>
  readdirSync("/proc").filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, "utf8").includes(mark);
    } catch {
      return false;
    }
  });

/**
 * Ends a git that fetches from a server that never answers, and counts what is left of it.
 * @param {NodeJS.Signals} signal
 * @param {string} url
 * @param {Promise<unknown>} asked resolves when git has asked
 */
async function measureEnding(signal, url, asked) {
  const { exec } = await import("@actions/exec");
  const folder = mkdtempSync(join(tmpdir(), "toolkit-exec-"));
  spawnSync("git", ["init", "--quiet", folder]);
  const mark = `TOOLKIT_EXEC=${folder}`;
  /** @type {ChildProcess[]} */
  const started = [];
  subscribe("child_process", (message) => {
    started.push(/** @type {{ process: ChildProcess }} */ (message).process);
  });
  const env = { PATH: process.env["PATH"] ?? "", TOOLKIT_EXEC: folder };
  const options = { cwd: folder, env, silent: true, ignoreReturnCode: true };
  const running = exec("git", ["fetch", url], options);
  await asked;
  const from = performance.now();
  started[0]?.kill(signal);
  await running;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const left = findMarked(mark);
  print(`git gets ${signal}: exec returns after ${seconds} s, and ${left.length} processes are left`);
  for (const pid of left) process.kill(Number(pid), "SIGKILL");
  rmSync(folder, { recursive: true, force: true });
}

measureLoading();
for (const megabytes of [12, 24, 48])
  print(`${megabytes} MB without newline: ${(await measureLine(megabytes)).toFixed(1)} s`);
const server = createServer((socket) => void socket.on("error", () => {}));
await once(server.listen(0, "127.0.0.1"), "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
for (const signal of /** @type {const} */ (["SIGTERM", "SIGKILL"]))
  await measureEnding(signal, `http://127.0.0.1:${port}/x.git`, once(server, "connection"));
process.exit();
