import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { addArguments } from "../../src/plan/shell-arguments.ts";
import { toShellScript } from "../../src/run/shell.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const odd = ["-t", "one case", "", "it's", '"quoted"', "$HOME `id` $(id)", "*", "a\nb", "\\", "é🙂", "-"];

/** Prints its arguments as JSON. */
const print = `"${process.execPath}" -e "console.log(JSON.stringify(process.argv.slice(1)))" --`;

/** What the script of a stage prints when it is run as a stage runs it. */
async function run(script: string, shell: string | null, values: readonly string[]): Promise<string> {
  const added = addArguments({ run: script, shell }, values, false);
  if ("problem" in added) throw new Error(added.problem);
  const { fileName, script: text, candidates } = toShellScript(shell, added.run, false);
  const path = join(await temporaryFolder(), fileName);
  await writeFile(path, text);
  const { command, args } = candidates(path).at(-1)!;
  return execFileSync(command, args, { encoding: "utf8" });
}

test.each([null, "bash", "sh", "bash -x {0}"])(
  "a command in the shell %s gets every argument as it is",
  async (shell) => {
    expect(JSON.parse(await run(`${print}\n`, shell, odd))).toEqual(odd);
  },
);

test.each([
  ["bash", `echo more >&2\n${print} "$@"`],
  ["sh", `echo more >&2\n${print} first "$@"`],
  ["python", "import json, sys\nprint(json.dumps(sys.argv[1:]))"],
  ["node", "console.log(JSON.stringify(process.argv.slice(2)))"],
])("a script in the shell %s that uses its arguments gets them", async (shell, script) => {
  const printed = JSON.parse(await run(script, shell, odd)) as string[];
  expect(printed.filter((one) => one !== "first")).toEqual(odd);
});

const runOf = (run_: string, shell: string | null, values: string[], windows = false) =>
  addArguments({ run: run_, shell }, values, windows);

test("shells of Windows are quoted their way", () => {
  expect(runOf("Invoke-Pester", null, ["-t", "it's $x", "a,b"], true)).toEqual({
    run: "Invoke-Pester -t 'it''s $x' 'a,b'",
  });
  expect(runOf("npm test", "cmd", ["-t", "100% & more", "C:\\a b\\"])).toEqual({
    run: String.raw`npm test -t "100%% & more" "C:\a b\\"`,
  });
  expect(runOf("one\nnpm test @args", "pwsh", ["it's"])).toEqual({
    run: "$args = @('it''s')\none\nnpm test @args",
  });
});

test.each([
  ["make\nmake test", null, 'write "$@" in its script where they belong'],
  ["make test # all", "sh", 'write "$@" in its script where they belong'],
  ["(cd api && make test)", "bash", 'write "$@" in its script where they belong'],
  ["print(1)", "python", "write sys.argv in its script where they belong"],
  ["one\ntwo %*", "cmd", "is no single command that arguments can be added to"],
  ["npm test", "cmd", 'has the shell cmd, which cannot be given "say \\"x\\"" as it is'],
  ["npm test", "powershell", 'has the shell powershell, which cannot be given "say \\"x\\"" as it is'],
  ["print 1", "perl {0}", "has the shell perl {0}, and how that takes arguments is not known"],
])("%j in the shell %s is refused: %s", (script, shell, problem) => {
  expect(runOf(script, shell, ['say "x"'])).toEqual({ problem: expect.stringContaining(problem) });
});
