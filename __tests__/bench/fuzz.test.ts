import { describe, expect, test } from "@jest/globals";
import { randomOf, seedOfRound } from "../../bench/chaos/random.js";
import { notExercised, wrongWithCall, wrongWithText } from "../../bench/fuzz/checks.js";
import { deckOf, fullRound, kindsOf } from "../../bench/fuzz/kinds.js";
import { mutateBytes, mutateJson, mutateText, mutateValue } from "../../bench/fuzz/mutate.js";
import { repositoryFiles } from "../../bench/fuzz/pipeline.js";
import { drawSecret } from "../../bench/fuzz/secret.js";

const randomFor = (seed: number, number: number) => randomOf(seedOfRound(seed, number));
const deep = "[".repeat(50_000) + "]".repeat(50_000);
const texts = ["", "\n", "{}", "null", '{"a":[1,2]}\n{"b":null}\n', ...Object.values(repositoryFiles)];

function drawn(seed: number, number: number): string {
  const random = randomFor(seed, number);
  const changed = texts.map((text) => mutateJson(random, text).toString("base64"));
  return JSON.stringify([drawSecret(random), changed]);
}

describe("a case", () => {
  test("is the same for the same seed and number, and another one for others", () => {
    expect(drawn(1, 7)).toBe(drawn(1, 7));
    expect(new Set([drawn(1, 7), drawn(1, 8), drawn(2, 7)]).size).toBe(3);
  });

  test("is of every kind and play in a full round", () => {
    const kinds = kindsOf(["auto", "plan"]);
    const dealt = Array.from({ length: fullRound(kinds) }, (_, index) => deckOf(kinds)(index + 1));
    expect(new Set(dealt.map(({ kind, play }) => `${kind.name}: ${play.name}`)).size).toBe(fullRound(kinds));
  });
});

test("damage is done to whatever there is", () => {
  const values = [null, 1, "a", [], {}, { a: [{ b: "c" }] }];
  const damage = (number: number): void => {
    const random = randomFor(3, number);
    for (const text of [...texts, deep]) {
      mutateText(random, text);
      mutateJson(random, text);
      mutateBytes(random, Buffer.from(text));
    }
    for (const value of values) JSON.stringify(mutateValue(random, value));
  };
  for (let number = 1; number <= 80; number += 1) expect(() => damage(number)).not.toThrow();
});

describe("a check", () => {
  const secret = drawSecret(randomFor(1, 1));
  const none = Buffer.from("");
  const well = {
    code: 0,
    signal: null,
    killed: null,
    wallMs: 100,
    cancelledAfterMs: null,
    stdout: none,
    stderr: none,
    reports: [{ cpuMs: 90, memoryBytes: 2 ** 26 }],
  };
  const slowness = { wall: 1, cpu: 1 };
  const wrong = (ended: object, machine = slowness): string[] =>
    wrongWithCall({ ...well, ...ended }, { codes: new Set([0, 1, 70]), slowness: machine, secret });

  test("has nothing to say of a call that went well", () => {
    expect(wrong({})).toEqual([]);
  });

  test.each([
    ["a code of its own", { code: 3 }, /ended with 3, which is not in the table/],
    ["a fault of Orchestrator", { code: 70 }, /a fault of Orchestrator/],
    ["a crash", { signal: "SIGSEGV" }, /ended by SIGSEGV/],
    ["no end", { killed: "it did not end within 40 s" }, /did not end/],
    ["a late end", { wallMs: 10_100 }, /it ended 10\.1 s, at most 10\.0 s/],
    ["a late cancel", { wallMs: 30_000, cancelledAfterMs: 4_000 }, /26\.0 s after it was cancelled/],
    ["much work", { reports: [{ cpuMs: 11_000, memoryBytes: 1 }] }, /11\.0 s of processor time/],
    ["much memory", { reports: [{ cpuMs: 1, memoryBytes: 513 * 2 ** 20 }] }, /513 MiB of memory/],
    ["no report", { reports: [] }, /no report/],
    [
      "a stack trace",
      { stderr: Buffer.from("Error: x\n    at f (/a/b.js:1:2)\n") },
      /stderr has a stack trace/,
    ],
    [
      "a warning of Node",
      { stdout: Buffer.from("(node:12) Warning: x\n") },
      /stdout has a stack trace or the like/,
    ],
    ["a secret", { stdout: Buffer.from(`a ${secret.value} b`) }, /stdout has the canary \(raw\)/],
  ])("tells of %s", (_, ended, sentence) => {
    expect(wrong(ended)).toEqual([expect.stringMatching(sentence)]);
  });

  test("gives a machine that is slower more time, and no more memory", () => {
    const slow = { wall: 30, cpu: 5 };
    expect(wrong({ wallMs: 200_000, reports: [{ cpuMs: 40_000, memoryBytes: 1 }] }, slow)).toEqual([]);
    expect(wrong({ reports: [{ cpuMs: 1, memoryBytes: 2 ** 30 }] }, slow)).toHaveLength(1);
  });

  test("finds the canary in each of its forms, and as it is read", () => {
    const found = [expect.stringMatching(/^x has the canary/)];
    for (const { bytes } of secret.forms) expect(wrongWithText("x", bytes, secret)).toEqual(found);
    const encoded = Buffer.from(Buffer.from(`ab${secret.value}`).toString("base64"));
    expect(wrongWithText("x", encoded, secret)).toEqual([expect.stringContaining("base64")]);
    const hidden = Buffer.from(Array.from(secret.value).join("\u2060"));
    expect(wrongWithText("x", hidden, secret)).toEqual([expect.stringContaining("as it is read")]);
    expect(wrongWithText("x", hidden, null)).toEqual([]);
  });

  test("leaves out the masks that a step gives to the runner, which shows them to no one", () => {
    const mask = `::add-mask::${secret.value}\n`;
    const fenced = `::stop-commands::x\n${mask}::x::\n`;
    const found = [expect.stringMatching(/stdout has the canary/)];
    const step = (stdout: string) => wrong({ stdout: Buffer.from(stdout), mode: "auto" });
    expect(step(mask)).toEqual([]);
    expect(step(`::stop-commands::x\n::x::\n${mask}`)).toEqual([]);
    expect(step(fenced)).toEqual(found);
    expect(wrong({ stdout: Buffer.from(mask) })).toEqual(found);
  });

  test("names the verbs and modes that nothing called", () => {
    expect(notExercised(["run", "new-verb"], new Set(["run"]))).toEqual(["no case called new-verb"]);
  });
});
