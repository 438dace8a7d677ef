// Looks with zizmor, in its strictest way, through every workflow and action of this project: .github, action.yml, the
// examples in README and docs, and what `init` writes. Nothing is asked of the network. `.github/zizmor.yml` has the
// exceptions. Needs `bash .ci/python/install` and a built dist/.
import { execFileSync, spawnSync } from "node:child_process";
import { globSync } from "tinyglobby";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** Files without which their kind has no steps in the workflow. */
const texts = {
  justfile: "test:\n  true\n",
  "Taskfile.yml": "tasks: { test: exit 0 }\n",
  Pipfile: '[dev-packages]\npytest = "*"\n',
};

const scratch = mkdtempSync(join(tmpdir(), "zizmor-"));
try {
  process.exitCode = look([".github", "action.yml", ...examples(), ...shown(), ...written()]);
} finally {
  rmSync(scratch, { recursive: true });
}

function look(paths) {
  const settings = [
    "--offline",
    "--persona",
    "pedantic",
    "--strict-collection",
    "--config",
    ".github/zizmor.yml",
  ];
  const zizmor = join(root, ".ci/python/venv/bin/zizmor");
  const { status, error } = spawnSync(zizmor, [...settings, "--format", "plain", ...paths], {
    cwd: root,
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}

/** Files of docs that are workflows or actions. */
function examples() {
  return globSync("docs/**/*.{yml,yaml}", { cwd: root }).filter((path) => isForGitHub(read(path)));
}

/** Workflows in the pages, each as a file of its own, in which they stand on the lines on which the page has them. */
function shown() {
  return globSync(["README.md", "docs/**/*.md"], { cwd: root }).flatMap((page) =>
    [...read(page).matchAll(/^```yaml\n(.*?)^```$/gms)]
      .filter(([, text]) => isForGitHub(text))
      .map(({ 1: text, index }) => {
        const line = read(page).slice(0, index).split("\n").length;
        return place(`${page.replaceAll("/", "-")}-${line}.yml`, "\n".repeat(line) + text);
      }),
  );
}

/** The workflow that `init` writes, for each kind of repository that it knows. */
function written() {
  const locks = ["package-lock.json", "pnpm-lock.yaml", "yarn.lock", "bun.lock"];
  const others = [
    ["go.mod"],
    ["pom.xml"],
    ["Gemfile"],
    ["setup.py"],
    ["setup.py", "uv.lock"],
    ["global.json", "a.sln"],
    ...Object.keys(texts).map((file) => [file]),
  ];
  const kinds = [[], ["package.json"], ...locks.map((lock) => ["package.json", lock]), ...others];
  return kinds.map((files) => {
    const folder = join(scratch, files.at(-1) ?? "no-package");
    mkdirSync(folder);
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    for (const file of files) writeFileSync(join(folder, file), texts[file] ?? "{}\n");
    execFileSync(process.execPath, [join(root, "dist/cli/index.js"), "init"], { cwd: folder });
    return join(folder, ".github/workflows/orchestrator.yml");
  });
}

function isForGitHub(text) {
  const value = parse(text);
  return value !== null && ("jobs" in value || "runs" in value);
}

function place(name, text) {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

function read(path) {
  return readFileSync(join(root, path), "utf8");
}
