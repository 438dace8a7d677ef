/** Escapes the data of a workflow command, `::error::<data>`, to one line that the runner unescapes. */
export const commandData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

// The runner compares `::` by culture, as .NET does, which ignores characters without a weight between the colons.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;

/**
 * Neutralizes workflow commands in a line outside a fence. The runner reads `##[x]` anywhere in a line and `::x::` at
 * its start (actions/runner, ActionCommand.cs).
 */
export function toInertLine(text: string): string {
  const line = text.replaceAll("##[", "## [");
  return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}
