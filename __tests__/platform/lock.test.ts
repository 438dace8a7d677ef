import { beforeEach, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { systemClock } from "../../src/platform/clock.ts";
import { type LockOptions, createLocks } from "../../src/platform/lock.ts";
import type { Clock, HeldLock, Locks } from "../../src/platform/platform.ts";
import { isRunning, getProcessStart } from "../../src/platform/process-identity.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeWorkers, startWorker } from "./lock-worker.ts";

const host = "here";
const anHour = 3_600_000;
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  path = join(folder, "runs.json.lock");
});

const locksOf = (options: Partial<LockOptions> = {}): Locks =>
  createLocks({
    clock: systemClock,
    owner: { pid: process.pid, host, started: getProcessStart(process.pid) },
    processes: { isRunning: (who) => isRunning(who, host) },
    ...options,
  });

async function hold(locks: Locks, patienceMs = anHour, at = path): Promise<HeldLock> {
  const answer = await locks.acquire(at, { patienceMs });
  if (answer.kind !== "held") throw new Error(answer.reason);
  return answer;
}

/** One look, without waiting: the reason why the lock cannot be had. */
async function refusal(locks: Locks, at = path): Promise<string> {
  const answer = await locks.acquire(at, { patienceMs: 0 });
  if (answer.kind === "held") throw new Error("it was free");
  return `${answer.kind}: ${answer.reason}`;
}

interface Owner {
  pid: number;
  host: string;
  process_started: string | null;
  token: string;
}

const owner = (of: Partial<Owner> = {}): Owner => ({
  pid: process.pid,
  host,
  process_started: getProcessStart(process.pid),
  token: "00000000000000aa",
  ...of,
});

const written = { schema_version: 1, kind: "lock", acquired_at: "2026-03-01T10:00:00.000Z" };

/** A lock as somebody else left it. */
async function leave(who: Owner, at = path): Promise<void> {
  await writeFile(at, JSON.stringify({ ...written, ...who }));
}

async function setBack(minutes: number, at = path): Promise<void> {
  const then = new Date(Date.now() - minutes * 60_000);
  await utimes(at, then, then);
}

/** A process that was killed, as it would have written down who it is. */
async function killed(token = "00000000000000bb"): Promise<Owner> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { stdio: "ignore" });
  await once(child, "spawn");
  const pid = child.pid ?? 0;
  const process_started = getProcessStart(pid);
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  return owner({ pid, process_started, token });
}

const ownerNow = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("a lock", () => {
  test("says who has it, and leaves an empty folder when it is given back", async () => {
    const before = Date.now();
    const held = await hold(locksOf());
    expect(await ownerNow()).toEqual({
      schema_version: 1,
      kind: "lock",
      pid: process.pid,
      host,
      process_started: getProcessStart(process.pid),
      token: expect.stringMatching(/^[0-9a-f]{16}$/),
      acquired_at: expect.any(String),
    });
    expect(Date.parse((await ownerNow())["acquired_at"] as string)).toBeGreaterThanOrEqual(before);
    expect(await readdir(folder)).toEqual([basename(path)]);
    await held.release();
    await held.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("is made together with the folder it belongs in", async () => {
    const held = await hold(locksOf(), 0, join(folder, "out/task/runs.json.lock"));
    expect(await readdir(join(folder, "out/task"))).toEqual(["runs.json.lock"]);
    await held.release();
  });

  test("lets one in at a time: fifty increments at once lose none", async () => {
    const counter = join(folder, "counter");
    await writeFile(counter, "0");
    const increment = async (locks: Locks): Promise<void> => {
      const held = await hold(locks);
      const count = Number(await readFile(counter, "utf8"));
      await systemClock.sleep(0);
      await writeFile(counter, String(count + 1));
      await held.release();
    };
    await Promise.all(Array.from({ length: 50 }, () => increment(locksOf())));
    expect(await readFile(counter, "utf8")).toBe("50");
    expect(await readdir(folder)).toEqual(["counter"]);
  });

  test("is touched while it is held, and not any more afterwards", async () => {
    const held = await hold(locksOf({ touchMs: 5 }));
    await setBack(60);
    await eventually(async () => (await stat(path)).mtimeMs > Date.now() - 60_000);
    await held.release();
    await leave(owner({ host: "there" }));
    await setBack(60);
    await systemClock.sleep(50);
    expect((await stat(path)).mtimeMs).toBeLessThan(Date.now() - anHour + 60_000);
  });

  test("keeps no process from ending", async () => {
    const worker = await makeWorkers(await temporaryFolder());
    await writeFile(join(folder, "counter"), "0");
    const script = (await readFile(worker, "utf8")).replace("await held.release();", "");
    await writeFile(worker, script);
    const { code, complaint } = await startWorker(worker, path, join(folder, "counter"), 1).ended;
    expect({ code, complaint }).toEqual({ code: 0, complaint: "" });
    await (await hold(locksOf(), 0)).release();
  });
});

describe("waiting for a lock", () => {
  /** A clock on which nothing takes time but sleeping. */
  const sleeper = (): { clock: Clock; slept: number[] } => {
    const slept: number[] = [];
    const elapsed = (): number => slept.reduce((sum, ms) => sum + ms, 0);
    return { clock: { ...systemClock, elapsed, sleep: async (ms) => void slept.push(ms) }, slept };
  };

  test("takes longer each time, by chance, and never longer than its patience", async () => {
    const held = await hold(locksOf());
    const { clock, slept } = sleeper();
    const answer = await locksOf({ clock, random: () => 0.5 }).acquire(path, { patienceMs: 1_000 });
    expect(answer.kind).toBe("busy");
    expect(slept.slice(0, 7)).toEqual([3.75, 7.5, 15, 30, 60, 120, 187.5]);
    expect(clock.elapsed()).toBe(1_000);
    const other = sleeper();
    await locksOf({ clock: other.clock, random: () => 0 }).acquire(path);
    expect(other.slept.slice(0, 3)).toEqual([2.5, 5, 10]);
    expect(other.clock.elapsed()).toBe(8_000);
    await held.release();
  });

  test("ends with who has it since when", async () => {
    await leave(owner());
    expect(await refusal(locksOf())).toBe(
      `busy: process ${process.pid} on "here" has held its lock since 2026-03-01T10:00:00.000Z and still runs`,
    );
  });

  test("ends when it is given back", async () => {
    const held = await hold(locksOf());
    const waiting = hold(locksOf());
    await systemClock.sleep(20);
    await held.release();
    await (await waiting).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("ends when the signal says so, and does not begin after it", async () => {
    const held = await hold(locksOf());
    const stop = new AbortController();
    const waiting = locksOf().acquire(path, { patienceMs: anHour, signal: stop.signal });
    stop.abort();
    expect((await waiting).kind).toBe("busy");
    const late = await locksOf().acquire(path, { patienceMs: anHour, signal: stop.signal });
    expect(late.kind).toBe("busy");
    await held.release();
    const free = await locksOf().acquire(path, { patienceMs: anHour, signal: stop.signal });
    expect(free.kind).toBe("held");
  });
});

describe("a lock whose owner was killed", () => {
  test("is taken over at once", async () => {
    await leave(await killed());
    const held = await hold(locksOf(), 0);
    expect(await ownerNow()).toMatchObject({ pid: process.pid });
    await held.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("is taken over although its number belongs to another process by now", async () => {
    await leave(owner({ process_started: "another start" }));
    await (await hold(locksOf(), 0)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("goes to one of many who wait for it, and to one after the other", async () => {
    await leave(await killed());
    let holders = 0;
    const most: number[] = [];
    const one = async (): Promise<void> => {
      const held = await hold(locksOf());
      holders += 1;
      most.push(holders);
      await systemClock.sleep(1);
      holders -= 1;
      await held.release();
    };
    await Promise.all(Array.from({ length: 30 }, one));
    expect(most).toEqual(Array.from({ length: 30 }, () => 1));
    expect(await readdir(folder)).toEqual([]);
  });

  test("is taken over also when who did so before was killed in the middle, however often", async () => {
    const [first, second, third] = [
      await killed("a".repeat(16)),
      await killed("b".repeat(16)),
      await killed(),
    ];
    await leave(first);
    await leave(second, `${path}.${first.token}.claim`);
    await leave(third, `${path}.${first.token}.claim.${second.token}.claim`);
    await (await hold(locksOf(), 0)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("is left to who takes it over", async () => {
    const dead = await killed();
    await leave(dead);
    await leave(owner(), `${path}.${dead.token}.claim`);
    expect(await refusal(locksOf())).toContain("and still runs");
    expect(await ownerNow()).toMatchObject({ pid: dead.pid });
  });

  test("is not taken over once more by who saw the dead owner and came second", async () => {
    await leave(await killed());
    const winner = owner({ token: "f".repeat(16) });
    // The moment after the look at the dead owner is the moment in which another one takes over.
    const isRunning: LockOptions["processes"]["isRunning"] = (who) => {
      if (who.pid === process.pid) return true;
      writeFileSync(path, JSON.stringify({ ...written, ...winner }));
      return false;
    };
    expect(await refusal(locksOf({ processes: { isRunning } }))).toContain(
      "its lock kept passing from one process",
    );
    expect(await refusal(locksOf())).toContain("and still runs");
    expect(await ownerNow()).toMatchObject(winner);
    expect(await readdir(folder)).toEqual([basename(path)]);
  });

  test("is taken over without touching a claim that somebody else has by now", async () => {
    const dead = await killed();
    await leave(dead);
    const claim = `${path}.${dead.token}.claim`;
    const robber = owner({ host: "there", token: "f".repeat(16) });
    const isRunning: LockOptions["processes"]["isRunning"] = (who) => {
      if (existsSync(claim)) writeFileSync(claim, JSON.stringify({ ...written, ...robber }));
      return who.pid === dead.pid ? false : null;
    };
    const held = await hold(locksOf({ processes: { isRunning } }), 0);
    expect(JSON.parse(await readFile(claim, "utf8"))).toMatchObject(robber);
    await held.release();
    expect(await readdir(folder)).toEqual([basename(claim)]);
  });

  test("takes what it left beside it along, and nothing else", async () => {
    const dead = await killed();
    const old = "c".repeat(16);
    await leave(dead, `${path}.${dead.token}.tmp`);
    await leave(dead, `${path}.${old}.claim`);
    await leave(dead, `${path}.${old}.claim.${dead.token}.tmp`);
    await writeFile(`${path}.${"d".repeat(16)}.tmp`, "");
    await setBack(6, `${path}.${"d".repeat(16)}.tmp`);
    const others = [`${path}.txt`, `${path}.${"e".repeat(16)}.tmp`, join(folder, "runs.json")];
    await leave(dead, others[0]);
    await leave(owner(), others[1]);
    await leave(dead, others[2]);
    await (await hold(locksOf(), 0)).release();
    expect(await readdir(folder)).toEqual(others.map((other) => basename(other)).sort());
  });
});

describe("a lock whose owner cannot be asked", () => {
  test("on another machine is left alone while it is touched, and who has it is named", async () => {
    await leave(owner({ host: 'build\n"3"', pid: 4711 }));
    expect(await refusal(locksOf())).toMatch(
      /^busy: process 4711 on "build\\n\\"3\\"" has held its lock since 2026-03-01T10:00:00.000Z and was last active \d+ s ago; its lock is taken over after 5 min without activity$/,
    );
    await setBack(4);
    expect(await refusal(locksOf())).toContain("24");
  });

  test("on another machine is taken over when it was not touched for five minutes", async () => {
    await leave(owner({ host: "there" }));
    await setBack(6);
    await (await hold(locksOf(), 0)).release();
    expect(await readdir(folder)).toEqual([]);
  });

  test("on this machine is never taken over while it lives, however long it slept", async () => {
    await leave(owner());
    await setBack(600);
    expect(await refusal(locksOf())).toContain("still runs");
  });

  test.each([
    ["nothing", ""],
    ["no JSON", "hello"],
    ["another lock's JSON", '{ "pid": 1 }'],
    [
      "a token that leads out of the folder",
      '{"schema_version":1,"kind":"lock","pid":1,"host":"","process_started":null,"token":"/../../x","acquired_at":"2026-03-01T10:00:00.000Z"}',
    ],
    ["more than any owner takes", `"${"x".repeat(100_000)}"`],
  ])("because it holds %s is taken over after five minutes and not before", async (_, text) => {
    await writeFile(path, text);
    expect(await refusal(locksOf())).toMatch(
      /^busy: its lock is not readable, so its holder is unknown; it was last active \d+ s ago/,
    );
    await setBack(6);
    const both = await Promise.all([hold(locksOf()), locksOf().acquire(path, { patienceMs: 0 })]);
    expect(both.map(({ kind }) => kind)).toEqual(["held", "busy"]);
    await both[0].release();
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("an owner that lost its lock", () => {
  test("gives it back without harm to who has it now", async () => {
    const held = await hold(locksOf({ touchMs: 5 }));
    const thief = owner({ host: "there" });
    await leave(thief);
    await setBack(3);
    await systemClock.sleep(30);
    expect((await stat(path)).mtimeMs).toBeLessThan(Date.now() - 120_000);
    await held.release();
    expect(await ownerNow()).toMatchObject(thief);
    expect(await readdir(folder)).toEqual([basename(path)]);
  });

  test("waits with giving back for who is taking it over", async () => {
    const held = await hold(locksOf());
    const { token } = await ownerNow();
    const claim = `${path}.${String(token)}.claim`;
    await leave(owner({ host: "there" }), claim);
    const released = held.release();
    await systemClock.sleep(20);
    const thief = owner({ host: "there", token: "f".repeat(16) });
    await leave(thief);
    await rm(claim);
    await released;
    expect(await ownerNow()).toMatchObject(thief);
  });

  test("looks again when it has the claim, before it removes anything", async () => {
    const thief = owner({ host: "there", token: "f".repeat(16) });
    // The moment after the look at who took it over, and died, is the moment in which that is seen to have worked.
    const isRunning: LockOptions["processes"]["isRunning"] = () => {
      writeFileSync(path, JSON.stringify({ ...written, ...thief }));
      return false;
    };
    const held = await hold(locksOf({ processes: { isRunning } }));
    const { token } = await ownerNow();
    await leave(await killed(), `${path}.${String(token)}.claim`);
    await held.release();
    expect(await ownerNow()).toMatchObject(thief);
    expect(await readdir(folder)).toEqual([basename(path)]);
  });

  test("does not mind when its folder is gone", async () => {
    const held = await hold(locksOf({ touchMs: 1 }));
    await rm(folder, { recursive: true });
    await systemClock.sleep(10);
    await expect(held.release()).resolves.toBeUndefined();
  });
});

describe("a lock that the disk does not let be made", () => {
  test("says so at once when its folder is a file", async () => {
    await writeFile(join(folder, "file"), "");
    expect(await refusal(locksOf(), join(folder, "file/lock"))).toMatch(
      /^failed: its lock could not be made: ENOTDIR/,
    );
  });

  test("says so when something lies in its place that is no file", async () => {
    const notAFile = "is not a file; remove it";
    await mkdir(path);
    expect(await refusal(locksOf())).toContain(`${path} ${notAFile}`);
    const link = join(folder, "link");
    await symlink("nowhere", link);
    expect(await refusal(locksOf(), link)).toContain(`${link} ${notAFile}`);
    expect(await readdir(folder)).toEqual(["link", basename(path)]);
  });

  test("says so where nobody may write, also for who may do everything", async () => {
    // /proc takes no new files from anyone; elsewhere the root folder of the system takes none either.
    const at = process.platform === "linux" ? "/proc/orchestrator.lock" : "/orchestrator.lock";
    expect(await refusal(locksOf(), at)).toMatch(/^failed: its lock could not be made: E[A-Z]+/);
  });
});

describe("processes that share a lock", () => {
  test("lose no increment", async () => {
    const worker = await makeWorkers(await temporaryFolder());
    const counter = join(folder, "counter");
    await writeFile(counter, "0");
    const workers = Array.from({ length: 4 }, () => startWorker(worker, path, counter, 15));
    const ends = await Promise.all(workers.map(({ ended }) => ended));
    expect(ends).toEqual(workers.map(() => ({ code: 0, complaint: "" })));
    expect(await readFile(counter, "utf8")).toBe("60");
    expect((await readdir(folder)).sort()).toEqual(["counter", "counter.holder"]);
  });

  test("never have it together and never wait for the dead, also when they are killed at any moment", async () => {
    const worker = await makeWorkers(await temporaryFolder());
    const counter = join(folder, "counter");
    await writeFile(counter, "0");
    const start = () => startWorker(worker, path, counter, 1_000_000);
    const workers = Array.from({ length: 3 }, start);
    const all = [...workers];
    for (let round = 0; round < 8; round += 1) {
      const [victim] = workers.splice(0, 1);
      const goal = all.reduce((sum, { counted }) => sum + counted(), 0) + 3;
      await eventually(async () => all.reduce((sum, { counted }) => sum + counted(), 0) >= goal);
      await systemClock.sleep(Math.random() * 5);
      victim?.child.kill("SIGKILL");
      workers.push(start());
      all.push(workers.at(-1)!);
    }
    for (const { child } of workers) child.kill("SIGKILL");
    const ends = await Promise.all(all.map(({ ended }) => ended));
    expect(ends.map(({ complaint }) => complaint).join("")).toBe("");
    // Who was killed after it had counted may not have said so.
    const said = all.reduce((sum, { counted }) => sum + counted(), 0);
    const count = Number(await readFile(counter, "utf8"));
    expect(count).toBeGreaterThanOrEqual(said);
    expect(count).toBeLessThanOrEqual(said + all.length);
    const leftovers = async (): Promise<string[]> => {
      await (await hold(locksOf(), 0)).release();
      return (await readdir(folder)).filter((name) => !name.startsWith("counter"));
    };
    // Of who was killed before it wrote into a new file nobody can know that it is gone, but by the file's age.
    for (const name of await leftovers()) {
      expect((await stat(join(folder, name))).size).toBe(0);
      await setBack(6, join(folder, name));
    }
    expect(await leftovers()).toEqual([]);
  });
});

test("a lock is given back on a disk that lets nothing be written (A17)", async () => {
  const held = await hold(locksOf());
  // What the claim on it would be is in the way.
  const { token } = JSON.parse(await readFile(path, "utf8")) as { token: string };
  await mkdir(`${path}.${token}.claim`);
  await held.release();
  expect(existsSync(path)).toBe(false);
});

describe("looking at a lock", () => {
  test("says whether it is free, held, or left by a process that is gone, and changes nothing (G9)", async () => {
    const locks = createLocks({
      clock: systemClock,
      owner: { pid: process.pid, host, started: getProcessStart(process.pid) },
      processes: { isRunning: (who) => isRunning(who, host) },
    });
    expect(await locks.look(path)).toBe("free");
    const held = await hold(locks);
    expect(await locks.look(path)).toBe("held");
    const text = await readFile(path, "utf8");
    await held.release();
    const gone = JSON.stringify({ ...(JSON.parse(text) as object), pid: 2 ** 22, process_started: "never" });
    await writeFile(path, gone);
    expect(await locks.look(path)).toBe("gone");
    expect(await readFile(path, "utf8")).toBe(gone);
  });
});
