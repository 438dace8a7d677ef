import { commandData } from "../../model/command-data.ts";
import { cleanLine, cleanText } from "../../text/clean-text.ts";

/** Longest message of an annotation, in characters. */
const longestMessage = 4000;

/**
 * A workflow command of our own, as a line: `::name key=value::value`. Escaped as the toolkit does it (actions/toolkit,
 * packages/core/src/command.ts); properties that are null are left out.
 */
export function workflowCommand(
  name: string,
  value: string,
  properties: Readonly<Record<string, string | number | null>> = {},
): string {
  const pairs = Object.entries(properties).flatMap(([key, property]) =>
    property === null ? [] : [`${key}=${escapeProperty(String(property))}`],
  );
  const head = pairs.length === 0 ? name : `${name} ${pairs.join(",")}`;
  return `::${head}::${commandData(value)}\n`;
}

/** A message from outside for an annotation: clean lines, bounded. */
export function annotationMessage(text: string): string {
  const clean = cleanText(text.slice(0, longestMessage)).trim();
  // The runner drops an annotation without a message.
  return clean === "" ? "(no message)" : clean;
}

// The runner compares `::` as .NET does for a culture: characters without a weight between the colons do not exist.
const commandStart = /^[\s\p{Default_Ignorable_Code_Point}]*:\p{Default_Ignorable_Code_Point}*:/u;

/**
 * A line for the log of a step, outside of any fence, that the runner cannot take for a command: it looks for `##[x]`
 * anywhere in a line and for `::x::` at its start (actions/runner, ActionCommand.cs).
 */
export function inertLine(text: string): string {
  const line = text.replaceAll("##[", "## [");
  return `${commandStart.test(line) ? `> ${line}` : line}\n`;
}

/** A title from outside, for a group or an annotation. */
export function inertTitle(text: string): string {
  return cleanLine(text).replaceAll("##[", "## [");
}

function escapeProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
