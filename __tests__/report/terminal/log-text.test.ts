import { expect, test } from "@jest/globals";
import { createLogText } from "../../../src/report/terminal/log-text.ts";

function show(pieces: readonly string[], colour = false): string {
  const text = createLogText(colour);
  return pieces.map((piece) => text.push(Buffer.from(piece))).join("") + text.end();
}

test("lines are the same, however the log is cut into pieces", () => {
  const log = "one\r\ntwo\n\nünï\n";
  expect(show([log])).toBe("one\ntwo\n\nünï\n");
  const letters = createLogText(false);
  const bytes = [...Buffer.from(log)].map((byte) => letters.push(Uint8Array.of(byte)));
  expect(bytes.join("") + letters.end()).toBe("one\ntwo\n\nünï\n");
});

test("of an overwritten line, the last state is shown", () => {
  expect(show(["10%\r20", "%\r100%\ndone"])).toBe("100%\ndone\n");
});

test("colours are shown only where there is colour; the cursor never moves", () => {
  const log = "\u001b[31mred\u001b[0m \u001b[2Aup\n";
  expect(show([log])).toBe("red up\n");
  expect(show([log], true)).toBe("\u001b[31mred\u001b[0m up\u001b[0m\n");
});

test("a very long line is not held back", () => {
  const text = createLogText(false);
  const long = "x".repeat(40_000);
  expect(text.push(Buffer.from(long))).toBe(long);
  expect(text.end()).toBe("");
});
