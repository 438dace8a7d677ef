import { join } from "node:path";
import type { JournalEvent } from "../model/journal.ts";
import type { Manifest } from "../model/manifest.ts";
import { Plan } from "../model/plan.ts";
import type { Files, Platform } from "../platform/platform.ts";
import type { Collected } from "../run/context.ts";
import { applyEvent, foldJournal } from "../run/fold.ts";
import { toJson, type Happening } from "../run/journal.ts";
import { readJournal } from "../run/read-journal.ts";
import { finishRun, type FinishedRun } from "./finish.ts";
import { refuse, type Refusal, type Settings } from "./settings.ts";

/**
 * Ends a run whose process is gone: folds the journals that it left, says of what was running that it was cancelled, and
 * writes the run's own files. Only for use after that process has ended.
 */
export async function recoverRun(
  platform: Pick<Platform, "files" | "clock">,
  settings: Settings,
  folder: string,
): Promise<FinishedRun | Refusal> {
  const { files } = platform;
  const text = await files.readText(join(folder, "plan.json"));
  if (text === undefined) return refuse(`${folder}: there is no plan.json, so no stage was started`);
  const parsed = Plan.safeParse(parseJson(text));
  if (!parsed.success) return refuse(`${folder}/plan.json: this is not a plan that this version wrote`);
  const warnings: string[] = [];
  const manifests: Manifest[] = [];
  const collected: Collected = { children: [], findings: [] };
  for (const path of (await files.listFiles(folder)).filter((name) => name.endsWith("journal.ndjson"))) {
    const manifest = await endJournal(platform, join(folder, path), { collected, warnings });
    if (manifest === undefined) continue;
    (manifest.parent_run_id === null ? manifests : collected.children).push(manifest);
  }
  const attempt = Math.max(parsed.data.plan_attempt, ...manifests.map((manifest) => manifest.attempt));
  return finishRun(platform, settings, {
    plan: parsed.data,
    manifests,
    collected,
    attempt,
    folder,
    warnings,
  });
}

/** Brings one journal to an end, if it has none, and writes its manifest. */
async function endJournal(
  { files, clock }: Pick<Platform, "files" | "clock">,
  path: string,
  heard: { collected: Collected; warnings: string[] },
): Promise<Manifest | undefined> {
  const read = readJournal((await files.readText(path)) ?? "");
  for (const event of read.events) {
    if (event.type === "stage-finished") heard.collected.findings.push(...event.findings);
  }
  if (read.unreadable > 0) heard.warnings.push(`${read.unreadable} lines of a journal could not be read`);
  let manifest = foldJournal(read.events);
  if (manifest === undefined || manifest.status !== "in_progress") return manifest;
  for (const happening of endingOf(manifest)) {
    const event: JournalEvent = { ...happening, at: clock.now().toISOString() };
    await appendEvent(files, path, event);
    manifest = applyEvent(manifest, event);
  }
  await files.replace(path.replace(/journal\.ndjson$/, "manifest.json"), toJson(manifest), { durable: true });
  return manifest;
}

async function appendEvent(files: Files, path: string, event: JournalEvent): Promise<void> {
  const journal = await files.openAppend(path);
  // A line that was cut off ends here, so that this one stands alone.
  await journal.append(`\n${JSON.stringify(event)}\n`);
  await journal.close();
}

/** What a run that was stopped from outside still has to say. */
function endingOf(manifest: Manifest): Happening[] {
  const ending: Happening[] = [];
  for (const command of manifest.commands) {
    const { index } = command;
    if (command.status === "running") {
      ending.push({
        type: "stage-finished",
        index,
        outcome: "cancelled",
        exit: { kind: "cancelled" },
        tries: Math.max(1, command.tries),
        duration_ms: 0,
        summary: "the run's process ended while this stage was running",
        notes: [],
        tail: null,
        error_file: null,
        findings: [],
        findings_omitted: 0,
        artifacts: [],
      });
    } else if (command.status === "pending") {
      ending.push({ type: "stage-skipped", index, reason: "the run was cancelled" });
    }
  }
  for (const child of manifest.child_runs.filter(({ status }) => status === "in_progress")) {
    const index = manifest.commands.find((command) => command.sub_run_id === child.run_id)?.index ?? 1;
    ending.push({ type: "child-finished", index, run_id: child.run_id, status: "cancelled" });
  }
  const failed = manifest.commands.some(
    (command) => command.outcome === "failed" || command.outcome === "timed_out",
  );
  ending.push({
    type: "run-finished",
    status: failed ? "failed" : "cancelled",
    status_detail: "process-gone",
    summary: "ended by whoever found it unfinished",
  });
  return ending;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
