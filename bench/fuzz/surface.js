// What there is to call, as the command line and the source say it: a new verb or mode is known here by itself.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../command-line.js";
import { project } from "./call.js";

/**
 * @returns `verbs` with the text of their help, `modes` of the action, `codes`: the exit codes that are documented, and `names`: all
 * that a full round has to call
 */
export function readSurface() {
  const help = helpOf([]);
  const inputs = readFileSync(join(project, "src", "model", "inputs", "run-inputs.ts"), "utf8");
  const [, list = ""] = /export const modes = \[([^\]]+)\]/.exec(inputs) ?? [];
  const modes = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  const verbs = [...Object.keys(help), ...hiddenVerbs()];
  const names = [...verbs, ...modes.map((mode) => `mode ${mode}`), "post"];
  return { help, modes, names, codes: documentedCodes() };
}

/** By verb, its help. A name without anything behind it is a group of verbs. */
function helpOf(group) {
  const text = execFileSync(process.execPath, [bundle, ...group, "--help"], { encoding: "utf8" });
  const usages = [
    ...text
      .slice(text.indexOf("\nCommands:"))
      .matchAll(/^ {2}([a-z][a-z-]*)(?:\|[a-z]+)?((?: [[<][^\s]+)*)/gm),
  ];
  const shown = usages.filter(([, name]) => name !== "help");
  const found = shown.map(([, name, rest]) => {
    const verb = [...group, name];
    if (rest === "") return helpOf(verb);
    return {
      [verb.join(" ")]: execFileSync(process.execPath, [bundle, ...verb, "--help"], { encoding: "utf8" }),
    };
  });
  return Object.assign({}, ...found);
}

/** Verbs that are in no help. `*` answers a word that is no verb. */
function hiddenVerbs() {
  const folder = join(project, "src", "cli");
  const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  const hidden = [...source.join("\n").matchAll(/\.command\("([^"]+)", \{ hidden: true \}\)/g)];
  return hidden.map(([, name]) => name).filter((name) => name !== "*");
}

/** The table in docs/cli.md. */
function documentedCodes() {
  const text = readFileSync(join(project, "docs", "cli.md"), "utf8");
  const table = text.slice(text.indexOf("## Exit codes"), text.indexOf("With 70,"));
  return new Set([...table.matchAll(/^\| (\d+) /gm)].map(([, code]) => Number(code)));
}

/** What a call exercised: the verbs and modes of the processes that it had. */
export function exercisedBy({ mode, reports = [] }, names) {
  return reports.flatMap(({ program, args }) => {
    if (program === "post") return ["post"];
    if (program === "action") return [`mode ${mode}`];
    return names.filter((name) => `${args.join(" ")} `.startsWith(`${name} `));
  });
}
