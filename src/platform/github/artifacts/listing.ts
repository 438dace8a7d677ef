import { limits } from "../../../model/limits.ts";
import type { ArtifactListing, ListedArtifact } from "../../platform.ts";

/** * Converts a service's list to a listing.
 * @param total the service's count; default: unknown
 */
export function toListing(listed: readonly ListedArtifact[], total = 0): ArtifactListing {
  const artifacts = dropRepeated(listed);
  // A list of maximum length may be truncated.
  const complete = artifacts.length < limits.listedArtifacts.value && artifacts.length >= total;
  return { artifacts, complete };
}

/** Pages can shift while they are read, so that an item appears twice. */
export const dropRepeated = <Listed extends { id: number }>(
  listed: readonly Listed[],
): Listed[] => [...new Map(listed.map((one) => [one.id, one])).values()];

/** The newest of several artifacts with this name, from several attempts. */
export const findNewest = (
  listed: readonly ListedArtifact[],
  name: string,
): ListedArtifact | null =>
  listed
    .filter((one) => one.name === name)
    .reduce<ListedArtifact | null>(
      (best, one) => (best === null || one.id > best.id ? one : best),
      null,
    );

/** Without what a source knows beyond it, such as addresses. */
export const toListed = ({ name, id, size, digest }: ListedArtifact): ListedArtifact => ({
  name,
  id,
  size,
  digest,
});

/** The hex digits of `sha256:...`; null for anything else. */
export const parseDigest = (digest: string | null | undefined): string | null =>
  /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null;
