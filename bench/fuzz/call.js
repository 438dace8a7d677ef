// Calls of the bundles as processes of their own, followed to their end and measured.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { endAll, kill, markName, residentBytes } from "../chaos/living.js";
import { stateOf } from "./files.js";
import { hangMs } from "./limits.js";

export const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const programs = join(project, "dist");
const meter = new URL("meter.js", import.meta.url);

/** More than is allowed, and little enough that a machine survives it. */
const deadlyBytes = 900 * 2 ** 20;
/** Of each stream so much is kept. */
const outputKept = 64 * 2 ** 20;

/** @typedef {{ env?: Record<string, string | undefined>, cancelAfterMs?: number | null | undefined, hurry?: number }} CallOptions */

/**
 * Calls the command line in the room's repository.
 * @param {import("./room.js").Room} room
 * @param {string[]} args
 * @param {CallOptions} how `env`; `cancelAfterMs`: a run that is still going on then is cancelled, as its stages may take as long as they like;
 * `hurry`: which part of their time its timers take
 */
export const callCli = (room, args, how = {}) =>
  call(room, [join(programs, "cli", "index.js"), ...args], {
    ...how,
    cancelAfterMs: isRun(args) ? how.cancelAfterMs : undefined,
    env: cliEnvironment(room, how.env),
  });

/** Only runs hear of a cancel: other verbs end as soon as they have what they look for. */
const isRun = (args) => args[0] === "run";

/** Calls the action's `main` or `post` with an environment that `actionEnvironment` made. */
export const callAction = (room, env, { phase = "action", ...how } = {}) =>
  call(room, [join(programs, phase, "index.js")], { ...how, env: { ...env, ...roomEnvironment(room) } });

/** Nothing of the settings of who calls this, and nothing of the CI that it may run in. */
const cliEnvironment = (room, env) => ({ PATH: process.env.PATH, ...roomEnvironment(room), ...env });

const roomEnvironment = (room) => ({
  HOME: room.beside("home"),
  TMPDIR: room.beside("tmp"),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  FUZZ_TOKEN: room.secret.value,
  [markName]: `${room.mark}${room.calls.length}`,
});

/**
 * @param {import("./room.js").Room} room
 * @param {string[]} command
 * @param {CallOptions & { env: Record<string, string> }} options
 */
async function call(room, command, { env, hurry, cancelAfterMs = null }) {
  const reports = mkdtempSync(room.beside("reports/call-"));
  const name = [dirname(command[0]).split("/").at(-1), ...command.slice(1)].join(" ");
  const mark = env[markName];
  const made = { name: name.slice(0, 300), mode: env.INPUT_MODE };
  room.calls.push(made);
  room.before ??= stateOf(room.folder);
  const { wall } = room.slowness();
  const variables = Object.entries(env).map(([variable, value]) => [variable, passable(value)]);
  const child = spawn(process.execPath, command.map(passable), {
    cwd: room.repository,
    env: { ...Object.fromEntries(variables), NODE_OPTIONS: `--import=${meterFor({ reports, hurry })}` },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = await follow(child, {
    cancelAfterMs: cancelAfterMs === null ? null : cancelAfterMs * wall,
    hangMs: hangMs * wall,
  });
  await endAll(mark);
  const known = readReports(reports);
  // Its own clock: this process may have been busy when that one ended.
  const wallMs = known.get(`${child.pid}.json`)?.wallMs ?? ended.wallMs;
  return Object.assign(made, ended, { wallMs, reports: [...known.values()] });
}

/** No system passes a NUL, or a text of more than 128 KiB, to a process. */
const passable = (text) => String(text).replaceAll("\0", "").slice(0, 30_000);

function meterFor({ reports, hurry }) {
  const url = new URL(meter);
  url.searchParams.set("programs", programs);
  url.searchParams.set("folder", reports);
  if (hurry !== undefined) url.searchParams.set("hurry", String(hurry));
  return url.href;
}

/**
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child
 * @param {{ hangMs: number, cancelAfterMs: number | null }} bounds
 * @returns how it ended: `code`, `signal`, `killed` with the reason, `wallMs`, `cancelledAfterMs`, and what it printed
 */
function follow(child, bounds) {
  const start = performance.now();
  const streams = [keep(child.stdout), keep(child.stderr)];
  let killed = null;
  /** @type {number | null} */
  let cancelledAfterMs = null;
  const end = (reason) => {
    killed ??= reason;
    kill(child.pid, "SIGKILL");
    for (const stream of [child.stdout, child.stderr]) stream.destroy();
  };
  // This process may have been busy until now: what ended meanwhile is heard of before anything is killed.
  const reason = `it did not end within ${Math.round(bounds.hangMs / 1000)} s`;
  const late = setTimeout(() => (last = setTimeout(end, 1_000, reason)), bounds.hangMs);
  let last;
  const watch = setInterval(() => {
    if (residentBytes(child.pid) > deadlyBytes) end("it took more than 900 MiB of memory");
  }, 100);
  const cancel = () => kill(child.pid, "SIGTERM") && (cancelledAfterMs = performance.now() - start);
  const limit = bounds.cancelAfterMs === null ? undefined : setTimeout(cancel, bounds.cancelAfterMs);
  return new Promise((resolve, reject) => {
    let wallMs = 0;
    child.once("error", reject);
    child.once("exit", () => (wallMs = performance.now() - start));
    child.once("close", (code, signal) => {
      for (const timer of [late, last, watch, limit]) clearTimeout(timer);
      const [stdout, stderr] = streams.map((stream) => stream());
      resolve({ code, signal, killed, wallMs, cancelledAfterMs, stdout, stderr });
    });
  });
}

/** @returns gives what came so far */
function keep(stream) {
  const pieces = [];
  let bytes = 0;
  stream.on("data", (piece) => {
    bytes += piece.length;
    if (bytes <= outputKept) pieces.push(piece);
  });
  return () => Buffer.concat(pieces);
}

/** Of each process of Orchestrator that the call had, by the name of its file. */
const readReports = (folder) =>
  new Map(readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8"))]));
