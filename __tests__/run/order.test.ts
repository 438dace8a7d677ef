import { describe, expect, test } from "@jest/globals";
import type { JournalEvent } from "../../src/model/journal.ts";
import { outcomesOf, runPipeline, type RanAssignment } from "../support/run-context.ts";

/** Waits for a file in the repository. A stage that never sees it is ended by its time, and its test fails. */
const awaitFile = (name: string): string => `until [ -e ${name} ]; do sleep 0.02; done`;

/** Stages that end only when all of them run at the same time. */
const together = (...ids: string[]) =>
  ids.map((id) => ({
    id,
    needs: [],
    "timeout-minutes": 0.5,
    run: [`touch ${id}.here`, ...ids.map((other) => awaitFile(`${other}.here`))].join("\n"),
  }));

/** `start a`, `end a`, … in the order of the journal. */
function happened({ events, manifest }: Pick<RanAssignment, "events" | "manifest">): string[] {
  const name = (index: number): string => manifest.commands.find((one) => one.index === index)!.id;
  return events.flatMap((event) => {
    if (event.type === "stage-started") return [`start ${name(event.index)}`];
    return event.type === "stage-finished" ? [`end ${name(event.index)}`] : [];
  });
}

/** The largest number of stages that ran at a time. */
function mostAtATime(events: readonly JournalEvent[]): number {
  let running = 0;
  let most = 0;
  for (const event of events) {
    if (event.type === "stage-started") running += 1;
    if (event.type === "stage-finished") running -= 1;
    most = Math.max(most, running);
  }
  return most;
}

describe("the order of stages", () => {
  test("a stage without needs waits for all stages before it", async () => {
    const ran = await runPipeline({
      stages: [...together("a", "b"), { id: "c", run: "[ -e a.here ] && [ -e b.here ]" }],
    });
    expect(happened(ran).slice(-4).sort()).toEqual(["end a", "end b", "end c", "start c"]);
    expect(happened(ran).slice(-2)).toEqual(["start c", "end c"]);
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("stages run one after another when none says what it needs", async () => {
    const stages = ["a", "b", "c"].map((id) => ({ id, run: "true" }));
    expect(happened(await runPipeline({ stages }))).toEqual([
      "start a",
      "end a",
      "start b",
      "end b",
      "start c",
      "end c",
    ]);
  });

  test("a stage that needs nothing starts at once, whatever stands before it", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "first", run: awaitFile("done"), "timeout-minutes": 0.5 },
        { id: "second", needs: [], run: "touch done" },
      ],
    });
    expect(outcomesOf(ran)).toEqual(["first: succeeded", "second: succeeded"]);
    const steps = happened(ran);
    expect(steps.indexOf("start second")).toBeLessThan(steps.indexOf("end first"));
  });

  test("needs replace the order of the list", async () => {
    const ran = await runPipeline({
      stages: [
        { id: "slow", run: awaitFile("done"), "timeout-minutes": 0.5 },
        { id: "quick", needs: [], run: "true" },
        { id: "after-quick", needs: ["quick"], run: "touch done" },
      ],
    });
    const steps = happened(ran);
    expect(steps.filter((step) => step.endsWith("quick"))).toEqual([
      "start quick",
      "end quick",
      "start after-quick",
      "end after-quick",
    ]);
    expect(steps.indexOf("start after-quick")).toBeLessThan(steps.indexOf("end slow"));
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("max-parallel is how many run at a time, and no more", async () => {
    const others = ["c", "d", "e"].map((id) => ({ id, needs: [], run: "true" }));
    const ran = await runPipeline({ "max-parallel": 2, stages: [...together("a", "b"), ...others] });
    expect(mostAtATime(ran.events)).toBe(2);
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("max-parallel of one is one at a time", async () => {
    const stages = ["a", "b", "c"].map((id) => ({ id, needs: [], run: "mkdir only-one && rmdir only-one" }));
    const ran = await runPipeline({ "max-parallel": 1, stages });
    expect(mostAtATime(ran.events)).toBe(1);
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("without max-parallel, the number of processors is the bound", async () => {
    const stages = [...together("a", "b", "c"), { id: "d", needs: [], run: "true" }];
    const ran = await runPipeline({ stages }, { defaultParallel: 3 });
    expect(mostAtATime(ran.events)).toBe(3);
    expect(ran.manifest.status).toBe("succeeded");
  });

  test("subtasks run one after another, in the order of the plan", async () => {
    const ran = await runPipeline({
      subtasks: [
        { id: "one", stages: together("a", "b") },
        { id: "two", stages: [{ id: "c", needs: [], run: "true" }] },
      ],
    });
    expect(happened(ran).slice(-2)).toEqual(["start c", "end c"]);
  });
});
