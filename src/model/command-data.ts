/** A text as the data of a workflow command, `::error::<data>`: one line that the runner reads back as it was. */
export const commandData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
