// What must hold after a call, whatever it was given. Each check gives sentences, none when all is well.
import { accident } from "../accident.js";
import { callMs, memoryBytes } from "./limits.js";
import { formIn } from "./secret.js";

/** The code of a fault of Orchestrator itself, which is in the table and yet never right here. */
const internalError = 70;

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const mebibytes = (bytes) => `${Math.round(bytes / 2 ** 20)} MiB`;

/**
 * @param ended how a call ended: `code`, `signal`, `killed`, `wallMs`, `reports` of the meter; `mode` of a step
 * @param all `codes`: those of the documented table; `slowness`: of the machine; `secret`
 */
export const wrongWithCall = (ended, all) => [
  ...wrongWithEnd(ended, all),
  ...wrongWithTime(ended, all),
  ...wrongWithMemory(ended),
  ...wrongWithText(
    "stdout",
    ended.mode === undefined ? ended.stdout : shownByRunner(ended.stdout),
    all.secret,
  ),
  ...wrongWithText("stderr", ended.stderr, all.secret),
];

function wrongWithEnd({ code, signal, killed, cancelledAfterMs }, { codes }) {
  if (killed !== null) return [killed];
  // It was cancelled before it could listen to that.
  if (signal === "SIGTERM" && cancelledAfterMs !== null) return [];
  if (signal !== null) return [`it was ended by ${signal}`];
  if (code === internalError) return ["it ended with 70: a fault of Orchestrator"];
  return codes.has(code) ? [] : [`it ended with ${code}, which is not in the table of exit codes`];
}

function wrongWithTime({ killed, wallMs, cancelledAfterMs, reports }, { slowness }) {
  if (killed !== null) return [];
  const most = callMs * slowness.wall;
  const tookMs = wallMs - (cancelledAfterMs ?? 0);
  const late = cancelledAfterMs === null ? "" : " after it was cancelled";
  const busyMs = Math.max(0, ...reports.map(({ cpuMs }) => cpuMs));
  return [
    ...(tookMs > most ? [`it ended ${seconds(tookMs)}${late}, at most ${seconds(most)} are allowed`] : []),
    ...(busyMs > callMs * slowness.cpu ? [`it took ${seconds(busyMs)} of processor time`] : []),
  ];
}

function wrongWithMemory({ killed, signal, reports }) {
  if (killed !== null || signal !== null) return [];
  if (reports.length === 0) return ["it left no report of what it needed"];
  const highest = Math.max(...reports.map((report) => report.memoryBytes));
  return highest > memoryBytes ? [`it needed ${mebibytes(highest)} of memory`] : [];
}

/** What a step's log shows: the runner takes `::add-mask::` for itself, unless commands are stopped. @param {Buffer} bytes */
function shownByRunner(bytes) {
  /** @type {string | null} */
  let stopped = null;
  const isShown = (line) => {
    if (stopped !== null) {
      if (line.startsWith(`::${stopped}::`)) stopped = null;
      return true;
    }
    stopped = /^::stop-commands::(\S+)/.exec(line)?.[1] ?? null;
    return !line.startsWith("::add-mask::");
  };
  return Buffer.from(bytes.toString("latin1").split("\n").filter(isShown).join("\n"), "latin1");
}

/** @param {Buffer} bytes @param secret null: nothing in it is looked for */
export function wrongWithText(where, bytes, secret) {
  const found = accident.exec(bytes.toString("latin1"));
  const form = secret === null ? undefined : formIn(bytes, secret);
  return [
    ...(found === null ? [] : [`${where} has a stack trace or the like: ${found[0].trim().slice(0, 200)}`]),
    ...(form === undefined ? [] : [`${where} has the canary (${form})`]),
  ];
}

/** Verbs and modes that nothing was called with. @param {Set<string>} exercised */
export const notExercised = (surface, exercised) =>
  surface.filter((name) => !exercised.has(name)).map((name) => `no case called ${name}`);
