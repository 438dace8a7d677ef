import { commandData } from "../../model/command-data.ts";
import { cleanLine, cleanText } from "../../text/clean-text.ts";

/** Longest message of an annotation, in characters. */
const longestMessage = 4000;

/**
 * Formats an own workflow command: `::name key=value::value` with a line feed. Escapes as the toolkit does
 * (actions/toolkit, packages/core/src/command.ts). Properties that are null are left out.
 */
export function formatCommand(
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

/** Cleans and bounds an untrusted message for an annotation. */
export function cleanMessage(text: string): string {
  const clean = cleanText(text.slice(0, longestMessage)).trim();
  // The runner drops an annotation without a message.
  return clean === "" ? "(no message)" : clean;
}

/** Neutralizes an untrusted title for a group or an annotation. */
export function toInertTitle(text: string): string {
  return cleanLine(text).replaceAll("##[", "## [");
}

function escapeProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
