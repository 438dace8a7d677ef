/** A text as the data of a workflow command, `::error::<data>`: one line that the runner reads back as it was. */
export const commandData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

// The runner compares `::` by culture, as .NET does, and so ignores characters without a weight between the colons.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;

/**
 * Neutralizes commands in a line outside of any fence. The runner reads `##[x]` anywhere in a line and `::x::` at its
 * start (actions/runner, ActionCommand.cs).
 */
export function toInertLine(text: string): string {
  const line = text.replaceAll("##[", "## [");
  return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}
