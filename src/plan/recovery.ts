import type { Configuration } from "../model/pipeline.ts";
import type { Recovery } from "../model/plan.ts";

/** Minimum seconds without a heartbeat until a run counts as gone; a slow heartbeat may miss four beats. */
const missingHeartbeatSeconds = 120;

/** The recovery settings of a plan: when a run without a heartbeat counts as gone. */
export const createRecovery = ({
  heartbeat_seconds: heartbeatSeconds,
}: Configuration): Recovery => ({
  heartbeat_interval_seconds: heartbeatSeconds,
  missing_heartbeat_timeout_seconds: Math.max(missingHeartbeatSeconds, 4 * heartbeatSeconds),
  max_retries: 3,
});
