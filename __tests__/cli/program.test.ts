import type { Command } from "commander";
import { describe, expect, test } from "@jest/globals";
import { program } from "../../src/cli/program.ts";

/** All verbs, those of other verbs too. */
const verbs = (of: Command): Command[] => of.commands.flatMap((verb) => [verb, ...verbs(verb)]);

/** The lines after `Examples:` in a verb's help, as words. */
function examplesOf(verb: Command): string[][] {
  let help = "";
  verb.configureOutput({ writeOut: (text) => void (help += text) }).outputHelp();
  return [...help.matchAll(/^ {2}\$ orchestrator (.*)$/gm)].map(([, line]) =>
    // Words, with quotes around some of them; what is behind `>` is for the shell.
    [...line!.split(" > ")[0]!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!),
  );
}

const examples = verbs(program)
  .filter((verb) => verb.commands.length === 0)
  .flatMap((verb) => examplesOf(verb).map((words) => [words.join(" "), words] as const));

describe("the examples in the help", () => {
  test("are there for every verb", () => {
    const shown = new Set(examples.map(([, words]) => words[0]));
    const visible = program
      .createHelp()
      .visibleCommands(program)
      .map((verb) => verb.name());
    expect(visible.filter((name) => name !== "help" && !shown.has(name))).toEqual([]);
  });

  test.each(examples)("are understood: %s (E10)", async (_, words) => {
    let called = 0;
    for (const verb of verbs(program)) if (verb.commands.length === 0) verb.action(() => void (called += 1));
    await program.configureOutput({ writeErr: () => {} }).parseAsync(words, { from: "user" });
    expect(called).toBe(1);
  });
});
