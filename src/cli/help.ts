import type { Command } from "commander";
import { call } from "./call.ts";

/** Adds `help [verb]`, and what answers a word that is no verb. */
export function addHelp(program: Command): void {
  const answer = call(async () => (await import("./unknown-verb.ts")).explainUnknownVerb);
  program
    .helpCommand(false)
    .command("help")
    .description("show help for a command")
    .argument("[command...]")
    .action(async (words: string[]) => {
      const unknown = words.find(
        (_, at) => findVerb(program, words.slice(0, at + 1)) === undefined,
      );
      if (unknown === undefined) findVerb(program, words)!.help();
      else await answer(unknown, listNames(program));
    });
  program
    .command("*", { hidden: true })
    .argument("<words...>")
    .allowUnknownOption()
    .action(([word = "", ...others]: string[]) =>
      answer(word, listNames(program), { json: others.includes("--json") }),
    );
}

/** @param words `task`, `sync`; none: the program itself */
const findVerb = (program: Command, words: readonly string[]): Command | undefined =>
  words.reduce<Command | undefined>(
    (verb, word) =>
      verb?.commands.find((one) => one.name() === word || one.aliases().includes(word)),
    program,
  );

const listNames = (program: Command): string[] =>
  program
    .createHelp()
    .visibleCommands(program)
    .flatMap((verb) => [verb.name(), ...verb.aliases()]);
