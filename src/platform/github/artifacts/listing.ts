import { limits } from "../../../model/limits.ts";
import type { ArtifactListing, ListedArtifact } from "../../platform.ts";

/**
 * A listing of what a service listed.
 * @param total how many the service says there are; undefined: it doesn't say
 */
export function toListing(listed: readonly ListedArtifact[], total = 0): ArtifactListing {
  const artifacts = dropRepeated(listed);
  // A list that is as long as it can be may have been cut there.
  const complete = artifacts.length < limits.listedArtifacts.value && artifacts.length >= total;
  return { artifacts, complete };
}

/** A page of a list can move while it is read, and show something twice. */
export const dropRepeated = <Listed extends { id: number }>(
  listed: readonly Listed[],
): Listed[] => [...new Map(listed.map((one) => [one.id, one])).values()];

/** Of several with that very name, from several attempts, the one that came last. */
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

/** The hex digits of `sha256:...`, or null for whatever else is in its place. */
export const parseDigest = (digest: string | null | undefined): string | null =>
  /^sha256:([0-9a-f]{64})$/.exec(digest ?? "")?.[1] ?? null;
