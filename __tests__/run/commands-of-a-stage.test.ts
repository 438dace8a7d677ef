import { describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { diskFiles } from "../../src/platform/files.ts";
import { commandOf, errorFileOf, logOf, runPipeline, type RanAssignment } from "../support/run-context.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

/** Everything that a run left on the disk, but its plan, which holds the stages' own text. */
async function everythingWritten({ root }: RanAssignment): Promise<string> {
  const files = diskFiles();
  const paths = (await files.listFiles(join(root, ".runs"))).filter((path) => !path.endsWith("/plan.json"));
  return (await Promise.all(paths.map((path) => readFile(join(root, ".runs", path), "latin1")))).join("\n");
}

const printedBy = ({ watcher }: RanAssignment, index = 1): string =>
  watcher.printed(index) + watcher.printed(index, "stderr");

/** No script here holds the value in one piece, as none of a user's would. */
const secret = "hush-hush";
const makeSecret = "secret=hush; secret=$secret-$secret";

describe("a value that a stage masks", () => {
  test("is hidden wherever the run shows or keeps anything", async () => {
    const ran = await runPipeline({
      stages: [
        {
          id: "a",
          run: [
            makeSecret,
            'echo "::add-mask::$secret"',
            'echo "out: $secret"',
            'echo "err: $secret" >&2',
            'echo "::error file=a.ts,line=1,title=$secret::about $secret"',
            'echo "no variable $secret" >> "$GITHUB_ENV"',
            "exit 1",
          ].join("\n"),
        },
      ],
    });
    expect(await everythingWritten(ran)).not.toContain(secret);
    expect(printedBy(ran)).not.toContain(secret);
    expect(await logOf(ran, "a")).toContain("::add-mask::***\nout: ***\n");
    expect(commandOf(ran, "a").tail?.stderr).toBe("err: ***\n");
    expect((await errorFileOf(ran, "a"))["details"]).toMatchObject({ stderr: "err: ***\n" });
    expect(ran.collected.findings).toEqual([
      expect.objectContaining({ title: "***", message: "about ***", path: "a.ts", line: 1 }),
    ]);
    expect(ran.watcher.masks).toEqual([secret]);
  });

  test("is hidden when the command itself comes a byte at a time", async () => {
    const ran = await runPipeline({
      stages: [
        {
          id: "a",
          shell: "python3 -u {0}",
          run: [
            "import os, time",
            "secret = '-'.join(['hush', 'hush'])",
            "for byte in ('text\\n::add-mask::' + secret + '\\nafter ' + secret + '\\n').encode():",
            "    os.write(1, bytes([byte]))",
            "    time.sleep(0.002)",
          ].join("\n"),
        },
      ],
    });
    expect(await logOf(ran, "a")).toBe("text\n::add-mask::***\nafter ***\n");
    expect(ran.watcher.printed(1)).toBe("text\n::add-mask::***\nafter ***\n");
    expect(await everythingWritten(ran)).not.toContain(secret);
  });

  test("is hidden line by line when it has several", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: "echo '::add-mask::line-1%0A  second'\nprintf 'the line-%s and the sec%s\\n' 1 ond" },
      ],
    });
    expect(await logOf(ran, "a")).toContain("the *** and the ***\n");
  });

  test("stays hidden in later stages, also of other subtasks", async () => {
    const ran = await runPipeline({
      subtasks: [
        { id: "one", stages: [{ id: "a", run: `${makeSecret}\necho "::add-mask::$secret"` }] },
        { id: "two", stages: [{ id: "b", run: `${makeSecret}\necho "$secret"` }] },
      ],
    });
    expect(await logOf(ran, "b")).toBe("***\n");
  });

  test("on one stream is hidden on the other", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "a", run: `${makeSecret}\necho "::add-mask::$secret" >&2` },
        { id: "b", run: `${makeSecret}\necho "$secret"` },
      ],
    });
    expect(await logOf(ran, "b")).toBe("***\n");
  });
});

describe("a secret that was known before", () => {
  test("is hidden, also when it ends a stage's output half printed", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: `${makeSecret}\nprintf "$secret and hush-hu"\nexit 1` }] },
      { redactor: createRedactor("enforce", [secret]) },
    );
    expect(await logOf(ran, "a")).toBe("*** and hush-hu");
    expect(commandOf(ran, "a").tail?.stdout).toBe("*** and hush-hu");
  });

  test("is hidden in the reason why a stage could not start", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: "true", "working-directory": secret }] },
      { redactor: createRedactor("enforce", [secret]) },
    );
    const { summary, exit } = commandOf(ran, "a");
    expect(summary).toBe(`could not start: the working directory ${ran.root}/*** does not exist`);
    expect(JSON.stringify([exit, await errorFileOf(ran, "a")])).not.toContain(secret);
  });
});

describe("annotations of a stage", () => {
  test("are counted by level", async () => {
    const ran = await runPipeline({
      stages: [
        {
          id: "a",
          run: "for level in error warning warning notice; do echo \"::$level file=a.ts,line=1::m\"; done\necho '::error::no place'",
        },
      ],
    });
    expect(commandOf(ran, "a").findings).toEqual({ error: 2, warning: 2, notice: 1 });
    expect(ran.collected.findings).toHaveLength(5);
    expect(commandOf(ran, "a").outcome).toBe("succeeded");
  });

  test("are kept up to a hundred, and the rest is counted", async () => {
    const ran = await runPipeline({
      stages: [{ id: "a", run: 'for i in $(seq 130); do echo "::error file=a.ts,line=$i::m"; done' }],
    });
    const end = ran.events.find((event) => event.type === "stage-finished")!;
    expect(end.findings.map(({ line }) => line)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
    expect(end.findings_omitted).toBe(30);
    expect(ran.collected.findings).toHaveLength(100);
  });
});

describe("any other command of a stage", () => {
  test("is only text in its log", async () => {
    const lines = [
      "::set-output name=outcome::success",
      "::save-state name=a::b",
      "::stop-commands::token",
      "::group::g",
      "::endgroup::",
      "::debug::d",
      "##[section]s",
      "##[command]c",
    ];
    const ran = await runPipeline({
      stages: [{ id: "a", run: `cat <<'END'\n${lines.join("\n")}\nEND` }],
    });
    expect(await logOf(ran, "a")).toBe(`${lines.join("\n")}\n`);
    expect(ran.collected.findings).toEqual([]);
    expect(ran.watcher.masks).toEqual([]);
    expect(ran.manifest.status).toBe("succeeded");
  });
});

describe("a workflow command that the runner refuses", () => {
  test("fails the stage, and a stage that failed anyway keeps its own reason", async () => {
    const command = "echo '::set-env name=A::b'";
    const ran = await runPipeline({
      "fail-fast": false,
      stages: [
        { id: "a", run: command, tries: { max: 3 } },
        { id: "b", run: `${command}\nexit 3`, needs: [] },
      ],
    });
    expect(commandOf(ran, "a")).toMatchObject({
      outcome: "failed",
      tries: 1,
      exit: { kind: "errored", reason: "workflow-command" },
    });
    expect(commandOf(ran, "a").summary).toContain("write to $GITHUB_ENV instead");
    expect(commandOf(ran, "b").exit).toEqual({ kind: "exited", code: 3 });
  });
});

describe("problem matchers of a stage (C17)", () => {
  const matcher = { problemMatcher: [{ owner: "x", pattern: [{ regexp: "^bad: (.*)$", message: 1 }] }] };
  const add = `cat > m.json <<'END'\n${JSON.stringify(matcher)}\nEND\necho "::add-matcher::m.json"`;

  test("read its output, and that of later stages of its subtask", async () => {
    const ran = await runPipeline({
      subtasks: [
        {
          id: "one",
          stages: [
            { id: "a", run: `echo bad: before\n${add}\necho bad: a` },
            { id: "b", run: "echo bad: b\necho bad: err >&2" },
            { id: "c", run: "echo '::remove-matcher owner=x::'\necho bad: c" },
            { id: "d", run: "echo bad: d" },
          ],
        },
        { id: "two", stages: [{ id: "e", run: "echo bad: e" }] },
      ],
    });
    expect(ran.collected.findings.map(({ message }) => message)).toEqual(["a", "b", "err"]);
  });

  test("match a log before it is redacted", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "a", run: `${add}\n${makeSecret}\necho "bad: $secret"` }] },
      { redactor: createRedactor("enforce", [secret]) },
    );
    expect(ran.collected.findings.map(({ message }) => message)).toEqual(["***"]);
  });

  test("count for its time limit, as in the runner", async () => {
    const slow = { problemMatcher: [{ owner: "slow", pattern: [{ regexp: "^(a+)+$", message: 1 }] }] };
    const run = `cat > m.json <<'END'\n${JSON.stringify(slow)}\nEND\necho "::add-matcher::m.json"\nyes ${"a".repeat(25)}b | head -1000`;
    const ran = await runPipeline({ stages: [{ id: "a", run, "timeout-minutes": 0.02 }] });
    expect(commandOf(ran, "a")).toMatchObject({ outcome: "timed_out", exit: { kind: "timed-out" } });
  });
});
