import type { Stage, Subtask } from "../model/pipeline.ts";
import { readVerdictPlace } from "../model/verdict-place.ts";
import type { ConfigurationReading, StageTexts } from "./reading.ts";
import { quote, suggest } from "./wording.ts";
import type { Path } from "./path.ts";

/** Checks the setting `verdict` of reviews in `after`: its stage has to exist and to keep artifacts. */
export function checkVerdicts(
  reading: ConfigurationReading,
  path: Path,
  {
    after,
    setup,
    subtasks,
  }: { after: StageTexts; setup: readonly Stage[]; subtasks: readonly Subtask[] },
): void {
  const stages = [...setup, ...subtasks.flatMap((subtask) => subtask.stages)];
  for (const [index, stage] of after.entries()) {
    const place = readVerdictPlace(stage?.with?.["verdict"]);
    if (place === undefined) continue;
    const named = stages.filter(({ id }) => id === place.stage);
    const at = [...path, "after", index, "with", "verdict"];
    if (named.length === 0) {
      const known = stages.filter(({ kind }) => kind === "command").map(({ id }) => id);
      reading.report.add(
        at,
        `expected <stage id>/<path>, but there is no stage ${quote(place.stage)}; ${suggest(place.stage, known)}`,
      );
    } else if (named.every((one) => one.kind !== "command" || one.artifacts.length === 0)) {
      reading.report.add(
        at,
        `the stage ${quote(place.stage)} keeps no artifacts, so it cannot leave a verdict; give it "artifacts"`,
      );
    }
  }
}
