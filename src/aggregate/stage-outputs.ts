import { limits } from "../model/limits.ts";
import type { Manifest, ManifestCommand } from "../model/manifest.ts";
import { placeOf } from "../model/stage-place.ts";

/** The outputs of all stages: by subtask (`setup` for the setup), then by stage, then by name. */
export interface StageOutputs {
  /** JSON of limited size. Stages without outputs are left out. */
  json: string;
  /** Stages whose outputs did not fit, as `subtask/stage`. */
  leftOut: string[];
}

/**
 * Collects the outputs that stages set for the workflow. A stage of a nested pipeline is named `nested/stage`.
 * @param children manifests of nested pipelines by their run id
 */
export function collectStageOutputs(
  manifest: Manifest,
  children: ReadonlyMap<string, Manifest>,
): StageOutputs {
  const bySubtask: Record<string, Record<string, Record<string, string>>> = {};
  const leftOut: string[] = [];
  let left = limits.allStageOutputs.value;
  for (const { place, id, outputs } of listOutputs(manifest, children)) {
    const size = Buffer.byteLength(JSON.stringify({ [place]: { [id]: outputs } }));
    if (size > left) leftOut.push(`${place}/${id}`);
    else {
      left -= size;
      bySubtask[place] = { ...bySubtask[place], [id]: outputs };
    }
  }
  return { json: JSON.stringify(bySubtask), leftOut };
}

const listOutputs = ({ commands }: Manifest, children: ReadonlyMap<string, Manifest>) =>
  commands.flatMap((command) =>
    listWithNested(command, new Map(children), [])
      .filter(({ outputs }) => Object.keys(outputs).length > 0)
      .map((stage) => ({ place: placeOf(command), ...stage })),
  );

/** @param children manifests not visited yet; each is removed when visited, so that cycles end */
function listWithNested(
  { id, outputs, sub_run_id }: ManifestCommand,
  children: Map<string, Manifest>,
  path: readonly string[],
): { id: string; outputs: Record<string, string> }[] {
  const here = [...path, id];
  const child = sub_run_id === null ? undefined : children.get(sub_run_id);
  if (sub_run_id !== null) children.delete(sub_run_id);
  const nested =
    child?.commands.flatMap((command) => listWithNested(command, children, here)) ?? [];
  return [{ id: here.join("/"), outputs }, ...nested];
}

/** Warns of outputs that did not fit. */
export const describeLeftOut = ({ leftOut }: StageOutputs): string[] =>
  leftOut.length === 0
    ? []
    : [
        `the output \`stage-outputs\` lacks those of ${leftOut.slice(0, 5).join(", ")}${leftOut.length > 5 ? ` and ${leftOut.length - 5} more` : ""}: the limit for all together is ${limits.allStageOutputs.shown}`,
      ];
