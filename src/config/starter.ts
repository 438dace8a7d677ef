import { schemaAddress } from "./json-schema.ts";

/** The package manager that a repository uses, by its lock file; null for none. */
export type PackageManager = "npm" | "pnpm" | "yarn" | "bun" | null;

/** A script of package.json that becomes a stage. */
interface KnownScript {
  script: string;
  /** The stage's id. */
  id: string;
  comment?: string;
}

const gateScripts: KnownScript[] = [
  { script: "build", id: "build" },
  { script: "lint", id: "lint" },
  { script: "format:check", id: "format" },
  { script: "typecheck", id: "typecheck" },
  { script: "type-check", id: "type-check" },
  { script: "types", id: "types" },
  { script: "test", id: "test" },
];

const docsScripts: KnownScript[] = [
  { script: "docs:check", id: "docs-check" },
  { script: "docs:lint", id: "docs-lint" },
  { script: "lint:docs", id: "lint-docs" },
  { script: "lint:md", id: "lint-md" },
  { script: "docs:freshness", id: "docs-freshness" },
];

/**
 * The text of a first `.github/orchestrator.yml`: the pipelines `implementation-gate` and `docs-review` with the
 * scripts of the repository. If there are none, a check that needs only git takes their place.
 *
 * @param scripts names of the scripts in package.json
 */
export function createStarterPipelines(
  packageManager: PackageManager,
  scripts: readonly string[],
): string {
  const manager = packageManager ?? "npm";
  const gate = gateScripts.filter(({ script }) => scripts.includes(script));
  const docs = docsScripts.filter(({ script }) => scripts.includes(script));
  return [
    `# yaml-language-server: $schema=${schemaAddress}`,
    "# What each key means: https://github.com/org/orchestrator/blob/v1/docs/configuration.md",
    "default-pipeline: implementation-gate",
    "",
    ...stageSets(manager, docs),
    "pipelines:",
    "  # All checks before a merge. Try it: npx github:org/orchestrator run",
    "  implementation-gate:",
    "    title: Implementation gate",
    "    stages:",
    ...(gate.length + docs.length === 0 ? withoutScripts : []),
    ...gate.map((known) => stageLine(manager, known, 6)),
    ...createDocsUse(docs),
    ...(gate.some(({ id }) => id === "test") ? [] : withoutTests),
    ...guardrails(["diff-budget", "docs-check"], docs),
    "",
    "  # Checks for a change to the documentation only.",
    "  docs-review:",
    "    title: Docs review",
    "    stages:",
    ...(docs.length === 0 ? withoutDocsScripts : createDocsUse(docs)),
    ...guardrails(["docs-check", "docs-freshness"], docs),
    "",
  ].join("\n");
}

/** The stage set that both pipelines use. */
function stageSets(manager: string, docs: readonly KnownScript[]): string[] {
  if (docs.length === 0) return [];
  const stages = docs.map((known) => stageLine(manager, known, 4));
  return ["# Stages that more than one pipeline uses.", "stage-sets:", "  docs:", ...stages, ""];
}

const createDocsUse = (docs: readonly KnownScript[]): string[] =>
  docs.length === 0 ? [] : ["      - stage-set: docs"];

function stageLine(manager: string, { script, id }: KnownScript, indent: number): string {
  return `${" ".repeat(indent)}- { id: ${id}, run: "${manager} run ${script}" }`;
}

/**
 * Guardrails start as a dry run, because a new repository may not meet them yet. An existing script with the same
 * purpose replaces one.
 */
function guardrails(names: readonly string[], docs: readonly KnownScript[]): string[] {
  const added = names.filter((name) => !docs.some(({ id }) => id === name));
  if (added.length === 0) return [];
  return [
    "      # Built-in checks: https://github.com/org/orchestrator/blob/v1/docs/guardrails.md. A dry run reports findings",
    "      # without failing: remove `dry-run` once they are fixed.",
    ...added.map(
      (name) => `      - { uses: guardrail/${name}, needs: [], with: { dry-run: true } }`,
    ),
  ];
}

/** Fails on leftover conflict markers, and if git fails: a check that checked nothing must not pass. */
function leftovers(pathspec: string): string[] {
  return [
    "        run: |",
    "          git rev-parse --git-dir > /dev/null",
    "          found=0",
    `          git grep -nIE '^(<{7}|>{7})( |$)'${pathspec} || found=$?`,
    '          if [ "$found" -eq 0 ]; then echo "A merge left these lines behind."; fi',
    "          # 1: there are none. Any other code is an error of git.",
    '          [ "$found" -eq 1 ]',
  ];
}

const withoutScripts = [
  "      # No build, lint or test script was found. Add your commands here, one stage each:",
  "      # - { id: build, run: make }",
  "      - id: conflict-markers",
  "        name: No leftovers of a merge",
  ...leftovers(""),
];

/** A gate without tests must not pass. */
const withoutTests = [
  "      # No test script was found. Put the command that runs your tests here, such as `make test`.",
  "      - id: test",
  "        run: |",
  '          echo "This pipeline has no tests yet: put the command that runs them into its stage test."',
  "          exit 1",
];

const withoutDocsScripts = [
  "      # No script that checks documents was found. Add your commands here, one stage each:",
  "      # - { id: docs-check, run: npm run docs:check }",
  "      - id: conflict-markers",
  "        name: No leftovers of a merge in documents",
  ...leftovers(" -- '*.md' docs"),
];

/**
 * The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline.
 * @param locked whether the repository has a lock file, which exact installs and their cache need
 */
export function createStarterWorkflow(packageManager: PackageManager, locked: boolean): string {
  return [
    ...head,
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with:",
    "          # The whole history: `paths` filters need it to find the changed files for every event.",
    "          fetch-depth: 0",
    "          persist-credentials: false",
    ...(locked ? installSteps[packageManager ?? "none"] : unlockedSteps(packageManager)),
    "      - uses: org/orchestrator@v1",
    "",
  ].join("\n");
}

const head = [
  "name: orchestrator",
  "",
  "on:",
  "  pull_request:",
  "  merge_group:",
  "  push:",
  "    branches: [main, master]",
  "",
  "permissions: {}",
  "",
  "concurrency:",
  "  # A newer push to a pull request cancels the older run. Other runs have their own group, so every",
  "  # commit gets its result.",
  "  group: ${{ github.workflow }}-${{ github.event_name == 'pull_request' && github.ref || github.run_id }}",
  "  cancel-in-progress: true",
  "",
  "jobs:",
  "  gate:",
  "    name: gate",
  "    runs-on: ubuntu-latest",
  "    timeout-minutes: 60",
  "    permissions:",
  "      contents: read # to check out the code",
  "      actions: read # to merge histories of runs that end at the same time",
  "      checks: write # to publish the check-run",
  "      pull-requests: read # to read labels and reviews for guardrails",
];

const node = (cache: string | null): string[] => [
  "      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
  "        with:",
  "          node-version: 24",
  ...(cache === null ? [] : [`          cache: ${cache}`]),
];

const unlockedSteps = (packageManager: PackageManager): string[] =>
  packageManager === null ? [] : [...node(null), `      - run: ${packageManager} install`];

/** Steps that install dependencies. They and the cache of setup-node need a lock file. */
const installSteps: Record<NonNullable<PackageManager> | "none", string[]> = {
  npm: [...node("npm"), "      - run: npm ci"],
  pnpm: [
    "      # Takes the version from packageManager in package.json.",
    "      - uses: pnpm/action-setup@ea17c68df8912ef543352723c149a84f56e3d413 # v6.1.0",
    ...node("pnpm"),
    "      - run: pnpm install --frozen-lockfile",
  ],
  yarn: [
    "      # Makes the version of packageManager in package.json available.",
    "      - run: corepack enable",
    ...node("yarn"),
    "      - run: yarn install --frozen-lockfile",
  ],
  bun: [
    "      - uses: oven-sh/setup-bun@0c5077e51419868618aeaa5fe8019c62421857d6 # v2.2.0",
    "      - run: bun install --frozen-lockfile",
  ],
  none: [],
};
