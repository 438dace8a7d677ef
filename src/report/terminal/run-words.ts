import type { RunStatus } from "../../model/outcome.ts";
import type { ColourName } from "../shared/outcome-words.ts";

/** What lists of runs call a status. */
export const runWords: Readonly<Record<RunStatus, { word: string; colour: ColourName }>> = {
  succeeded: { word: "passed", colour: "green" },
  failed: { word: "failed", colour: "red" },
  cancelled: { word: "cancelled", colour: "yellow" },
  in_progress: { word: "running", colour: "cyan" },
  queued: { word: "waiting", colour: "dim" },
};
