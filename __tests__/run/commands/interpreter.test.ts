import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Finding } from "../../../src/model/finding.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { createInterpreter, type Interpreter } from "../../../src/run/commands/interpreter.ts";
import { createCommandReader, createCommandState } from "../../../src/run/commands/reader.ts";
import { judgeLog } from "../../support/runner-commands.ts";
import { redactedText } from "../../support/redacted.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { runs } from "../../support/property-runs.ts";

interface Place {
  root?: string;
  cwd?: string;
  workspace?: string;
  temporaryFolder?: string | null;
}

async function interpret(
  output: string,
  { root = "/none", cwd = root, workspace = root, ...place }: Place = {},
): Promise<Interpreter> {
  const interpreter = createInterpreter({
    files: diskFiles(),
    root,
    cwd,
    windows: false,
    workspace,
    temporaryFolder: place.temporaryFolder ?? null,
    matchers: [],
    clock: systemClock,
    signal: new AbortController().signal,
    hide: redactedText,
  });
  const reader = createCommandReader({ ...interpreter, mask: () => undefined }, createCommandState());
  reader.push(Buffer.from(output));
  reader.end();
  await interpreter.settle();
  return interpreter;
}

const findingsOf = async (output: string, place?: Place): Promise<Finding[]> =>
  (await interpret(output, place)).findings;

/** Places of what was found, as `path:line`. */
const placesOf = async (output: string, place: Place): Promise<string[]> =>
  (await findingsOf(output, place)).map(({ path, line }) => `${path}:${line}`);

async function repository(...paths: string[]): Promise<string> {
  const root = await temporaryFolder();
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), "");
  }
  return root;
}

const nowhere = {
  title: null,
  rule: null,
  path: null,
  line: null,
  end_line: null,
  column: null,
  end_column: null,
  fix: null,
};

describe("an error, a warning or a notice", () => {
  test("is a finding with all that the runner reads of it", async () => {
    const output =
      "::error file=src/a.ts,line=3,endLine=3,col=7,endColumn=9,title=A%2C B%3A C::50%25 of%0Ait\n" +
      "text ##[warning file=d.ts;line=9;title=T%5D%3B]e\n";
    expect(await findingsOf(output)).toEqual([
      {
        ...nowhere,
        level: "error",
        path: "src/a.ts",
        line: 3,
        end_line: 3,
        column: 7,
        end_column: 9,
        title: "A, B: C",
        message: "50% of\nit",
      },
      { ...nowhere, level: "warning", path: "d.ts", line: 9, title: "T];", message: "e" },
    ]);
  });

  test("needs no file, no line and no message (C2)", async () => {
    const output =
      "::error::m\n::warning::\n::error file=x::m\n::notice line=4::m\n::error file=x,endLine=4::m\n";
    expect(await findingsOf(output)).toEqual([
      { ...nowhere, level: "error", message: "m" },
      { ...nowhere, level: "warning", message: "" },
      { ...nowhere, level: "error", message: "m", path: "x" },
      { ...nowhere, level: "notice", message: "m" },
      { ...nowhere, level: "error", message: "m", path: "x", line: 4, end_line: 4 },
    ]);
  });

  test("has the place that the runner gives it, and its words", async () => {
    const level = fc.constantFrom("error", "warning", "notice");
    const number = fc.constantFrom("", "0", "1", "2", "3", "-1", " 2", "+3", "x", "99999999999");
    const name = fc.constantFrom("line", "endLine", "col", "endColumn", "LINE", "title");
    const properties = fc.array(fc.tuple(name, number), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(level, properties, fc.string({ unit: "grapheme" }), async (word, given, message) => {
        const pairs = ["file=a.ts", ...given.map((pair) => pair.join("="))];
        const text = `::${word} ${pairs.join(",")}::${message}\n`;
        const [expected] = judgeLog(text).annotations;
        const positive = (value: number | null): number | null =>
          value !== null && value >= 1 ? value : null;
        const [found] = await findingsOf(text);
        expect(found).toEqual({
          ...nowhere,
          level: expected!.level,
          path: "a.ts",
          line: positive(expected!.line),
          end_line: positive(expected!.endLine),
          column: positive(expected!.col),
          end_column: positive(expected!.endCol),
          title: expected!.title,
          message: expected!.message,
        });
      }),
      { numRuns: runs(2000) },
    );
  });

  test("is cut at 4,096 characters", async () => {
    const [found] = await findingsOf(`::error::${"x".repeat(5000)}\n`);
    expect(found!.message).toHaveLength(4096);
  });

  test("may name a file by its absolute path, as most tools do (C1)", async () => {
    const root = await repository("src/a.ts");
    const link = `${root}-link`;
    await symlink(root, link);
    expect(await placesOf(`::error file=${root}/src/a.ts,line=3::m\n`, { root })).toEqual(["src/a.ts:3"]);
    expect(await placesOf(`::error file=${root}/src/a.ts,line=3::m\n`, { root: link })).toEqual([
      "src/a.ts:3",
    ]);
  });

  test("has no place when the file is outside of the repository", async () => {
    const names = ["/etc/passwd", "../a.ts", "a/../../b.ts", "a/%0A/../../../b", "x%00y"];
    const output = names.map((name) => `::error file=${name},line=1::m\n`).join("");
    expect(await findingsOf(output, { root: await repository() })).toEqual(
      names.map((name) => ({
        ...nowhere,
        level: "error",
        message: "m",
        ...(name === "x%00y" ? { path: "x%00y", line: 1, end_line: null } : {}),
      })),
    );
  });

  test("of a stage in a folder is about the file that is there (C3)", async () => {
    const root = await repository(
      "packages/api/src/a.ts",
      "packages/api/src/both.ts",
      "src/both.ts",
      "src/root.ts",
    );
    const cwd = join(root, "packages/api");
    const names = ["src/a.ts", "src/both.ts", "src/root.ts", "src/neither.ts", "./src/a.ts", "../web/x.ts"];
    const output = names.map((name) => `::error file=${name},line=1::m\n`).join("");
    expect(await placesOf(output, { root, cwd })).toEqual([
      "packages/api/src/a.ts:1",
      "src/both.ts:1",
      "src/root.ts:1",
      "src/neither.ts:1",
      "packages/api/src/a.ts:1",
      "packages/web/x.ts:1",
    ]);
  });

  test("is only counted beyond a hundred", async () => {
    const { findings, countOmitted } = await interpret("::error::m\n".repeat(103));
    expect([findings.length, countOmitted()]).toEqual([100, 3]);
  });
});

describe("a command for which the runner fails a step", () => {
  const failing: Record<string, string> = {
    "set-env": "::set-env name=A::b\n",
    "add-path": "::add-path::/x\n",
    "set-output without a name": "::set-output::x\n",
    "save-state without a name": "::save-state::x\n",
    "echo of neither on nor off": "::echo::maybe\n",
    "a matcher that is not there": "::add-matcher::missing.json\n",
    "a token that anything may print": "::stop-commands::error\n",
  };
  for (const [what, output] of Object.entries(failing))
    test(`fails the stage: ${what}`, async () => {
      const failures = (await interpret(output)).takeFailures();
      expect(failures).toHaveLength(1);
      expect(failures[0]).toMatch(/^[^\n]{20,250}$/);
    });

  test("is none that the runner accepts", async () => {
    const output =
      "::set-output name=a::b%0Ac\n::save-state name=a::b\n::echo:: ON \n::debug::x\n::group::x\n::endgroup::\n::x::y\n";
    const interpreter = await interpret(output);
    expect(interpreter.takeFailures()).toEqual([]);
    expect(interpreter.takeOutputs()).toEqual({ a: "b\nc" });
    expect(interpreter.findings).toEqual([]);
  });
});

const eslint = {
  problemMatcher: [
    {
      owner: "eslint",
      pattern: [
        { regexp: "^([^\\s].*)$", file: 1 },
        {
          regexp: "^\\s+(\\d+):(\\d+)\\s+(error|warning|info)\\s+(.*)\\s\\s+(.*)$",
          line: 1,
          column: 2,
          severity: 3,
          message: 4,
          code: 5,
          loop: true,
        },
      ],
    },
  ],
};
const tsc = {
  problemMatcher: [
    {
      owner: "tsc",
      pattern: [
        {
          regexp: "^(.+)\\((\\d+),(\\d+)\\): (error|warning) (TS\\d+): (.*)$",
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          code: 5,
          message: 6,
        },
      ],
    },
  ],
};
const gcc = {
  problemMatcher: [
    {
      owner: "gcc",
      severity: "warning",
      pattern: [
        {
          regexp: "^(.*?):(\\d+):(\\d*):?\\s+(?:fatal\\s+)?(warning|error)?:?\\s*(.*)$",
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          message: 5,
        },
      ],
    },
  ],
};
const msbuild = {
  problemMatcher: [
    {
      owner: "msbuild",
      pattern: [
        { regexp: "^(.+)\\((\\d+)\\): error: (.*) \\[(.+)\\]$", file: 1, line: 2, message: 3, fromPath: 4 },
      ],
    },
  ],
};

async function withMatcher(matcher: object, ...paths: string[]): Promise<string> {
  const root = await repository(...paths);
  await writeFile(join(root, "m.json"), `// A comment.\n${JSON.stringify(matcher)}`);
  return root;
}

describe("problem matchers (C17)", () => {
  test("find what a tool prints behind them, over several lines and with a loop", async () => {
    const root = await withMatcher(eslint, "src/a.js", "src/b.js");
    const output =
      `::add-matcher::m.json\n${root}/src/a.js\n  1:5  error  No x  no-x\n  2:1  warning  No y  no-y\n\n` +
      "src/b.js\n  9:9  info  Unknown level  x\n  3:4  error  No z  no-z\n\nsrc/missing.js\n  1:1  error  Gone  x\n";
    expect(await findingsOf(output, { root })).toMatchObject([
      { level: "error", path: "src/a.js", line: 1, column: 5, message: "No x" },
      { level: "warning", path: "src/a.js", line: 2, column: 1, message: "No y" },
      { level: "error", path: "src/b.js", line: 3, column: 4, message: "No z" },
      { level: "error", path: null, line: null, column: null, message: "Gone" },
    ]);
  });

  test("take the folder of the stage, and the one of `fromPath`", async () => {
    const root = await withMatcher(tsc, "api/src/a.ts");
    await writeFile(join(root, "n.json"), JSON.stringify(msbuild));
    const output =
      "::add-matcher::m.json\n::add-matcher::n.json\nsrc/a.ts(3,7): error TS2322: Wrong.\n" +
      "src/a.ts(4): error: Worse. [api/project.proj]\n";
    expect(await placesOf(output, { root, cwd: join(root, "api") })).toEqual([
      "api/src/a.ts:3",
      "api/src/a.ts:4",
    ]);
  });

  test("begin in the workspace too, where the repository is a folder of it", async () => {
    const workspace = await withMatcher(tsc, "main/src/a.ts");
    const root = join(workspace, "main");
    const output =
      "::add-matcher::m.json\nmain/src/a.ts(9,2): error TS2322: Wrong.\n::error file=main/src/a.ts,line=3::m\n";
    expect(await placesOf(output, { root, workspace })).toEqual(["src/a.ts:9", "src/a.ts:3"]);
  });

  test("have a severity of their own where the line has none", async () => {
    const root = await withMatcher(gcc, "a.c");
    const output = "::add-matcher::m.json\na.c:1:2: error: no\na.c:3:4: odd\n";
    expect(await findingsOf(output, { root })).toMatchObject([
      { level: "error", line: 1, column: 2, message: "no" },
      { level: "warning", line: 3, column: 4, message: "odd" },
    ]);
  });

  test("start with the line after their command, and end with their removal, by owner or file", async () => {
    const root = await withMatcher(tsc, "a.ts");
    const line = "a.ts(3,7): error TS1: m\n";
    for (const removal of ["::remove-matcher owner=TSC::", "::remove-matcher::m.json"])
      expect(await placesOf(`${line}::add-matcher::m.json\n${line}${removal}\n${line}`, { root })).toEqual([
        "a.ts:3",
      ]);
  });

  test("are replaced by others of the same owner, and the newest one has the first word", async () => {
    const root = await withMatcher(tsc, "a.ts");
    const other = { problemMatcher: [{ owner: "other", pattern: [{ regexp: "^(.*)$", message: 1 }] }] };
    await writeFile(join(root, "other.json"), JSON.stringify(other));
    await writeFile(join(root, "same.json"), JSON.stringify(other).replace("other", "tsc"));
    const line = "a.ts(3,7): error TS1: m\n";
    const messages = async (output: string) =>
      (await findingsOf(output, { root })).map(({ message }) => message);
    expect(await messages(`::add-matcher::m.json\n::add-matcher::other.json\n${line}`)).toEqual([
      line.trim(),
    ]);
    expect(await messages(`::add-matcher::other.json\n::add-matcher::m.json\n${line}`)).toEqual(["m"]);
    expect(await messages(`::add-matcher::m.json\n::add-matcher::same.json\n${line}`)).toEqual([line.trim()]);
  });

  test("of one file: the last one has the first word in the stage, and the first one in later stages", async () => {
    const one = { owner: "one", pattern: [{ regexp: "(.)", message: 1 }] };
    const whole = { owner: "whole", pattern: [{ regexp: "(.*)", message: 1 }] };
    const root = await withMatcher({ problemMatcher: [one, whole] });
    const interpreter = await interpret("::add-matcher::m.json\nxyz\n", { root });
    expect(interpreter.findings.map(({ message }) => message)).toEqual(["xyz"]);
    expect(interpreter.getMatchers().map(({ owner }) => owner)).toEqual(["one", "whole"]);
  });

  test("are removed by a file whose matchers could not be added", async () => {
    const root = await withMatcher(tsc, "a.ts");
    await writeFile(join(root, "owner.json"), JSON.stringify({ problemMatcher: [{ owner: "tsc" }] }));
    const interpreter = await interpret("::add-matcher::m.json\n::remove-matcher::owner.json\n", { root });
    expect([interpreter.getMatchers(), interpreter.takeFailures()]).toEqual([[], []]);
  });

  test.each([
    [
      "an expression that is none",
      JSON.stringify({ problemMatcher: [{ owner: "a", pattern: [{ regexp: "(", message: 0 }] }] }),
      /regular expression/,
    ],
    ["no JSON", "{", /not valid JSON/],
    ["too many bytes", " ".repeat(300_000), /256|larger|at most/],
    ["no file", null, /there is no such file/],
  ])(
    "fail the stage for what is wrong with the file, also where there is a temporary folder: %s",
    async (_what, text, expected) => {
      const [root, temporary] = [await repository(), await temporaryFolder()];
      if (text !== null) await writeFile(join(root, "m.json"), text);
      const interpreter = await interpret("::add-matcher::m.json\n", { root, temporaryFolder: temporary });
      expect(interpreter.takeFailures()).toEqual([expect.stringMatching(expected)]);
    },
  );

  test("lie below the workspace or the runner's temporary folder, and are bounded", async () => {
    const [root, elsewhere] = [await withMatcher(tsc, "a.ts"), await withMatcher(tsc)];
    const line = "a.ts(3,7): error TS1: m\n";
    const file = join(elsewhere, "m.json");
    const added = (place: Place) => interpret(`::add-matcher::${file}\n${line}`, { root, ...place });
    const refused = await added({});
    expect(refused.findings).toEqual([]);
    expect(refused.takeFailures()).toEqual([expect.stringMatching(/m\.json: .*must be in the workspace/)]);
    expect((await added({ temporaryFolder: elsewhere })).findings).toHaveLength(1);
    await writeFile(file, " ".repeat(300_000));
    expect((await added({ temporaryFolder: elsewhere })).takeFailures()).toHaveLength(1);
  });

  const broken: Record<string, object> = {
    "no owner": { problemMatcher: [{ pattern: [{ regexp: "x", message: 0 }] }] },
    "no pattern": { problemMatcher: [{ owner: "a", pattern: [] }] },
    "no message": { problemMatcher: [{ owner: "a", pattern: [{ regexp: "(x)", file: 1 }] }] },
    "a group that is not there": {
      problemMatcher: [{ owner: "a", pattern: [{ regexp: "(x)", message: 2 }] }],
    },
    "a group below zero": { problemMatcher: [{ owner: "a", pattern: [{ regexp: "(x)", message: -1 }] }] },
    "a loop in the only pattern": {
      problemMatcher: [{ owner: "a", pattern: [{ regexp: "x", message: 0, loop: true }] }],
    },
    "a loop without a message": {
      problemMatcher: [
        {
          owner: "a",
          pattern: [
            { regexp: "x", message: 0 },
            { regexp: "x", loop: true },
          ],
        },
      ],
    },
    "a property that is set twice": {
      problemMatcher: [
        {
          owner: "a",
          pattern: [
            { regexp: "x", message: 0 },
            { regexp: "x", message: 0 },
          ],
        },
      ],
    },
    "a level that is none": {
      problemMatcher: [{ owner: "a", severity: "fatal", pattern: [{ regexp: "x", message: 0 }] }],
    },
    "no expression": { problemMatcher: [{ owner: "a", pattern: [{ regexp: "(", message: 0 }] }] },
    "two of the same owner": {
      problemMatcher: [
        { owner: "a", pattern: [{ regexp: "x", message: 0 }] },
        { owner: "A", pattern: [{ regexp: "x", message: 0 }] },
      ],
    },
  };
  for (const [what, matcher] of Object.entries(broken))
    test(`fail the stage for ${what}, as the runner does`, async () => {
      const root = await withMatcher(matcher);
      const failures = (await interpret("::add-matcher::m.json\n", { root })).takeFailures();
      expect(failures).toEqual([expect.stringMatching(/^::add-matcher::m\.json: .{10,}$/)]);
    });

  test("are removed with a warning if an expression takes too long", async () => {
    const slow = { problemMatcher: [{ owner: "slow", pattern: [{ regexp: "^(a+)+$", message: 1 }] }] };
    const root = await withMatcher(slow, "a.ts");
    await writeFile(join(root, "tsc.json"), JSON.stringify(tsc));
    const output = `::add-matcher::tsc.json\n::add-matcher::m.json\n${"a".repeat(100)}b\na.ts(3,7): error TS1: m\n`;
    const findings = await findingsOf(output, { root });
    expect(findings.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      "error: m",
      expect.stringMatching(/^warning: the problem matcher "slow" took longer than 1 s for a line, 3 times/),
    ]);
  });
});
