import type { Configuration } from "../model/pipeline.ts";
import type { Recovery } from "../model/plan.ts";

/** Seconds without a sign of life after which a run counts as gone, at least; a slow heartbeat gets four beats. */
const missingHeartbeatSeconds = 120;

/** When a run that gives no sign of life counts as gone. */
export const createRecovery = ({
  heartbeat_seconds: heartbeatSeconds,
}: Configuration): Recovery => ({
  heartbeat_interval_seconds: heartbeatSeconds,
  missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
  max_retries: 3,
});
