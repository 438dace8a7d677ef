import { beforeAll, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { endOrphans } from "../../src/platform/orphans.ts";
import { getProcessStart } from "../../src/platform/process-identity.ts";
import { deadProcess, startSleeper } from "../support/task.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { compile } from "./compile.ts";

const onLinux = process.platform === "linux";
const nobody = "ORCHESTRATOR_MARK=0000000000000000";

/** A mark that no other test has. */
let marks = 0;
function newMark(): { mark: string; env: Record<string, string> } {
  marks += 1;
  const value = `${process.pid}`.padStart(8, "0") + `${marks}`.padStart(8, "0");
  return { mark: `ORCHESTRATOR_MARK=${value}`, env: { ORCHESTRATOR_MARK: value } };
}

const lives = (pid: number): boolean => getProcessStart(pid) !== null;

/** The number that a shell wrote into a file. */
async function pidIn(file: string): Promise<number> {
  while (!existsSync(file) || !(await readFile(file, "utf8")).endsWith("\n")) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return Number(await readFile(file, "utf8"));
}

describe("what a run left", () => {
  test("is killed with the whole group when its leader lives", async () => {
    const file = join(await temporaryFolder(), "pid");
    const leader = await startSleeper(`sleep 300 & echo $! > ${file}; echo ready; sleep 300`);
    const member = await pidIn(file);
    expect(await endOrphans({ leaders: [leader], mark: nobody })).toBe(1);
    expect(await leader.ended).toBe("SIGKILL");
    expect(lives(member)).toBe(false);
  });

  test("is killed also when it pays no heed to TERM", async () => {
    const leader = await startSleeper("trap '' TERM INT HUP; echo ready; while :; do sleep 0.05; done");
    await endOrphans({ leaders: [leader], mark: nobody });
    expect(await leader.ended).toBe("SIGKILL");
  });

  test("is counted, each group once", async () => {
    const leaders = [await startSleeper(), await startSleeper(), await startSleeper()];
    expect(await endOrphans({ leaders, mark: nobody })).toBe(3);
    for (const { ended } of leaders) expect(await ended).toBe("SIGKILL");
  });

  test("is nothing when all have ended", async () => {
    expect(await endOrphans({ leaders: [], mark: nobody })).toBe(0);
    expect(await endOrphans({ leaders: [await deadProcess()], mark: nobody })).toBe(0);
  });
});

describe("what is not of the run", () => {
  test("is left alone: a number that belongs to another process by now", async () => {
    const other = await startSleeper();
    const gone = await deadProcess();
    for (const started of [gone.started, "another boot", `${other.started}0`, ""]) {
      expect(await endOrphans({ leaders: [{ pid: other.pid, started }], mark: nobody })).toBe(0);
    }
    expect(lives(other.pid)).toBe(true);
  });

  test("is left alone: a process whose start nobody wrote down", async () => {
    const other = await startSleeper();
    expect(await endOrphans({ leaders: [{ pid: other.pid, started: null }], mark: nobody })).toBe(0);
    expect(lives(other.pid)).toBe(true);
  });

  test("is left alone: a process with another mark, or with one that only begins or ends like it", async () => {
    const { mark, env } = newMark();
    const value = env["ORCHESTRATOR_MARK"]!;
    const others = [
      await startSleeper(undefined, { ORCHESTRATOR_MARK: `${value}0` }),
      await startSleeper(undefined, { ORCHESTRATOR_MARK: value.slice(1) }),
      await startSleeper(undefined, { OTHER: mark, X_ORCHESTRATOR_MARK: value }),
      await startSleeper(`echo ready; sleep 300 # ${mark}`),
    ];
    expect(await endOrphans({ leaders: [], mark })).toBe(0);
    for (const { pid } of others) expect(lives(pid)).toBe(true);
  });
});

// Only there can one see the environment of others.
(onLinux ? describe : describe.skip)("a process that carries the mark", () => {
  test("is killed although it has left its group", async () => {
    const folder = await temporaryFolder();
    const { mark, env } = newMark();
    const file = join(folder, "pid");
    const leader = await startSleeper(
      `setsid bash -c 'echo $$ > ${file}; sleep 300' & echo ready; sleep 300`,
      env,
    );
    const escaped = await pidIn(file);
    expect(await endOrphans({ leaders: [leader], mark })).toBeGreaterThanOrEqual(2);
    expect(await leader.ended).toBe("SIGKILL");
    expect(lives(escaped)).toBe(false);
  });

  test("is killed although the leader of its group, and whoever started it, is gone", async () => {
    const folder = await temporaryFolder();
    const { mark, env } = newMark();
    const file = join(folder, "pid");
    const leader = await startSleeper(`setsid bash -c 'echo $$ > ${file}; sleep 300' & echo ready`, env);
    await leader.ended;
    const escaped = await pidIn(file);
    expect(lives(escaped)).toBe(true);
    await endOrphans({ leaders: [leader], mark });
    expect(lives(escaped)).toBe(false);
  });
});

describe("our own process", () => {
  let worker: string;

  const script = `
import { endOrphans } from "./src/platform/orphans.js";
import { getProcessStart } from "./src/platform/process-identity.js";

const [mark, itself] = process.argv.slice(2);
const leaders = itself === "leader" ? [{ pid: process.pid, started: getProcessStart(process.pid) }] : [];
process.stdout.write("killed " + (await endOrphans({ leaders, mark })));
`;

  beforeAll(async () => {
    const folder = await temporaryFolder();
    await compile(folder, ["src/platform/orphans.ts", "src/platform/process-identity.ts"]);
    worker = join(folder, "worker.js");
    await writeFile(worker, script);
  });

  /** What a process said that looked for what was left, and how it ended. */
  async function looking(args: string[], env: Record<string, string>): Promise<[string, unknown]> {
    const child = spawn(process.execPath, [worker, ...args], {
      // A group of its own, so that only it is hit.
      detached: true,
      stdio: ["ignore", "pipe", "inherit"],
      env: { PATH: process.env["PATH"], ...env },
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
    return [said, signal ?? code];
  }

  test("is never killed, although it carries the mark", async () => {
    const { mark, env } = newMark();
    expect(await looking([mark], env)).toEqual(["killed 0", 0]);
  });

  test("is never killed, although the run's journal names it as the leader of a group", async () => {
    expect(await looking([nobody, "leader"], {})).toEqual(["killed 0", 0]);
  });
});
