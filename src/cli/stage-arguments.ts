import type { Command } from "commander";
import type { Flags } from "../platform/local/command-line.ts";
import { call } from "./call.ts";

type PlanningVerb = (pipeline: string | undefined, flags: Flags) => Promise<number>;

/** What the types of the parser leave out: the words that it was given. */
interface Parsed {
  rawArgs: readonly string[];
}

/** The action of a verb that takes a pipeline and, after `--`, arguments for its one stage. */
export const callWithArguments = (load: () => Promise<PlanningVerb>) => {
  const act = call(load);
  return (first: string | undefined, others: string[], flags: Flags, command: Command) => {
    const words = [...(first === undefined ? [] : [first]), ...others];
    const added = wordsAfterDashes(words, command.parent as Command & Parsed);
    const [pipeline, ...tooMany] = words.slice(0, words.length - added.length);
    if (tooMany.length > 0)
      command.error(
        `error: ${JSON.stringify(tooMany[0])} is one name too many: arguments for a stage come after --`,
      );
    return act(pipeline, { ...flags, arguments: added });
  };
};

/** The parser does not say which of the words came after `--`. */
function wordsAfterDashes(words: readonly string[], { rawArgs }: Parsed): readonly string[] {
  const at = rawArgs.indexOf("--");
  const after = at === -1 ? [] : rawArgs.slice(at + 1);
  const isEnd = after.every((word, position) => word === words.at(position - after.length));
  return isEnd ? after : [];
}
