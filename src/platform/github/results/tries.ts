import { limits } from "../../../model/limits.ts";
import { systemClock } from "../../clock.ts";
import type { Clock } from "../../platform.ts";
import { ServiceFailure } from "./service-failure.ts";

/** Milliseconds before the second and the third try; a service that asks for more gets it. */
const pauses = [500, 2_000];

/**
 * Does something up to three times, as long as it throws a ServiceFailure that may pass. All pauses together stay below
 * limits.apiWait: when the service asks for more, its failure is what is thrown.
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
