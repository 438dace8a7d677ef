import { limits } from "../../../model/limits.ts";
import { systemClock } from "../../clock.ts";
import type { Clock } from "../../platform.ts";
import { ServiceFailure } from "./service-failure.ts";

/** Milliseconds before the second and the third try, unless the service asks for more. */
const pauses = [500, 2_000];

/**
 * Runs an action up to three times while it throws a temporary ServiceFailure. All pauses together stay below
 * limits.apiWait: if the service asks for more, its failure is thrown.
 */
export async function upToThreeTimes<Result>(
  act: () => Promise<Result>,
  clock: Pick<Clock, "sleep"> = systemClock,
): Promise<Result> {
  let patience: number = limits.apiWait.value;
  for (const pause of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ServiceFailure) || !error.passing) throw error;
      const wait = Math.max(pause, error.retryAfter);
      if (wait > patience) throw error;
      patience -= wait;
      await clock.sleep(wait);
    }
  }
  return act();
}
