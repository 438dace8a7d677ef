import { describe, expect, test } from "@jest/globals";
import type { VisibleLocks } from "../../../src/platform/platform.ts";
import { openTask } from "../../support/task.ts";

/** As if somebody else had each lock at the moment at which it is first asked for, and gave it back right after. */
const passedBy = (locks: VisibleLocks): VisibleLocks => {
  const seen = new Set<string>();
  return {
    ...locks,
    async acquire(path, options) {
      if (!seen.has(path)) {
        seen.add(path);
        const other = await locks.acquire(path);
        if (other.kind === "held") setTimeout(() => void other.release(), 20);
      }
      return locks.acquire(path, options);
    },
  };
};

describe("a run that begins", () => {
  test("waits for another that looks into its folder whether there is something to recover", async () => {
    const task = await openTask({ stages: [{ id: "a", run: "true" }] }, { locks: passedBy });
    expect((await task.run()).summary.status).toBe("succeeded");
  });
});

describe("a run that ends", () => {
  test("passes although its history entry cannot be written", async () => {
    const task = await openTask(
      { stages: [{ id: "a", run: "true" }] },
      {
        disk: (disk) => ({
          ...disk,
          replace: (path, text, options) =>
            path.endsWith("metrics.jsonl")
              ? Promise.reject(new Error("no disk"))
              : disk.replace(path, text, options),
        }),
      },
    );
    const { summary, manifest } = await task.run();
    expect([summary.status, manifest.status]).toEqual(["succeeded", "succeeded"]);
    expect(summary.warnings.join()).toMatch(/metrics\.jsonl was not written: no disk/);
  });
});
