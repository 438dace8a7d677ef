import { describe, expect, test } from "@jest/globals";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diskFiles } from "../../src/platform/files.ts";
import { commandOf, logOf, outcomesOf, runPipeline, type RunOptions } from "../support/run-context.ts";

const stages = [
  { id: "a", run: "echo '::add-mask::hush'; echo out" },
  { id: "b", run: "exit 1", "continue-on-error": true },
];

/** Puts a file where the attempt wants a folder. */
const inTheWay = (name: string): RunOptions => ({
  async prepare({ folder }) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), "in the way");
  },
});

describe("a watcher that throws", () => {
  const broken = (): never => {
    throw new Error("the screen is gone");
  };

  test("changes nothing, and causes a warning", async () => {
    const plain = await runPipeline({ stages });
    const ran = await runPipeline(
      { stages },
      { hooks: () => ({ event: broken, output: broken, mask: broken }) },
    );
    expect(outcomesOf(ran)).toEqual(outcomesOf(plain));
    expect(ran.manifest.status).toBe("succeeded");
    expect(await logOf(ran, "a")).toBe("::add-mask::***\nout\n");
    expect([...new Set(ran.warnings)].sort()).toEqual([
      "a mask could not be passed on: the screen is gone",
      "output could not be shown: the screen is gone",
      "the run could not be shown: the screen is gone",
    ]);
    expect(plain.warnings).toEqual([]);
  });

  test("may throw anything", async () => {
    const ran = await runPipeline(
      { stages },
      {
        hooks: () => ({
          async event() {
            // oxlint-disable-next-line no-throw-literal, typescript/only-throw-error -- other people's code does
            throw "just a text";
          },
        }),
      },
    );
    expect(ran.manifest.status).toBe("succeeded");
    expect(ran.warnings).toContain("the run could not be shown: just a text");
  });
});

describe("a disk that rejects", () => {
  test("a stage's log ends that stage as failed, with the reason, and the run ends as it should", async () => {
    const ran = await runPipeline(
      {
        stages: [
          { id: "a", run: "touch started" },
          { id: "b", run: "true" },
        ],
      },
      inTheWay("logs"),
    );
    expect(outcomesOf(ran)).toEqual(["a: failed", "b: skipped, a did not succeed"]);
    const { exit, summary, log_path, error_file } = commandOf(ran, "a");
    expect(exit).toEqual({
      kind: "errored",
      reason: "file-missing",
      message: expect.stringContaining("logs"),
    });
    expect(summary).toMatch(/^internal error: /);
    expect(log_path).toBeNull();
    expect(error_file).not.toBeNull();
    expect(await readdir(ran.root)).not.toContain("started");
    expect(ran.manifest).toMatchObject({ status: "failed", status_detail: "stage-failed" });
    expect(ran.manifest.completed_at).not.toBeNull();
  });

  test("an error file leaves the outcome in the manifest, and causes a warning", async () => {
    const ran = await runPipeline({ stages: [{ id: "a", run: "echo why; exit 1" }] }, inTheWay("errors"));
    expect(commandOf(ran, "a")).toMatchObject({
      outcome: "failed",
      exit_code: 1,
      error_file: null,
      tail: { stdout: "why\n", stderr: "" },
    });
    expect(ran.warnings).toEqual([expect.stringMatching(/^a: its error file could not be written: /)]);
  });

  test("a nested pipeline's folder ends that stage as failed, and the run goes on", async () => {
    const ran = await runPipeline(
      { stages: [{ pipeline: "inner" }, { id: "after", run: "true", if: "always()" }] },
      { ...inTheWay("children"), pipelines: { inner: { stages: [{ id: "x", run: "true" }] } } },
    );
    expect(outcomesOf(ran)).toEqual(["inner: failed", "after: succeeded"]);
    expect(commandOf(ran, "inner").exit).toEqual({
      kind: "errored",
      reason: "file-missing",
      message: expect.stringContaining("children"),
    });
    expect(ran.manifest.status).toBe("failed");
  });

  test("more of a log ends the stage and what it started, with the reason", async () => {
    const disk = diskFiles();
    const full = {
      ...disk,
      async openAppend(path: string) {
        const appender = await disk.openAppend(path);
        if (!path.endsWith(".log")) return appender;
        return { ...appender, append: () => Promise.reject(new Error(`no space left for ${path}`)) };
      },
    };
    const ran = await runPipeline({ stages: [{ id: "a", run: "echo first; sleep 300" }] }, { files: full });
    const { outcome, exit } = commandOf(ran, "a");
    expect(outcome).toBe("failed");
    expect(exit).toEqual({
      kind: "errored",
      reason: "internal-error",
      message: expect.stringContaining("no space left for"),
    });
    expect(ran.manifest.status).toBe("failed");
  });

  test("the journal ends the run with an error that names it: without one there is nothing to believe", async () => {
    let folder = "";
    const run = runPipeline(
      { stages },
      {
        async prepare(place) {
          folder = place.folder;
          await mkdir(join(folder, "journal.ndjson"), { recursive: true });
        },
      },
    );
    await expect(run).rejects.toThrow("journal.ndjson");
    expect(await readdir(folder)).toEqual(["journal.ndjson"]);
  });
});

test("a manifest is there from the beginning, and a failure is in it at once", async () => {
  const seen: string[] = [];
  await runPipeline(
    {
      "fail-fast": false,
      stages: [
        { id: "a", run: "exit 1" },
        { id: "b", run: "true" },
      ],
    },
    {
      hooks: ({ folder }) => ({
        async event({ type }) {
          const text = await readFile(join(folder, "manifest.json"), "utf8");
          const { status, commands } = JSON.parse(text) as { status: string; commands: { status: string }[] };
          seen.push([type, status, ...commands.map((command) => command.status)].join(" "));
        },
      }),
    },
  );
  expect(seen[0]).toBe("run-started in_progress pending pending");
  expect(seen[2]).toBe("stage-finished in_progress failed pending");
  expect(seen.at(-1)).toBe("run-finished failed failed succeeded");
});
