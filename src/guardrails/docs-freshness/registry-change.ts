import type { Repository } from "../../changes/repository.ts";
import { unlessGitFails } from "../../changes/unless-git-fails.ts";
import type { Finding } from "../../model/finding.ts";
import { isClosed } from "../document-status.ts";
import { createSettingsFinding } from "../settings-changed.ts";
import { listFirst } from "../../text/wording.ts";
import { assignEntries, type DocumentSet, decodeText } from "./documents.ts";
import type { DocsFreshnessOptions } from "./options.ts";
import { describeEasing } from "./easing.ts";
import { readRegistry, type RegistryEntry } from "./registry.ts";

/**
 * Reports a registry change that relaxes reviews: documents that it removes, archives, or has reviewed less often. This
 * is allowed, because documents end that way, but reviewers should know. Without git's answer nothing is reported.
 */
export async function judgeRegistryChange(
  repository: Repository,
  documents: DocumentSet,
  options: Pick<DocsFreshnessOptions, "settings-changed" | "cadence-days">,
): Promise<Finding[]> {
  const { registry } = documents;
  if (registry === null) return [];
  const before = await unlessGitFails(() => entriesBefore(repository, registry.file), new Map());
  const eased = [...before].flatMap(([path, entry]) => {
    const easing = describeEntryEasing(path, entry, documents, options["cadence-days"]);
    return easing === null ? [] : [`${path} (${easing})`];
  });
  if (eased.length === 0) return [];
  const message = `${registry.file} relaxes the reviews of ${listFirst(eased)}.`;
  const level = options["settings-changed"];
  return [createSettingsFinding("docs-freshness", level, { message, path: registry.file })];
}

/** The base's registry entries of the current files; empty if the registry did not change. */
async function entriesBefore(
  repository: Repository,
  file: string,
): Promise<ReadonlyMap<string, RegistryEntry>> {
  const changed = (await repository.changes()).entries.find(({ path }) => path === file);
  const bytes = changed && (await repository.readBase(changed.previousPath ?? file));
  if (bytes === undefined) return new Map();
  const { entries } = readRegistry(file, decodeText(bytes));
  return assignEntries(entries, await repository.files()).entries;
}

/** Returns null if the review was not relaxed. */
function describeEntryEasing(
  path: string,
  before: RegistryEntry,
  { paths, entries }: DocumentSet,
  usual: number,
): string | null {
  const now = entries.get(path);
  if (now !== undefined) return describeEasing(toDemands(before), toDemands(now), usual);
  return isClosed(before.fields["status"]) || paths.includes(path) ? null : "left out";
}

const toDemands = ({ fields }: RegistryEntry) => ({
  status: fields["status"],
  cadenceDays: fields["cadence_days"],
});
