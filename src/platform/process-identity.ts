import { readlinkSync } from "node:fs";
import type { Writer } from "../model/journal.ts";
import { hasEnded, readStat } from "./proc-stat.ts";
import { readRegularFile } from "./regular-file.ts";

/**
 * The start of a process, as a text that no other process with the same id on this machine ever had, only for
 * comparison. Synchronous, so that nothing can happen between a process's start and this call.
 *
 * On Linux `<boot>/<pid namespace>/<clock ticks since boot>`, elsewhere the date from `ps`, in UTC.
 *
 * @returns null for a process that has ended, including zombies, and where it is unknown: on Windows, and where /proc
 * is missing or belongs to another namespace
 */
export function getProcessStart(pid: number): string | null {
  const found = lookUp(pid);
  return found.kind === "runs" ? found.started : null;
}

/**
 * Whether a recorded process still runs.
 *
 * @param host the name of this machine, as recorded in `writer`
 * @returns null where that cannot be known: it ran on another machine or in another container, its start is unknown, or
 * its user's processes are hidden
 */
export function isRunning(writer: Writer, host: string): boolean | null {
  if (writer.host !== host) return null;
  if (isOtherNamespace(writer.started)) return null;
  const found = lookUp(writer.pid);
  if (found.kind === "gone") return false;
  if (found.kind === "unclear" || writer.started === null) return null;
  return found.started === writer.started;
}

/** `unclear`: there is a process with this id, but its start is unknown. */
type ProcessLookup = { kind: "runs"; started: string } | { kind: "gone" } | { kind: "unclear" };

function lookUp(pid: number): ProcessLookup {
  if (process.platform === "linux") return lookUpInProc(pid);
  if (!exists(pid)) return { kind: "gone" };
  return process.platform === "win32" ? { kind: "unclear" } : lookUpInPs(pid);
}

function lookUpInProc(pid: number): ProcessLookup {
  const scope = getProcScope();
  const stat = scope === null ? null : readStat(pid);
  // /proc can hide processes of other users (hidepid in proc(5)); a signal still finds them.
  if (scope === null || stat === null) return { kind: exists(pid) ? "unclear" : "gone" };
  return hasEnded(stat) ? { kind: "gone" } : { kind: "runs", started: `${scope}/${stat.start}` };
}

/** Cached: neither part changes while this process lives. */
let knownScope: string | null = null;

/**
 * Process ids and ticks are only unique within a boot and a namespace (pid_namespaces(7)): two containers can have the
 * same host name and each a process 7. null: /proc belongs to another namespace than this process.
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

/** Only within the same boot: after a reboot, all earlier processes are gone. */
function isOtherNamespace(started: string | null): boolean {
  const [boot, namespace] = splitScope(started);
  const [ownBoot, ownNamespace] = splitScope(process.platform === "linux" ? getProcScope() : null);
  return boot !== undefined && boot === ownBoot && namespace !== ownNamespace;
}

const splitScope = (text: string | null): string[] => text?.split("/").slice(0, 2) ?? [];

/** Signal 0 only checks. Any error but "no such process" means that there is one. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

const PS_TIMEOUT_MS = 5_000;

/** For macOS. A fixed language and time zone, so that the same start always reads the same. */
export function lookUpInPs(pid: number): ProcessLookup {
  // Loaded on demand, because loading is slow and other systems do not need it.
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
