import { describe, expect, test } from "@jest/globals";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { commandOf, runPipeline, type RanAssignment } from "../support/run-context.ts";

const onlyStage = (stage: object): Promise<RanAssignment> =>
  runPipeline({ stages: [{ id: "only", ...stage }] });

describe("what a stage makes", () => {
  test("is copied by its globs, below a folder of its own", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "first", run: "true" },
          {
            id: "second",
            "working-directory": "site",
            run: "mkdir -p out/deep\necho 1 > out/one.txt\necho 2 > out/deep/two.txt\necho 3 > out/three.log",
            artifacts: ["out/**/*.txt"],
          },
        ],
      },
      { prepare: ({ root }) => mkdir(join(root, "site")).then(() => {}) },
    );
    const command = commandOf(ran, "second");
    expect(command.artifacts).toEqual(["02-second/out/deep/two.txt", "02-second/out/one.txt"]);
    expect(command.notes).toEqual([]);
    const copy = join(ran.folder, "files", "02-second", "out", "deep", "two.txt");
    expect(await readFile(copy, "utf8")).toBe("2\n");
  });

  test("is kept when the stage failed, too", async () => {
    const ran = await onlyStage({ run: "echo why > report.txt\nexit 1", artifacts: ["report.txt"] });
    expect(commandOf(ran, "only")).toMatchObject({ outcome: "failed", artifacts: ["01-only/report.txt"] });
  });

  test("is noted when nothing matches, and changes no outcome", async () => {
    const ran = await onlyStage({ run: "true", artifacts: ["coverage/**", "*.xml"] });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "succeeded",
      artifacts: [],
      notes: ["no file matches coverage/**, *.xml"],
    });
  });

  test("is noted when it cannot be copied, and changes no outcome", async () => {
    const ran = await runPipeline(
      { stages: [{ id: "only", run: "echo 1 > one.txt", artifacts: ["one.txt"] }] },
      {
        async prepare({ folder }) {
          await mkdir(folder, { recursive: true });
          await writeFile(join(folder, "files"), "in the way");
        },
      },
    );
    const { outcome, notes, artifacts } = commandOf(ran, "only");
    expect({ outcome, artifacts }).toEqual({ outcome: "succeeded", artifacts: [] });
    expect(notes).toEqual([expect.stringMatching(/^artifacts: /)]);
  });
});
