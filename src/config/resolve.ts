import type { Configuration, Pipeline } from "../model/pipeline.ts";
import { connect } from "./connect.ts";
import { defaults } from "./defaults.ts";
import { checkEntries } from "./entries.ts";
import { type OpenedSets, openList } from "./expand.ts";
import { parseSize } from "./leaf-checks.ts";
import { buildPipeline, type Made } from "./pipelines.ts";
import { exists, type ConfigurationReading } from "./reading.ts";
import { followReferences, type References } from "./references.ts";
import { present } from "./stages.ts";
import { quote, suggest } from "./wording.ts";

/**
 * Resolves all names of a configuration and reports every mistake that can be told without its shape being right
 * throughout. What it returns can be trusted only when nothing was reported.
 */
export function resolve(
  reading: ConfigurationReading,
  about: Pick<Configuration, "file" | "notes">,
): Configuration {
  const { text } = reading;
  checkEntries(reading);
  const references = followReferences(reading);
  const made: Made = { sets: openSets(reading, references), nested: new Map() };
  const defaultPipeline = text["default-pipeline"] ?? null;
  if (defaultPipeline !== null) checkDefault(reading, defaultPipeline);
  return {
    ...about,
    task: text.task ?? null,
    defaultPipeline,
    secrets: present(text.secrets),
    secretsExempt: present(text["secrets-exempt"]),
    redaction: text.redaction ?? defaults.redaction,
    logLimit: parseSize(text["log-limit"] ?? defaults.logLimit) ?? defaults.logLimit,
    heartbeatSeconds: text["heartbeat-seconds"] ?? defaults.heartbeatSeconds,
    cancelGraceSeconds: text["cancel-grace-seconds"] ?? defaults.cancelGraceSeconds,
    pipelines: buildPipelines(reading, made, references),
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
  made: Made,
  references: References,
): Pipeline[] {
  const written = reading.pipelines;
  const built = new Map<string, Pipeline>();
  for (const id of references.pipelines) {
    const text = written.get(id);
    if (text !== undefined) built.set(id, buildPipeline(reading, made, id, text));
  }
  return [...written.keys()].flatMap((id) => built.get(id) ?? []);
}

function checkDefault(reading: ConfigurationReading, name: string): void {
  if (reading.text.pipelines === undefined || exists(reading, "pipelines", name)) return;
  const hint = suggest(name, [...reading.pipelines.keys()]);
  reading.report.add(["default-pipeline"], `there is no pipeline ${quote(name)}; ${hint}`);
}
