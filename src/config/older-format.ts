import { basename } from "node:path/posix";
import { formatMistake } from "../model/mistake.ts";
import { limits } from "../model/limits.ts";
import type { ConfigurationSource } from "./document.ts";
import {
  asList,
  asRecord,
  type Note,
  noteHints,
  olderAliases,
  olderGuardrails,
  olderMode,
  olderStages,
} from "./older-plan.ts";
import { OlderSchema } from "./older-schema.ts";
import type { Report } from "./report.ts";
import { checkShape } from "./shape.ts";
import { quote } from "./wording.ts";
import { type Path, pathText } from "./path.ts";

/** A file of the older format, translated into the YAML format. */
export interface Translation {
  value: unknown;
  /** The path in the file that a path of `value` comes from. */
  origin(path: Path): Path;
  notes: string[];
}

/** Whether a file has the older format: JSON with a list of `pipelines`. */
export function isOlderFormat(source: ConfigurationSource, text: string): boolean {
  const { pipelines } = asRecord(source.value);
  const isNamedSo = basename(source.file.replaceAll("\\", "/")) === "codex.orchestrator.json";
  if (pipelines === undefined) return isNamedSo;
  return Array.isArray(pipelines) && (source.file.endsWith(".json") || /^\uFEFF?\s*\{/.test(text));
}

/** Checks a file of the older format and translates it into the YAML format, where the rest is checked. */
export function readOlderFormat(source: ConfigurationSource, report: Report): Translation {
  const notes = new Set<string>();
  const note: Note = (path, message) => {
    notes.add(
      formatMistake({
        file: source.file,
        ...source.place(path, "key"),
        path: pathText(path),
        message,
      }),
    );
  };
  checkShape(OlderSchema, source.value, report, (path) =>
    note(path, "is not a known key and has no effect"),
  );
  const root = asRecord(source.value);
  const origins = new Map<string, Path>();
  const value: Record<string, unknown> = {
    "stage-sets": translateSets(root, origins, note),
    pipelines: translatePipelines(root, { origins, note, report }),
  };
  const byDefault = defaultPipeline(root, asRecord(value["pipelines"]));
  if (byDefault !== undefined) value["default-pipeline"] = byDefault;
  origins.set(toKey(["default-pipeline"]), ["defaultPipeline"]);
  return { value, origin: (path) => findOrigin(origins, path), notes: [...notes] };
}

/** In the older format, the default pipeline is `diagnostics`. */
function defaultPipeline(
  root: Record<string, unknown>,
  pipelines: Record<string, unknown>,
): unknown {
  const named = root["defaultPipeline"];
  if (named != null) return named;
  return Object.hasOwn(pipelines, "diagnostics") ? "diagnostics" : undefined;
}

const toKey = (path: Path): string => JSON.stringify(path);

function findOrigin(origins: ReadonlyMap<string, Path>, path: Path): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(toKey(path.slice(0, length)));
    if (origin !== undefined) return [...origin, ...path.slice(length)];
  }
  return path;
}

type Origins = Map<string, Path>;

function translateSets(
  root: Record<string, unknown>,
  origins: Origins,
  note: Note,
): Record<string, unknown> {
  origins.set(toKey(["stage-sets"]), ["stageSets"]);
  const sets = Object.entries(asRecord(root["stageSets"]));
  return Object.fromEntries(
    sets.map(([name, stages]) => {
      const steps = { from: ["stageSets", name], to: ["stage-sets", name] };
      return [name, translateStages(stages, steps, origins, note)];
    }),
  );
}

function translatePipelines(
  root: Record<string, unknown>,
  { origins, note, report }: { origins: Origins; note: Note; report: Report },
): Record<string, unknown> {
  const translated = new Map<string, unknown>();
  for (const [index, value] of asList(root["pipelines"]).entries()) {
    const pipeline = asRecord(value);
    const { id, title, description, tags } = pipeline;
    const from: Path = ["pipelines", index];
    if (typeof id !== "string") continue;
    if (translated.has(id)) {
      const first = report.pointAt(findOrigin(origins, ["pipelines", id]));
      report.add([...from, "id"], `duplicate pipeline id ${quote(id)}: already at ${first}`);
      continue;
    }
    const to: Path = ["pipelines", id];
    origins.set(toKey(to), from);
    const steps = { from: [...from, "stages"], to: [...to, "stages"] };
    const stages = olderStages(root, pipeline["stages"], steps.from);
    translated.set(id, {
      ...filled({ title, description, tags, "execution-mode": olderMode(stages) }),
      "guardrails-required": olderGuardrails(pipeline, stages),
      aliases: olderAliases(stages, note),
      stages: translateStages(pipeline["stages"], steps, origins, note),
    });
  }
  return Object.fromEntries(translated);
}

/** Drops unset values: in the older format, null and empty texts mean the same as a missing key. */
function filled(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value != null && value !== ""),
  );
}

interface Steps {
  from: Path;
  to: Path;
}

function translateStages(
  stages: unknown,
  { from, to }: Steps,
  origins: Origins,
  note: Note,
): unknown {
  if (!Array.isArray(stages)) return null;
  return stages.map((stage: unknown, index) => {
    const path = [...from, index];
    noteHints({ stage: asRecord(stage), path }, note);
    notePackageRoot(asRecord(stage), path, note);
    return translateStage(asRecord(stage), { from: path, to: [...to, index] }, origins);
  });
}

const packageRoot = "CODEX_ORCHESTRATOR_PACKAGE_ROOT";

/** Notes the use of a variable that the older system sets to its own package folder. */
function notePackageRoot({ command, env }: Record<string, unknown>, path: Path, note: Note): void {
  if (typeof command !== "string" || !command.includes(packageRoot)) return;
  if (Object.hasOwn(asRecord(env), packageRoot)) return;
  note(
    [...path, "command"],
    `uses $${packageRoot}, which is not set here: set it in "env" or in the environment, or use the path of the command`,
  );
}

/** The YAML keys for the keys of each kind of stage: required ones, then optional ones. */
const words: Record<string, { needed: Record<string, string>; free: Record<string, string> }> = {
  command: {
    needed: { id: "id", command: "run" },
    free: {
      title: "name",
      cwd: "working-directory",
      env: "env",
      allowFailure: "continue-on-error",
      summaryHint: "summary-hint",
    },
  },
  subpipeline: {
    needed: { pipeline: "pipeline" },
    free: { id: "id", title: "name", optional: "continue-on-error" },
  },
  "stage-set": { needed: { ref: "stage-set" }, free: {} },
};

function translateStage(
  stage: Record<string, unknown>,
  { from, to }: Steps,
  origins: Origins,
): unknown {
  const kind = String(stage["kind"]);
  const known = Object.hasOwn(words, kind) ? words[kind] : undefined;
  if (known === undefined) return null;
  const translated: Record<string, unknown> = {};
  for (const [key, word] of Object.entries(known.needed)) translated[word] = stage[key] ?? null;
  for (const [key, word] of Object.entries(known.free)) {
    Object.assign(translated, filled({ [word]: stage[key] }));
  }
  for (const [key, word] of Object.entries({ ...known.needed, ...known.free })) {
    origins.set(toKey([...to, word]), [...from, key]);
  }
  const minutes = kind === "command" ? toMinutes(stage["timeoutMs"]) : undefined;
  return minutes === undefined ? translated : { ...translated, "timeout-minutes": minutes };
}

/** In the older format, 0 or less means no limit. */
function toMinutes(milliseconds: unknown): number | undefined {
  if (typeof milliseconds !== "number" || Math.trunc(milliseconds) <= 0) return undefined;
  return Math.min(Math.trunc(milliseconds) / 60_000, limits.minutes.value);
}
