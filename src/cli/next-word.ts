import type { Command, Option } from "commander";

/** What the words of a command line say so far. */
export interface Position {
  verb: Command;
  /** Arguments of the verb. */
  operands: string[];
  /** Values of flags, by their names in the parser. */
  values: Record<string, string>;
  /** The flag whose value comes next. */
  flag: Option | null;
  /** Whether `--` has come, after which nothing is known. */
  isOver: boolean;
}

/** What can come next: one of these words, or one of the names that a flag or an argument takes. */
export interface NextWord {
  candidates: OfferedWord[];
  /** `--stage`, or `run` for the argument `[run]`. */
  names: string | null;
}

export interface OfferedWord {
  word: string;
  note: string;
}

/** Reads words that come before the one to complete. */
export function readWords(program: Command, words: readonly string[]): Position {
  const start: Position = { verb: program, operands: [], values: {}, flag: null, isOver: false };
  return words.reduce(readWord, start);
}

function readWord(at: Position, word: string): Position {
  const { verb, values, flag } = at;
  if (at.isOver || word === "--") return { ...at, flag: null, isOver: true };
  if (flag !== null && (flag.required || !word.startsWith("-")))
    return { ...at, flag: null, values: { ...values, [flag.attributeName()]: word } };
  const [name = "", value] = word.split("=", 2);
  if (word.startsWith("-")) {
    const option = listFlags(verb).find(({ short, long }) => short === name || long === name);
    if (option === undefined || !takesValue(option)) return { ...at, flag: null };
    if (value === undefined) return { ...at, flag: option };
    return { ...at, flag: null, values: { ...values, [option.attributeName()]: value } };
  }
  const next = verb.commands.find((one) => one.name() === word || one.aliases().includes(word));
  if (next !== undefined) return { ...at, flag: null, verb: next };
  return { ...at, flag: null, operands: [...at.operands, word] };
}

const takesValue = ({ required, optional }: Option): boolean => required || optional;

/** The flags of a verb and of all verbs. */
const listFlags = (verb: Command): Option[] => [
  ...verb.options,
  ...(verb.parent === null ? [] : listFlags(verb.parent)),
];

/** Finds what can follow. @param word its beginning */
export function findNextWord(at: Position, word: string): NextWord {
  const { verb, operands, flag } = at;
  if (at.isOver) return { candidates: [], names: null };
  if (flag !== null && (flag.required || !word.startsWith("-")))
    return valuesOf(flag.long!, flag.argChoices);
  if (word.startsWith("-")) return { candidates: describeFlags(verb), names: null };
  if (verb.commands.length > 0) return { candidates: describeVerbs(verb), names: null };
  const argument = verb.registeredArguments[operands.length];
  return argument === undefined
    ? { candidates: [], names: null }
    : valuesOf(argument.name(), argument.argChoices);
}

const valuesOf = (names: string, choices: readonly string[] = []): NextWord => ({
  candidates: choices.map((word) => ({ word, note: "" })),
  names,
});

const describeFlags = (verb: Command): OfferedWord[] => [
  ...listFlags(verb)
    .filter(({ hidden, long }) => !hidden && long !== undefined)
    .map(({ long, description }) => ({ word: long!, note: description })),
  { word: "--help", note: "show help for this command" },
];

const describeVerbs = (verb: Command): OfferedWord[] =>
  verb
    .createHelp()
    .visibleCommands(verb)
    .map((one) => ({ word: one.name(), note: one.description() }));
