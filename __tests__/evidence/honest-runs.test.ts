import { describe, expect, test } from "@jest/globals";
import { readAttempts } from "../../src/modes/read-attempts.ts";
import { validateRun } from "../../src/modes/validate.ts";
import { verifyRun } from "../../src/modes/verify.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { honestRuns } from "./honest-runs.ts";

describe.each(Object.entries(honestRuns))("an honest run: %s", (_, run) => {
  test("is green, and every reader believes it", async () => {
    const { folder, plan, summary } = await run();
    expect(summary).toMatchObject({ status: "succeeded", reason: null });
    const files = diskFiles();
    expect((await readAttempts(files, { folder, plan }, () => undefined)).faults).toEqual([]);
    expect((await validateRun(files, folder)).mistakes).toEqual([]);
    expect(await verifyRun(files, folder)).toMatchObject({ holds: true, unknown: [] });
  });
});
