/** A word of a command, with its line and column in the script, both from 0. */
export interface Word {
  text: string;
  line: number;
  column: number;
}

export interface Command {
  words: Word[];
  /** The folders of the `cd` commands before it, in order, from where the script starts. */
  folders: readonly string[];
}

/** Operators, quoted strings and words. `(` and `)` are always operators. */
const token =
  /&&|\|\|?|[;&()]|\d?>{1,2}&?|<{1,3}|(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\|;&()<>]|["'\\])+/g;

/** Limits that no real script exceeds: characters of a line and number of `cd`. Time grows with their square. */
const maxLineLength = 2000;
const maxFolders = 20;

/**
 * Reads the commands of a shell script, as far as documentation needs them: words with their quotes, without comments,
 * prompts, redirections and leading `NAME=value`. In a transcript (lines that start with `$ `) all other lines are
 * output. Reading stops at a here-document and after too many `cd`. A script with a very long line has no commands.
 */
export function readCommands(script: string): Command[] {
  const lines = script.split(/\r\n|\n|\r/);
  const transcript = lines.some((line) => /^\s*\$ /.test(line));
  const commands: Command[] = [];
  if (lines.some(({ length }) => length > maxLineLength)) return commands;
  let folders: readonly string[] = [];
  let words: Word[] = [];
  const savedFolders: (readonly string[])[] = [];
  const finish = (operator?: string): void => {
    if (words.length > 0) commands.push({ words, folders });
    if (words[0]?.text === "cd") folders = [...folders, words[1]?.text ?? "~"];
    words = [];
    if (operator === "(") savedFolders.push(folders);
    if (operator === ")") folders = savedFolders.pop() ?? folders;
  };
  for (const [line, text] of lines.entries()) {
    const goesOn = words.length > 0;
    if (transcript && !goesOn && !/^\s*\$ /.test(text)) continue;
    const read = readLine(text, line);
    for (const part of read.parts) {
      if (typeof part === "string") finish(part);
      else if (!isAssignment(part, words)) words.push(part);
    }
    if (!read.continues) finish();
    if (read.heredoc || folders.length > maxFolders) break;
  }
  finish();
  return commands;
}

const isAssignment = (word: Word, before: readonly Word[]): boolean =>
  before.length === 0 && /^(?:\w+=|(?:sudo|time|env|exec)$)/.test(word.text);

/** Splits a line into words and operators. */
function readLine(
  text: string,
  line: number,
): { parts: (Word | string)[]; continues: boolean; heredoc: boolean } {
  const prompt = /^\s*(?:[$>] )?/.exec(text)![0].length;
  const parts: (Word | string)[] = [];
  let redirected = false;
  for (const match of text.slice(prompt).matchAll(token)) {
    const [word] = match;
    if (word.startsWith("#")) break;
    if (word === "<<") return { parts, continues: false, heredoc: true };
    if (/^(?:&&|\|\|?|[;&()])$/.test(word)) parts.push(word);
    else if (/^\d?[<>]/.test(word)) redirected = true;
    else if (redirected) redirected = false;
    else if (word !== "\\") parts.push({ text: word, line, column: prompt + match.index });
  }
  return { parts, continues: /\\\s*$/.test(text), heredoc: false };
}
