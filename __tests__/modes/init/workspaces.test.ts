import { describe, expect, test } from "@jest/globals";
import { commandsOf, initialised, namesOf, type Initialised } from "./initialise.ts";

const package_ = (content: object): string => JSON.stringify(content);
const workspace = {
  "package.json": package_({ private: true, workspaces: ["packages/*"], scripts: { lint: "eslint ." } }),
  "package-lock.json": "{}",
  "packages/core/package.json": package_({ name: "@shop/core", scripts: { build: "tsc", test: "jest" } }),
  "packages/api/package.json": package_({
    name: "@shop/api",
    scripts: { build: "tsc", test: "jest" },
    dependencies: { "@shop/core": "*" },
  }),
};

const subtasksOf = ({ gate }: Initialised) =>
  Object.fromEntries(gate.subtasks.map((subtask) => [subtask.id, commandsOf(subtask)]));
const own = ".github/orchestrator.*";
const shared = "*.{json,yaml,yml,lock,lockb,js,cjs,mjs,ts}";

describe("a workspace", () => {
  test("has a subtask for each package, with the paths of what it needs", async () => {
    const found = await initialised(workspace);
    expect(subtasksOf(found)).toEqual({
      repository: { lint: "npm run lint" },
      "packages-api": { build: "npm run build", test: "npm run test" },
      "packages-core": { test: "npm run test" },
    });
    const [, api, core] = found.gate.subtasks;
    expect(found.text).toContain("working-directory: packages/api");
    expect(api!.paths).toEqual(["packages/api/**", shared, "packages/core/**", own]);
    expect(core!.paths).toEqual(["packages/core/**", shared, own]);
    expect(namesOf(found.steps)).toEqual(["actions/setup-node", "npm ci"]);
    expect(found.summary[1]).toBe("Not found: tests of npm in the root.");
  });

  test("builds what other packages need before all subtasks", async () => {
    const found = await initialised({
      ...workspace,
      "packages/base/package.json": package_({ name: "base", scripts: { build: "tsc" } }),
      "packages/core/package.json": package_({
        name: "@shop/core",
        scripts: { build: "tsc", test: "jest" },
        dependencies: { base: "*" },
      }),
    });
    expect(Object.keys(commandsOf({ stages: found.gate.setup }))).toEqual([
      "build-packages-base",
      "build-packages-core",
    ]);
  });

  test("whose root runs the packages' tests needs no subtasks", async () => {
    const found = await initialised({
      ...workspace,
      "package.json": package_({ workspaces: ["packages/*"], scripts: { test: "turbo run test" } }),
    });
    expect(subtasksOf(found)).toEqual({ "implementation-gate": { test: "npm run test" } });
    expect(found.summary[0]).toBe("Checks: npm: test.");
  });

  test("of pnpm is read from its own file", async () => {
    const found = await initialised({
      "package.json": package_({ private: true }),
      "pnpm-workspace.yaml": "packages:\n  - 'apps/**'\n  - '!apps/old'\n",
      "pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
      "apps/web/package.json": package_({ scripts: { test: "jest" } }),
      "apps/old/package.json": package_({ scripts: { test: "jest" } }),
    });
    expect(subtasksOf(found)["apps-web"]).toEqual({ test: "pnpm run test" });
    // It is no part of the workspace, so it installs on its own.
    expect(subtasksOf(found)["apps-old"]).toEqual({ test: "npm run test" });
    expect(found.steps.map((step) => `${step.run}@${step["working-directory"]}`)).toContain(
      "npm install@apps/old",
    );
  });
});

test("packages in subfolders each install and run in their own folder", async () => {
  const found = await initialised({
    "web/package.json": package_({ scripts: { test: "jest" }, packageManager: "pnpm@9.1.0" }),
    "web/pnpm-lock.yaml": "lockfileVersion: '9.0'\n",
    "api/package.json": package_({ scripts: { build: "tsc" } }),
    "api/package-lock.json": "{}",
    "api/test/fixtures/package.json": package_({ scripts: { test: "false" } }),
  });
  expect(subtasksOf(found)).toEqual({
    repository: {},
    api: { build: "npm run build" },
    web: { test: "pnpm run test" },
  });
  expect(found.gate.subtasks.map(({ paths }) => paths)).toEqual([[], ["api/**", own], ["web/**", own]]);
  expect(found.text).toContain("#   npm in api/test/fixtures\n");
  expect(found.steps.map((step) => [step.run, step["working-directory"], step.with])).toEqual([
    [
      undefined,
      undefined,
      { "node-version": 24, cache: "npm", "cache-dependency-path": "api/package-lock.json" },
    ],
    ["npm ci", "api", undefined],
    [undefined, undefined, { package_json_file: "web/package.json" }],
    [
      undefined,
      undefined,
      { "node-version": 24, cache: "pnpm", "cache-dependency-path": "web/pnpm-lock.yaml" },
    ],
    ["pnpm install --frozen-lockfile", "web", undefined],
  ]);
});

test("a package runs for changes of what its files name by a relative path", async () => {
  const found = await initialised({
    "web/package.json": package_({ scripts: { test: "jest" }, dependencies: { core: "file:../core" } }),
    "web/tsconfig.json": '{ "extends": "../tsconfig.base.json", "$schema": "../node_modules/a.json" }',
    "tsconfig.base.json": "{}",
    "core/package.json": package_({ dependencies: { base: "file:../base" } }),
    "base/package.json": package_({}),
  });
  const web = found.gate.subtasks.find(({ id }) => id === "web");
  expect(web!.paths).toEqual(["web/**", "core/**", "base/**", "tsconfig.base.json", own]);
});
