import { describe, expect, test } from "@jest/globals";
import { commandOf, logOf, runPipeline, type RanAssignment } from "../support/run-context.ts";

const onlyStage = (stage: object): Promise<RanAssignment> =>
  runPipeline({ stages: [{ id: "only", ...stage }] });

describe("trying again", () => {
  const countUp = "echo x >> tries\nwc -l < tries";

  test("ends with the first success", async () => {
    const ran = await onlyStage({
      run: `${countUp}\n[ $(wc -l < tries) -ge 2 ]`,
      tries: { max: 5, "backoff-seconds": 0 },
    });
    expect(commandOf(ran, "only")).toMatchObject({ outcome: "succeeded", tries: 2, notes: [] });
    expect((await logOf(ran, "only")).replaceAll(" ", "")).toBe("1\n\n---try2of5---\n2\n");
    const starts = ran.events.filter((event) => event.type === "stage-started");
    expect(starts.map((event) => event.try)).toEqual([1, 2]);
  });

  test("keeps only the findings of the last try", async () => {
    const ran = await onlyStage({
      run: `${countUp}\necho "::error::try $(wc -l < tries | tr -d ' ')"\n[ $(wc -l < tries) -ge 2 ]`,
      tries: { max: 2 },
    });
    expect(ran.collected.findings.map(({ message }) => message)).toEqual(["try 2"]);
  });

  test("ends with the last failure when none succeeds", async () => {
    const ran = await onlyStage({
      run: `${countUp}\nexit $(wc -l < tries)`,
      tries: { max: 3, "backoff-seconds": 0 },
    });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "failed",
      exit_code: 3,
      tries: 3,
      notes: [],
    });
  });

  test("does not happen if the stage could not start or timed out", async () => {
    const tries = { max: 3, "backoff-seconds": 0 };
    const missing = await onlyStage({ run: "true", shell: "no-such-shell {0}", tries });
    expect(commandOf(missing, "only").tries).toBe(1);
    const slow = await onlyStage({ run: "sleep 300", "timeout-minutes": 0.01, tries });
    expect(commandOf(slow, "only")).toMatchObject({ outcome: "timed_out", tries: 1 });
  });

  test("happens after a time-out of one try, where each has a time of its own (C11)", async () => {
    const run = `${countUp}\n[ $(wc -l < tries) -ge 3 ] || sleep 300`;
    const ran = await onlyStage({ run, tries: { max: 3, "timeout-minutes": 0.02 } });
    expect(commandOf(ran, "only")).toMatchObject({ outcome: "succeeded", tries: 3 });
  });

  test("happens after what `on` names, and nothing else (C11)", async () => {
    const tries = { max: 3, "timeout-minutes": 0.01 };
    const failing = await onlyStage({ run: "exit 4", tries: { ...tries, on: ["timeout"] } });
    expect(commandOf(failing, "only")).toMatchObject({ outcome: "failed", tries: 1 });
    const slow = await onlyStage({ run: "sleep 300", tries: { ...tries, on: ["failure"] } });
    expect(commandOf(slow, "only")).toMatchObject({
      outcome: "timed_out",
      tries: 1,
      exit: { kind: "timed-out", after_seconds: 0.6 },
    });
    const all = await onlyStage({ run: "sleep 300", tries: { ...tries, on: ["timeout", "failure"] } });
    expect(commandOf(all, "only")).toMatchObject({ outcome: "timed_out", tries: 3 });
  });

  test("is bounded by the time of the stage, whatever a try may take (C11)", async () => {
    const tries = { max: 9, on: ["timeout"], "timeout-minutes": 100 };
    const ran = await onlyStage({ run: "sleep 300", "timeout-minutes": 0.01, tries });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "timed_out",
      tries: 1,
      exit: { kind: "timed-out", after_seconds: 0.6 },
      notes: ["no time was left for another try"],
    });
  });

  test("happens within the time of the stage: a wait beyond it is not begun", async () => {
    const ran = await onlyStage({
      run: "exit 4",
      "timeout-minutes": 0.5,
      tries: { max: 2, "backoff-seconds": 3000 },
    });
    expect(commandOf(ran, "only")).toMatchObject({
      outcome: "failed",
      exit_code: 4,
      tries: 1,
      notes: ["no time was left for another try"],
    });
  });
});
