import { posix } from "node:path";
import { stage, type Inspection, type ProjectKind } from "../kind.ts";
import { parentFolder, type SourceFolder } from "../source-folder.ts";

export const go: ProjectKind = { name: "Go", marker: /^go\.mod$/, inspect };

async function inspect(folder: SourceFolder): Promise<Inspection> {
  const isTested = (await findOwnFiles(folder)).some((file) => file.endsWith("_test.go"));
  const linter = folder.firstOf(".golangci.yml", ".golangci.yaml", ".golangci.toml");
  return {
    stages: [
      stage("build", "go build ./..."),
      stage("lint", "go vet ./..."),
      ...(isTested ? [stage("test", "go test ./...")] : []),
    ],
    leftOut: linter === undefined ? [] : ["golangci-lint run (the workflow doesn't install it)"],
    steps: [
      [
        "- uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0",
        "  with:",
        `    go-version-file: ${posix.join(folder.path, "go.mod")}`,
        ...(folder.path === "" ? [] : [`    cache-dependency-path: ${folder.path}/go.sum`]),
      ],
    ],
    dependsOn: await findReplaced(folder),
  };
}

/** Go files of this module, without those of modules below. */
async function findOwnFiles({ below }: SourceFolder): Promise<string[]> {
  const modules = below.filter((file) => file.endsWith("/go.mod")).map(parentFolder);
  return below.filter((file) => !modules.some((path) => file.startsWith(`${path}/`)));
}

/** The folders that go.mod names in `replace`, and the modules of go.work. */
async function findReplaced(folder: SourceFolder): Promise<string[]> {
  if (folder.path === "") return [];
  const own = await folder.read("go.mod");
  const replaced = [...own.matchAll(/=> *(\.\.?\/\S*)/g)].map(([, path]) => resolve(folder, path!));
  const workspace = folder.findUp("go.work");
  if (workspace === undefined) return replaced.map((path) => posix.join(path, "**"));
  const text = await workspace.folder.read("go.work");
  const listed = [...text.matchAll(/^(?:use)?[ \t]+"?(\.[^\s"]*)"?/gm)].map(([, path]) =>
    resolve(workspace.folder, path!),
  );
  const used = [...new Set([...listed, ...replaced])].filter((path) => path !== folder.path);
  const required = await filterRequired(folder, own, used);
  return [workspace.path, ...required.map((path) => posix.join(path, "**"))];
}

/** Modules of which go.mod names the path, and folders without a go.mod that can be read. */
async function filterRequired(
  folder: SourceFolder,
  own: string,
  paths: readonly string[],
): Promise<string[]> {
  const required: string[] = [];
  for (const path of paths) {
    const [, name] = /^module +(\S+)/m.exec(await folder.at(path).read("go.mod")) ?? [];
    if (name === undefined || own.split(/\s+/).includes(name)) required.push(path);
  }
  return required;
}

function resolve(folder: SourceFolder, path: string): string {
  const resolved = posix.join(folder.path, path).replace(/\/$/, "");
  return resolved === "." ? "" : resolved;
}
