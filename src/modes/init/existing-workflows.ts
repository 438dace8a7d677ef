import { isRecord } from "../../model/json.ts";
import { parseYaml } from "../../text/yaml.ts";
import type { SourceFolder } from "./source-folder.ts";

/** Commands that prepare a job or publish something: no checks. */
const noCheck =
  /\b(?:npm (?:ci|install|i|publish)|(?:yarn|pnpm|bun) install|pip3? install|uv sync|poetry install|bundle install|composer install|apt(?:-get)?|git|gh|docker|echo|cd|mkdir|cp|curl|corepack|release|deploy|publish)\b/;

/** Words of commands that check something. */
const check =
  /\b(?:tests?|lint|check|build|verify|typecheck|types|format|fmt|vet|clippy|audit|coverage|e2e|tox|nox|pytest|mypy|ruff|rspec|phpunit)\b/i;

/** Commands of existing workflows that could become stages, each with its file; none of those that stages run. */
export async function readWorkflowCommands(
  source: SourceFolder,
  stages: readonly string[],
  own: string,
): Promise<string[]> {
  const found = new Map<string, string>();
  for (const path of source.below) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || path === own) continue;
    for (const run of readCommands(await source.read(path)))
      for (const line of run.split("\n").map((text) => text.trim()))
        if (isProposal(line) && !stages.includes(toRun(line)) && !found.has(line))
          found.set(line, path.slice(".github/workflows/".length));
  }
  return [...found].map(([line, file]) => `${file}: ${line}`);
}

/** `npm test` is short for `npm run test`. */
const toRun = (line: string): string =>
  line.replace(/^(npm|pnpm|yarn|bun) (?=[\w:-]+$)/, "$1 run ");

/** Only plain commands: a line with the syntax of a shell may be half of one. */
const isProposal = (line: string): boolean =>
  line.length < 100 &&
  /^[\w./]+(?: [^\\{}|;<>$()&#]*)?$/.test(line) &&
  check.test(line) &&
  !noCheck.test(line) &&
  !/\s--?(?:version|help)$/.test(line);

/** The `run` of all steps. */
const readCommands = (text: string): string[] =>
  parseWorkflow(text).jobs.flatMap(({ steps }) =>
    steps.flatMap(({ run }) => (typeof run === "string" ? [run] : [])),
  );

type Mapping = Readonly<Record<string, unknown>>;

interface ExistingWorkflow {
  permissions: unknown;
  jobs: { permissions: unknown; steps: Mapping[] }[];
}

/** A file that can't be read has no jobs: GitHub reports its mistakes. */
export function parseWorkflow(text: string): ExistingWorkflow {
  try {
    const workflow = parseYaml(text);
    if (!isRecord(workflow)) return { permissions: undefined, jobs: [] };
    const jobs = isRecord(workflow["jobs"]) ? Object.values(workflow["jobs"]) : [];
    return { permissions: workflow["permissions"], jobs: jobs.filter(isRecord).map(toJob) };
  } catch {
    return { permissions: undefined, jobs: [] };
  }
}

const toJob = ({ permissions, steps }: Mapping) => ({
  permissions,
  steps: Array.isArray(steps) ? steps.filter(isRecord) : [],
});
