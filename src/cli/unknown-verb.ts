import { listNamesToRun } from "../modes/plan/name-to-run.ts";
import { loadConfiguration } from "../modes/settings/configuration.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { nearest, quote } from "../config/wording.ts";
import { printMistakes } from "./refused.ts";
import { createCli, type Flags } from "../platform/local/command-line.ts";

/** What other tools call a verb. */
const synonyms: Readonly<Record<string, string>> = {
  check: "validate",
  history: "runs",
  list: "runs",
  log: "logs",
  status: "show",
  version: "--version",
};

/** Names the verb, pipeline or stage that a wrong word was meant for. @param known the verbs and their aliases */
export async function explainUnknownVerb(
  word: string,
  known: readonly string[],
  flags: Flags = {},
): Promise<number> {
  const meant = await findMeant(word, known);
  const hint = meant === null ? "" : `; did you mean: orchestrator ${meant}`;
  const mistakes = [`there is no command ${quote(word)}${hint}`, "See `orchestrator --help`."];
  await printMistakes(mistakes, flags);
  return exitCodes.refused;
}

async function findMeant(word: string, known: readonly string[]): Promise<string | null> {
  const { requested, platform } = await createCli(undefined, {});
  const configuration = await loadConfiguration(requested, platform.files);
  const names = isRefusal(configuration) ? [] : listNamesToRun(configuration.pipelines);
  if (names.includes(word)) return `run ${word}`;
  if (Object.hasOwn(synonyms, word)) return synonyms[word]!;
  const near = nearest(word, [...known, ...names]);
  if (near === undefined) return null;
  return known.includes(near) ? near : `run ${near}`;
}
