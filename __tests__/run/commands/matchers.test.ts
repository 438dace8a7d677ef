import { expect, test } from "@jest/globals";
import { readMatchers } from "../../../src/run/commands/matcher-file.ts";
import { createMatchers } from "../../../src/run/commands/matchers.ts";

const [matcher] = readMatchers(
  JSON.stringify({ problemMatcher: [{ owner: "x", pattern: [{ regexp: "^x(.*)", message: 1 }] }] }),
);
const lines = Array.from({ length: 600 }, (_, at) => `x${at}`);

/** A clock that goes on by so many milliseconds whenever it is looked at. */
const clockOf = (step: number, slept: () => void = () => undefined) => {
  let now = 0;
  return { elapsed: () => (now += step), sleep: async () => slept() };
};

test("a matcher that is slow for many lines is removed after 5 s in all, with a warning", async () => {
  const warnings: string[] = [];
  const means = { clock: clockOf(20), signal: new AbortController().signal };
  const matchers = createMatchers([matcher!], means, (message) => void warnings.push(message));
  expect(await matchers.match(lines.slice(0, 200))).toHaveLength(200);
  expect(await matchers.match(lines)).toHaveLength(51);
  expect(warnings).toEqual([
    'the problem matcher "x" took longer than 5 s in all for lines that take it long: it was removed',
  ]);
  expect([matchers.isEmpty(), matchers.getCurrent()]).toEqual([true, []]);
});

test("a matcher that is added again is removed at its next slow line, and none is added the third time", async () => {
  const warnings: string[] = [];
  const means = { clock: clockOf(20), signal: new AbortController().signal };
  const matchers = createMatchers([matcher!], means, (message) => void warnings.push(message));
  await matchers.match(lines);
  for (const _ of lines) {
    matchers.add([matcher!]);
    await matchers.match(lines);
  }
  expect(warnings).toHaveLength(3);
  expect(warnings.at(-1)).toMatch(/, and no more problem matchers are used in this stage$/);
});

test("a matcher that takes its usual time is kept for any number of lines", async () => {
  const means = { clock: clockOf(9), signal: new AbortController().signal };
  const matchers = createMatchers([matcher!], means, () => undefined);
  expect(await matchers.match(lines)).toHaveLength(600);
  expect(matchers.isEmpty()).toBe(false);
});

test("matching yields to other work, and a cancel ends it", async () => {
  const cancelled = new AbortController();
  const means = { clock: clockOf(9, () => cancelled.abort()), signal: cancelled.signal };
  const matchers = createMatchers([matcher!], means, () => undefined);
  const found = await matchers.match(lines);
  expect(found.map(({ message }) => message)).toEqual(["0", "1"]);
  expect(await matchers.match(lines)).toEqual([]);
});

test("lines that are left when the time of a stage is over make it late, if matchers took it", async () => {
  const means = { clock: clockOf(20), signal: new AbortController().signal };
  const matchers = createMatchers([matcher!], means, () => undefined);
  matchers.readUntil(2000);
  expect((await matchers.match(lines)).length).toBeLessThan(100);
  expect(matchers.areLate()).toBe(true);
  matchers.readUntil(Infinity);
  expect(matchers.areLate()).toBe(false);
});

test("a stage is not late for lines that come late", async () => {
  const means = { clock: clockOf(9), signal: new AbortController().signal };
  const matchers = createMatchers([matcher!], means, () => undefined);
  matchers.readUntil(0);
  expect(await matchers.match(lines)).toHaveLength(600);
  expect(matchers.areLate()).toBe(false);
});
