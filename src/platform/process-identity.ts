import { readlinkSync } from "node:fs";
import type { Writer } from "../model/journal.ts";
import { isOver, readStat } from "./proc-stat.ts";
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
export function startOf(pid: number): string | null {
  const seen = look(pid);
  return seen.kind === "runs" ? seen.started : null;
}

/**
 * Whether the process that wrote down who it is still runs.
 *
 * @param host the name of this machine, as `who` would have written it
 * @returns null where that cannot be known: it was on another machine, in another container of this one, its start is not
 *   known, or it belongs to somebody whose processes are hidden
 */
export function isRunning(who: Writer, host: string): boolean | null {
  if (who.host !== host) return null;
  if (isOtherNamespace(who.started)) return null;
  const seen = look(who.pid);
  if (seen.kind === "gone") return false;
  if (seen.kind === "unclear" || who.started === null) return null;
  return seen.started === who.started;
}

/** `unclear`: there is a process of this number, and nothing tells when it started. */
type Seen = { kind: "runs"; started: string } | { kind: "gone" } | { kind: "unclear" };

function look(pid: number): Seen {
  if (process.platform === "linux") return inProc(pid);
  if (!exists(pid)) return { kind: "gone" };
  return process.platform === "win32" ? { kind: "unclear" } : askPs(pid);
}

function inProc(pid: number): Seen {
  const place = procPlace();
  const stat = place === null ? null : readStat(pid);
  // A mount of /proc can hide the processes of others (hidepid in proc(5)); a signal still finds them.
  if (place === null || stat === null) return { kind: exists(pid) ? "unclear" : "gone" };
  return isOver(stat) ? { kind: "gone" } : { kind: "runs", started: `${place}/${stat.start}` };
}

/** Asked once: neither changes while this process lives. */
let knownPlace: string | null = null;

/**
 * Numbers and ticks mean something in one boot of the machine and one namespace only (pid_namespaces(7)): two
 * containers can have the same host name and each a process 7. null: /proc does not show the namespace that this
 * process is in.
 */
function procPlace(): string | null {
  knownPlace ??= readPlace();
  return knownPlace;
}

function readPlace(): string | null {
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
  const [boot, namespace] = procPlaceOf(started);
  const [ownBoot, ownNamespace] = procPlaceOf(process.platform === "linux" ? procPlace() : null);
  return boot !== undefined && boot === ownBoot && namespace !== ownNamespace;
}

const procPlaceOf = (text: string | null): string[] => text?.split("/").slice(0, 2) ?? [];

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
export function askPs(pid: number): Seen {
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
