import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { FinishedRun } from "../../src/modes/aggregate/finished-run.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { callCommandLine } from "../support/call-command-line.ts";
import { openTrackedTask as openTask, type Task } from "../support/task.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { writeZip, type ZipEntry } from "../support/zip.ts";

/** The files of a run, as its artifact holds them. */
const readEntries = async (folder: string): Promise<ZipEntry[]> =>
  Promise.all(
    (await diskFiles().listFiles(folder)).map(async (name) => ({
      name,
      content: await readFile(join(folder, name)),
    })),
  );

let task: Task;
let run: FinishedRun;
let temporary: string;
let call: (...words: string[]) => ReturnType<typeof callCommandLine>;

beforeAll(async () => {
  task = await openTask({ stages: [{ id: "unit", run: "echo 'it broke'; exit 3" }] });
  run = await task.run();
  await writeFile(join(task.root, "run.zip"), writeZip(await readEntries(run.folder)));
});

beforeEach(async () => {
  temporary = await temporaryFolder();
  call = async (...words) => {
    const before = process.env["RUNNER_TEMP"];
    process.env["RUNNER_TEMP"] = temporary;
    try {
      return await callCommandLine(task.root, ...words);
    } finally {
      if (before === undefined) delete process.env["RUNNER_TEMP"];
      else process.env["RUNNER_TEMP"] = before;
    }
  };
});

describe("the zip of a run's artifact, as it was downloaded", () => {
  test("is shown like the run, with the zip as its place", async () => {
    const shown = await call("show", "run.zip", "--json");
    const asFolder = await call("show", run.folder, "--json");
    expect(shown).toEqual(asFolder);
    expect((await call("show", "./run.zip")).stdout).toMatch(/^ {4}log: run\.zip\/jobs\/.*unit\.log$/m);
  });

  test("has its logs printed", async () => {
    expect(await call("logs", "unit", "--run", "run.zip")).toEqual({
      code: 0,
      stdout: "it broke\n",
      stderr: "",
    });
  });

  test("is verified and validated", async () => {
    expect(JSON.parse((await call("verify", "run.zip", "--json")).stdout)).toMatchObject({
      holds: true,
      run: run.plan.run_id,
    });
    expect((await call("validate", "--run", "run.zip")).code).toBe(0);
  });

  test("is compared with a run, and with another zip", async () => {
    const { stdout } = await call("compare", "run.zip", "latest", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      before: { runId: run.plan.run_id, folder: "run.zip" },
      after: { runId: run.plan.run_id },
      stages: [],
    });
    expect((await call("compare", "run.zip", "run.zip")).code).toBe(0);
  });

  test("leaves nothing in the temporary folder, whatever came of it", async () => {
    for (const words of [
      ["show", "run.zip"],
      ["show", "run.zip", "--stage", "nothing"],
    ]) {
      await call(...words);
      expect(await readdir(temporary)).toEqual([]);
    }
  });

  test.each([
    ["approve", "run.zip", "--reason", "read"],
    ["recover", "run.zip"],
    ["run", "--resume", "run.zip"],
  ])("is refused by verbs that write: %s", async (...words) => {
    const called = await call(...words.filter((word) => typeof word === "string"));
    expect(called).toMatchObject({
      code: 2,
      stdout: "",
      stderr: "run.zip is an archive, which can only be looked at: unpack it, and name the folder\n",
    });
  });
});

describe("a zip is refused", () => {
  const show = async (name: string, content: Buffer | string) => {
    await writeFile(join(task.root, name), content);
    const { code, stderr } = await call("show", name);
    expect(await readdir(temporary)).toEqual([]);
    return { code, stderr };
  };

  test("if a name in it leads out of its folder", async () => {
    const zip = writeZip([{ name: "../../manifest.json", content: "{}" }]);
    expect(await show("hostile.zip", zip)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("hostile.zip: "),
    });
  });

  test("if it is none", async () => {
    expect(await show("text.zip", "no archive")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("it is no zip archive that can be read"),
    });
  });

  test("if it is not the artifact of a run", async () => {
    expect(await show("other.zip", writeZip([{ name: "plan.json", content: "{}" }]))).toEqual({
      code: 2,
      stderr:
        "other.zip: not the artifact of a run: it has neither manifest.json nor jobs. Expected orchestrator-<key>-run-a<attempt>.zip\n",
    });
  });

  test("if it is not there, or a folder without a run", async () => {
    expect(await call("show", "missing.zip")).toMatchObject({
      code: 2,
      stderr: "missing.zip: no such file\n",
    });
    await mkdir(join(task.root, "empty.zip"));
    expect(await call("show", "empty.zip")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("it is not a file"),
    });
  });
});

test("a run's folder may be named like a zip", async () => {
  const opened = await openTask({ stages: [{ id: "unit", run: "true" }] });
  const { folder } = await opened.run();
  await rename(folder, join(opened.root, "unpacked.zip"));
  expect((await callCommandLine(opened.root, "show", "unpacked.zip")).code).toBe(0);
});
