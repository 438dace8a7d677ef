import { printData } from "../platform/local/command-line.ts";
import { hideSecrets } from "../platform/local/hide-secrets.ts";

/**
 * Prints a value with `lines` as JSON, a piece at a time: the text may be longer than a string can be.
 * @param pieces the text; each line ends with a line feed, the last one too
 */
export async function printLines(value: object, pieces: AsyncIterable<string>): Promise<void> {
  const head = await hideSecrets(JSON.stringify(value));
  // The closing brace comes after the lines.
  await printData(`${head.slice(0, -1)},"lines":[`);
  let before = '"';
  for await (const piece of pieces) {
    if (piece === "") continue;
    const lines = (await hideSecrets(piece)).split("\n");
    const isOver = lines.at(-1) === "";
    if (isOver) lines.pop();
    await printData(before + lines.map(escape).join(between));
    before = isOver ? between : "";
  }
  await printData(`${before === '"' ? "" : '"'}]}\n`);
}

const between = '","';

/** Without the quotes around it. */
const escape = (line: string): string => JSON.stringify(line).slice(1, -1);
