/** Creates the action of a verb, which returns the exit code. */
export const call =
  <Given extends unknown[]>(load: () => Promise<(...given: Given) => Promise<number>>) =>
  async (...given: Given): Promise<void> => {
    process.exitCode = await (await load())(...given);
  };
