import type { Ignored } from "./counting.ts";
import { formatList } from "./wording.ts";

/** One warning for each manifest that should not be there. */
export const describeUnexpected = (ignored: readonly Ignored[]): string[] =>
  ignored
    .filter(({ expected }) => !expected)
    .map(
      ({ assignment, attempt, reason }) =>
        `a manifest of ${assignment ?? "the run"}, attempt ${attempt}, does not count: ${reason}`,
    );

/** A manifest of an earlier plan, recognised by the name of its artifact. */
export interface ForeignManifest {
  assignment: string;
  attempt: number;
}

/** One sentence that explains the manifests of earlier plans. */
export function describeEarlierPlans(
  ignored: readonly Ignored[],
  foreign: readonly ForeignManifest[],
): string[] {
  const unread = foreign.map(({ assignment, attempt }) => ({ assignment, attempt }));
  const read = ignored.flatMap(({ expected, assignment, attempt }) =>
    expected && assignment !== null ? [{ assignment, attempt }] : [],
  );
  const earlier = new Map([...read, ...unread].map((one) => [JSON.stringify(one), one]));
  if (earlier.size === 0) return [];
  const numbers = [...new Set([...earlier.values()].map(({ attempt }) => attempt))].sort(
    (left, right) => left - right,
  );
  const attempts = `${numbers.length === 1 ? "attempt" : "attempts"} ${formatList(numbers.map(String))}`;
  return [
    earlier.size === 1
      ? `1 manifest of ${attempts} belongs to an earlier plan and does not count`
      : `${earlier.size} manifests of ${attempts} belong to an earlier plan and do not count`,
  ];
}
