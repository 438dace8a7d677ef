import type { Repository } from "../../changes/repository.ts";
import { unlessGitFails } from "../../changes/unless-git-fails.ts";
import type { Finding } from "../../model/finding.ts";
import { createSettingsFinding } from "../settings-changed.ts";
import { listFirst } from "../../text/wording.ts";
import { type DocumentSet, decodeText } from "./documents.ts";
import { type Demands, describeEasing } from "./easing.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import { readRecord } from "./record.ts";

/**
 * Reports changed documents that relax their own review: archived, or reviewed less often. This is allowed, because
 * documents end that way, but reviewers should know. Without git's answer nothing is reported.
 */
export async function judgeDocumentChange(
  repository: Repository,
  { paths, entries }: DocumentSet,
  options: Pick<DocsFreshnessOptions, "settings-changed" | "cadence-days">,
): Promise<Finding[]> {
  const known = new Set(paths);
  const { entries: files } = await unlessGitFails(() => repository.changes(), { entries: [] });
  const changed = files.filter(({ path }) => known.has(path));
  const eased: { path: string; text: string }[] = [];
  for (const { path, previousPath, status } of changed) {
    if (status === "copied") continue;
    const [before, now] = await Promise.all([
      repository.readBase(previousPath ?? path),
      repository.read(path),
    ]);
    if (before === undefined || now === undefined) continue;
    // Changes of the registry are reported separately.
    const readDemands = (bytes: Uint8Array): Demands =>
      toDemands(readRecord(path, decodeText(bytes), entries.get(path)));
    const easing = describeEasing(readDemands(before), readDemands(now), options["cadence-days"]);
    if (easing !== null) eased.push({ path, text: `${path} (${easing})` });
  }
  const [first] = eased;
  if (first === undefined) return [];
  const message = `This change relaxes the reviews of ${listFirst(eased.map(({ text }) => text))}.`;
  const level = options["settings-changed"];
  return [createSettingsFinding("docs-freshness", level, { message, path: first.path })];
}

const toDemands = ({ status, cadence_days }: ReturnType<typeof readRecord>): Demands => ({
  status: status?.value,
  cadenceDays: cadence_days?.value,
});
