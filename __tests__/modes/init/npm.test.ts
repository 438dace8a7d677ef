import { describe, expect, test } from "@jest/globals";
import { createSource, gateCommands, initialise, initialised, namesOf } from "./initialise.ts";

const withScripts = (scripts: Record<string, string>, more: object = {}) => ({
  "package.json": JSON.stringify({ name: "shop", scripts, ...more }),
  "package-lock.json": "{}",
});

const withoutLock = (more: object) => ({
  "package.json": JSON.stringify({ scripts: { test: "jest" }, ...more }),
});

describe("the scripts of a package", () => {
  test("are stages by what they do, in a useful order", async () => {
    const found = await initialised(
      withScripts({
        test: "jest",
        typecheck: "tsc",
        "lint:ci": "eslint . --max-warnings 0",
        "format:check": "prettier --check .",
        build: "tsc",
        start: "node .",
        style: "stylelint .",
        "docs:check": "node docs.js",
      }),
    );
    expect(gateCommands(found)).toEqual({
      build: "npm run build",
      "lint-ci": "npm run lint:ci",
      style: "npm run style",
      "format-check": "npm run format:check",
      typecheck: "npm run typecheck",
      test: "npm run test",
      "docs-check": "npm run docs:check",
    });
    expect(found.text).toContain("#   npm: script start\n");
    expect(found.summary).toContain("Left out: npm: script start.");
  });

  test("are no tests as npm init writes them", async () => {
    const found = await initialised(
      withScripts({ build: "tsc", test: 'echo "Error: no test specified" && exit 1' }),
    );
    const commands = gateCommands(found);
    expect(commands["build"]).toBe("npm run build");
    expect(commands["test"]).toContain("put the command that runs them into its stage test");
    expect(found.summary[1]).toBe("Not found: tests; write your test command into the stage test.");
    expect(found.text).toContain("script test (checks nothing)");
  });

  test.each([
    [{ "test:unit": "vitest run", "test:e2e": "playwright test" }, ["test-unit"]],
    [{ unit: "jest" }, ["unit"]],
    [{ specs: "mocha" }, ["specs"]],
    [{ test: "jest", "test:unit": "jest unit", "test:watch": "jest --watch" }, ["test"]],
    [{ test: "jest", check: "npm run test && npm run lint", lint: "eslint ." }, ["lint", "test"]],
    [{ test: "jest", check: "biome check" }, ["check", "test"]],
    [
      { test: "jest", lint: "run-p lint:*", "lint:js": "eslint .", "lint:css": "stylelint ." },
      ["lint", "test"],
    ],
    [{ test: "jest", lint: "eslint --fix .", "lint:ci": "eslint ." }, ["lint-ci", "test"]],
    [{ test: "jest", lint: "eslint .", "lint:ci": "eslint . --max-warnings 0" }, ["lint-ci", "test"]],
    [{ test: "jest", format: "prettier --write .", fmt: "prettier --check ." }, ["fmt", "test"]],
  ])("%j become %j", async (scripts, ids) => {
    const commands = gateCommands(await initialised(withScripts(scripts)));
    expect(Object.keys(commands)).toEqual(ids);
  });

  test.each(["{", "[]", "null", '"text"', ""])("in a broken package.json are a mistake: %j", async (text) => {
    const folder = await createSource({ "package.json": text });
    expect(await initialise(folder)).toEqual({
      messages: [expect.stringMatching(/^package\.json is not .+ run init again$/)],
    });
  });
});

describe("the package manager", () => {
  const scripts = { test: "jest" };
  test.each([
    ["npm", withScripts(scripts), ["actions/setup-node", "npm ci"]],
    ["npm", { "package.json": JSON.stringify({ scripts }) }, ["actions/setup-node", "npm install"]],
    [
      "pnpm",
      { "package.json": JSON.stringify({ scripts }), "pnpm-lock.yaml": "lockfileVersion: '9.0'\n" },
      ["pnpm/action-setup", "actions/setup-node", "pnpm install --frozen-lockfile"],
    ],
    [
      "yarn",
      { "package.json": JSON.stringify({ scripts }), "yarn.lock": "# yarn lockfile v1\n" },
      ["actions/setup-node", "yarn install --frozen-lockfile"],
    ],
    [
      "yarn",
      { "package.json": JSON.stringify({ scripts, packageManager: "yarn@4.5.0" }), "yarn.lock": "" },
      ["corepack enable", "actions/setup-node", "yarn install --immutable"],
    ],
    [
      "yarn",
      { "package.json": JSON.stringify({ scripts }), "yarn.lock": "__metadata:\n  version: 8\n" },
      ["corepack enable", "actions/setup-node", "yarn install --immutable"],
    ],
    [
      "bun",
      { "package.json": JSON.stringify({ scripts }), "bun.lock": "{}" },
      ["oven-sh/setup-bun", "bun install --frozen-lockfile"],
    ],
  ] as [string, Record<string, string>, string[]][])(
    "%s installs as its lock file wants",
    async (manager, files, steps) => {
      const found = await initialised(files);
      expect(gateCommands(found)["test"]).toBe(`${manager} run test`);
      expect(namesOf(found.steps)).toEqual(steps);
    },
  );

  test("pnpm has the version of packageManager, else one that can read the lock file", async () => {
    const lock = { "pnpm-lock.yaml": "lockfileVersion: '6.0'\n" };
    const named = await initialised({
      ...lock,
      "package.json": JSON.stringify({ scripts, packageManager: "pnpm@9.1.0" }),
    });
    expect(named.steps[0]!.with).toBeUndefined();
    const unnamed = await initialised({ ...lock, "package.json": JSON.stringify({ scripts }) });
    expect(unnamed.steps[0]!.with).toEqual({ version: 8 });
  });

  test.each<[string, unknown, string[], unknown]>([
    [
      "pnpm",
      { name: "pnpm", version: "^9.1.0", onFail: "error" },
      ["pnpm/action-setup", "actions/setup-node", "pnpm install"],
      { version: "^9.1.0" },
    ],
    [
      "yarn",
      [{ name: "yarn", version: "4.x" }],
      ["corepack enable", "actions/setup-node", "yarn install"],
      undefined,
    ],
    ["npm", { name: "cargo" }, ["actions/setup-node", "npm install"], { "node-version": 24 }],
    ["npm", [null, { name: 7 }], ["actions/setup-node", "npm install"], { "node-version": 24 }],
  ])("devEngines chooses %s: %j", async (manager, packageManager, steps, input) => {
    const found = await initialised(withoutLock({ devEngines: { packageManager } }));
    expect(gateCommands(found)["test"]).toBe(`${manager} run test`);
    expect(namesOf(found.steps)).toEqual(steps);
    expect(found.steps[0]!.with).toEqual(input);
  });

  test("packageManager comes before devEngines", async () => {
    const more = { packageManager: "yarn@4.5.0", devEngines: { packageManager: { name: "pnpm" } } };
    const found = await initialised(withoutLock(more));
    expect(gateCommands(found)["test"]).toBe("yarn run test");
  });
});

describe("Node's version", () => {
  test.each([
    [{}, {}, { "node-version": 24 }],
    [{ ".nvmrc": "18\n" }, {}, { "node-version-file": ".nvmrc" }],
    [{ ".node-version": "22.1.0\n" }, {}, { "node-version-file": ".node-version" }],
    [{}, { engines: { node: ">=20" } }, { "node-version-file": "package.json" }],
    [
      {},
      { devEngines: { runtime: [{ name: "bun" }, { name: "node", version: "^22" }] } },
      { "node-version-file": "package.json" },
    ],
    [{}, { devEngines: { runtime: { name: "node" } } }, { "node-version": 24 }],
    [{ ".tool-versions": "ruby 3.3\nnodejs 22.3.0\n" }, {}, { "node-version": "22.3.0" }],
    [{ ".config/mise.toml": '[tools]\nnode = "20.1"\n' }, {}, { "node-version": "20.1" }],
    [{ "mise.toml": '[tools]\nnode = "22"\n' }, {}, { "node-version": "22" }],
  ])("is that which the repository names: %j %j", async (files, more, settings) => {
    const { steps } = await initialised({ ...files, ...withScripts({ test: "jest" }, more) });
    expect(steps[0]!.with).toEqual({ ...settings, cache: "npm" });
  });
});
