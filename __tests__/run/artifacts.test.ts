import { describe, expect, test } from "@jest/globals";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskFiles } from "../../src/platform/files.ts";
import { commandOf, runPipeline, type RanAssignment, type RunOptions } from "../support/run-context.ts";
import { createRedactor } from "../../src/redaction/create-redactor.ts";

const onlyStage = (stage: object): Promise<RanAssignment> =>
  runPipeline({ stages: [{ id: "only", ...stage }] });

describe("the artifacts of a stage", () => {
  test("are copied by globs to their own folder", async () => {
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

  test("are kept even if the stage failed", async () => {
    const ran = await onlyStage({ run: "echo why > report.txt\nexit 1", artifacts: ["report.txt"] });
    expect(commandOf(ran, "only")).toMatchObject({ outcome: "failed", artifacts: ["01-only/report.txt"] });
  });

  test("get a note if nothing matches, without changing the outcome", async () => {
    const ran = await onlyStage({ run: "true", artifacts: ["coverage/**", "*.xml"] });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "succeeded",
      artifacts: [],
      notes: ["artifacts: no file matches coverage/**, *.xml"],
    });
  });

  test("get a note for each glob without a match (E3)", async () => {
    const run = "mkdir dist\necho 1 > dist/a.js";
    const artifacts = ["dist/**", "coverage/**", "!nowhere"];
    const noted = await onlyStage({ run, artifacts });
    expect(commandOf(noted, "only")).toMatchObject({
      outcome: "succeeded",
      artifacts: ["01-only/dist/a.js"],
      notes: ["artifacts: no file matches coverage/**"],
    });
    const ignored = await onlyStage({ run, artifacts, "if-no-files-found": "ignore" });
    expect(commandOf(ignored, "only")).toMatchObject({ outcome: "succeeded", notes: [] });
  });

  test("fail a stage that requires matches if a glob has none, and the rest is kept (E3)", async () => {
    const artifacts = ["report.txt", "coverage/**"];
    const strict = { artifacts, "if-no-files-found": "error" };
    const failed = commandOf(await onlyStage({ run: "echo 1 > report.txt", ...strict }), "only");
    expect(failed).toMatchObject({
      outcome: "failed",
      exit: { kind: "errored", reason: "no-files-found", message: "no file matches coverage/**" },
      artifacts: ["01-only/report.txt"],
    });
    const own = commandOf(await onlyStage({ run: "echo 1 > report.txt; exit 3", ...strict }), "only");
    expect(own).toMatchObject({ outcome: "failed", exit: { kind: "exited", code: 3 } });
  });

  test.each(["dist", "dist/", "./dist"])("include everything below a folder: %s", async (folder) => {
    const run = "mkdir -p dist/deep\necho 1 > dist/a.js\necho 2 > dist/deep/b.js";
    const ran = await onlyStage({ run, artifacts: [folder] });
    expect(commandOf(ran, "only").artifacts).toEqual(["01-only/dist/a.js", "01-only/dist/deep/b.js"]);
  });

  test("get a note if they cannot be copied, without changing the outcome", async () => {
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

describe("globs of a stage do not copy (G12)", () => {
  const token = "hunter2-is-not-enough";
  const environment = { DEPLOY_TOKEN: token };
  const everything = { artifacts: ["**", ".git/**", ".runs/**", "out/**"] };

  const keptBy = async (stage: object, options: RunOptions = {}) => {
    const redactor = createRedactor("enforce", [token]);
    const given = { environment, redactor, ...options };
    const ran = await runPipeline({ stages: [{ id: "only", ...stage }] }, given);
    const { outcome, artifacts, notes } = commandOf(ran, "only");
    expect(outcome).toBe("succeeded");
    const onDisk = await diskFiles().listFiles(join(ran.folder, "files"));
    expect(onDisk).toEqual(artifacts);
    return { artifacts: artifacts.map((path) => path.replace("01-only/", "")), notes };
  };

  test("git's files, not even of a nested repository or through a link", async () => {
    const run = [
      "git init -q . && git init -q inner && mkdir wt && echo 'gitdir: ../x' > wt/.git",
      'git config http.https://github.com/.extraheader "AUTHORIZATION: basic aGVsbG8="',
      "ln -s .git/config link && mkdir -p lib && cp -r .git lib/.GIT && echo 1 > report.txt",
    ].join("\n");
    const artifacts = ["**", ".git/**", "**/.git/**", "**/.git", "lib/.GIT/**", "wt/.git", "link"];
    expect(await keptBy({ run, artifacts, "if-no-files-found": "ignore" })).toEqual({
      artifacts: ["report.txt"],
      notes: [],
    });
  });

  test("the folders of runs and reports, not even through a link", async () => {
    const run = [
      "mkdir -p out/task/metrics out/report",
      "echo 1 > out/task/runs.json; echo 1 > out/task/state.json; echo 1 > out/task/metrics/mttr-delta.json",
      "echo 1 > out/report/page.html; ln -s .runs/task/cli/run-1/plan.json plan",
    ].join("\n");
    expect((await keptBy({ run, ...everything })).artifacts).toEqual(["out/report/page.html"]);
  });

  test("hidden files, unless a glob names the dot", async () => {
    const run = "mkdir -p .next a; echo 1 > .env; echo 1 > .next/page.js; echo 1 > a/.env; echo 1 > a/b.txt";
    expect((await keptBy({ run, artifacts: ["**"] })).artifacts).toEqual(["a/b.txt"]);
    expect((await keptBy({ run, artifacts: [".next/**", "a/*"] })).artifacts).toEqual([
      ".next/page.js",
      "a/b.txt",
    ]);
  });

  test("files that contain a known secret in any form, which get a note", async () => {
    const run = [
      'echo "token=$DEPLOY_TOKEN" > plain.txt',
      'printf "x-access-token:%s" "$DEPLOY_TOKEN" | base64 -w0 > encoded.txt',
      'head -c 3000000 /dev/zero > large.bin; printf %s "$DEPLOY_TOKEN" >> large.bin',
      'mask=$(printf "masked-%s" later); echo "::add-mask::$mask"; echo "$mask" > masked.txt',
      `echo "ghp_${"a".repeat(36)} password=letmein-please" > fixture.txt`,
    ].join("\n");
    const kept = await keptBy({ run, artifacts: ["*.txt", "*.bin"] });
    expect(kept.artifacts).toEqual(["fixture.txt"]);
    const why = "left out: it holds a value of the run's secrets";
    expect(kept.notes).toEqual(
      ["encoded.txt", "large.bin", "masked.txt", "plain.txt"].map(
        (path) => `artifacts: ${JSON.stringify(path)} ${why}`,
      ),
    );
  });

  test("files that contain a secret, except in shadow mode", async () => {
    const run = 'echo "token=$DEPLOY_TOKEN" > plain.txt';
    const redactor = createRedactor("shadow", [token]);
    expect((await keptBy({ run, artifacts: ["*"] }, { redactor })).artifacts).toEqual(["plain.txt"]);
  });
});
