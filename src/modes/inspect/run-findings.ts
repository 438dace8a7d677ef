import { join } from "node:path";
import { Aggregation } from "../../model/aggregation.ts";
import { Digests } from "../../model/digests.ts";
import { type Finding, worstFirst } from "../../model/finding.ts";
import { parseJson } from "../../model/json.ts";
import type { Plan } from "../../model/plan.ts";
import type { Files } from "../../platform/platform.ts";
import { readAttempts } from "../run-folder/read-attempts.ts";

/** Reads the findings of a run from its journals, with those of its `after` stages. */
export async function readFindings(files: Files, folder: string, plan: Plan): Promise<Finding[]> {
  const readJson = async (name: string): Promise<unknown> =>
    parseJson((await files.readText(join(folder, name)).catch(() => "")) ?? "");
  // Files with a recorded digest are not read again.
  const known = Digests.safeParse(await readJson("digests.json")).data?.files ?? [];
  const { collected } = await readAttempts(files, { folder, plan, known }, () => {});
  const { after } = Aggregation.safeParse(await readJson("aggregation.json")).data ?? {};
  return [...collected.findings, ...(after?.findings ?? [])].toSorted(worstFirst);
}

/** Returns findings that the other list does not have. Lines may move, so they are not compared. */
export function findMissing(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(toKey(other), (left.get(toKey(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(toKey(finding)) ?? 0;
    left.set(toKey(finding), count - 1);
    return count <= 0;
  });
}

const toKey = ({ level, rule, path, title, message }: Finding): string =>
  JSON.stringify([level, rule, path, title, message]);
