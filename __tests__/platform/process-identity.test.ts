import { describe, expect, test } from "@jest/globals";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { lookUpInPs, isRunning, getProcessStart } from "../../src/platform/process-identity.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const host = "here";
const onLinux = process.platform === "linux";

/** A process that does nothing until it is killed. */
async function idle(command = process.execPath): Promise<ChildProcess & { pid: number }> {
  const child = spawn(command, ["-e", "setInterval(() => {}, 1e6)"], { stdio: "ignore" });
  await once(child, "spawn");
  return child as ChildProcess & { pid: number };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function eventually(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("the start of a process", () => {
  test("is the same whenever it is asked for, and another one for another process", async () => {
    const child = await idle();
    expect(getProcessStart(child.pid)).toEqual(expect.any(String));
    expect(getProcessStart(child.pid)).toBe(getProcessStart(child.pid));
    expect(getProcessStart(child.pid)).not.toBe(getProcessStart(process.pid));
    await kill(child);
  });

  test("is the same for whoever asks", async () => {
    const asked = spawn(
      "bash",
      ["-c", onLinux ? `cut -d " " -f 22 /proc/${process.pid}/stat` : `ps -o lstart= -p ${process.pid}`],
      { env: { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC0" }, stdio: ["ignore", "pipe", "ignore"] },
    );
    let answer = "";
    for await (const chunk of asked.stdout) answer += String(chunk);
    expect(getProcessStart(process.pid)?.split("/").at(-1)).toBe(answer.trim().replaceAll(/\s+/g, " "));
  });

  test("is null once the process is gone, and for a number that no process can have", async () => {
    const child = await idle();
    await kill(child);
    expect(getProcessStart(child.pid)).toBeNull();
    expect(getProcessStart(2 ** 31 - 1)).toBeNull();
    expect(getProcessStart(2 ** 52)).toBeNull();
  });

  test("is null for a process that has ended and was not collected", async () => {
    // The shell becomes a process that collects nobody, so that what it started stays as a zombie.
    const parent = spawn("bash", ["-c", "sleep 1000 & echo $!; exec sleep 1000"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const name = (): string => execFileSync("ps", ["-o", "comm=", "-p", String(parent.pid)]).toString();
    await eventually(() => name().includes("sleep"));
    const zombie = Number(line);
    const who = { pid: zombie, host, started: getProcessStart(zombie) };
    expect(isRunning(who, host)).toBe(true);
    process.kill(zombie, "SIGKILL");
    await eventually(() => getProcessStart(zombie) === null);
    expect(() => process.kill(zombie, 0)).not.toThrow();
    expect(isRunning(who, host)).toBe(false);
    await kill(parent);
  });

  test("is found when the name of the program holds spaces and parentheses", async () => {
    const program = join(await temporaryFolder(), "a) Z 1 (b");
    await copyFile("/bin/sleep", program);
    const child = spawn(program, ["1000"], { stdio: "ignore" });
    await once(child, "spawn");
    const started = getProcessStart(child.pid ?? 0);
    expect(started?.split("/").at(-1)).toMatch(onLinux ? /^[1-9]\d*$/ : /\d{4}$/);
    await kill(child);
  });

  test("as ps tells it is a date in UTC, and gone with the process", async () => {
    const child = await idle();
    const seen = lookUpInPs(child.pid);
    expect(seen).toEqual({
      kind: "runs",
      started: expect.stringMatching(/^[A-Z][a-z]{2} [A-Z][a-z]{2} \d+ [\d:]{8} \d{4}$/),
    });
    // A quarter of an hour is the smallest difference between two time zones.
    const started = Date.parse(`${(seen as { started: string }).started} UTC`);
    expect(Math.abs(Date.now() - started)).toBeLessThan(600_000);
    expect(lookUpInPs(child.pid)).toEqual(seen);
    await kill(child);
    expect(lookUpInPs(child.pid)).toEqual({ kind: "gone" });
  });
});

describe("whether a process that wrote down who it is still runs", () => {
  const own = getProcessStart(process.pid);

  test("is known on its own machine, also after it was killed", async () => {
    const child = await idle();
    const who = { pid: child.pid, host, started: getProcessStart(child.pid) };
    expect(isRunning(who, host)).toBe(true);
    await kill(child);
    expect(isRunning(who, host)).toBe(false);
  });

  test("is no when its number belongs to another process by now", () => {
    expect(isRunning({ pid: process.pid, host, started: "another start" }, host)).toBe(false);
    expect(isRunning({ pid: process.pid, host, started: `${own}0` }, host)).toBe(false);
  });

  test("is not known on another machine", () => {
    expect(isRunning({ pid: process.pid, host: "there", started: own }, host)).toBeNull();
    expect(isRunning({ pid: 2 ** 31 - 1, host: "there", started: own }, host)).toBeNull();
  });

  test("is not known without its start, unless there is no process of its number", async () => {
    const child = await idle();
    const who = { pid: child.pid, host, started: null };
    expect(isRunning(who, host)).toBeNull();
    await kill(child);
    expect(isRunning(who, host)).toBe(false);
  });

  test("is not known of a process in another container, and no after the machine was started again", () => {
    // Elsewhere than on Linux the text has no such parts, and another text is another process.
    const [boot, namespace, ticks] = (own ?? "").split("/");
    const elsewhere = { pid: process.pid, host, started: `${boot}/${namespace}1/${ticks}` };
    const earlier = { pid: process.pid, host, started: `another-boot/${namespace}/${ticks}` };
    expect(isRunning(elsewhere, host)).toBe(onLinux ? null : false);
    expect(isRunning(earlier, host)).toBe(false);
  });
});
