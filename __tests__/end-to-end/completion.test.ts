import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { bundles, plainEnvironment } from "./command-line.ts";

const pipelines = {
  gate: {
    aliases: { quick: "lint" },
    subtasks: [
      {
        id: "api",
        stages: [
          { id: "lint", run: "true" },
          { id: "unit", run: "true" },
        ],
      },
      { id: "web", stages: [{ id: "browse", run: "true" }] },
    ],
  },
};

/** A repository, and a folder with a program `orchestrator`. */
let root: string;
let programs: string;
beforeAll(async () => {
  const folder = await temporaryFolder();
  root = join(folder, "a repository");
  programs = join(folder, "bin");
  const file = join(root, ".github", "orchestrator.yml");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ task: "task", "default-pipeline": "gate", pipelines }));
  await writeFile(join(root, "notes.txt"), "");
  await mkdir(programs);
  const program = join(programs, "orchestrator");
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${bundles.cli}" "$@"\n`);
  await chmod(program, 0o755);
});

const environment = () =>
  plainEnvironment({ PATH: [programs, process.env["PATH"]].join(delimiter), HOME: root });

const call = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { cwd: root, env: environment(), encoding: "utf8" });

const script = (shell: string): string => call("orchestrator", ["completion", shell]);

/** How to ask each shell what it offers at the end of a line, as lines. */
const shells = {
  bash: (words: string[]) => [
    "--norc",
    "-c",
    `${script("bash")}
     complete -p orchestrator >/dev/null || exit 1
     COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _orchestrator; printf '%s\\n' "\${COMPREPLY[@]}"`,
    "bash",
    ...words,
  ],
  // The functions are those of its completion system, which needs a terminal.
  zsh: (words: string[]) => [
    "-f",
    "-c",
    `compdef() { :; }; _files() { :; }; _describe() { print -rl -- "\${(@)found%%:*}"; }
     ${script("zsh")}
     words=("$@"); CURRENT=$#; _orchestrator`,
    "zsh",
    ...words,
  ],
  fish: (words: string[]) => [
    "--no-config",
    "-c",
    `${script("fish")}\ncomplete -C ${JSON.stringify(words.join(" "))}`,
  ],
};

const isInstalled = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

for (const [shell, argsFor] of Object.entries(shells)) {
  const offers = (...words: string[]): string[] =>
    call(shell, argsFor(["orchestrator", ...words]))
      .split("\n")
      .filter((line) => line !== "")
      // The note, in fish.
      .map((line) => line.split("\t")[0]!);

  // Where a shell is missing, its tests are listed as skipped.
  (isInstalled(shell) ? describe : describe.skip)(`${shell} completes`, () => {
    test("commands and flags", () => {
      expect(offers("ver")).toEqual(["verify"]);
      expect(offers("task", "s")).toEqual(["sync"]);
      expect(offers("run", "--sk")).toEqual(["--skip"]);
      expect(offers("runs", "--status", "suc")).toEqual(["succeeded"]);
      expect(offers("completion", "ba")).toEqual(["bash"]);
    });

    test("names of pipelines, stages, subtasks and aliases", () => {
      expect(offers("run", "").toSorted()).toEqual(["api", "browse", "gate", "lint", "quick", "unit", "web"]);
      expect(offers("run", "gate", "--stage", "").toSorted()).toEqual(["browse", "lint", "quick", "unit"]);
      expect(offers("run", "--subtask", "w")).toEqual(["web"]);
      expect(offers("plan", "--only", "api/").toSorted()).toEqual(["api/lint", "api/unit"]);
    });

    test("runs", () => {
      call("orchestrator", ["run", "lint", "--quiet"]);
      expect(offers("show", "")).toEqual(
        expect.arrayContaining(["latest", expect.stringMatching(/^\d{4}-/)]),
      );
      expect(offers("run", "--resume", "lat")).toEqual(["latest"]);
    });
  });
}

test("a value behind = is completed, as one word or as the three that bash makes of it", () => {
  const next = (...words: string[]) => call("orchestrator", ["complete", "--", ...words]);
  expect(next("run", "--stage=u")).toBe("--stage=unit\n");
  expect(next("run", "--stage", "=", "u")).toBe("unit\n");
  expect(next("run", "--subtask", "=")).toBe("api\nweb\n");
});

test("a folder without a pipeline file, and a place where nothing is known, offer no names", () => {
  expect(call("orchestrator", ["complete", "--", "-C", "/", "run", ""])).toBe("");
  expect(call("orchestrator", ["complete", "--", "run", "unit", "--", "-"])).toBe("");
  expect(call("orchestrator", ["complete", "--", "run", "--config", ""])).toBe("");
});

test("PowerShell gets a script that registers for the command", () => {
  expect(script("powershell")).toMatch(/^Register-ArgumentCompleter -Native -CommandName orchestrator /);
});
