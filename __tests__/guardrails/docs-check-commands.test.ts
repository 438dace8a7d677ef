import { describe, expect, test } from "@jest/globals";
import { faultsOf, type Files, judgeFiles, shown } from "./docs-check-repository.ts";

const files: Files = {
  "package.json": JSON.stringify({ scripts: { build: "x", test: "x", "lint:fix": "x", generate: "x" } }),
  "packages/api/package.json": JSON.stringify({ name: "@acme/api", scripts: { serve: "x", test: "x" } }),
  "packages/web/package.json": JSON.stringify({ name: "web", scripts: {} }),
  "packages/broken/package.json": "{",
  "packages/api/src/server.ts": "",
  "scripts/build.sh": "",
  ".github/orchestrator.yml":
    "pipelines:\n  gate: { stages: [{ id: unit, run: x }] }\n  docs-review: { aliases: { quick: [unit] }, stages: [] }\n",
};

const inShell = (script: string) => faultsOf(`\`\`\`sh\n${script}\n\`\`\``, files, { paths: true });
const script = (line: number, name: string, path = "package.json") =>
  `${line}: missing-script: There is no script "${name}" in ${path}.`;

/** Commands, the script that is missing, and where it was looked for. */
const calls = [
  ["npm run gone", "gone", "package.json"],
  ["npm run-script gone -- --flag", "gone", "package.json"],
  ["npm --silent run gone", "gone", "package.json"],
  ["npm start", "start", "package.json"],
  ["CI=1 sudo npm run gone", "gone", "package.json"],
  ["npm ci && npm run gone", "gone", "package.json"],
  ["npm run build | tee log; npm run gone", "gone", "package.json"],
  ["npm run build --prefix packages/api", "build", "packages/api/package.json"],
  ["npm --prefix=packages/api run build", "build", "packages/api/package.json"],
  ["npm run build -w @acme/api", "build", "packages/api/package.json"],
  ["npm run build --workspace=packages/api", "build", "packages/api/package.json"],
  ["cd packages/api && npm run build", "build", "packages/api/package.json"],
  ["pnpm run gone", "gone", "package.json"],
  ["pnpm -C packages/api run build", "build", "packages/api/package.json"],
  ["pnpm --filter web test", "test", "packages/web/package.json"],
  ["pnpm dev", "dev", "package.json"],
  ["yarn lint", "lint", "package.json"],
  ["yarn run gone:now", "gone:now", "package.json"],
  ["yarn workspace web test", "test", "packages/web/package.json"],
  ["yarn --cwd packages/api build", "build", "packages/api/package.json"],
];

describe("scripts", () => {
  test.each(calls)("%s is an error in a shell block", async (command, name, path) => {
    expect(await inShell(command)).toEqual([script(2, name, path)]);
  });

  test.each(calls)("F4: %s says nothing in a code span", async (command) => {
    expect(await faultsOf(`Do \`${command}\`.`, files)).toEqual([]);
  });

  test.each([
    "Run this in your project:",
    "Add it to your own package.json:",
    "First `npm create vite`, then:",
    "Use create-react-app:",
    "In an existing app:",
  ])("F4: after %j the command is for another project", async (prose) => {
    expect(await faultsOf(`${prose}\n\n\`\`\`sh\nnpm run gone\n\`\`\``, files)).toEqual([]);
  });

  test("F4: a site's pages speak to those who use the package", async () => {
    const site = { "docs/.vitepress/config.ts": "export default {}" };
    expect(await faultsOf("```sh\nnpm run gone\n```", { ...files, ...site })).toEqual([]);
  });

  test("a command may continue on the next line", async () => {
    expect(await inShell("npm run \\\n  gone")).toEqual([script(3, "gone")]);
  });

  test.each([
    "npm run build",
    "npm test",
    "npm t",
    "npm run",
    "npm install gone",
    "npm run <script>",
    "npm run $SCRIPT",
    "npm run NAME",
    "npm run ...",
    "npm run test:*",
    "npm run gone --if-present",
    "npm run gone --workspaces",
    "npm run gone --prefix elsewhere",
    "npm run gone -w unknown",
    "npm --prefix packages/broken run gone",
    "npm init vite",
    "pnpm install",
    "pnpm exec gone",
    "pnpm vitest",
    "pnpm -r run gone",
    "yarn",
    "yarn add gone",
    "yarn run eslint",
    "yarn lint:fix",
    "echo npm run gone",
    "# npm run gone",
    "git clone x && cd x && npm run gone",
    "cat <<EOF\nnpm run gone\nEOF",
    "(cd packages/api && npm run serve)\nnpm run build",
  ])("%j is none", async (command) => {
    expect(await inShell(command)).toEqual([]);
  });

  test("in a transcript, only typed lines are commands", async () => {
    expect(await inShell("$ npm run build\nnpm run gone\n$ npm run missing")).toEqual([script(4, "missing")]);
  });

  test("other languages are skipped", async () => {
    for (const language of ["", "text", "yaml", "js"])
      expect(await faultsOf(`\`\`\`${language}\nnpm run gone\n\`\`\``, files)).toEqual([]);
  });

  test("the script may be in the document's folder or any parent", async () => {
    const text = "```sh\nnpm run serve\nnpm run build\nnpm run gone\n```";
    expect(shown(await judgeFiles({ ...files, "packages/api/docs/page.md": text }))).toEqual([
      'missing-script packages/api/docs/page.md:4:9 There is no script "gone" in packages/api/package.json and package.json.',
    ]);
  });

  test("F4: one of another package says nothing, but where the command names a package", async () => {
    expect(await inShell("npm run serve\nnpm run serve -w web")).toEqual([
      script(3, "serve", "packages/web/package.json"),
    ]);
  });

  test("without a package.json nothing is reported", async () => {
    expect(await faultsOf("```sh\nnpm run gone\n```")).toEqual([]);
  });
});

describe("pipelines", () => {
  test.each([
    "orchestrator run gone",
    "orchestrator plan gone --jobs 8",
    "npx github:org/orchestrator run gone",
    "npx --yes github:org/orchestrator#v1 run gone --json",
  ])("%s is an error", async (command) => {
    const fault = 'There is no pipeline "gone" in .github/orchestrator.yml.';
    expect(await inShell(command)).toEqual([`2: missing-pipeline: ${fault}`]);
    expect(await faultsOf(`\`${command}\``, files)).toEqual([`1: missing-pipeline: ${fault}`]);
  });

  test.each([
    "orchestrator run",
    "orchestrator run gate",
    "orchestrator run unit",
    "orchestrator plan quick",
    "npx github:org/orchestrator run docs-review --jobs 4",
    "orchestrator run gone --config other.yml",
    "orchestrator run -c other.yml gone",
    "orchestrator run <pipeline>",
    "orchestrator run X",
    "orchestrator show gone",
    "npx other run gone",
    "docker run gone",
  ])("%s is none", async (command) => {
    expect(await inShell(command)).toEqual([]);
  });

  test("those of the JSON format are known too, and a file that can't be read says nothing", async () => {
    const at = (path: string, text: string) => faultsOf("`orchestrator run gone`", { [path]: text });
    expect(await at("codex.orchestrator.json", '{ "pipelines": [{ "id": "gate" }, null] }')).toHaveLength(1);
    expect(await at("codex.orchestrator.json", '{ "pipelines": [{ "id": "gone" }] }')).toEqual([]);
    expect(await at(".github/orchestrator.yaml", "pipelines: [")).toEqual([]);
    expect(await at(".github/orchestrator.yaml", "")).toEqual([]);
    expect(await at("other.yml", "pipelines: {}")).toEqual([]);
  });
});

describe("paths in commands", () => {
  test.each([
    ["bash scripts/biuld.sh", "scripts/biuld.sh"],
    ["./scripts/biuld.sh --all", "./scripts/biuld.sh"],
    ["node scripts/gone.js", "scripts/gone.js"],
    ["cat packages/api/src/gone.ts | grep x", "packages/api/src/gone.ts"],
    ["cd packages/api && node src/gone.ts", "src/gone.ts"],
  ])("%s names what is missing", async (command, path) => {
    expect(await inShell(command)).toEqual([
      `2: missing-path: The path ${JSON.stringify(path)} does not exist.`,
    ]);
  });

  test.each([
    "bash scripts/build.sh scripts",
    "cd packages/api && node src/server.ts",
    "mkdir scripts/new/",
    "cp scripts/build.sh scripts/copy.sh",
    "node scripts/build.sh > scripts/log.txt",
    "npx esbuild scripts/build.sh --outfile scripts/made.js -o scripts/made.js",
    "curl -o scripts/made.sh https://x.test/scripts/x.sh",
    "./gradlew build",
    "./run.sh",
  ])("%s does not", async (command) => {
    expect(await inShell(command)).toEqual([]);
  });

  test("words have their line and column, also in a list in a quote", async () => {
    const text = "> - one\n>\n>   ```sh\n>   npm ci\n>     node scripts/gone.js\n>   ```\n";
    const judged = await judgeFiles({ ...files, "README.md": text }, { paths: true });
    expect(judged.findings.map(({ line, column }) => [line, column])).toEqual([[5, 12]]);
  });
});
