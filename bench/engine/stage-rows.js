import { compare } from "./pairs.js";
import { installed } from "./peers.js";
import { ratioAtMost, ratioBelow, row, seconds } from "../row.js";
import { actionsExec, bareLoop, codex, nx, ours, wireit } from "./sides.js";
import { trueStages } from "./workload.js";

/** Many stages that do nothing: what the engine itself costs. Whole processes, start-up included, on both sides. */
export const stageRows = [
  { id: "loop", side: () => bareLoop, limit: ratioAtMost(1.3) },
  { id: "exec", side: () => actionsExec(installed("@actions/exec")), limit: ratioBelow(1) },
  { id: "wireit", side: () => wireit(installed("wireit")), limit: ratioBelow(1) },
  { id: "nx", side: () => nx(installed("nx")), limit: ratioBelow(1) },
  { id: "codex", side: () => codex(installed("@kbediako/codex-orchestrator")), limit: ratioBelow(1) },
].map(({ id, side, limit }) => ({ id, measure: (context) => measure(id, side(), limit, context) }));

async function measure(id, side, limit, { root, sizes, pairs }) {
  const workload = trueStages(sizes.stages);
  const { ms, ratio } = await compare(root, [ours, workload], [side, workload], pairs);
  return [row(id, `${sizes.stages} true stages; ${side.name}`, ms, seconds, limit, ratio)];
}
