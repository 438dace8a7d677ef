/** Programs that read what they are given: the paths that follow them have to be there. */
export const readers: ReadonlySet<string> = new Set(
  ". bash bun cat cd chmod deno diff head less ls node npx perl php python python3 ruby sh source tail ts-node tsx zsh".split(
    " ",
  ),
);

const packageManagers: ReadonlySet<string> = new Set(["npm", "pnpm", "yarn"]);

export const isOrchestrator = (word: string): boolean =>
  /^(?:github:)?(?:[\w.-]+\/)?orchestrator(?:-action)?(?:[@#]\S*)?$/.test(word);

/** Whether it is worth reading what begins so: in prose, words before a path are no command. */
export const isProgram = (word: string): boolean =>
  readers.has(word) || packageManagers.has(word) || isOrchestrator(word) || /^\.\.?\//.test(word);
