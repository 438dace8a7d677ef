import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryIsKnown } from "../memory.js";
import { atMost, mebibytes, notMeasured, ratioAtMost, row, seconds } from "../row.js";
import { byTurns } from "../turns.js";
import { compiled, reference } from "./build.js";
import { checkGreen, expectSame } from "./green.js";
import { key, recording, runOf } from "./recording.js";
import { withService } from "./service.js";
import { action, inWorkspace, runStep } from "./step.js";

const latencyMs = 50;
const timeLimit = ratioAtMost(1.5);
const memoryLimit = atMost(250 * 2 ** 20, mebibytes);

/** `mode: aggregate` as runners run it, beside a download of the same artifacts. */
export const serviceRows = [{ id: "service", measure }];

async function measure({ root, sizes: { legs }, pairs }) {
  const { planDigest, artifacts } = await runOf(await recording(root), legs);
  const given = { root, folder: await writeArchives(root, artifacts), planDigest, legs };
  const runs = [() => inService(aggregate, given), () => inService(downloadAll, given)];
  const { ms, memory, ratio } = await byTurns(runs, pairs);
  const what = `${legs} jobs at ${latencyMs} ms a request`;
  const memoryWhat = `${what}, memory; only downloads`;
  return [
    row("service", `${what}; only downloads`, ms, seconds, timeLimit, ratio),
    memoryIsKnown
      ? row("memory", memoryWhat, memory, mebibytes, memoryLimit)
      : notMeasured("memory", memoryWhat, "only Linux tells how much memory a process has needed"),
  ];
}

async function writeArchives(root, artifacts) {
  const { writeZip } = await compiled("__tests__/support/zip.js");
  const folder = mkdtempSync(join(root, "archives-"));
  for (const { name, files } of artifacts) {
    const entries = [...files].map(([path, content]) => ({ name: path, content }));
    writeFileSync(join(folder, `${name}.zip`), writeZip(entries));
  }
  return folder;
}

/** Each run has a service of its own: what one uploads is none of the next one's. Its start is not measured. */
async function inService(run, given) {
  const { root, folder } = given;
  const { used, checkRuns } = await withService({ folder, latencyMs }, (service) =>
    inWorkspace(root, (workspace, beside) => run({ ...given, workspace, beside, service })),
  );
  const conclusions = checkRuns.map(({ conclusion }) => conclusion).join();
  expectSame("conclusions of check-runs", conclusions, run === aggregate ? "success" : "");
  return used;
}

async function aggregate({ workspace, beside, planDigest, legs, service }) {
  const { env, token, artifacts } = service;
  const plan = artifacts.find(({ name }) => name.endsWith("-plan-a1"));
  const inputs = {
    mode: "aggregate",
    key,
    token,
    "plan-artifact": `${plan.id}:${plan.name}`,
    "plan-digest": planDigest,
    "plan-result": "success",
    "run-result": "success",
  };
  const result = await runStep([action], { workspace, beside, inputs, env });
  expectSame("outcome", result.outputs.outcome, "success");
  checkGreen(workspace, legs);
  return result;
}

/** With the same variables, and as many downloads at a time. */
async function downloadAll({ workspace, beside, legs, service: { env } }) {
  const { limits } = await compiled("src/model/limits.js");
  const folder = join(workspace, "artifacts");
  mkdirSync(folder);
  const args = [reference, folder, String(limits.downloads.value)];
  const result = await runStep(args, { workspace, beside, inputs: {}, env });
  const manifests = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith("manifest.json"),
  );
  expectSame("manifests that were downloaded", manifests.length, legs);
  return result;
}
