import { describe, expect, test } from "@jest/globals";
import type { Locks } from "../../src/platform/platform.ts";
import { openTask } from "../support/task.ts";

/** As if somebody else had each lock at the moment at which it is first asked for, and gave it back right after. */
const passedBy = (locks: Locks): Locks => {
  const seen = new Set<string>();
  return {
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
