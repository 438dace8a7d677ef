import { resolve } from "node:path";
import type { Command } from "commander";
import type { Configuration, Pipeline } from "../model/pipeline.ts";
import { listNamesToRun } from "../modes/plan/name-to-run.ts";
import { listRuns } from "../modes/run-folder/find-run.ts";
import { loadConfiguration } from "../modes/settings/configuration.ts";
import { exitCodes } from "../modes/settings/exit-code.ts";
import { isRefusal } from "../modes/settings/settings.ts";
import { listStageNames, listSubtaskNames, listTargetNames } from "../plan/targets.ts";
import { print } from "../platform/local/command-line.ts";
import { type OfferedWord, findNextWord, type Position, readWords } from "./next-word.ts";
import { createRunSearch } from "./run-search.ts";

/**
 * The hidden verb that the scripts of `completion` call: prints what can come next, one word a line, with a tab and a
 * note behind it.
 * @param words those of the command line up to the cursor; the last one is to be completed
 */
export async function complete(program: Command, words: readonly string[]): Promise<number> {
  const all = joinValues(words);
  const at = readWords(program, all.slice(0, -1));
  const word = all.at(-1) ?? "";
  const [flag] = /^--[\w-]+=/.exec(word) ?? [""];
  const position = flag === "" ? at : readWords(program, [...all.slice(0, -1), flag.slice(0, -1)]);
  const { candidates, names } = findNextWord(position, word.slice(flag.length));
  const found = names === null ? [] : await findNames(names, position).catch(() => []);
  // `api/unit` is offered once its subtask is typed: there may be many, and `unit` is shorter.
  const named = [...new Set(found)].filter((name) => word.includes("/") || !name.includes("/"));
  const lines = [...candidates, ...named.map((one) => ({ word: one, note: "" }))]
    .map((one) => ({ ...one, word: flag + one.word }))
    .filter((one) => one.word.startsWith(word) && isPlain(one))
    .map((one) => `${one.word}${one.note === "" ? "" : `\t${one.note}`}\n`);
  await print(lines.join(""));
  return exitCodes.passed;
}

/** Bash splits `--stage=unit` into three words. */
const joinValues = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => {
    const isSign = word === "=" && words[at - 1]?.startsWith("--") === true;
    if (!isSign) return [word];
    return at === words.length - 1 ? [""] : [];
  });

/** A shell puts the word into its command line as it is, and names come from a file. */
const isPlain = ({ word }: OfferedWord): boolean => /^[\w.@:+=/-]+$/.test(word);

/** The names that a flag or an argument takes. */
async function findNames(kind: string, position: Position): Promise<string[]> {
  if (position.values["root"] !== undefined) process.chdir(resolve(position.values["root"]));
  switch (kind) {
    case "pipeline":
      return listNamesToRun(await readPipelines(position));
    case "stage":
    case "--stage":
      return (await readChosen(position)).flatMap(listStageNames);
    case "--subtask":
      return (await readChosen(position)).flatMap(listSubtaskNames);
    case "--only":
    case "--skip":
      return (await readChosen(position)).flatMap(listTargetNames);
    case "run":
    case "--run":
    case "--resume":
      return listRunNames(position);
    default:
      return [];
  }
}

async function readPipelines({ values }: Position): Promise<Pipeline[]> {
  return (await readConfiguration(values["config"]))?.pipelines ?? [];
}

/** The pipeline that is named or the usual one, else all of them. */
async function readChosen({ values, operands }: Position): Promise<Pipeline[]> {
  const configuration = await readConfiguration(values["config"]);
  const { pipelines = [], default_pipeline: usual } = configuration ?? {};
  const isNamed = pipelines.some(({ id }) => id === operands[0]);
  const chosen = pipelines.filter(({ id }) => id === (isNamed ? operands[0] : usual));
  return chosen.length > 0 ? chosen : pipelines;
}

/** @returns null if the file has mistakes, or there is none */
async function readConfiguration(config: string | undefined): Promise<Configuration | null> {
  const { requested, platform } = await createRunSearch({ config });
  const configuration = await loadConfiguration(requested, platform.files);
  return isRefusal(configuration) ? null : configuration;
}

/** The most runs to offer. */
const maxRuns = 20;

async function listRunNames({ values }: Position): Promise<string[]> {
  const { settings, platform } = await createRunSearch({
    task: values["task"],
    ...(values["runsDir"] !== undefined && { runsDir: values["runsDir"] }),
  });
  const runs = await listRuns(settings, platform.files);
  return [
    "latest",
    ...runs
      .map(({ id }) => id)
      .toReversed()
      .slice(0, maxRuns),
  ];
}
