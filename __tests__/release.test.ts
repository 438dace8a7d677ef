import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { project, run } from "./end-to-end/command-line.ts";
import { git, writeFiles } from "./end-to-end/repository.ts";
import { callCommandLine } from "./support/call-command-line.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const manifest = (version: string) => ({
  name: "small",
  version,
  type: "module",
  scripts: { bundle: "node bundle.js" },
});

/** Stands for the bundler: what it makes depends on the source, and a broken source makes it fail. */
const bundler = `import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
const source = readFileSync("src/model/version.ts", "utf8");
mkdirSync("dist", { recursive: true });
writeFileSync("dist/new.js", "half of it");
if (source.includes("broken")) process.exit(1);
writeFileSync("dist/index.js", source);
`;

const files = {
  "package.json": `${JSON.stringify(manifest("1.1.0"), null, 2)}\n`,
  "package-lock.json": `${JSON.stringify({ name: "small", version: "1.1.0", lockfileVersion: 3, requires: true, packages: { "": { name: "small", version: "1.1.0" } } }, null, 2)}\n`,
  "src/model/version.ts": '/** The version. */\nexport const version = "1.1.0";\n',
  "bundle.js": bundler,
  "dist/index.js": "old\n",
  "README.md": "uses: org/orchestrator@v1\n",
  ".gitignore": "node_modules\n",
  "CHANGELOG.md":
    "# Changelog\n\n## [Unreleased]\n\n### Fixed\n\n- this\n\n## [1.1.0] - 2026-01-01\n\n- before\n",
};

interface Release {
  clone: string;
  origin: string;
  release(version: string): Promise<{ code: number | null; stdout: string; stderr: string }>;
}

/** A clone of a small project with this project's release program, whose origin is a folder. */
async function openProject(changed: Readonly<Record<string, string>> = {}): Promise<Release> {
  const folder = await temporaryFolder();
  const [origin, clone] = [join(folder, "origin.git"), join(folder, "clone")];
  await git(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  await git(folder, "clone", "--quiet", origin, clone);
  for (const program of [".ci/release.js", ".ci/release-notes"]) {
    mkdirSync(dirname(join(clone, program)), { recursive: true });
    cpSync(join(project, program), join(clone, program));
  }
  await writeFiles(clone, { ...files, ...changed });
  await git(clone, "checkout", "--quiet", "-B", "main");
  await git(clone, "config", "user.name", "t");
  await git(clone, "config", "user.email", "t@example.invalid");
  await git(clone, "add", "--all");
  await git(clone, "commit", "--quiet", "-m", "first");
  await git(clone, "tag", "v1.1.0");
  await git(clone, "push", "--quiet", "origin", "main", "v1.1.0");
  return {
    clone,
    origin,
    release: (version) =>
      run(process.execPath, [".ci/release.js", version], clone, { npm_config_offline: "true" }),
  };
}

/** What must be as before when nothing was released. */
async function expectUnreleased({ clone, origin }: Release, before: string): Promise<void> {
  expect(await git(clone, "rev-parse", "HEAD")).toBe(before);
  expect(await git(origin, "rev-parse", "main")).toBe(before);
  expect(await git(origin, "tag")).toBe("v1.1.0");
  expect(await git(clone, "tag")).toBe("v1.1.0");
}

describe("one command", () => {
  test("sets the version everywhere, dates the changelog, rebuilds, commits, tags and pushes", async () => {
    const opened = await openProject();
    const { clone, origin } = opened;
    expect(await opened.release("1.2.0")).toMatchObject({ code: 0, stderr: "" });
    const show = (path: string) => git(origin, "show", `v1.2.0:${path}`);
    expect(JSON.parse(await show("package.json"))).toEqual(manifest("1.2.0"));
    expect(JSON.parse(await show("package-lock.json"))).toMatchObject({
      version: "1.2.0",
      packages: { "": { version: "1.2.0" } },
    });
    expect(await show("src/model/version.ts")).toContain('version = "1.2.0"');
    expect(await show("dist/index.js")).toContain('version = "1.2.0"');
    expect(await show("CHANGELOG.md")).toMatch(
      /^# Changelog\n\n## \[Unreleased\]\n\n## \[1\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Fixed\n\n- this\n\n## \[1\.1\.0\]/,
    );
    expect(await git(origin, "log", "-1", "--format=%s", "main")).toBe("Release 1.2.0");
    expect(await git(origin, "rev-parse", "v1.2.0^{commit}")).toBe(await git(origin, "rev-parse", "main"));
    expect(await git(clone, "status", "--porcelain")).toBe("");
    const notes = await run("bash", [".ci/release-notes", "v1.2.0"], clone);
    expect(notes.stdout.trim()).toBe("### Fixed\n\n- this");
  });

  test("releases the version that package.json has already, once", async () => {
    const opened = await openProject({ "package.json": `${JSON.stringify(manifest("1.2.0"), null, 2)}\n` });
    expect((await opened.release("1.2.0")).code).toBe(0);
    await writeFiles(opened.clone, { "CHANGELOG.md": files["CHANGELOG.md"] });
    await git(opened.clone, "commit", "--quiet", "-a", "-m", "more");
    await git(opened.clone, "push", "--quiet", "origin", "main");
    expect((await opened.release("1.2.0")).stderr).toContain("v1.2.0 is released already");
  });
});

describe("nothing is released, and a sentence says why,", () => {
  const refusals: [string, string, string, (opened: Release) => Promise<unknown> | void][] = [
    [
      "with changes",
      "1.2.0",
      "the work tree has changes",
      ({ clone }) => writeFileSync(join(clone, "x"), ""),
    ],
    [
      "from another branch",
      "1.2.0",
      "and this is topic",
      ({ clone }) => git(clone, "checkout", "-qb", "topic"),
    ],
    [
      "with commits that origin lacks",
      "1.2.0",
      "this main is not origin's",
      ({ clone }) => git(clone, "commit", "--quiet", "--allow-empty", "-m", "mine"),
    ],
    ["for a version that is out", "1.1.0", "v1.1.0 is released already", () => undefined],
    ["for an earlier version", "1.0.9", "1.0.9 comes before 1.1.0", () => undefined],
    ["for what is no version", "1.2", "expected a version such as 1.2.0", () => undefined],
    ["while pages name another major version", "2.0.0", "name another one: README.md", () => undefined],
  ];

  test.each(refusals)("%s", async (_, version, reason, prepare) => {
    const opened = await openProject();
    await prepare(opened);
    const before = await git(opened.clone, "rev-parse", "HEAD");
    const { code, stderr } = await opened.release(version);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Not released: /)]);
    expect(stderr).toContain(reason);
    expect(await git(opened.clone, "rev-parse", "HEAD")).toBe(before);
    expect(await git(opened.origin, "tag")).toBe("v1.1.0");
  });

  test.each([
    [
      "without an entry",
      { "CHANGELOG.md": "## [Unreleased]\n\n## [1.1.0]\n\n- before\n" },
      "says nothing below",
    ],
    ["when the bundle cannot be made", { "src/model/version.ts": 'const broken = "1.1.0";\n' }, "npm run"],
  ])("%s, and the work tree is as before", async (_, changed, reason) => {
    const opened = await openProject(changed);
    const before = await git(opened.clone, "rev-parse", "HEAD");
    const { code, stderr } = await opened.release("1.2.0");
    expect([code, stderr]).toEqual([1, expect.stringContaining(reason)]);
    await expectUnreleased(opened, before);
    expect(await git(opened.clone, "status", "--porcelain")).toBe("");
    expect(existsSync(join(opened.clone, "dist/new.js"))).toBe(false);
  });

  test("when origin does not take it, and the commit stays here", async () => {
    const opened = await openProject();
    const hook = join(opened.origin, "hooks/pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho 'main is protected'; exit 1\n");
    chmodSync(hook, 0o755);
    const { code, stderr } = await opened.release("1.2.0");
    expect(code).toBe(1);
    expect(stderr).toContain("git push --atomic origin main v1.2.0");
    expect(await git(opened.origin, "tag")).toBe("v1.1.0");
    expect(readFileSync(join(opened.clone, "src/model/version.ts"), "utf8")).toContain("1.2.0");
  });
});

test("the changelog's newest version is the one that `--version` prints; before the first release, it has none (H23)", async () => {
  const called = await callCommandLine(project, "--version");
  const version = called.stdout.trim();
  const manifests = ["package.json", "package-lock.json"].map(
    (name) => JSON.parse(readFileSync(join(project, name), "utf8")) as { version: string },
  );
  expect(manifests.map((file) => file.version)).toEqual([version, version]);
  const text = readFileSync(join(project, "CHANGELOG.md"), "utf8");
  const [unreleased, newest] = [...text.matchAll(/^## \[(.+?)\]/gm)].map(([, name]) => name);
  expect(unreleased).toBe("Unreleased");
  expect(newest ?? version).toBe(version);
});
