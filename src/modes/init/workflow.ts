/**
 * The text of a first `.github/workflows/orchestrator.yml`: one job that runs the default pipeline.
 * @param branches whose pushes it runs for
 * @param steps that set up tools and install dependencies: their lines, without indent
 */
export function createWorkflow(
  branches: readonly string[],
  steps: readonly (readonly string[])[],
): string {
  const lines = [...new Set(steps.map((step) => step.join("\n")))].flatMap((step) =>
    step.split("\n"),
  );
  return [
    "name: orchestrator",
    "",
    "on:",
    "  pull_request:",
    "  merge_group:",
    "  push:",
    `    branches: [${branches.map(quoteBranch).join(", ")}]`,
    "",
    ...head,
    "    steps:",
    "      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
    "        with:",
    "          # The whole history: `paths` filters need it to find the changed files for every event.",
    "          fetch-depth: 0",
    "          persist-credentials: false",
    ...lines.map((line) => `      ${line}`),
    "      - uses: org/orchestrator@v1",
    "",
  ].join("\n");
}

/** GitHub reads a branch's name as a pattern. Git forbids most of its special characters in names. */
const quoteBranch = (name: string): string =>
  /^[A-Za-z][\w./-]*$/.test(name) ? name : JSON.stringify(name.replaceAll(/[+!\]]/g, "\\$&"));

const head = [
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
