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
    dependsOn: await findWorkspaceModules(folder),
  };
}

/** Go files of this module, without those of modules below. */
async function findOwnFiles({ below }: SourceFolder): Promise<string[]> {
  const modules = below.filter((file) => file.endsWith("/go.mod")).map(parentFolder);
  return below.filter((file) => !modules.some((path) => file.startsWith(`${path}/`)));
}

/** go.work, and the folders of its modules that this one requires or imports, directly or not. */
async function findWorkspaceModules(folder: SourceFolder): Promise<string[]> {
  const workspace = folder.findUp("go.work");
  if (folder.path === "" || workspace === undefined) return [];
  const text = await workspace.folder.read("go.work");
  const listed = [...text.matchAll(/^(?:use)?[ \t]+"?(\.[^\s"]*)"?/gm)].map(([, path]) =>
    posix.join(workspace.folder.path, path!).replace(/\/$/, "").replace(/^\.$/, ""),
  );
  const needed = new Set([folder.path]);
  for (const path of needed)
    for (const other of listed)
      if (await needs(folder.at(path), folder.at(other))) needed.add(other);
  return [workspace.path, ...[...needed].slice(1).map((path) => posix.join(path, "**"))];
}

async function needs(one: SourceFolder, other: SourceFolder): Promise<boolean> {
  const [, name] = /^module +(\S+)/m.exec(await other.read("go.mod")) ?? [];
  if (name === undefined) return true;
  const literal = name.replaceAll(/[^\w/-]/g, "\\$&");
  return one.contains(/(?:\.go|^go\.mod)$/, new RegExp(`[\\s"]${literal}[\\s"/]`));
}
