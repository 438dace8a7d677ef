import { readlinkSync } from "node:fs";
import type { Writer } from "../model/journal.ts";
import { hasEnded, readStat } from "./proc-stat.ts";
import { readRegularFile } from "./regular-file.ts";

/**
 * When a process started, as a text that no other process of the same number on this machine ever had. Only ever compared
 * with another such text. Synchronous, so that nothing can happen between a process's start and this answer.
 *
 * On Linux `<boot>/<pid namespace>/<clock ticks since boot>`, elsewhere the date that `ps` shows, in UTC.
 *
 * @returns null for a process that has ended, also while nobody has collected it, and where the system does not tell:
 *   on Windows, and where /proc is missing or is that of other processes
 */
export function getProcessStart(pid: number): string | null {
  const found = lookUp(pid);
  return found.kind === "runs" ? found.started : null;
}

/**
 * Whether the process that wrote down who it is still runs.
 *
 * @param host the name of this machine, as `who` would have written it
 * @returns null where that cannot be known: it was on another machine, in another container of this one, its start is not
 *   known, or it belongs to somebody whose processes are hidden
 */
export function isRunning(writer: Writer, host: string): boolean | null {
  if (writer.host !== host) return null;
  if (isOtherNamespace(writer.started)) return null;
  const found = lookUp(writer.pid);
  if (found.kind === "gone") return false;
  if (found.kind === "unclear" || writer.started === null) return null;
  return found.started === writer.started;
}

/** `unclear`: there is a process of this number, and nothing tells when it started. */
type ProcessLookup = { kind: "runs"; started: string } | { kind: "gone" } | { kind: "unclear" };

function lookUp(pid: number): ProcessLookup {
  if (process.platform === "linux") return lookUpInProc(pid);
  if (!exists(pid)) return { kind: "gone" };
  return process.platform === "win32" ? { kind: "unclear" } : lookUpInPs(pid);
}

function lookUpInProc(pid: number): ProcessLookup {
  const scope = getProcScope();
  const stat = scope === null ? null : readStat(pid);
  // A mount of /proc can hide the processes of others (hidepid in proc(5)); a signal still finds them.
  if (scope === null || stat === null) return { kind: exists(pid) ? "unclear" : "gone" };
  return hasEnded(stat) ? { kind: "gone" } : { kind: "runs", started: `${scope}/${stat.start}` };
}

/** Asked once: neither changes while this process lives. */
let knownScope: string | null = null;

/**
 * Numbers and ticks mean something in one boot of the machine and one namespace only (pid_namespaces(7)): two
 * containers can have the same host name and each a process 7. null: /proc does not show the namespace that this
 * process is in.
 */
function getProcScope(): string | null {
  knownScope ??= readProcScope();
  return knownScope;
}

function readProcScope(): string | null {
  try {
    if (readlinkSync("/proc/self") !== String(process.pid)) return null;
    const boot = readRegularFile("/proc/sys/kernel/random/boot_id", { most: 1024 })
      .toString("latin1")
      .trim();
    const namespace = /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0];
    return namespace === undefined ? null : `${boot}/${namespace}`;
  } catch {
    return null;
  }
}

/** In the same boot of the machine: after a new one whatever ran before is gone. */
function isOtherNamespace(started: string | null): boolean {
  const [boot, namespace] = splitScope(started);
  const [ownBoot, ownNamespace] = splitScope(process.platform === "linux" ? getProcScope() : null);
  return boot !== undefined && boot === ownBoot && namespace !== ownNamespace;
}

const splitScope = (text: string | null): string[] => text?.split("/").slice(0, 2) ?? [];

/** Signal 0 only asks. Whatever the system answers but "no such process", there is one. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

const PS_TIMEOUT_MS = 5_000;

/** For macOS. A language and a time zone of our own: the same start must read the same for whoever asks. */
export function lookUpInPs(pid: number): ProcessLookup {
  // Loaded here, because it takes long to load and other systems need it for nothing.
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  let line: string;
  try {
    line = execFileSync("/bin/ps", ["-o", "stat=", "-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
      env: { LC_ALL: "C", TZ: "UTC0" },
      stdio: ["ignore", "pipe", "ignore"],
      timeout: PS_TIMEOUT_MS,
    }).trim();
  } catch (error) {
    return { kind: (error as { status?: unknown }).status === 1 ? "gone" : "unclear" };
  }
  const [state, ...started] = line.split(/\s+/);
  if (state === undefined || started.length === 0) return { kind: "unclear" };
  return state.startsWith("Z") ? { kind: "gone" } : { kind: "runs", started: started.join(" ") };
}
