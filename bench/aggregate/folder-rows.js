import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundle } from "../command-line.js";
import { runNode } from "../process.js";
import { ratioAtMost, row, seconds } from "../row.js";
import { byTurns } from "../turns.js";
import { checkGreen } from "./green.js";
import { recording, runOf } from "./recording.js";
import { inWorkspace } from "./step.js";

/** `orchestrator aggregate` over what `gh run download` left, of many jobs and of few. Both sides are ours. */
export const folderRows = [{ id: "linear", measure }];

async function measure({ root, sizes, pairs }) {
  const [few, many] = sizes.folders;
  const recorded = await recording(root);
  const runs = [];
  for (const legs of [many, few]) {
    const { artifacts } = await runOf(recorded, legs);
    const folder = writeFolders(root, artifacts);
    runs.push(() => aggregate(root, folder, legs));
  }
  const { ms, ratio } = await byTurns(runs, pairs);
  const limit = ratioAtMost((1.5 * many) / few);
  return [row("linear", `${many} jobs from a folder; ours with ${few}`, ms, seconds, limit, ratio)];
}

function writeFolders(root, artifacts) {
  const folder = mkdtempSync(join(root, "downloaded-"));
  for (const { name, files } of artifacts) {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  }
  return folder;
}

const aggregate = (root, folder, legs) =>
  inWorkspace(root, async (workspace, beside) => {
    const results = ["--plan-result", "success", "--run-result", "success"];
    const { PATH } = process.env;
    const result = await runNode([bundle, "aggregate", folder, ...results], {
      cwd: workspace,
      env: { PATH, HOME: beside, TMPDIR: beside },
      output: join(beside, "output.txt"),
    });
    checkGreen(workspace, legs);
    return result;
  });
