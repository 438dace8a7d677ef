import { expect, test } from "@jest/globals";
import { createRecovery } from "../../src/plan/recovery.ts";
import { inputFor, pipeline } from "./sample-pipeline.ts";

test.each([
  [1, 120],
  [30, 120],
  [31, 124],
  [3_600, 14_400],
])("with a heartbeat each %i seconds, a run counts as gone after %i without one", (seconds, missing) => {
  expect(createRecovery({ ...inputFor(pipeline([])).configuration, heartbeat_seconds: seconds })).toEqual({
    heartbeat_interval_seconds: seconds,
    missing_heartbeat_timeout_seconds: missing,
    max_retries: 3,
  });
});
