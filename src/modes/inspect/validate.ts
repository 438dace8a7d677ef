import { join } from "node:path";
import type * as z from "zod";
import { runFileKind, type RunFileKind } from "../../model/run-files.ts";
import { messageOf } from "../../model/reasons.ts";
import type { Files } from "../../platform/platform.ts";
import { topNames } from "../run-folder/find-run.ts";

export interface ValidatedRun {
  /** Files that were checked, relative to the folder. */
  checked: string[];
  /** `file: path in the value: what is wrong`, in the order of the files. */
  mistakes: string[];
}

/**
 * Checks every file of a run that has a schema. A folder without a manifest is a mistake. One that is not a run's
 * folder is not searched, because it may be huge.
 */
export async function validateRun(files: Files, folder: string): Promise<ValidatedRun> {
  const checked: string[] = [];
  const mistakes: string[] = [];
  const isOfRun = (name: string): boolean =>
    [...topNames, "approvals"].includes(name) || runFileKind(name) !== undefined;
  const paths = (await files.list(folder)).some(isOfRun) ? await files.listFiles(folder) : [];
  for (const path of paths) {
    const kind = runFileKind(path);
    if (kind === undefined) continue;
    checked.push(path);
    mistakes.push(...checkFile(kind, path, (await files.readText(join(folder, path))) ?? ""));
  }
  for (const name of ["plan.json", "manifest.json", "run-summary.json"]) {
    if (!checked.includes(name)) mistakes.push(`${name}: missing in ${folder}`);
  }
  return { checked, mistakes };
}

function checkFile(kind: RunFileKind, path: string, text: string): string[] {
  if (kind.header === undefined) return checkText(kind.schema, path, text);
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines
    .flatMap((line, index) =>
      line === ""
        ? []
        : checkText(index === 0 ? kind.header! : kind.schema, `${path}:${index + 1}`, line),
    )
    .concat(lines.length === 0 ? [`${path}: the file is empty`] : []);
}

function checkText(schema: z.ZodType, place: string, text: string): string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return [`${place}: not JSON: ${messageOf(error)}`];
  }
  const result = schema.safeParse(value);
  return result.success ? [] : result.error.issues.map((issue) => `${place}: ${describe(issue)}`);
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.reduce<string>(
    (text, step) =>
      typeof step === "number"
        ? `${text}[${step}]`
        : text === ""
          ? String(step)
          : `${text}.${String(step)}`,
    "",
  );
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
