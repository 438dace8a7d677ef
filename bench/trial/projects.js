// Real projects at fixed versions: node and Python here, the others in compiled-projects.js. Who chose them had not read the
// source of `init`, and had not written it.
import { compiledProjects } from "./compiled-projects.js";

/**
 * A published archive.
 * @typedef {object} Source
 * @property {"npm" | "go" | "pypi" | "cargo" | "maven"} registry
 * @property {string} name with its version, as the registry's client takes it
 * @property {string} digest as the registry's client says it; of PyPI and Maven the SHA-256 of the file
 * @property {string} [inner] the folder in the archive that is the project
 * @property {string} [into] the path in the repository (default: its root)
 */

/**
 * @typedef {object} Project
 * @property {string} name as `--only` takes it
 * @property {string} kind
 * @property {Source[]} sources
 * @property {string[]} tools commands without which its stages are not run; the written files are always checked
 * @property {Record<string, string>} [files] what its repository has and its archive has not
 * @property {string[]} [prepare] commands before the first commit, such as those that write its lock file
 * @property {Record<string, string>} [env] variables of all its commands
 * @property {string} [own] its own test command; undefined: it has no tests
 * @property {{ file: string, from: string, to: string }} [damage] breaks one of its tests
 * @property {string[]} [tests] files and folders of tests
 * @property {{ file: string, lines: string }[]} [testLines] tests in other files: lines with this text
 * @property {string} [failing] the stage that a broken test fails (default: test)
 */

/** @type {Project[]} */
const interpretedProjects = [
  {
    name: "left-pad",
    kind: "npm",
    sources: [
      {
        registry: "npm",
        name: "left-pad@1.3.0",
        digest:
          "sha512-XI5MPzVNApjAyhQzphX8BkmKsKUxD4LdyK24iZeQGinBN9yTQT3bFlCBy/aVx2HrNcqQGsdot8ghrjyrvMCoEA==",
      },
    ],
    tools: ["npm"],
    prepare: ["npm install --package-lock-only --no-audit --no-fund"],
    own: "npm test",
    damage: { file: "test.js", from: "' foo'", to: "'foo'" },
    tests: ["test.js"],
  },
  {
    name: "fastq-reusify",
    kind: "pnpm workspace",
    sources: [
      {
        registry: "npm",
        name: "fastq@1.17.1",
        digest:
          "sha512-sRVD3lWVIXWg6By68ZN7vho9a1pQcN/WBFaAAsDDFzlJjvoGx0P8z7V1t72grFJfJhu3YPZBuu25f7Kaw2jN1w==",
        into: "packages/fastq",
      },
      {
        registry: "npm",
        name: "reusify@1.0.4",
        digest:
          "sha512-U9nH88a3fc/ekCF1l0/UP1IosiuIjyTh7hBvXVMHYgVcfGvt897Xguj2UOLDeI5BG2m7/uwyaLVT6fbtCwTyzw==",
        into: "packages/reusify",
      },
    ],
    tools: ["pnpm"],
    files: {
      "package.json": '{ "name": "queues", "private": true, "packageManager": "pnpm@10.12.1" }\n',
      "pnpm-workspace.yaml": "packages:\n  - packages/*\nlinkWorkspacePackages: true\n",
    },
    prepare: ["pnpm install --lockfile-only"],
    own: "pnpm --recursive run test",
    damage: { file: "packages/reusify/test.js", from: "t.plan(6)", to: "t.plan(7)" },
    tests: ["packages/fastq/test", "packages/reusify/test.js"],
  },
  {
    name: "json-schema-traverse",
    kind: "Yarn 4",
    sources: [
      {
        registry: "npm",
        name: "json-schema-traverse@1.0.0",
        digest:
          "sha512-NM8/P9n3XjXhIZn1lLhkFaACTOURQXjWhV4BA/RnOv8xvgqtqpAX9IO4mRQxSx1Rlo4tqzeqb0sOlruaOy3dug==",
      },
    ],
    tools: ["yarn"],
    files: { ".yarnrc.yml": "nodeLinker: node-modules\n" },
    prepare: ["yarn install --mode=update-lockfile"],
    own: "yarn run test",
    damage: { file: "spec/index.spec.js", from: "deepStrictEqual", to: "notDeepStrictEqual" },
    tests: ["spec"],
  },
  {
    name: "click",
    kind: "uv and pytest",
    sources: [
      {
        registry: "pypi",
        name: "click==8.2.1",
        digest: "27c491cc05d968d271d5a1db13e3b5a184636d9d930f148c50b038f0d0646202",
      },
    ],
    tools: ["uv"],
    // Its tests of a pager depend on timing.
    env: { PYTEST_ADDOPTS: "--deselect tests/test_utils.py::test_echo_via_pager" },
    own: "uv run pytest -q",
    damage: { file: "tests/test_chain.py", from: "assert not result", to: "assert result" },
    tests: ["tests"],
  },
  {
    name: "cleo",
    kind: "Poetry",
    sources: [
      {
        registry: "pypi",
        name: "cleo==2.1.0",
        digest: "0b2c880b5d13660a7ea651001fb4acb527696c01f15c9ee650f377aa543fd523",
      },
    ],
    tools: ["poetry"],
    // Its archive has no lock file. A newer mypy finds what that of its time did not.
    prepare: [`sed -i 's/"^1.5"/"1.5.1"/' pyproject.toml`, "poetry lock"],
    own: "poetry run pytest -q",
    damage: { file: "tests/test_helpers.py", from: '== "Foo"', to: '!= "Foo"' },
    tests: ["tests"],
  },
];

/** @type {Project[]} */
export const projects = [
  ...interpretedProjects,
  ...compiledProjects,
  { name: "empty", kind: "empty", sources: [], tools: [] },
];
