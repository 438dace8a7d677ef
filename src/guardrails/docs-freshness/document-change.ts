import type { Repository } from "../../changes/repository.ts";
import { GitError, type ChangedFile } from "../../model/changes.ts";
import type { Finding } from "../../model/finding.ts";
import { createSettingsFinding } from "../settings-changed.ts";
import { type DocumentSet, decodeText } from "./documents.ts";
import { type Demands, describeEasing, listFirst } from "./easing.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import { readRecord } from "./record.ts";

/**
 * That documents of the change say themselves that less is asked of them: that they are archived, or reviewed less often. They
 * may, as that is how a document ends; who reviews the change is told. Where git cannot tell, nothing is said.
 */
export async function judgeDocumentChange(
  repository: Repository,
  { paths, entries }: DocumentSet,
  options: Pick<DocsFreshnessOptions, "settings-changed" | "cadence-days">,
): Promise<Finding[]> {
  const known = new Set(paths);
  const changed = (await changedFiles(repository)).filter(({ path }) => known.has(path));
  const eased: { path: string; text: string }[] = [];
  for (const { path, previousPath, status } of changed) {
    if (status === "copied") continue;
    const [before, now] = await Promise.all([
      repository.readBase(previousPath ?? path),
      repository.read(path),
    ]);
    if (before === undefined || now === undefined) continue;
    // What the registry says is told of the registry.
    const readDemands = (bytes: Uint8Array): Demands =>
      toDemands(readRecord(path, decodeText(bytes), entries.get(path)));
    const how = describeEasing(readDemands(before), readDemands(now), options["cadence-days"]);
    if (how !== null) eased.push({ path, text: `${path} (${how})` });
  }
  const [first] = eased;
  if (first === undefined) return [];
  const message = `This change relaxes the reviews of ${listFirst(eased.map(({ text }) => text))}.`;
  return [
    createSettingsFinding("docs-freshness", options["settings-changed"], {
      message,
      path: first.path,
    }),
  ];
}

const toDemands = ({ status, cadence_days }: ReturnType<typeof readRecord>): Demands => ({
  status: status?.value,
  cadenceDays: cadence_days?.value,
});

async function changedFiles(repository: Repository): Promise<readonly ChangedFile[]> {
  try {
    return (await repository.changes()).entries;
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}
