import { reportParserError } from "../../src/cli/parser-error.ts";
import { parserErrors, program } from "../../src/cli/program.ts";

// Each call listens to the signals and streams of this process until it ends.
for (const emitter of [process, process.stdout, process.stderr]) emitter.setMaxListeners(0);

/** How a call of the command line ended. */
export interface Called {
  code: number;
  stdout: string;
  stderr: string;
}

/** Calls the command line from its source in this process, as from a folder and without a terminal. */
export async function callCommandLine(folder: string, ...words: string[]): Promise<Called> {
  const before = { folder: process.cwd(), exitCode: process.exitCode, env: { ...process.env } };
  const stdout = capture(process.stdout);
  const stderr = capture(process.stderr);
  parserErrors.length = 0;
  try {
    process.chdir(folder);
    await program.parseAsync(words, { from: "user" });
    return { code: Number(process.exitCode ?? 0), stdout: stdout.text(), stderr: stderr.text() };
  } catch (error) {
    const code = await reportParserError(error, parserErrors, words);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.restore();
    stderr.restore();
    process.env = before.env;
    process.exitCode = before.exitCode;
    process.chdir(before.folder);
  }
}

function capture(stream: NodeJS.WriteStream): { text(): string; restore(): void } {
  const { write } = stream;
  const pieces: Buffer[] = [];
  stream.write = (piece: Uint8Array | string, ...rest: unknown[]): boolean => {
    pieces.push(Buffer.from(piece as string));
    const done = rest.at(-1);
    if (typeof done === "function") (done as () => void)();
    return true;
  };
  return {
    text: () => Buffer.concat(pieces).toString("utf8"),
    restore: () => void (stream.write = write),
  };
}
