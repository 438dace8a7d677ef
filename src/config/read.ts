import type { Mistake } from "../model/mistake.ts";
import type { Configuration } from "../model/pipeline.ts";
import { parseText, type Path, type ConfigurationSource } from "./document.ts";
import { checkTexts } from "./texts.ts";
import { isOlderFormat, readOlderFormat } from "./older-format.ts";
import { createReading, type Guardrails } from "./reading.ts";
import { createReport, type Report, tidy } from "./report.ts";
import { resolve } from "./resolve.ts";
import { ConfigurationSchema } from "./schema.ts";
import { checkShape } from "./shape.ts";
import { withTextLists } from "./lists.ts";
import { readTolerantly, type TolerantText } from "./tolerant.ts";

export interface ConfigurationOptions {
  /** What `uses: guardrail/<name>` may name; default: none. */
  guardrails?: Guardrails;
}

/**
 * Reads a configuration: the YAML format, or the JSON format of the system that this one follows (older-format.ts).
 *
 * @param file its path as people know it; it begins every message
 * @returns all mistakes at once, in the order of the file, or the configuration when there are none. Never throws.
 */
export function readConfiguration(
  file: string,
  text: string,
  options: ConfigurationOptions = {},
): { configuration: Configuration } | { mistakes: Mistake[] } {
  const { source, mistakes: syntax } = parseText(file, text);
  if (source === undefined) return { mistakes: tidy(syntax) };
  const report = createReport(source, syntax);
  checkTexts(source.value, report);
  const guardrails = options.guardrails ?? new Map<string, never>();
  const configuration = isOlderFormat(source, text)
    ? readOlder(source, report, guardrails)
    : readYaml(source, report, guardrails);
  const mistakes = report.mistakes();
  return mistakes.length > 0 ? { mistakes } : { configuration };
}

function readYaml(
  source: ConfigurationSource,
  report: Report,
  guardrails: Guardrails,
): Configuration {
  const value = withTextLists(ConfigurationSchema, source.value);
  const { fits, meant } = checkShape(ConfigurationSchema, value, report);
  // The tolerant schema costs more than the rest of reading, and says nothing new about a value that fits the strict one.
  const text = fits ? (value as TolerantText) : readTolerantly(value);
  const reading = createReading(text, value, meant, { report, guardrails });
  return resolve(reading, { file: source.file, notes: [] });
}

function readOlder(
  source: ConfigurationSource,
  report: Report,
  guardrails: Guardrails,
): Configuration {
  const { value, origin, notes } = readOlderFormat(source, report);
  const meant: Path[] = [];
  const reading = createReading(readTolerantly(value), value, meant, {
    report: report.through(origin),
    guardrails,
  });
  return resolve(reading, { file: source.file, notes });
}
