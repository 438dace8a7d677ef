import { join } from "node:path";
import { aggregate } from "../aggregate/aggregate.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Plan } from "../model/plan.ts";
import type { RunSummary } from "../model/run-summary.ts";
import type { Platform } from "../platform/platform.ts";
import { jobSummary } from "../report/job-summary.ts";
import { pathBase, persistedPath, type Collected } from "../run/context.ts";
import { toJson } from "../run/journal.ts";
import type { Settings } from "./settings.ts";

/** A run that is over, with its files written. */
export interface FinishedRun {
  plan: Plan;
  manifest: Manifest;
  summary: RunSummary;
  /** Of nested pipelines, by run id. */
  children: ReadonlyMap<string, Manifest>;
  findings: readonly Finding[];
  /** Where to look, relative to the repository root. */
  paths: string[];
  /** Absolute. */
  folder: string;
  /** What a person reads: summary.md's text. */
  markdown: string;
}

/** Folds what the assignments did into the run's own files: manifest, run summary, final plan, summary.md. */
export async function finishRun(
  platform: Pick<Platform, "files" | "clock">,
  settings: Settings,
  run: {
    plan: Plan;
    manifests: Manifest[];
    collected: Collected;
    attempt: number;
    folder: string;
    warnings: string[];
  },
): Promise<FinishedRun> {
  const { files, clock } = platform;
  const context = { base: pathBase(settings.root, settings.runsFolder) };
  const path = (name: string): string => persistedPath(context, join(run.folder, name));
  const paths = ["manifest.json", "run-summary.json", "summary.md"].map(path);
  const result = aggregate({
    plan: run.plan,
    manifests: run.manifests,
    attempt: run.attempt,
    now: clock.now(),
    artifactRoot: persistedPath(context, run.folder),
    artifacts: paths,
    warnings: run.warnings,
  });
  const children = new Map(run.collected.children.map((child) => [child.run_id, child]));
  const { findings } = run.collected;
  const finished = { ...result, children, findings, paths, folder: run.folder };
  const markdown = jobSummary(finished);
  await Promise.all([
    files.replace(join(run.folder, "plan.final.json"), toJson(result.plan), { durable: true }),
    files.replace(join(run.folder, "manifest.json"), toJson(result.manifest), { durable: true }),
    files.replace(join(run.folder, "run-summary.json"), toJson(result.summary), { durable: true }),
    files.replace(join(run.folder, "summary.md"), markdown),
  ]);
  return { ...finished, markdown };
}
