import type { Path } from "./path.ts";

/** The value if it is a mapping, else an empty one. */
export function asRecord(value: unknown): Record<string, unknown> {
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  return isMapping ? (value as Record<string, unknown>) : {};
}

export function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export type Note = (path: Path, message: string) => void;

/** A stage of a pipeline in the older format, directly or from a stage set. */
export interface OlderStage {
  stage: Record<string, unknown>;
  path: Path;
}

/** The stages of a pipeline, with those of its stage sets. The older format has no nested sets. */
export function olderStages(
  root: Record<string, unknown>,
  stages: unknown,
  path: Path,
): OlderStage[] {
  const sets = asRecord(root["stageSets"]);
  const at = (list: unknown, from: Path): OlderStage[] =>
    asList(list).map((stage, index) => ({ stage: asRecord(stage), path: [...from, index] }));
  return at(stages, path).flatMap((entry) => {
    if (entry.stage["kind"] !== "stage-set") return [entry];
    const ref = String(entry.stage["ref"]);
    return Object.hasOwn(sets, ref) ? at(sets[ref], ["stageSets", ref]) : [];
  });
}

/**
 * Aliases of the pipeline's stages. If two stages have the same alias, the first one keeps it, as in the older system.
 */
export function olderAliases(stages: readonly OlderStage[], note: Note): Record<string, string> {
  const aliases = new Map<string, string>();
  const ids = new Set(stages.map(({ stage }) => stage["id"]));
  for (const { stage, path } of stages) {
    const id = stage["id"];
    if (typeof id !== "string") continue;
    for (const [index, alias] of asList(asRecord(stage["plan"])["aliases"]).entries()) {
      if (typeof alias !== "string" || alias === id || aliases.get(alias) === id) continue;
      if (!ids.has(alias) && !aliases.has(alias)) aliases.set(alias, id);
      else
        note(
          [...path, "plan", "aliases", index],
          "another stage has this name, so the alias has no effect",
        );
    }
  }
  return Object.fromEntries(aliases);
}

/** `cloud` if any stage asks for it, else `local` if any asks for `mcp` or `local`. */
export function olderMode(stages: readonly OlderStage[]): "cloud" | "local" | undefined {
  const modes = stages.map(({ stage }) => getStageMode(stage));
  if (modes.includes("cloud")) return "cloud";
  return modes.includes("local") ? "local" : undefined;
}

function getStageMode(stage: Record<string, unknown>): "cloud" | "local" | undefined {
  const plan = asRecord(stage["plan"]);
  const flags = [
    plan["requiresCloud"],
    plan["requires_cloud"],
    stage["requires_cloud"],
    stage["requiresCloud"],
  ];
  const flag = flags.find((value) => typeof value === "boolean");
  if (flag !== undefined) return flag ? "cloud" : undefined;
  const modes = [
    plan["executionMode"],
    stage["executionMode"],
    stage["execution_mode"],
    stage["mode"],
  ];
  const mode = modes
    .find((value) => typeof value === "string")
    ?.trim()
    .toLowerCase();
  if (mode === "cloud") return "cloud";
  return mode === "mcp" || mode === "local" ? "local" : undefined;
}

/** In the older format, a pipeline requires guardrails by default if one of its stages looks like the spec guard. */
export function olderGuardrails(
  pipeline: Record<string, unknown>,
  stages: readonly OlderStage[],
): boolean {
  if (typeof pipeline["guardrailsRequired"] === "boolean") return pipeline["guardrailsRequired"];
  return stages.some(({ stage }) =>
    ["id", "title", "command"].some((key) =>
      /spec-guard|specguardrunner/i.test(String(stage[key])),
    ),
  );
}

/** Notes hints without an effect: in the older system they only choose the plan's target, and every stage runs. */
export function noteHints({ stage, path }: OlderStage, note: Note): void {
  if (stage["session"] != null)
    note([...path, "session"], "sessions are not supported, so this has no effect");
  const plan = asRecord(stage["plan"]);
  for (const key of ["defaultTarget", "default", "primary"]) {
    if (plan[key] !== true) continue;
    note(
      [...path, "plan", key],
      "only chooses the plan's target; the whole pipeline runs, so this has no effect",
    );
  }
  if (plan["runnable"] === false) {
    note(
      [...path, "plan", "runnable"],
      "only keeps the stage from being the plan's target; it still runs",
    );
  }
}
