import { schemaAddress } from "../../config/json-schema.ts";
import { purposes, type FoundProject, type StarterStage } from "./kind.ts";
import { createDocsPipeline, docsSet, guardrails } from "./docs-pipeline.ts";
import { cleanLine } from "../../text/clean-text.ts";
import type { Survey } from "./survey.ts";

/**
 * The text of a first pipeline file: `implementation-gate` with the stages of all projects, and `docs-review`. A
 * repository with projects in subfolders has a subtask for each of them. Without a test, a stage fails that says what
 * to put there.
 * @param proposals lines for a comment: steps of existing workflows that could become stages
 */
export function createPipelines(survey: Survey, proposals: readonly string[]): string {
  const projects = withUniqueIds(survey.projects);
  const docs = projects.flatMap(({ folder, stages }) =>
    folder === "" ? stages.filter(({ purpose }) => purpose === "docs") : [],
  );
  const isSplit = projects.some(({ folder, stages }) => folder !== "" && stages.length > 0);
  return [
    `# yaml-language-server: $schema=${schemaAddress}`,
    "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
    ...comment("No stages, but found:", survey.leftOut),
    ...comment("Steps of existing workflows, which could become stages:", proposals),
    "default-pipeline: implementation-gate",
    "",
    ...docsSet(docs),
    "pipelines:",
    "  # All checks before a merge. Try it: npx github:org/orchestrator run",
    "  implementation-gate:",
    "    title: Implementation gate",
    ...setupLines(projects),
    ...(isSplit ? subtaskLines(projects, docs) : flatLines(projects, docs)),
    "",
    ...createDocsPipeline(docs),
    "",
  ].join("\n");
}

/** A change of the pipeline file runs everything, so a new one is not green before it has tested anything. */
const ownFiles = [".github/orchestrator.*"];

const mostInComment = 20;

function comment(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostInComment;
  const rest = more > 0 ? [`#   ${more} more`] : [];
  // A line break in the name of a folder would end the comment.
  const shown = lines.slice(0, mostInComment).map((line) => `#   ${cleanLine(line, 200)}`);
  return [`# ${title}`, ...shown, ...rest];
}

/** Stages of several projects in one folder must not share an id. */
function withUniqueIds(projects: readonly FoundProject[]): FoundProject[] {
  const taken = new Set<string>();
  const rename = (project: FoundProject) => (one: StarterStage) => {
    const kind = project.kind.toLowerCase().replaceAll(/\W+/g, "-").replace(/^-/, "");
    const names = [one.id, `${kind}-${one.id}`, ...[2, 3, 4].map((n) => `${one.id}-${n}`)];
    const id = names.find((name) => !taken.has(`${project.folder}/${name}`)) ?? one.id;
    taken.add(`${project.folder}/${id}`);
    return { ...one, id };
  };
  return projects.map((project) => ({ ...project, stages: project.stages.map(rename(project)) }));
}

const toLine = ({ id, run }: StarterStage, indent: number): string =>
  `${" ".repeat(indent)}- { id: ${id}, run: ${JSON.stringify(run)} }`;

/** Builds that other packages need. One that needs another comes after it. */
function setupLines(projects: readonly FoundProject[]): string[] {
  const builds = projects
    .filter(({ setup }) => setup !== undefined)
    .sort((one, other) => (one.dependsOn?.length ?? 0) - (other.dependsOn?.length ?? 0));
  if (builds.length === 0) return [];
  return [
    "    # What several packages need is built first.",
    "    setup:",
    ...builds.map(({ folder, setup }) => {
      const id = `${setup!.id}-${toId(folder)}`;
      const run = JSON.stringify(setup!.run);
      return `      - { id: ${id}, working-directory: ${folder}, run: ${run} }`;
    }),
  ];
}

function flatLines(projects: readonly FoundProject[], docs: readonly StarterStage[]): string[] {
  const stages = sortStages(projects.flatMap((project) => project.stages));
  return [
    "    stages:",
    ...stages.map((one) => toLine(one, 6)),
    ...(docs.length === 0 ? [] : ["      - stage-set: docs"]),
    ...(hasTest(projects) ? [] : failingTest(6)),
    ...guardrails(["diff-budget", "docs-check"], docs, 6),
  ];
}

function subtaskLines(projects: readonly FoundProject[], docs: readonly StarterStage[]): string[] {
  const folders = [...new Set(projects.map(({ folder }) => folder))].filter((path) => path !== "");
  const atRoot = sortStages(
    projects.flatMap(({ folder, stages }) => (folder === "" ? stages : [])),
  );
  return [
    "    subtasks:",
    "      # Runs for every change; the others for changes of their `paths`.",
    "      - id: repository",
    "        stages:",
    ...atRoot.map((one) => toLine(one, 10)),
    ...(docs.length === 0 ? [] : ["          - stage-set: docs"]),
    ...(hasTest(projects) ? [] : failingTest(10)),
    ...guardrails(["diff-budget", "docs-check"], docs, 10),
    ...folders.flatMap((folder) =>
      folderLines(
        folder,
        projects.filter((project) => project.folder === folder),
      ),
    ),
  ];
}

function folderLines(folder: string, projects: readonly FoundProject[]): string[] {
  const stages = sortStages(projects.flatMap((project) => project.stages));
  if (stages.length === 0) return [];
  const outside = projects.flatMap(({ dependsOn = [] }) => dependsOn);
  const paths = [...new Set([`${folder}/**`, ...outside, ...ownFiles])];
  return [
    `      - id: ${toId(folder)}`,
    `        working-directory: ${folder}`,
    "        paths:",
    ...paths.map((path) => `          - ${JSON.stringify(path)}`),
    "        stages:",
    ...stages.map((one) => toLine(one, 10)),
  ];
}

/** A folder as an id. `repository` is the subtask of the root. */
function toId(folder: string): string {
  const id = folder.replaceAll(/[^\w.-]+/g, "-").replace(/^[^A-Za-z0-9]+/, "");
  return id === "repository" ? "repository-folder" : id;
}

function sortStages(stages: readonly StarterStage[]): StarterStage[] {
  const order = (one: StarterStage): number => purposes.indexOf(one.purpose);
  return stages
    .filter(({ purpose }) => purpose !== "docs")
    .sort((one, other) => order(one) - order(other));
}

export const hasTest = (projects: readonly FoundProject[]): boolean =>
  projects.some(({ stages }) => stages.some(({ purpose }) => purpose === "test"));

/** A gate without tests must not pass. */
const failingTest = (indent: number): string[] =>
  [
    "# No tests were found. Put the command that runs them here, such as `make test`.",
    "- id: test",
    "  run: |",
    '    echo "This pipeline has no tests yet: put the command that runs them into its stage test."',
    "    exit 1",
  ].map((line) => `${" ".repeat(indent)}${line}`);
