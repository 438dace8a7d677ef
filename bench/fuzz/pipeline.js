// The pipelines that rooms begin with. Every kind of stage is in them, each is quick, and none waits for anything.

/** Prints the canary as it is, which must not be seen. */
const tell = 'echo "<$FUZZ_TOKEN>"; echo "::error file=a.js,line=3,title=No::bad $FUZZ_TOKEN"; exit 3';

const guardrails = ["spec-guard", "docs-check", "docs-freshness", "diff-budget"];

export const pipelines = {
  task: "fuzz",
  "default-pipeline": "gate",
  secrets: ["FUZZ_TOKEN"],
  env: { LEVEL: "top" },
  defaults: { run: { shell: "bash" } },
  pipelines: {
    gate: {
      title: "The gate",
      "fail-fast": false,
      "max-parallel": 2,
      setup: [{ id: "prepare", run: 'echo PREPARED=yes >> "$GITHUB_ENV"' }],
      subtasks: [
        {
          id: "good",
          env: { AREA: "good" },
          stages: [
            { id: "build", run: "mkdir -p made && echo hello > made/one.txt", artifacts: ["made/**"] },
            { id: "inner", pipeline: "nested" },
            { id: "repeated", run: "test -f again || { touch again; exit 1; }", tries: { max: 2 } },
            { id: "elsewhere", run: "true", paths: ["nowhere/**", "!nowhere/not/**"] },
          ],
        },
        {
          id: "bad",
          requires: "default",
          stages: [
            { id: "told", name: "Tells", run: tell },
            { id: "needs-told", run: "true", needs: ["told"] },
            { id: "allowed", run: "exit 1", "continue-on-error": true, needs: [] },
            { id: "always", run: "true", if: "always() && !success()", needs: ["told"] },
            { id: "absent", shell: "no-such-program {0}", run: "true", needs: [] },
          ],
        },
        {
          id: "shard",
          shards: 2,
          stages: [{ id: "part", run: "test $SHARD_INDEX -le $SHARD_TOTAL", "timeout-minutes": 1 }],
        },
      ],
      after: [{ uses: "guardrail/review", if: "always()", with: { verdict: "build/made/one.txt" } }],
      "fan-out": { "max-jobs": 3, "runs-on": { default: "ubuntu-latest" } },
    },
    quick: { stages: [{ id: "only", run: "echo fine", artifacts: ["made/**"] }] },
    guards: { stages: guardrails.map((name) => ({ uses: `guardrail/${name}`, needs: [] })) },
    nested: { stages: [{ id: "first", run: "echo nested" }] },
  },
};

export const pipelineFile = ".github/orchestrator.yml";

/** Files of a repository that every verb finds something in. */
export const repositoryFiles = {
  // JSON is YAML, too.
  [pipelineFile]: JSON.stringify(pipelines, null, 2),
  ".gitignore": "node_modules/\n.runs/\nout/\nmade/\nagain\n",
  ".gitattributes": "*.gen.js linguist-generated\n*.png binary\n",
  "package.json": JSON.stringify({ name: "shop", version: "1.0.0", scripts: { test: "true", lint: "true" } }),
  "src/cart.js": "export const cart = 1;\n",
  "docs/guide.md": [
    "---\nowner: payments\ncadence_days: 60\nlast_review: 2026-11-01\n---\n",
    "# Guide\n\nSee [the other](other.md#first) and `src/cart.js`.\n",
    "```sh\nnpm run lint\nnode src/cart.js\norchestrator run gate\n```\n",
    '| a | b |\n|---|---|\n| <a id="x">1</a> | ![p](p.png) |\n\n- [x] done, see `src/cart.js`\n',
  ].join("\n"),
  "docs/other.md": "---\nlast_review: 2026-11-01\n---\n\n# First\n\n[back](guide.md)\n",
  "docs/registry.yml": "documents:\n  - path: docs/*.md\n    owner: shop\n    cadence_days: 30\n",
  "tasks/0001-cart.md":
    "---\nlast_review: 2026-11-01\nstatus: open\n---\n\n# Cart\n\n## Goal\n\nA cart.\n\n- [x] 1 `src/cart.js`\n\n<!-- manifest: fuzz/gate -->\n[manifest](x)\n",
  "tasks/index.json": JSON.stringify({
    items: [
      {
        id: "fuzz",
        slug: "fuzz",
        approvals: [{ actor: "somebody", timestamp: "2026-11-22T09:30:00Z" }],
      },
    ],
  }),
};
