import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { globSync } from "tinyglobby";
import { parse } from "yaml";
import { readMatchers } from "../src/run/commands/matcher-file.ts";
import { readConfiguration } from "../src/config/read.ts";
import { guardrailSettings } from "../src/guardrails/guardrails.ts";
import { formatMistake } from "../src/model/mistake.ts";
import { Plan } from "../src/model/plan.ts";
import { runFileKind } from "../src/model/run-files.ts";
import { makePlan } from "../src/plan/make-plan.ts";
import { everything } from "../src/plan/selection.ts";
import { orchestrator, project, run } from "./end-to-end/command-line.ts";
import { copyOfProject, makeRepository } from "./end-to-end/repository.ts";
import { onlyRun } from "./end-to-end/run-folder.ts";
import { type FencedBlock, readPage } from "./support/markdown-page.ts";
import { checkWorkflow } from "./support/workflow-checks.ts";
import { workflowFaults } from "./support/workflow-rules.ts";

const read = (path: string): string => readFileSync(join(project, path), "utf8");
const find = (pattern: string): string[] => globSync(pattern, { cwd: project, dot: true }).sort();
const documents = ["README.md", ...find("docs/**/*.md")];
const pages = new Map([...documents, ...find(".github/*.md")].map((path) => [path, readPage(read(path))]));

type Example = FencedBlock & { place: string; page: string };
const examples = documents.flatMap((page): Example[] =>
  pages.get(page)!.blocks.map((block) => ({ ...block, page, place: `${page}:${block.line}` })),
);
/** Blocks that show a file of docs/examples, which has its own tests. */
const shownFiles = examples.filter(({ marks }) => marks.has("file"));
const inLanguage = (language: string): Example[] =>
  examples.filter((block) => block.language === language && !shownFiles.includes(block));

/** What reading and planning every pipeline of a file finds wrong. */
function faultsOf(file: string, text: string): string[] {
  const result = readConfiguration(file, text, { guardrails: guardrailSettings });
  if ("mistakes" in result) return result.mistakes.map(formatMistake);
  const { configuration } = result;
  return configuration.pipelines.flatMap((pipeline) => {
    const plan = makePlan({
      configuration,
      pipeline,
      selection: everything,
      changes: null,
      applyPaths: true,
      executionMode: null,
      githubActions: false,
      taskId: "docs",
      runId: "docs",
      planAttempt: 1,
      now: new Date(0),
      maxJobs: pipeline.fan_out.max_jobs,
      overrides: {},
      predictions: new Map(),
      hide: (text) => text,
      revision: { head_sha: null, branch: null, default_branch: null, event: null },
      epoch: null,
      override: null,
      forAfter: { after_settings: [], review: null },
    });
    const wrong = Plan.safeParse(plan).error?.issues.map(({ message }) => `${pipeline.id}: ${message}`) ?? [];
    return plan.assignments.length > 0 ? wrong : [...wrong, `${pipeline.id}: nothing would run`];
  });
}

const indented = (text: string, by: string): string => text.replaceAll(/^(?=.)/gm, by);

describe("every example in README and docs is of a kind that is checked here", () => {
  test("there are examples of each kind", () => {
    for (const language of ["sh", "yaml", "json", "text"])
      expect(inLanguage(language).length).toBeGreaterThan(1);
  });

  test("no block is in another language, or in none", () => {
    const others = examples.filter(({ language }) => !["sh", "yaml", "json", "text"].includes(language));
    expect(others.map(({ place }) => place)).toEqual([]);
  });
});

const faultsOfWorkflow = async (place: string, text: string): Promise<string[]> => [
  ...(await checkWorkflow(place, text)),
  ...workflowFaults(text),
];

/** What is wrong in a pipeline file, a list of stages or a workflow. */
async function faultsOfYaml({ place, text, marks }: Example): Promise<string[]> {
  if (marks.get("fragment of") === "stages") {
    return faultsOf(place, `pipelines:\n  p:\n    stages:\n${indented(text, "      ")}`);
  }
  return "jobs" in (parse(text) as object) ? faultsOfWorkflow(place, text) : faultsOf(place, text);
}

test.each(inLanguage("yaml"))("the YAML of $place can be used as it stands", async (block) => {
  expect(await faultsOfYaml(block)).toEqual([]);
});

/** What is wrong in an excerpt besides that parts are missing. */
function faultsOfExcerpt(file: string, text: string): string[] {
  const kind = runFileKind(file);
  if (kind === undefined) return [`there is no schema for ${file}`];
  const values = kind.header === undefined ? [text] : text.split("\n").filter((line) => line.trim() !== "");
  return values.flatMap((part, position) => {
    const value: unknown = JSON.parse(part);
    const schema = position === 0 ? (kind.header ?? kind.schema) : kind.schema;
    const issues = schema.safeParse(value).error?.issues ?? [];
    const isMissing = (path: readonly PropertyKey[]): boolean =>
      path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value) ===
      undefined;
    return issues
      .filter(({ path }) => path.length === 0 || !isMissing(path))
      .map(({ path, message }) => `${path.join(".")}: ${message}`);
  });
}

test("every table that is made of the source has rows", () => {
  const tables = documents.flatMap((page) =>
    [...read(page).matchAll(/^<!-- made: (\w+) -->([\s\S]*?)(?=<!-- (?:end|made): )/gm)].map(
      ([, name, text]) => ({
        table: `${page}: ${name}`,
        rows: text!.split("\n").filter((line) => line.startsWith("| ")).length,
      }),
    ),
  );
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter(({ rows }) => rows < 2)).toEqual([]);
});

describe("JSON", () => {
  test.each(inLanguage("json"))("$place is a pipeline file, or agrees with a schema", ({ text, marks }) => {
    const file = marks.get("excerpt of");
    const isPipelineFile = file === undefined;
    expect(isPipelineFile ? faultsOf("codex.orchestrator.json", text) : faultsOfExcerpt(file, text)).toEqual(
      [],
    );
  });

  test("an excerpt with a field that does not exist, or of a wrong type, would be found", () => {
    expect(faultsOfExcerpt("plan.json", '{ "kind": "scheduler-plan" }')).toEqual([]);
    expect(faultsOfExcerpt("plan.json", '{ "kinds": "scheduler-plan" }')).toHaveLength(1);
    expect(faultsOfExcerpt("plan.json", '{ "task_id": 1 }')).toHaveLength(1);
  });
});

test.each(shownFiles)("the file that $place shows is the one in docs/examples", ({ text, marks }) => {
  expect(text).toBe(read(marks.get("file")!));
});

test("every file in docs/examples/hooks is shown on a page", () => {
  const shown = shownFiles.map(({ marks }) => marks.get("file"));
  expect(new Set(shown)).toEqual(new Set(find("docs/examples/hooks/**/*")));
});

describe("the files in docs/examples", () => {
  const files = find("docs/examples/!(hooks)/**/*.*");
  const pipelines = files.filter((path) => /orchestrator\.(yml|json)$/.test(path));

  const matchers = files.filter((path) => path.endsWith("-matcher.json"));

  test("are pipeline files, workflows and problem matchers, and nothing else", () => {
    expect(pipelines.length).toBeGreaterThan(3);
    const others = files.filter((path) => !pipelines.includes(path) && !matchers.includes(path));
    expect(others.filter((path) => basename(path) !== "workflow.yml")).toEqual([]);
  });

  test.each(pipelines)("%s can be read, and each of its pipelines planned", (path) => {
    expect(faultsOf(path, read(path))).toEqual([]);
  });

  test.each(pipelines.filter((path) => path.endsWith(".yml")))("%s begins with its schema", (path) => {
    const schema = /^# yaml-language-server: \$schema=(.*)$/m.exec(read(path).split("\n")[0]!)?.[1];
    expect(existsSync(join(project, dirname(path), schema ?? "missing"))).toBe(true);
  });

  test.each(matchers)("%s is a file of problem matchers", (path) => {
    expect(readMatchers(read(path))).not.toEqual([]);
  });

  test.each(files.filter((path) => basename(path) === "workflow.yml"))("%s is a workflow", async (path) => {
    expect(await faultsOfWorkflow(path, read(path))).toEqual([]);
  });
});

/** A reader's repository: its scripts pass, unless `lint` is another one, and need no install. */
const readersFiles = (lint = "node --version"): Record<string, string> => ({
  "package.json": JSON.stringify({
    name: "shop",
    private: true,
    scripts: { build: "node --version", lint, test: "node --version" },
  }),
});

// What the examples need of this project. No installed packages are among it.
const needed = ["dist", "docs", "src", ".ci", "action.yml", "package.json", ".gitignore"];

describe("commands", () => {
  const commands = inLanguage("sh");
  let clone: string;
  const said = new Map<string, string>();

  beforeAll(async () => {
    clone = await copyOfProject(needed);
  });

  test("few are not run, and each says why", () => {
    const exempt = commands.filter(({ marks }) => marks.has("not run"));
    expect(exempt.length).toBeLessThan(5);
    expect(exempt.every(({ marks }) => marks.get("not run") !== "")).toBe(true);
  });

  /** Blocks follow one another as on their page: what calls npx, in a repository of the reader's; all else in a clone. */
  test.each([...new Set(commands.map(({ page }) => page))])("those of %s do what they say", async (page) => {
    const repository = await makeRepository(readersFiles());
    for (const { place, text, marks } of commands.filter((block) => block.page === page)) {
      if (marks.has("not run")) continue;
      const isReaders = text.includes("npx github:org/orchestrator");
      const command = `"${process.execPath}" "${clone}/dist/cli/index.js"`;
      const script = text.replaceAll(/npx github:org\/orchestrator(#\w+)?/g, command);
      const { code, stdout, stderr } = await run("bash", ["-ec", script], isReaders ? repository : clone);
      expect({ place, code, stderr: code === 0 ? "" : stderr }).toEqual({ place, code: 0, stderr: "" });
      said.set(text.trim(), stdout);
    }
  });

  /** Without what differs from run to run. Stages side by side may end in any order, so the order of lines is one of it. */
  const lasting = (text: string): string[] =>
    text
      .split("\n")
      .map((line) =>
        line
          .replaceAll(/\b\d+(\.\d+)?(ms|s|m|h)\b/g, "TIME")
          .replaceAll(/\/cli\/[\w-]+/g, "/cli/RUN")
          .replaceAll(/\b\d{4}-\d\d-\d\d\b/g, "DAY"),
      )
      .map((line) => line.trimEnd())
      .filter((line) => line !== "")
      .sort();

  test("the README shows what npm start prints", () => {
    const shown = examples.find(({ marks }) => marks.get("rendering") === "run");
    const printed = (said.get("npm start") ?? "").split("\n").filter((line) => !line.startsWith("> "));
    expect(lasting(shown?.text ?? "")).toEqual(lasting(printed.join("\n")));
  });

  test("the README shows the job summary of npm start", () => {
    const shown = /<!-- rendering: summary -->\n([\s\S]*?)<!-- prettier-ignore-end -->/.exec(
      read("README.md"),
    );
    const quoted = (shown?.[1] ?? "").split("\n").filter((line) => line.startsWith(">"));
    const written = readFileSync(join(onlyRun(clone), "summary.md"), "utf8").split("### Evidence")[0]!;
    expect(lasting(quoted.map((line) => line.slice(2)).join("\n"))).toEqual(lasting(written));
  });

  test("the README shows what a failing run of its first pipeline prints", async () => {
    const shown = examples.find(({ marks }) => marks.get("rendering") === "failure");
    const pipeline = inLanguage("yaml").find(({ page }) => page === "README.md");
    const repository = await makeRepository({
      ...readersFiles("echo 'src/cart.js:12:7  error  total is not defined  no-undef' && exit 1"),
      ".github/orchestrator.yml": pipeline!.text,
    });
    const { code, stdout } = await orchestrator(repository, ["run"]);
    expect(code).toBe(1);
    expect(lasting(stdout)).toEqual(lasting(shown?.text ?? ""));
  });

  test("the README's renderings name every stage of the quickstart", () => {
    const { pipelines } = parse(read("docs/examples/quickstart/orchestrator.yml")) as {
      pipelines: { quickstart: { subtasks: { stages: { id: string }[] }[] } };
    };
    const ids = pipelines.quickstart.subtasks.flatMap(({ stages }) => stages.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !read("README.md").includes(`\`${id}\``))).toEqual([]);
  });
});

test.each([...pages.keys()])("all links of %s lead to files and headings that exist", (path) => {
  const broken = pages.get(path)!.links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path : join(dirname(path), file);
    if (!existsSync(join(project, target))) return true;
    return anchor !== undefined && !readPage(read(target)).anchors.has(anchor);
  });
  expect(broken).toEqual([]);
});

test("every test that docs/security.md names is there", () => {
  const named = [...read("docs/security.md").matchAll(/`(?:__tests__\/)?([\w/-]+\.test\.ts)`/g)].map(
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(join(project, "__tests__", path)))).toEqual([]);
});
