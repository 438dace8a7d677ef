import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { createScreen } from "../../../src/platform/local/screen.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { paintedTerminal } from "./painted-terminal.ts";

type Stream = NodeJS.WriteStream;

/** A stream with the properties that a terminal's has. */
function terminal(columns = 40): { stream: Stream; written(): string } {
  const pipe = new PassThrough();
  const chunks: Buffer[] = [];
  pipe.on("data", (chunk: Buffer) => chunks.push(chunk));
  const stream = Object.assign(pipe, { isTTY: true, columns, rows: 20 }) as unknown as Stream;
  return { stream, written: () => Buffer.concat(chunks).toString("utf8") };
}

const notATerminal = (): Stream => new PassThrough() as unknown as Stream;

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setImmediate();
}

describe("who watches", () => {
  test.each([
    [{}, true],
    [{ TERM: "xterm" }, true],
    [{ TERM: "dumb" }, false],
    [{ CI: "true" }, false],
    [{ CI: "1" }, false],
    [{ CI: "" }, true],
    [{ CI: "false" }, true],
  ])("a terminal with %j is interactive: %s", (settings, interactive) => {
    expect(createScreen(terminal().stream, settings).interactive).toBe(interactive);
  });

  test("a pipe never is", () => {
    expect(createScreen(notATerminal(), {}).interactive).toBe(false);
  });

  test("columns are those of the terminal, as it is now, and 80 where there is none", () => {
    const { stream } = terminal(33);
    const screen = createScreen(stream, {});
    expect(screen.columns).toBe(33);
    stream.columns = 50;
    expect(screen.columns).toBe(50);
    expect(createScreen(notATerminal(), {}).columns).toBe(80);
  });
});

describe("colours", () => {
  test.each([
    [{}, true, false],
    [{ TERM: "dumb" }, false, false],
    [{ NO_COLOR: "1" }, false, false],
    [{ NO_COLOR: "" }, true, false],
    [{ FORCE_COLOR: "1" }, true, true],
    [{ FORCE_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "0" }, false, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, false, false],
    [{ CI: "true" }, true, false],
  ])("with %j: %s on a terminal, %s off it", (settings, on, off) => {
    expect(createScreen(terminal().stream, settings).colour).toBe(on);
    expect(createScreen(notATerminal(), settings).colour).toBe(off);
  });
});

describe("writing", () => {
  test("resolves only when the stream takes more, for all who wait", async () => {
    const pipe = new PassThrough({ highWaterMark: 4 });
    const screen = createScreen(pipe as unknown as Stream, {});
    let done = 0;
    const writes = ["a", "b", "c"].map((letter) => screen.write(letter.repeat(10)).then(() => (done += 1)));
    await setImmediate();
    expect(done).toBe(0);
    pipe.resume();
    await Promise.all(writes);
    expect(pipe.listenerCount("drain")).toBe(0);
  });

  test("many waiting writers are no leak", async () => {
    const warnings: Error[] = [];
    const collect = (warning: Error): number => warnings.push(warning);
    process.on("warning", collect);
    const pipe = new PassThrough({ highWaterMark: 1 });
    const screen = createScreen(pipe as unknown as Stream, {});
    const writes = Array.from({ length: 50 }, () => screen.write("text"));
    pipe.resume();
    await Promise.all(writes);
    await setImmediate();
    process.off("warning", collect);
    expect(warnings).toEqual([]);
  });

  test("a reader that went away stops nothing", async () => {
    const head = spawn("head", ["-n", "1"], { stdio: ["pipe", "pipe", "inherit"] });
    const screen = createScreen(head.stdin as unknown as Stream, {});
    const read: Buffer[] = [];
    head.stdout.on("data", (chunk: Buffer) => read.push(chunk));
    const closed = once(head, "close");
    const line = `${"x".repeat(1000)}\n`;
    for (let count = 0; count < 2000; count += 1) await screen.write(line);
    await closed;
    await screen.write("after the end\n");
    expect(Buffer.concat(read).toString()).toBe(line);
  });

  test("a file takes bytes and text in their order", async () => {
    const path = join(await temporaryFolder(), "log");
    const file = await open(path, "w");
    const stream = file.createWriteStream();
    const screen = createScreen(stream as unknown as Stream, {});
    await screen.write("text é\n");
    await screen.write(Buffer.from([0xff, 0x0a]));
    await screen.write("");
    stream.end();
    await once(stream, "close");
    expect([...(await readFile(path))]).toEqual([...Buffer.from("text é\n"), 0xff, 0x0a]);
    await screen.write("too late");
  });
});

describe("the live block", () => {
  test("stays below what is written, is replaced, and leaves nothing behind", async () => {
    const { stream, written } = terminal();
    const screen = createScreen(stream, {});
    screen.live("one\ntwo");
    await screen.write("early\n");
    await until(() => paintedTerminal(written()) === "early\none\ntwo");
    await screen.write("first done\n");
    expect(paintedTerminal(written())).toBe("early\nfirst done\none\ntwo");
    screen.live("two");
    await until(() => paintedTerminal(written()) === "early\nfirst done\ntwo");
    await screen.write("second done\n");
    screen.live("");
    await screen.write("end\n");
    await until(() => paintedTerminal(written()) === "early\nfirst done\nsecond done\nend");
  });

  test("is there too on a terminal that does not know its size", async () => {
    const { stream, written } = terminal(0);
    stream.rows = 0;
    createScreen(stream, {}).live("block");
    await until(() => paintedTerminal(written()) === "block");
    expect(written()).toContain("block");
  });

  test("does not come back when it was removed before it was drawn", async () => {
    const { stream, written } = terminal();
    const screen = createScreen(stream, {});
    screen.live("gone");
    screen.live("");
    screen.live("drawn");
    await until(() => paintedTerminal(written()) === "drawn");
    expect(written()).not.toContain("gone");
  });

  test("waits while a line is not finished", async () => {
    const { stream, written } = terminal();
    const screen = createScreen(stream, {});
    screen.live("block");
    await until(() => written().includes("block"));
    await screen.write("half a ");
    screen.live("new block");
    expect(paintedTerminal(written())).toBe("half a");
    await screen.write("line\n");
    await until(() => paintedTerminal(written()) === "half a line\nnew block");
  });

  test("is not there off a terminal, nor after the terminal is gone", async () => {
    const pipe = new PassThrough();
    createScreen(pipe as unknown as Stream, {}).live("block");
    const { stream, written } = terminal();
    const screen = createScreen(stream, {});
    stream.emit("error", new Error("EIO"));
    screen.live("block");
    await import("log-update");
    await setImmediate();
    expect(pipe.read()).toBe(null);
    expect(written()).toBe("");
  });
});
