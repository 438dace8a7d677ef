import { describe, expect, test } from "@jest/globals";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toShellScript } from "../../src/run/shell.ts";
import { commandOf, logOf, runPipeline, type RanAssignment } from "../support/run-context.ts";

const onlyStage = (run: string, shell?: string): Promise<RanAssignment> =>
  runPipeline({ stages: [{ id: "only", run, ...(shell === undefined ? {} : { shell }) }] });

const endOf = async (run: string, shell?: string) => {
  const ran = await onlyStage(run, shell);
  const { outcome, exit_code } = commandOf(ran, "only");
  return { outcome, exit_code, log: await logOf(ran, "only") };
};

describe("without a shell", () => {
  test("a command that fails in the middle ends the stage", async () => {
    expect(await endOf("echo a\nfalse\necho b")).toEqual({ outcome: "failed", exit_code: 1, log: "a\n" });
  });

  test("a failing left side of a pipe does not", async () => {
    expect(await endOf("false | cat\necho b")).toEqual({ outcome: "succeeded", exit_code: 0, log: "b\n" });
  });

  test("the script is run by bash", async () => {
    expect((await endOf('[[ $BASH_VERSION ]] && words=(a b) && echo "${words[1]}"')).log).toBe("b\n");
  });

  test("the start-up files of the user are not read, and nothing can be read from stdin", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "only", run: "cat\necho ${FROM_RC-unset}" }] },
      {
        environment: { HOME: "." },
        prepare: ({ root }) => writeFile(join(root, ".bashrc"), "FROM_RC=yes\n"),
      },
    );
    expect(await logOf(ran, "only")).toBe("unset\n");
  });
});

describe("the shell", () => {
  test("bash also ends at a failing left side of a pipe", async () => {
    expect(await endOf("false | cat\necho b", "bash")).toEqual({ outcome: "failed", exit_code: 1, log: "" });
  });

  test("sh ends at a failing command", async () => {
    expect(await endOf("echo a\nfalse\necho b", "sh")).toMatchObject({ outcome: "failed", log: "a\n" });
  });

  test("python runs Python, also where it is called python3 alone", async () => {
    expect(await endOf("import sys\nprint(1 + 1)\nsys.exit(3)", "python")).toEqual({
      outcome: "failed",
      exit_code: 3,
      log: "2\n",
    });
  });

  test("node runs JavaScript", async () => {
    expect(await endOf("console.log(1 + 1)\nprocess.exitCode = 3", "node")).toEqual({
      outcome: "failed",
      exit_code: 3,
      log: "2\n",
    });
  });

  test("can be any program that takes the script's file", async () => {
    expect((await endOf('print "$0\\n" =~ /script/ ? "yes" : "no";', "perl -w {0}")).log).toBe("yes");
  });

  test("that is missing is a failure with its own message, and no other shell is tried", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "only", run: "exit 0", shell: "pwsh" }] },
      // A PATH without anything, so that PowerShell is missing on every machine.
      { environment: { PATH: "/no/such/folder" } },
    );
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "failed",
      exit: { kind: "spawn-failed", reason: expect.stringMatching(/^pwsh was not found on the PATH/) },
    });
    const starts = ran.events.filter((event) => event.type === "stage-started");
    expect(starts.map(({ pid }) => pid)).toEqual([null]);
  });

  test("that replaces a missing one is announced once", async () => {
    const tools = 'mkdir bin && ln -s "$(command -v sh)" bin/sh';
    const ran = await runPipeline({
      stages: [
        { id: "tools", run: tools },
        { id: "only", run: "echo ${0##*/}", env: { PATH: "bin" } },
      ],
    });
    expect(await logOf(ran, "only")).toBe("script.sh\n");
    const starts = ran.events.filter((event) => event.type === "stage-started" && event.index === 2);
    expect(starts).toEqual([expect.objectContaining({ try: 1, pid: expect.any(Number) })]);
  });

  test("gets the script unchanged, whatever it contains", async () => {
    const script = "cat <<'END'\n\"$HOME\" `x` \\ {0} é €\nEND\n";
    expect((await endOf(script)).log).toBe('"$HOME" `x` \\ {0} é €\n');
  });
});

describe("the command line", () => {
  const folder = "/tmp/a folder";

  test("is GitHub's for each shell", () => {
    const line = (shell: string | null, windows = false) => {
      const { fileName, candidates } = toShellScript(shell, "x", windows);
      return candidates(join(folder, fileName)).map(({ command, args }) => [command, ...args].join(" "));
    };
    const path = "/tmp/a folder/script";
    expect(line(null)).toEqual([`bash -e ${path}.sh`, `sh -e ${path}.sh`]);
    expect(line("bash")).toEqual([`bash --noprofile --norc -eo pipefail ${path}.sh`]);
    expect(line("sh")).toEqual([`sh -e ${path}.sh`]);
    expect(line("python")).toEqual([`python ${path}.py`, `python3 ${path}.py`]);
    expect(line("node")).toEqual([`node ${path}.js`]);
    expect(line("pwsh")).toEqual([`pwsh -NoLogo -NonInteractive -File ${path}.ps1`]);
    expect(line(null, true)).toEqual(line("pwsh"));
    expect(line("powershell")).toEqual([`powershell -NoLogo -NonInteractive -File ${path}.ps1`]);
    expect(line("cmd")).toEqual([`cmd /D /E:ON /V:OFF /C ${path}.cmd`]);
    expect(line("ruby -w {0} --name={0}")).toEqual([`ruby -w ${path} --name=${path}`]);
  });

  test("keeps a path with blanks in one argument", () => {
    expect(toShellScript("ruby {0}", "x", false).candidates("/tmp/a folder/script")).toEqual([
      { command: "ruby", args: ["/tmp/a folder/script"] },
    ]);
  });

  test("of PowerShell stops at errors and ends with the code of the last program", () => {
    const { script } = toShellScript("pwsh", "git fetch", false);
    expect(script).toMatch(/^\$ErrorActionPreference = 'stop'\ngit fetch\n/);
    expect(script).toContain("exit $LASTEXITCODE");
  });
});

test("only the user can read the script and the command files of a stage", async () => {
  const ran = await onlyStage(
    'stat -c %a "$(dirname "$GITHUB_ENV")" > mode 2>/dev/null || stat -f %Lp "$(dirname "$GITHUB_ENV")" > mode',
  );
  expect(await readFile(join(ran.root, "mode"), "utf8")).toBe("700\n");
});
