import { dirname, join } from "node:path";
import type { Finding } from "../../model/finding.ts";
import { type EvidenceFile, PlannedEntry, StageRecord } from "../../model/journal.ts";
import type { ManifestCommand } from "../../model/manifest.ts";
import type { Files } from "../../platform/platform.ts";
import { fileStem } from "../../model/stage-files.ts";
import type { ReusedResults, ReusedStage } from "../../run/reused.ts";
import type { EndedJournal } from "./end-journals.ts";

/**
 * Finds what the next attempt can reuse: stages that succeeded, except those that passed on variables, which were only
 * in memory.
 */
export function findReusable(journal: EndedJournal, all: readonly EndedJournal[]): ReusedResults {
  const { manifest } = journal;
  const kept = findReusableCommands(journal);
  const stages = kept.map((command): [number, ReusedStage] => [
    command.index,
    {
      record: toStageRecord(command, manifest.attempt),
      findings: listFindings(journal, command, all),
      files: listArtifactFiles(journal, command),
      child: manifest.child_runs.find(({ run_id }) => run_id === command.sub_run_id) ?? null,
    },
  ]);
  const again = manifest.commands.filter((command) => !kept.includes(command));
  const children = again.flatMap(({ sub_run_id }) => {
    const child = sub_run_id === null ? undefined : findChild(journal, sub_run_id, all);
    return child === undefined ? [] : [[child.manifest.run_id, findReusable(child, all)] as const];
  });
  return { stages: new Map(stages), children: new Map(children) };
}

function listArtifactFiles(
  { events, manifest }: EndedJournal,
  { index }: ManifestCommand,
): EvidenceFile[] {
  const root = `${manifest.artifact_root}/`;
  return events
    .flatMap((event) =>
      (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
        ? event.files
        : [],
    )
    .filter(({ path }) => path.startsWith(`${root}files/`))
    .map((file) => ({ ...file, path: file.path.slice(root.length) }));
}

/** The findings of a stage, nested pipelines included. */
function listFindings(
  journal: EndedJournal,
  { index, sub_run_id }: ManifestCommand,
  all: readonly EndedJournal[],
): Finding[] {
  const own = journal.events.flatMap((event) =>
    (event.type === "stage-finished" || event.type === "stage-kept") && event.index === index
      ? event.findings
      : [],
  );
  const child = sub_run_id === null ? undefined : findChild(journal, sub_run_id, all);
  const inner =
    child?.manifest.commands.flatMap((command) => listFindings(child, command, all)) ?? [];
  return [...own, ...inner];
}

const findChild = (
  parent: EndedJournal,
  runId: string,
  all: readonly EndedJournal[],
): EndedJournal | undefined =>
  all.find(({ folder }) => folder === join(parent.folder, "children", runId));

function findReusableCommands({ manifest, events }: EndedJournal): ManifestCommand[] {
  const handedOn = new Set(
    events.flatMap((event) =>
      event.type === "stage-finished" && event.handed_on ? [event.index] : [],
    ),
  );
  return manifest.commands.filter(
    ({ outcome, index }) => outcome === "succeeded" && !handedOn.has(index),
  );
}

function toStageRecord(command: ManifestCommand, attempt: number): StageRecord {
  const planned = Object.keys(PlannedEntry.shape);
  const record = Object.fromEntries(
    Object.entries(command).filter(([name]) => !planned.includes(name)),
  );
  const known = command.notes.some((note) => note.startsWith("kept from attempt"));
  const notes = known ? command.notes : [...command.notes, `kept from attempt ${attempt}`];
  return StageRecord.parse({ ...record, notes });
}

/** Copies the artifacts of reused stages, so that the next attempt's evidence is complete. */
export async function copyKeptArtifacts(
  files: Files,
  journal: EndedJournal,
  all: readonly EndedJournal[],
  to: string,
): Promise<void> {
  for (const { index, id, artifacts } of findReusableCommands(journal)) {
    if (artifacts.length === 0) continue;
    await files.copyMatching(
      join(journal.folder, "files"),
      [`${fileStem(index, id)}/**`],
      join(to, "files"),
    );
  }
  // A nested pipeline that is reused as a whole stays where it ran.
  const kept = new Set(findReusableCommands(journal).map(({ sub_run_id }) => sub_run_id));
  const children = all.filter(({ folder }) => dirname(dirname(folder)) === journal.folder);
  for (const child of children.filter(({ manifest }) => !kept.has(manifest.run_id))) {
    await copyKeptArtifacts(files, child, all, join(to, "children", child.manifest.run_id));
  }
}
