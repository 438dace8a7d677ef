/** Programs that read their arguments as files, which have to exist. */
export const readers: ReadonlySet<string> = new Set(
  ". bash bun cat cd chmod deno diff head less ls node npx perl php python python3 ruby sh source tail ts-node tsx zsh".split(
    " ",
  ),
);

const packageManagers: ReadonlySet<string> = new Set(["npm", "pnpm", "yarn"]);

export const isOrchestrator = (word: string): boolean =>
  /^(?:github:)?(?:[\w.-]+\/)?orchestrator(?:-action)?(?:[@#]\S*)?$/.test(word);

/** Whether a code span that starts with this word is a command. In prose, a word before a path is not. */
export const isProgram = (word: string): boolean =>
  readers.has(word) || packageManagers.has(word) || isOrchestrator(word) || /^\.\.?\//.test(word);
