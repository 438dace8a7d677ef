import { beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdir, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { createInterpreter, type Interpreter } from "../../../src/run/commands/interpreter.ts";
import { createCommandReader, createCommandState } from "../../../src/run/commands/reader.ts";
import { comparable, judgedFindings } from "../../support/judged-findings.ts";
import { redactedText } from "../../support/redacted.ts";
import { judgeLog, type JudgedPlace } from "../../support/runner-commands.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runs } from "../../support/property-runs.ts";

const matcherFiles: Record<string, unknown> = {
  // In the manner of gcc's, with two more that want the same lines.
  "one.json": [
    {
      owner: "cc",
      severity: "warning",
      pattern: [
        {
          regexp: "^(.+?):(\\d+):(\\d+)?: (?:(\\w+): )?(.+)$",
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          message: 5,
        },
      ],
    },
    { owner: "last", pattern: [{ regexp: "^(.+): note: (.*)$", file: 1, message: 2 }] },
    { owner: "quiet", pattern: [{ regexp: "(nothing)?", message: 1 }] },
  ],
  // In the manner of eslint's.
  "loop.json": [
    {
      owner: "lint",
      fromPath: "src/project",
      pattern: [
        { regexp: "^(\\S+)$", file: 1 },
        { regexp: "^ +(\\d+) +(\\w+) +(.*)$", line: 1, severity: 2, message: 3, loop: true },
      ],
    },
  ],
  "same-owner.json": [{ owner: "CC", pattern: [{ regexp: "^(\\w+):(\\d+)", file: 1, message: 2 }] }],
  "none.json": [],
  "broken.json": [{ owner: "lint", pattern: [{ regexp: "(", message: 0 }] }],
};

let place: JudgedPlace;
beforeAll(async () => {
  const workspace = await temporaryFolder();
  await mkdir(join(workspace, "src"));
  for (const path of ["src/a.c", "b.c"]) await writeFile(join(workspace, path), "");
  const texts = Object.entries(matcherFiles).map(
    ([name, matchers]) => [join(workspace, name), JSON.stringify({ problemMatcher: matchers })] as const,
  );
  for (const [path, text] of texts) await writeFile(path, text);
  place = { workspace, files: new Map(texts), exists: existsSync };
});

async function interpret(pieces: readonly string[]): Promise<Interpreter> {
  const { workspace } = place;
  const interpreter = createInterpreter({
    files: diskFiles(),
    root: workspace,
    cwd: workspace,
    windows: false,
    workspace,
    temporaryFolder: null,
    matchers: [],
    clock: systemClock,
    signal: new AbortController().signal,
    hide: redactedText,
  });
  const reader = createCommandReader({ ...interpreter, mask: () => undefined }, createCommandState());
  for (const piece of pieces) {
    reader.push(Buffer.from(piece));
    await interpreter.settle();
  }
  reader.end();
  await interpreter.settle();
  return interpreter;
}

const commands = [
  ...Object.keys(matcherFiles).flatMap((name) => [`::add-matcher::${name}`, `::remove-matcher::${name}`]),
  "::add-matcher::missing.json",
  "::add-matcher::",
  "##[add-matcher]loop.json",
  "::remove-matcher owner=LINT::",
  "::remove-matcher owner=cc::",
  "::remove-matcher owner=cc::one.json",
  "::remove-matcher::",
  "::error file=b.c,line=3,endLine=2,col=4::m",
  "::warning file=src/a.c,endLine=2,title=T::m%0An",
  "b.c:1:1: ##[notice]m",
  "::set-output name=a::b",
  "::set-output::b",
  "::stop-commands::tok-1",
  "::tok-1::",
  "::echo::maybe",
];
const texts = [
  "b.c:1:2: error: m",
  "src/a.c:3:: m",
  "gone.c:4:5: warning: m",
  "b.c:0:99999999999: fatal: m",
  "../b.c:1:1: Notice: m",
  "b.c:7:7: note: m",
  "b.c:8:8: warning: note: m",
  "b.c: note:  ",
  "a.c",
  "src/a.c",
  "  1  error  m",
  "  2  info  m",
  "  3  warning  ",
  "nothing",
  "",
  "\u001b[31mb.c:1:2: error: m\u001b[0m",
  "::tok-2::",
];
// What adds matchers comes first, so that most lines are read by some.
const line = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...commands) },
  { weight: 2, arbitrary: fc.constantFrom(...texts) },
);
const output = fc
  .tuple(
    fc.subarray(["::add-matcher::one.json", "::add-matcher::loop.json"]),
    fc.array(line, { maxLength: 25 }),
  )
  .map(([first, lines]) => [...first, ...lines].map((text) => `${text}\n`));

test("any output comes to the findings, outputs, failures and matchers that the runner would have", async () => {
  await fc.assert(
    fc.asyncProperty(output, fc.boolean(), async (lines, inPieces) => {
      const verdict = judgeLog(lines.join(""), place);
      const interpreter = await interpret(inPieces ? lines : [lines.join("")]);
      expect(interpreter.findings.map(comparable)).toEqual(judgedFindings(verdict));
      expect(interpreter.takeFailures()).toHaveLength(verdict.failures.length);
      expect(interpreter.getMatchers().map(({ owner }) => owner)).toEqual(
        verdict.matchers.map(({ owner }) => owner),
      );
    }),
    { numRuns: runs(1000) },
  );
});
