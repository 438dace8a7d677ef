import { appendFile, cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { orchestrator } from "./command-line.ts";
import { makeRepository } from "./repository.ts";
import { onlyRun } from "./run-folder.ts";

let run: string;

beforeAll(async () => {
  const subtasks = ["api", "core"].map((id) => ({ id, stages: [{ id: "work", run: `echo ${id}` }] }));
  const repository = await makeRepository({
    ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines: { gate: { subtasks } } }),
  });
  await orchestrator(repository, ["run", "--jobs", "2"]);
  run = onlyRun(repository);
});

/** A copy of the run as somebody would have downloaded it. */
async function downloaded(): Promise<string> {
  const folder = join(await temporaryFolder(), "orchestrator-gate-run-a1");
  await cp(run, folder, { recursive: true });
  return folder;
}

const verify = (folder: string, ...flags: string[]) => orchestrator(folder, ["verify", ".", ...flags]);

describe("verify", () => {
  test("accepts an unchanged run, and reports what it cannot check", async () => {
    const { code, stdout, stderr } = await verify(await downloaded());
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^verified: \d+ files, 2 assignments, chain [0-9a-f]{64}\n/);
    expect(stdout).toContain("recorded as succeeded. Only its own files say how its jobs ended");
  });

  test("still accepts it after an approval", async () => {
    await orchestrator(run, ["approve", run, "--reason", "it was read"]);
    expect((await verify(run)).code).toBe(0);
  });

  test("names the first file that is not as it was, and exits with 1", async () => {
    const folder = await downloaded();
    await appendFile(join(folder, "jobs/core/a1/manifest.json"), "\n");
    await appendFile(join(folder, "run-summary.json"), "\n");
    const { code, stdout, stderr } = await verify(folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^verification failed: jobs\/core\/a1\/manifest\.json: the file was changed: .*\n$/,
    );
  });

  test("says the same as JSON", async () => {
    const folder = await downloaded();
    expect(JSON.parse((await verify(folder, "--json")).stdout)).toMatchObject({
      holds: true,
      assignments: 2,
      status: "succeeded",
    });
    await rm(join(folder, "plan.json"));
    const { code, stdout, stderr } = await verify(folder, "--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      kind: "verification",
      holds: false,
      reason: "plan.json: the file is missing, but digests.json lists it",
    });
  });

  test("rejects a folder without digests", async () => {
    const folder = await downloaded();
    await rm(join(folder, "digests.json"));
    const { code, stderr } = await verify(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("digests.json: missing in ");
  });

  test("does not believe a digests.json that was written by hand", async () => {
    const folder = await downloaded();
    const digests = JSON.parse(await readFile(join(folder, "digests.json"), "utf8")) as { files: object[] };
    await writeFile(
      join(folder, "digests.json"),
      JSON.stringify({ ...digests, files: digests.files.toReversed() }),
    );
    const { code, stderr } = await verify(folder);
    expect(code).toBe(1);
    expect(stderr).toContain("digests.json: the chain breaks at ");
  });

  test("refuses a run that does not exist", async () => {
    const { code, stderr } = await orchestrator(run, ["verify", "nowhere"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^there is no run nowhere/);
  });
});
