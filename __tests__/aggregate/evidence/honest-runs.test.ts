import { describe, expect, test } from "@jest/globals";
import { readAttempts } from "../../../src/modes/run-folder/read-attempts.ts";
import { validateRun } from "../../../src/modes/inspect/validate.ts";
import { verifyRun } from "../../../src/modes/inspect/verify.ts";
import { diskFiles } from "../../../src/platform/files.ts";
import { toldOf } from "./gate.ts";
import { honestRuns } from "./honest-runs.ts";

describe.each(Object.entries(honestRuns))("an honest run: %s", (_, run) => {
  test("is green, and every reader believes it", async () => {
    const finished = await run();
    const { folder, plan, summary } = finished;
    expect(summary).toMatchObject({ status: "succeeded", reason: null });
    const files = diskFiles();
    const { left_out: leftOut } = await toldOf(finished);
    expect((await readAttempts(files, { folder, plan, leftOut }, () => undefined)).faults).toEqual([]);
    expect((await validateRun(files, folder)).mistakes).toEqual([]);
    expect(await verifyRun(files, folder)).toMatchObject({ holds: true, unknown: [] });
  });
});
