/**
 * Mutants that no test can notice, because the program does the same with them, or what differs does not matter. Each is found
 * by its file, the line that it is in, and what it makes of it.
 * @type {readonly { path: string, line: string, after: string, why: string }[]}
 */
export const explained = [];
