/** A program that writes the end of a run that succeeded into the journal that main is writing. Its argument is the assignment. */
export const forge = `
import { appendFileSync, readFileSync } from "node:fs";
const folder = \`.runs/trial/cli/\${process.env.GITHUB_RUN_ID}-gate/jobs/\${process.argv[2]}/a1\`;
const at = new Date().toISOString();
const stage = {
  type: "stage-finished", at, index: 1, outcome: "succeeded", exit: { kind: "exited", code: 0 }, tries: 1,
  duration_ms: 1, summary: "exit 0", notes: [], tail: null, error_file: null, findings: [], findings_omitted: 0,
  judgement: null, artifacts: [], outputs: {}, step_summary: null, privacy_log: null, handed_on: false,
  frames: { total_frames: 0, redacted_frames: 0, blocked_frames: 0, allowed_frames: 0 },
};
const end = { type: "run-finished", at, status: "succeeded", status_detail: null, summary: "1 succeeded" };
appendFileSync(\`\${folder}/journal.ndjson\`, [stage, end].map((event) => JSON.stringify(event) + "\\n").join(""));
`;
