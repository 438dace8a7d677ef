import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../end-to-end/command-line.ts";
import { readEnvironmentFile, readPathFile } from "./environment-files.ts";
import { type ComparableFinding, judgedFindings } from "./judged-findings.ts";
import type { PublicStep } from "./public-steps/step.ts";
import { type JudgedLog, judgeLog, type JudgedPlace } from "./runner-commands.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** What came of a step, for those behind it and for people. The repository's folder is `<root>` in all of it. */
export interface StepVerdict {
  /** Its code, or that the runner fails it though it succeeded. */
  exit: number | "refused";
  outputs: Record<string, string>;
  /** Variables that it set for later steps. */
  env: Record<string, string>;
  /** Folders that it put in front of the path, newest first. */
  path: string[];
  summary: string | null;
  findings: ComparableFinding[];
  masks: string[];
}

/**
 * What the runner makes of a step (`judgeLog`, environment-files.ts) when bash runs it as the runner does.
 * @param root of the repository, absolute
 * @param matchers the files of problem matchers in it
 */
export async function verdictOfStep(
  step: PublicStep,
  root: string,
  matchers: readonly string[],
): Promise<StepVerdict> {
  const place = { workspace: root, files: await textsOf(root, matchers), exists: existsSync };
  const { code, judged, files } = await runAsRunner(step, root, place);
  const all = [judged];
  if (step.next !== undefined && code === 0) {
    const path = foldersOf(files);
    const next = await runAsRunner({ run: step.next, path }, root, { ...place, matchers: judged.matchers });
    all.push(next.judged);
  }
  const problems = [...judged.failures];
  const env = readPairs(files.GITHUB_ENV, problems);
  const outputs = { ...commandOutputs(judged), ...readPairs(files.GITHUB_OUTPUT, problems) };
  return withoutRoot(root, {
    exit: code === 0 && problems.length > 0 ? "refused" : code,
    outputs,
    env,
    path: foldersOf(files),
    summary: files.GITHUB_STEP_SUMMARY || null,
    findings: all.flatMap(judgedFindings),
    masks: judged.masks,
  });
}

export const withoutRoot = <T>(root: string, value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll(root, "<root>")) as T;

async function textsOf(root: string, paths: readonly string[]): Promise<Map<string, string>> {
  const texts = paths.map(async (path) => {
    const whole = join(root, path);
    return [whole, await readFile(whole, "utf8")] as const;
  });
  return new Map(await Promise.all(texts));
}

const fileNames = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"] as const;
type Files = Record<(typeof fileNames)[number], string>;

interface Ran {
  code: number;
  judged: JudgedLog;
  files: Files;
}

interface Script extends Pick<PublicStep, "run" | "shell" | "env"> {
  /** Put in front of the path. */
  path?: readonly string[];
}

async function runAsRunner(script: Script, root: string, place: JudgedPlace): Promise<Ran> {
  const folder = await temporaryFolder();
  const variables = Object.fromEntries(fileNames.map((name) => [name, join(folder, name)]));
  for (const path of Object.values(variables)) await writeFile(path, "");
  const file = join(folder, "script.sh");
  await writeFile(file, script.run);
  const flags = script.shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
  const PATH = [...(script.path ?? []), process.env["PATH"]].join(":");
  // The runner reads both streams as they come.
  const both = ["-c", 'exec "$@" 2>&1', "both", "bash", ...flags, file];
  const { code, stdout } = await run("bash", both, root, { ...script.env, ...variables, PATH });
  const texts = fileNames.map(async (name) => [name, await textOf(join(folder, name))] as const);
  const files = Object.fromEntries(await Promise.all(texts)) as Files;
  return { code: code ?? -1, judged: judgeLog(stdout, place), files };
}

/** Without a byte order mark, as .NET reads it. */
const textOf = async (path: string): Promise<string> => new TextDecoder().decode(await readFile(path));

const foldersOf = (files: Files): string[] => readPathFile(files.GITHUB_PATH).reverse();

/** The runner keeps the pairs above the line that it refuses. */
function readPairs(text: string, problems: string[]): Record<string, string> {
  try {
    return readEnvironmentFile(text);
  } catch (error) {
    problems.push((error as Error).message);
    const above = text.trimEnd().split("\n").slice(0, -1);
    return above.length === 0 ? {} : readPairs(above.join("\n"), []);
  }
}

const commandOutputs = ({ commands }: JudgedLog): Record<string, string> =>
  Object.fromEntries(
    commands
      .filter(({ name }) => name === "set-output")
      .map(({ properties, value }) => [properties["name"] ?? "", value]),
  );
