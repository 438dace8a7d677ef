import { describe, expect, test } from "@jest/globals";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate as turns } from "node:timers/promises";
import fc from "fast-check";
import type { RedactedBytes } from "../../src/model/redacted.ts";
import { createLog } from "../../src/run/log.ts";
import { redactedBytes } from "../support/redacted.ts";
import { commandOf, logOf, runPipeline } from "../support/run-context.ts";

/** Everything that a log wrote. */
async function written(limit: number, pieces: readonly Uint8Array[]): Promise<Buffer> {
  const appended: Buffer[] = [];
  const log = createLog(
    { append: async (bytes) => void appended.push(Buffer.from(bytes as Uint8Array)), close: async () => {} },
    limit,
  );
  for (const piece of pieces) {
    const lent = Uint8Array.from(piece);
    await log.write(lent as Uint8Array as RedactedBytes);
    // Whoever handed it over may use it for something else by now.
    lent.fill(0x21);
  }
  await log.finish();
  return Buffer.concat(appended);
}

const gapLine = /\n--- (\d+) bytes of output are left out here: the log-limit is (\d+) bytes ---\n/;

const somePieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 30 });

describe("a log", () => {
  test("that is within its limit is the output byte for byte, whatever the pieces are", async () => {
    await fc.assert(
      fc.asyncProperty(somePieces, fc.nat(50), async (pieces, more) => {
        const output = Buffer.concat(pieces);
        expect(await written(Math.max(1, output.length + more), pieces)).toEqual(output);
      }),
    );
  });

  test("of exactly its limit lacks nothing", async () => {
    for (const limit of [1, 2, 3, 10, 11]) {
      const output = Buffer.from("abcdefghijklmnop").subarray(0, limit);
      expect(await written(limit, [output])).toEqual(output);
      expect(
        await written(
          limit,
          [...output].map((byte) => Uint8Array.of(byte)),
        ),
      ).toEqual(output);
    }
  });

  test("beyond it is the beginning, a line that says how many bytes are missing, and the end", async () => {
    await fc.assert(
      fc.asyncProperty(somePieces, fc.integer({ min: 1, max: 300 }), async (pieces, limit) => {
        // Without what would itself read as that line.
        const output = Buffer.concat(pieces).map((byte) => (byte === 0x2d ? 0x2e : byte));
        fc.pre(output.length > limit);
        let from = 0;
        const cut = pieces.map(({ length }) => output.subarray(from, (from += length)));
        const log = await written(limit, cut);
        const text = log.toString("latin1");
        const gap = gapLine.exec(text);
        const [line = "", missing = "", said = ""] = gap ?? [];
        expect([Number(said), Number(missing)]).toEqual([limit, output.length - limit]);
        const head = log.subarray(0, gap!.index);
        const tail = log.subarray(gap!.index + line.length);
        expect(head.length + tail.length).toBe(limit);
        expect(head).toEqual(output.subarray(0, head.length));
        expect(tail).toEqual(output.subarray(output.length - tail.length));
      }),
    );
  });

  test("keeps as much of the end as of the beginning", async () => {
    const output = Buffer.from("0123456789abcdefghij");
    const log = (await written(10, [output])).toString();
    expect(log.split(gapLine)).toEqual(["01234", "10", "10", "fghij"]);
  });

  test("does not depend on the pieces, beyond its limit either", async () => {
    await fc.assert(
      fc.asyncProperty(somePieces, fc.integer({ min: 1, max: 300 }), async (pieces, limit) => {
        const whole = await written(limit, [Buffer.concat(pieces)]);
        expect(await written(limit, pieces)).toEqual(whole);
      }),
    );
  });

  test("that holds 1 MiB of its end is that much at most in memory, whatever its limit", async () => {
    const MiB = 1024 * 1024;
    const pieces = Array.from({ length: 48 }, (_, at) => Buffer.alloc(MiB / 16, 0x41 + (at % 26)));
    const log = await written(2.5 * MiB, pieces);
    const output = Buffer.concat(pieces);
    const gap = gapLine.exec(log.toString("latin1"))!;
    expect(gap.index).toBe(1.5 * MiB);
    expect(log.subarray(gap.index + gap[0].length).equals(output.subarray(output.length - MiB))).toBe(true);
  });

  test("rejects if the disk does", async () => {
    const refused = (): Promise<void> => Promise.reject(new Error("no space left"));
    const log = createLog({ append: refused, close: async () => {} }, 4);
    await log.write(redactedBytes("a"));
    await turns();
    expect(log.failed.reason).toEqual(new Error("no space left"));
    for (const more of ["b", "cd"])
      await expect(log.write(redactedBytes(more))).rejects.toThrow("no space left");
    await expect(log.finish()).rejects.toThrow("no space left");
  });

  test("is ahead of a slow disk by a few pieces only, in order, and finished when the disk is", async () => {
    const disk: { text: string; written(): void }[] = [];
    const append = (bytes: Uint8Array | string): Promise<void> =>
      new Promise((written) => disk.push({ text: String(bytes), written }));
    const log = createLog({ append, close: async () => {} }, 1000);
    const done: number[] = [];
    const pieces = Array.from({ length: 20 }, (_, at) => at);
    const all = Promise.all(pieces.map((at) => log.write(redactedBytes(`${at};`)).then(() => done.push(at))));
    await turns();
    expect(done).toEqual(pieces.slice(0, 8));
    for (const { written } of disk) written();
    await all;
    let finished = false;
    const finish = log
      .write(redactedBytes("last;"))
      .then(log.finish)
      .then(() => (finished = true));
    await turns();
    expect(finished).toBe(false);
    disk.at(-1)!.written();
    await finish;
    expect(disk.map(({ text }) => text).join("")).toBe(`${pieces.join(";")};last;`);
  });
});

describe("the log of a stage", () => {
  const limit = 64 * 1024;
  const file = { "log-limit": "64KiB" };

  test("within the log-limit is its whole output", async () => {
    const ran = await runPipeline({ stages: [{ id: "a", run: `seq -w 1 9000` }] }, { file });
    const lines = Array.from({ length: 9000 }, (_, at) => `${String(at + 1).padStart(4, "0")}\n`);
    expect(ran.plan.log_limit_bytes).toBe(limit);
    expect(await logOf(ran, "a")).toBe(lines.join(""));
  });

  test("beyond it keeps beginning and end, says what is missing, and the stage goes on", async () => {
    const ran = await runPipeline({ stages: [{ id: "a", run: "seq -w 1 90000" }] }, { file });
    const output = Array.from({ length: 90_000 }, (_, at) => `${String(at + 1).padStart(5, "0")}\n`).join("");
    const [head, missing, said, tail] = (await logOf(ran, "a")).split(gapLine);
    expect([Number(missing), Number(said)]).toEqual([output.length - limit, limit]);
    expect(head).toBe(output.slice(0, limit / 2));
    expect(tail).toBe(output.slice(-limit / 2));
    expect(commandOf(ran, "a").outcome).toBe("succeeded");
  });

  test("holds all tries of a stage within the one limit, and both streams", async () => {
    const script = "head -c 50000 /dev/zero | tr '\\0' o\nhead -c 50000 /dev/zero | tr '\\0' e >&2\nexit 1";
    const ran = await runPipeline({ stages: [{ id: "a", run: script, tries: { max: 3 } }] }, { file });
    const log = await logOf(ran, "a");
    const gap = gapLine.exec(log)!;
    expect(log.length).toBe(limit + gap[0].length);
    expect(Number(gap[1])).toBeGreaterThan(200_000);
    expect(commandOf(ran, "a")).toMatchObject({ outcome: "failed", tries: 3 });
    expect(commandOf(ran, "a").tail?.stdout).toMatch(/^o{4096}$/);
  });

  test("of one stage takes nothing from that of another", async () => {
    const print = "head -c 40000 /dev/zero | tr '\\0' x";
    const ran = await runPipeline(
      {
        stages: [
          { id: "a", run: print },
          { id: "b", run: print, needs: [] },
          { pipeline: "inner", needs: [] },
        ],
      },
      { file, pipelines: { inner: { stages: [{ id: "c", run: print }] } } },
    );
    for (const id of ["a", "b"]) expect(await logOf(ran, id)).toHaveLength(40_000);
    const inner = ran.collected.children[0]!.commands[0]!.log_path!;
    expect((await stat(join(ran.root, inner))).size).toBe(40_000);
  });
});
