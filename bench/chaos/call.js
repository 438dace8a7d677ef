// Calls of the command line: started as a person or a runner would, followed to their end.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accident } from "../accident.js";
import { checkTemporaryFolder } from "./disk.js";
import { kill, livingAfter, markName, residentBytes } from "./living.js";
import { violated } from "./round.js";

/** Nothing that is started here takes longer, however busy the machine is. */
const HANG_MS = 60_000;
/** Far more than any of these calls needs, and little enough that a machine survives one that reads without end. */
const MEMORY_BYTES = 600 * 1024 * 1024;
/** Of a call's output, its beginning and its end are kept, this many characters each. */
const OUTPUT_KEPT = 100_000;

/**
 * How a call ended.
 * @typedef {object} Ended
 * @property {number | null} code
 * @property {string | null} signal
 * @property {string} output
 * @property {number} at
 * @property {string | null} trouble why it was killed here; null: it was not
 */

/**
 * A call of the command line.
 * @typedef {object} Call
 * @property {number} number
 * @property {string[]} args
 * @property {import("./stages.js").Stage[]} stages
 * @property {string} mark
 * @property {string} ledger
 * @property {string} tmp
 * @property {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child
 * @property {number} pid
 * @property {boolean} parent
 * @property {{ signal: string, at: number }[]} sent
 * @property {Ended | null} over null: it still runs
 * @property {Promise<Ended>} ended
 */

let total = 0;
/** How often the command line was started by this process. */
export const callsMade = () => total;

/**
 * Starts the command line in the round's repository.
 * @param {import("./round.js").Round} round
 * @param {string[]} args
 * @param {{ stages?: import("./stages.js").Stage[], blocks?: number, parent?: boolean, env?: Record<string, string> }} options
 * `stages`: those that a run will have; `blocks`: the largest file it may write, in KiB; `parent`: behind a process that can be
 * killed apart from it; `env`: what its environment has besides
 * @returns {Call}
 */
export function call(round, args, { stages = [], blocks, parent = false, env = {} } = {}) {
  total += 1;
  const number = round.calls.length;
  const mark = `${round.mark}${number}`;
  const placeOf = (name) => join(round.folder, name, String(number));
  const places = { ledger: placeOf("ledger"), tmp: placeOf("tmp") };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  const [command, given] = commandOf([process.execPath, round.cli, ...args], { blocks, parent });
  const child = spawn(command, given, {
    cwd: round.repository,
    env: { ...environment(round, { mark, ...places }), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {Omit<Call, "ended">} */
  const begun = {
    number,
    args,
    stages,
    mark,
    ...places,
    child,
    pid: child.pid ?? 0,
    parent,
    sent: [],
    over: null,
  };
  const made = Object.assign(begun, { ended: follow(round, begun) });
  round.calls.push(made);
  return made;
}

/** @param {string[]} command @returns {[string, string[]]} */
function commandOf(command, { blocks, parent }) {
  if (parent) return ["sh", ["-c", '"$@" & wait $!', "parent", ...command]];
  if (blocks === undefined) return [command[0], command.slice(1)];
  return ["bash", ["-c", `ulimit -f ${blocks}; exec "$@"`, "limited", ...command]];
}

/** Nothing of the settings of who calls this, and nothing of the CI that it may run in. */
const environment = (round, { mark, ledger, tmp }) => ({
  PATH: process.env.PATH,
  HOME: round.folder,
  TMPDIR: tmp,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  [markName]: mark,
  CHAOS_LEDGER: ledger,
  CHAOS_ROOT: round.repository,
});

/** @param {Omit<Call, "ended">} made @returns {Promise<Ended>} */
function follow(round, made) {
  const output = keepEnds();
  const { child } = made;
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", output.add);
  let trouble = null;
  const stop = (reason) => {
    trouble = reason;
    kill(child.pid, "SIGKILL");
    child.stdout.destroy();
    child.stderr.destroy();
  };
  const late = setTimeout(() => stop(`did not end within ${HANG_MS / 1000} s`), HANG_MS);
  const watch = setInterval(() => {
    if (residentBytes(child.pid) > MEMORY_BYTES)
      stop(`took more than ${MEMORY_BYTES / 2 ** 20} MiB of memory`);
  }, 250);
  return new Promise((resolve, reject) => {
    /** @type {number | null} */
    let at = null;
    // The end of a killed parent is not that of what it started: that one closes the pipes.
    if (!made.parent) child.once("exit", () => (at = performance.now()));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(late);
      clearInterval(watch);
      made.over = { code, signal, output: output.text(), at: at ?? performance.now(), trouble };
      keepOutput(round, made);
      resolve(made.over);
    });
  });
}

function keepEnds() {
  let [head, tail, left] = ["", "", 0];
  return {
    add(text) {
      const room = OUTPUT_KEPT - head.length;
      head += text.slice(0, room);
      const all = tail + text.slice(Math.max(0, room));
      tail = all.slice(-OUTPUT_KEPT);
      left += all.length - tail.length;
    },
    text: () => (left > 0 ? `${head}\n… ${left} characters …\n${tail}` : head + tail),
  };
}

function keepOutput(round, { number, args, over }) {
  const end = over.signal ?? `exit code ${over.code}`;
  const text = `$ orchestrator ${args.join(" ")}\n${over.output}\n(${over.trouble ?? end})\n`;
  writeFileSync(join(round.folder, `output-${number}.txt`), text);
}

/** Sends a signal to the command line, or, where there is one, to its parent. @returns whether it still ran */
export function send(made, signal) {
  if (made.over !== null) return false;
  const sent = kill(made.pid, signal);
  if (sent) made.sent.push({ signal, at: performance.now() });
  return sent;
}

/** What a call answered, which must not be an accident. @param {Call} made @returns {Promise<Ended>} */
export async function answerOf(made) {
  const over = await made.ended;
  const name = named(made);
  if (over.trouble !== null) violated(`${name} ${over.trouble}`);
  const found = accident.exec(over.output);
  if (found !== null) violated(`${name} ended by accident: ${aroundOf(over.output, found.index)}`);
  return over;
}

const aroundOf = (text, index) => text.slice(Math.max(0, index - 200), index + 600).trim();

export const named = ({ args, number }) => `call ${number}, orchestrator ${args.join(" ")}`.trim();

/** Nothing that a call started may outlive it. */
export async function nobodyLeft(made, why) {
  const left = await livingAfter(made.mark, 1_000);
  if (left.length === 0) return;
  const list = left.map(({ pid, group, command }) => `${pid} (group ${group}): ${command}`);
  violated(`${named(made)}: processes are alive ${why}:\n  ${list.join("\n  ")}`);
}

/**
 * Calls a verb that only looks or tidies up: it answers by itself and says why when it does not answer 0.
 * @param {import("./round.js").Round} round
 * @param {string[]} args
 * @param {(number | null)[]} allowed codes
 */
export async function ask(round, args, allowed = [0], env = {}) {
  const made = call(round, args, { env });
  const over = await answerOf(made);
  if (!allowed.includes(over.code))
    violated(
      `${named(made)} exited with ${over.code ?? over.signal}, not with ${allowed.join(" or ")}:\n${over.output.trim()}`,
    );
  if (over.code !== 0 && over.output.trim() === "")
    violated(`${named(made)} exited with ${over.code} and said nothing`);
  await nobodyLeft(made, "after its end");
  checkTemporaryFolder(made);
  return over;
}
