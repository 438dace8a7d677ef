import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { callCommandLine } from "../support/call-command-line.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const file = `stage-sets:
  used:
    - { stage-set: inner }
  inner:
    - { id: unit, run: npm test }
  left:
    - { stage-set: beside }
  beside:
    - { id: lint, run: npm run lint }
pipelines:
  gate:
    subtasks:
      - { id: api, stages: [{ stage-set: used }] }
`;

test("`validate` names stage sets that no pipeline uses, and the file is valid (H19)", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "p.yml"), file);
  const notes = ["left", "beside"].map(
    (name, at) => `p.yml:${6 + 2 * at}:3: stage-sets.${name}: no pipeline uses this stage set`,
  );
  const { code, stdout, stderr } = await callCommandLine(folder, "validate", "-c", "p.yml");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`p.yml is valid; pipelines: gate\n${notes.join("\n")}\n`);
  const data = await callCommandLine(folder, "validate", "-c", "p.yml", "--json");
  expect(JSON.parse(data.stdout)).toMatchObject({ kind: "validation", notes });
});

test("`validate` names them in the older format too, by their own keys", async () => {
  const folder = await temporaryFolder();
  const stages = [{ kind: "command", id: "unit", command: "npm test" }];
  const older = { stageSets: { left: stages }, pipelines: [{ id: "gate", stages }] };
  await writeFile(join(folder, "codex.orchestrator.json"), JSON.stringify(older));
  const { code, stdout } = await callCommandLine(folder, "validate");
  expect(code).toBe(0);
  expect(stdout).toContain("codex.orchestrator.json:1:15: stageSets.left: no pipeline uses this stage set\n");
});
