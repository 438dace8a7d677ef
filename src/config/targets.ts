import type { Stage, Subtask } from "../model/pipeline.ts";
import { type ConfigurationReading, type PipelineText, variables } from "./reading.ts";
import { partIds } from "./subtasks.ts";
import { quote, suggest } from "./wording.ts";
import type { Path } from "./path.ts";

interface Targets {
  text: PipelineText;
  subtasks: readonly Subtask[];
  setup: readonly Stage[];
  /** False if some stages could not be read, so that an unknown name may belong to one of them. */
  isSure: boolean;
}

/** Checks that aliases and the default target exist, and that no alias is also an id. */
export function checkTargets(reading: ConfigurationReading, path: Path, targets: Targets): void {
  const { text, isSure } = targets;
  const names = listTargetNames(targets);
  const aliases = Object.entries(variables(text.aliases));
  for (const [alias, target] of aliases) {
    const at: Path = [...path, "aliases", alias];
    if (names.has(alias)) {
      reading.report.add(at, `${quote(alias)} is already the id of a stage or subtask`, "key");
    }
    if (isSure && !names.has(target)) reportUnknown(reading, at, target, names);
  }
  const target = text["default-target"];
  if (target === undefined || !isSure || names.has(target)) return;
  const all = new Set([...names, ...aliases.map(([alias]) => alias)]);
  if (!all.has(target)) reportUnknown(reading, [...path, "default-target"], target, all);
}

/** Lists all names of targets, such as `api`, `e2e-1-of-4`, `unit`, `api/unit`, `setup/install`. */
function listTargetNames({ subtasks, setup }: Targets): Set<string> {
  const names = new Set<string>();
  for (const subtask of subtasks) {
    const parts = [subtask.id, ...partIds(subtask)];
    for (const part of parts) names.add(part);
    for (const stage of subtask.stages) {
      names.add(stage.id);
      for (const part of parts) names.add(`${part}/${stage.id}`);
    }
  }
  for (const stage of setup) names.add(stage.id).add(`setup/${stage.id}`);
  return names;
}

function reportUnknown(
  reading: ConfigurationReading,
  path: Path,
  name: string,
  names: ReadonlySet<string>,
): void {
  const known = [...names].filter((candidate) => !candidate.includes("/"));
  reading.report.add(
    path,
    `there is no stage or subtask ${quote(name)} in this pipeline; ${suggest(name, known)}`,
  );
}
