import type { Mistake } from "../model/mistake.ts";
import type { Configuration, Pipeline } from "../model/pipeline.ts";
import { parseText, type ConfigurationSource } from "./document.ts";
import { checkTexts } from "./texts.ts";
import { isOlderFormat, readOlderFormat } from "./older-format.ts";
import {
  createReading,
  type Guardrails,
  readTolerantly,
  type TolerantText,
  exists,
  type ConfigurationReading,
} from "./reading.ts";
import { createReport, type Report, tidy } from "./report.ts";
import { ConfigurationSchema } from "./schema.ts";
import { checkShape } from "./shape.ts";
import { withTextLists } from "./lists.ts";
import type { Path } from "./path.ts";
import { connect } from "./connect.ts";
import { configurationKeys } from "../model/pipeline-keys.ts";
import { resolveKeys, type ResolvedConfiguration } from "../model/resolved-keys.ts";
import { checkEntries } from "./entries.ts";
import { type OpenedSets, openList } from "./expand.ts";
import { parseSize } from "./leaf-checks.ts";
import { buildPipeline, type BuiltParts } from "./pipelines.ts";
import { followReferences, type References } from "./references.ts";
import { quote, suggest } from "./wording.ts";

export interface ConfigurationOptions {
  /** Guardrails that `uses: guardrail/<name>` may name; default: none. */
  guardrails?: Guardrails;
}

/**
 * Reads a configuration in the YAML format, or in the older JSON format (older-format.ts).
 *
 * @param file the path to show at the start of every message
 * @returns all mistakes in the order of the file, or the configuration if there are none. Never throws.
 */
export function readConfiguration(
  file: string,
  text: string,
  options: ConfigurationOptions = {},
): { configuration: Configuration } | { mistakes: Mistake[] } {
  const { source: parsed, mistakes: syntax } = parseText(file, text);
  if (parsed === undefined) return { mistakes: tidy(syntax) };
  const source = { ...parsed, value: withoutAnchorKeys(parsed.value) };
  const report = createReport(source, syntax);
  checkTexts(source.value, report);
  const guardrails = options.guardrails ?? new Map<string, never>();
  const configuration = isOlderFormat(source, text)
    ? readOlder(source, report, guardrails)
    : readYaml(source, report, guardrails);
  const mistakes = report.mistakes();
  return mistakes.length > 0 ? { mistakes } : { configuration };
}

/** Keys `x-…` at the top only hold anchors for the rest of the file, as in Docker Compose. */
function withoutAnchorKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith("x-")));
}

function readYaml(
  source: ConfigurationSource,
  report: Report,
  guardrails: Guardrails,
): Configuration {
  const value = withTextLists(ConfigurationSchema, source.value);
  const { fits, likely } = checkShape(ConfigurationSchema, value, report);
  // The tolerant schema takes longer than all other checks, and a value that fits the strict one does not need it.
  const text = fits ? (value as TolerantText) : readTolerantly(value);
  const reading = createReading(text, value, likely, { report, guardrails });
  return resolve(reading, { file: source.file, notes: [] });
}

function readOlder(
  source: ConfigurationSource,
  report: Report,
  guardrails: Guardrails,
): Configuration {
  const { value, origin, notes } = readOlderFormat(source, report);
  const likely: Path[] = [];
  const reading = createReading(readTolerantly(value), value, likely, {
    report: report.through(origin),
    guardrails,
  });
  return resolve(reading, { file: source.file, notes });
}

/**
 * Resolves all names of a configuration and reports every mistake that can be found even if parts have the wrong shape.
 * The result is valid only if no mistake was reported.
 */
function resolve(
  reading: ConfigurationReading,
  about: Pick<Configuration, "file" | "notes">,
): Configuration {
  const { text } = reading;
  checkEntries(reading);
  const references = followReferences(reading);
  const built: BuiltParts = { sets: openSets(reading, references), nested: new Map() };
  const unused = references.unusedSets.map((name) =>
    reading.report.describe(["stage-sets", name], "no pipeline uses this stage set"),
  );
  const resolved = resolveKeys(configurationKeys, text) as ResolvedConfiguration;
  if (resolved.default_pipeline !== null) checkDefault(reading, resolved.default_pipeline);
  return {
    ...resolved,
    ...about,
    notes: [...about.notes, ...unused],
    log_limit: parseSize(resolved.log_limit) ?? 0,
    pipelines: buildPipelines(reading, built, references),
  };
}

function openSets(reading: ConfigurationReading, references: References): OpenedSets {
  const sets: OpenedSets = new Map();
  const written = reading.sets;
  for (const name of references.sets) {
    const stages = written.get(name);
    if (stages === undefined || references.inCycles.sets.has(name)) continue;
    const groups = openList(reading, sets, stages, ["stage-sets", name]);
    const items = connect(reading, groups, { called: "this stage set" });
    sets.set(name, { items, isSure: groups.every((group) => group.isSure) });
  }
  return sets;
}

function buildPipelines(
  reading: ConfigurationReading,
  parts: BuiltParts,
  references: References,
): Pipeline[] {
  const written = reading.pipelines;
  const built = new Map<string, Pipeline>();
  for (const id of references.pipelines) {
    const text = written.get(id);
    if (text !== undefined) built.set(id, buildPipeline(reading, parts, id, text));
  }
  return [...written.keys()].flatMap((id) => built.get(id) ?? []);
}

function checkDefault(reading: ConfigurationReading, name: string): void {
  if (reading.text.pipelines === undefined || exists(reading, "pipelines", name)) return;
  const hint = suggest(name, [...reading.pipelines.keys()]);
  reading.report.add(["default-pipeline"], `there is no pipeline ${quote(name)}; ${hint}`);
}
