import * as z from "zod";
import { Aggregation } from "./aggregation.ts";
import { ApprovalFile } from "./approval.ts";
import { Digests } from "./digests.ts";
import { ErrorFile } from "./error-file.ts";
import { JournalEvent, JournalHeader } from "./journal.ts";
import { Manifest } from "./manifest.ts";
import { MetricsEntry } from "./metrics-entry.ts";
import { Origin } from "./origin.ts";
import { Plan } from "./plan.ts";
import { PrivacyDecision, PrivacyDecisionsHeader } from "./privacy-decision.ts";
import { ReviewPack } from "./review-pack.ts";
import { RunSummary } from "./run-summary.ts";

/** A minimal check of SARIF; the full schema is that of OASIS. */
const SarifLog = z.looseObject({
  version: z.literal("2.1.0"),
  runs: z.array(z.looseObject({ tool: z.looseObject({}), results: z.array(z.looseObject({})) })),
});

/** One kind of file in a run's folder, with the schema of the whole file or, line by line, of its records. */
export interface RunFileKind {
  /** Its path, as shown in docs/formats.md. */
  place: string;
  matches(path: string): boolean;
  description: string;
  schema: z.ZodType;
  /** Set for NDJSON: the schema of the first line. `schema` is that of the others. */
  header?: z.ZodType;
}

const named =
  (name: string) =>
  (path: string): boolean =>
    path === name || path.endsWith(`/${name}`);

/** Folder of an attempt or of its nested pipelines, relative to a run's folder. */
const attemptPlace = String.raw`jobs/[^/]+/a\d+/(?:children/[^/]+/)*`;

/** Matches the paths of a file that every attempt and every nested pipeline has. */
export const attemptFiles = (name: string): RegExp =>
  new RegExp(`^${attemptPlace}${name.replaceAll(".", String.raw`\.`)}$`);

/** Artifacts and logs of stages, which may have any name. */
const stagesOwn = new RegExp(`^${attemptPlace}(?:files|logs)/`);

/** All files of a run with a schema. Artifacts (`files/`) and logs (`logs/`) of stages have none. */
export const runFileKinds: readonly RunFileKind[] = [
  {
    place: "plan.json",
    matches: named("plan.json"),
    description: "the scheduler plan, as planned",
    schema: Plan,
  },
  {
    place: "plan.final.json",
    matches: named("plan.final.json"),
    description: "the scheduler plan with the result of each assignment",
    schema: Plan,
  },
  {
    place: "origin.json",
    matches: (path) => path === "origin.json",
    description: "the work tree and the pipeline file of the run; only for local runs",
    schema: Origin,
  },
  {
    place: "aggregation.json",
    matches: (path) => path === "aggregation.json",
    description:
      "the inputs of the aggregation: with plan and journals, everything that the result follows from",
    schema: Aggregation,
  },
  {
    place: "run-summary.json",
    matches: named("run-summary.json"),
    description: "the run in three sections: build, test, review",
    schema: RunSummary,
  },
  {
    place: "findings.sarif, jobs/<assignment>/a<attempt>/findings.sarif",
    matches: named("findings.sarif"),
    description: "findings of guardrails and stages as SARIF 2.1.0, if there are any",
    schema: SarifLog,
  },
  {
    place: "review.json",
    matches: named("review.json"),
    description:
      "what a reviewer needs to know, and the review's decision; `review.md` is the same for people",
    schema: ReviewPack,
  },
  {
    place: "digests.json",
    matches: (path) => path === "digests.json",
    description: "the sha256 of every file of the run, chained",
    schema: Digests,
  },
  {
    place:
      "manifest.json, jobs/<assignment>/a<attempt>/manifest.json, …/children/<run>/manifest.json",
    matches: named("manifest.json"),
    description: "the result of the run, of one attempt of an assignment, or of a nested pipeline",
    schema: Manifest,
  },
  {
    place: "jobs/<assignment>/a<attempt>/journal.ndjson",
    matches: named("journal.ndjson"),
    description: "the events that a manifest is folded from, one per line",
    schema: JournalEvent,
    header: JournalHeader,
  },
  {
    place: "jobs/<assignment>/a<attempt>/privacy-decisions.ndjson",
    matches: named("privacy-decisions.ndjson"),
    description: "what the privacy guard found in the output of stages, never the secret itself",
    schema: PrivacyDecision,
    header: PrivacyDecisionsHeader,
  },
  {
    place: "metrics.jsonl, jobs/<assignment>/a<attempt>/metrics.jsonl",
    matches: named("metrics.jsonl"),
    description:
      "the entry of the run, or of one attempt of an assignment, in the history: one line",
    schema: MetricsEntry,
  },
  {
    place: "approvals/<time>-<nonce>.json",
    matches: (path) => /(^|\/)approvals\/[^/]+\.json$/.test(path),
    description: "an approval of the run: `orchestrator approve`",
    schema: ApprovalFile,
  },
  {
    place: "jobs/<assignment>/a<attempt>/errors/<nn>-<stage>.json",
    matches: (path) => /(^|\/)errors\/[^/]+\.json$/.test(path),
    description: "a stage that did not succeed, with the end of its output",
    schema: ErrorFile,
  },
];

/** @returns undefined for files without a schema */
export function runFileKind(path: string): RunFileKind | undefined {
  if (stagesOwn.test(path)) return undefined;
  return runFileKinds.find((kind) => kind.matches(path));
}
