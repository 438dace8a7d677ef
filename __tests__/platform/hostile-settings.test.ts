import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openRepository } from "../../src/changes/open-repository.ts";
import { diskFiles } from "../../src/platform/files.ts";
import { openGit } from "../../src/platform/git.ts";
import { createProcesses } from "../../src/platform/process.ts";
import { gitEnvironment, initRepository, makeFolder, type Repository } from "../changes/repository.ts";
import { runs } from "../support/property-runs.ts";

/** Settings that a person or a machine can have, with values that change what git says by default (git-config). */
const hostile: Readonly<Record<string, readonly string[]>> = {
  "advice.statusHints": ["false"],
  "alias.diff": ["!false"],
  "alias.ls-files": ["!false"],
  "blame.ignoreRevsFile": ["/nowhere"],
  "color.diff": ["always"],
  "color.status": ["always"],
  "color.ui": ["always"],
  "core.abbrev": ["4", "40"],
  "core.attributesFile": ["ATTRIBUTES"],
  "core.autocrlf": ["true", "input"],
  "core.bigFileThreshold": ["1"],
  "core.commentChar": ["+"],
  "core.eol": ["crlf"],
  "core.fileMode": ["false"],
  "core.ignoreCase": ["true"],
  "core.ignoreStat": ["true"],
  "core.logAllRefUpdates": ["always"],
  "core.pager": ["false"],
  "core.precomposeUnicode": ["true"],
  "core.quotePath": ["true", "false"],
  "core.safecrlf": ["true", "warn"],
  "core.symlinks": ["false"],
  "core.untrackedCache": ["true"],
  "core.whitespace": ["cr-at-eol,tabwidth=1"],
  "diff.algorithm": ["patience", "histogram", "minimal"],
  "diff.autoRefreshIndex": ["false"],
  "diff.colorMoved": ["zebra"],
  "diff.context": ["0", "100"],
  "diff.dirstat": ["lines"],
  "diff.external": ["false"],
  "diff.ignoreSubmodules": ["all"],
  "diff.indentHeuristic": ["false"],
  "diff.interHunkContext": ["9"],
  "diff.mnemonicPrefix": ["true"],
  "diff.noprefix": ["true"],
  "diff.orderFile": ["EXCLUDES", "/nowhere"],
  "diff.relative": ["true"],
  "diff.renameLimit": ["1"],
  "diff.renames": ["false", "copies"],
  "diff.statGraphWidth": ["1"],
  "diff.submodule": ["diff", "log"],
  "diff.suppressBlankEmpty": ["true"],
  "diff.wordRegex": ["."],
  "diff.wsErrorHighlight": ["all"],
  "diff.x.binary": ["true"],
  "diff.x.command": ["false"],
  "diff.x.textconv": ["false"],
  "feature.manyFiles": ["true"],
  "format.pretty": ["fuller"],
  "grep.lineNumber": ["true"],
  "i18n.commitEncoding": ["ISO-8859-1"],
  "i18n.logOutputEncoding": ["ISO-8859-1", "UTF-16"],
  "log.date": ["relative"],
  "log.decorate": ["full"],
  "log.diffMerges": ["on"],
  "log.follow": ["true"],
  "log.mailmap": ["false", "true"],
  "log.showRoot": ["false"],
  "log.showSignature": ["true"],
  "mailmap.file": ["EXCLUDES"],
  "merge.renames": ["false"],
  "status.relativePaths": ["false"],
  "status.renames": ["false"],
  "status.showUntrackedFiles": ["no"],
  "status.submoduleSummary": ["true"],
  "submodule.recurse": ["true"],
  "tar.umask": ["0777"],
};

/** Renames, moved lines, line ends, modes, links, other alphabets, attributes with a driver, ignored and untracked files. */
function makeChange(): { repository: Repository; base: string; head: string } {
  const repository = initRepository();
  for (const name of ["a", "b", "c"]) repository.write(`src/${name}.txt`, `${name}\n`.repeat(9));
  repository.write("moved.txt", "a\nb\nc\na\nb\nb\na\n");
  repository.write("crlf.txt", "one\r\ntwo\r\nthree\r\n");
  repository.write("ünï/cöde.txt", "x\n");
  repository.write("data.bin", new Uint8Array([0, 1, 2]));
  repository.write("blanks.txt", "a\nb\n");
  repository.write(".gitattributes", "moved.txt diff=x\n*.gen linguist-generated\n");
  repository.write(".gitignore", "ignored/\n");
  repository.link("link", "src/a.txt");
  const base = repository.commit("base");
  for (const name of ["a", "b", "c"]) {
    repository.git(["mv", `src/${name}.txt`, `src/${name}-2.txt`]);
    appendFileSync(join(repository.folder, `src/${name}-2.txt`), "more\n");
  }
  repository.write("moved.txt", "c\nb\na\nb\na\nc\n");
  repository.write("crlf.txt", "one\r\ntwo\r\nfour\r\n");
  repository.write("ünï/cöde.txt", "y\n");
  repository.write("data.bin", new Uint8Array([0, 1, 2, 3]));
  repository.write("blanks.txt", "a \n\n\tb\n");
  repository.write("made.gen", "1\n2\n");
  repository.git(["rm", "--quiet", "link"]);
  const head = repository.commit("Ünïcode und „Zeichen“");
  repository.write("crlf.txt", "one\r\n");
  repository.write("new.txt", "1\n2\n3\n");
  repository.write("kept.log", "1\n");
  repository.write("ignored/x", "1\n");
  return { repository, base, head };
}

async function historyOf(opened: ReturnType<typeof openRepository>): Promise<unknown> {
  const { touched, ...rest } = await opened.history(new Date(0));
  return { ...rest, touched: [...(touched ?? [])] };
}

/** All that is asked of git, of the commit and of the work tree. */
async function factsOf({ repository, base }: ReturnType<typeof makeChange>, env: Record<string, string>) {
  const git = openGit(repository.folder, env, createProcesses());
  const told = async (includeWorkingTree: boolean) => {
    const request = { includeWorkingTree, explicitBase: base };
    const opened = openRepository({ git, files: diskFiles(), request });
    return {
      changes: await opened.changes(),
      measured: await opened.measure(),
      files: await opened.files(),
      before: String(await opened.readBase("crlf.txt")),
      onlyBlanks: [...(await opened.onlyBlanks())],
      history: await historyOf(opened),
    };
  };
  const position = await git.position();
  return { committed: await told(false), here: await told(true), position, tree: await git.treeState([]) };
}

/** An environment with these settings in the file of HOME, and in that of the system. */
function withSettings(entries: readonly (readonly [key: string, value: string])[]): Record<string, string> {
  const home = makeFolder();
  writeFileSync(join(home, "attributes"), "* -diff linguist-generated\n* text eol=crlf\n");
  writeFileSync(join(home, "excludes"), "*.log\nnew.txt\n*.txt\n");
  mkdirSync(join(home, "git"));
  writeFileSync(join(home, "git/attributes"), "* binary\n");
  const text = entries.map(([key, value]) => {
    const [section = "", ...rest] = key.split(".");
    const name = rest.pop()!;
    const head = rest.length === 0 ? `[${section}]` : `[${section} "${rest.join(".")}"]`;
    const path = value.replace(/^(ATTRIBUTES|EXCLUDES)$/, (word) => join(home, word.toLowerCase()));
    return `${head}\n\t${name} = ${JSON.stringify(path)}\n`;
  });
  const half = Math.ceil(text.length / 2);
  writeFileSync(join(home, ".gitconfig"), text.slice(0, half).join(""));
  writeFileSync(join(home, "system"), text.slice(half).join(""));
  const { GIT_CONFIG_GLOBAL: _, GIT_CONFIG_NOSYSTEM: __, ...env } = gitEnvironment;
  return { ...env, HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_SYSTEM: join(home, "system") };
}

const all = Object.entries(hostile).flatMap(([key, values]) => values.map((value) => [key, value] as const));

test("what a person has git ignore everywhere is no change, as git would not add it", async () => {
  const change = makeChange();
  const { here, committed } = await factsOf(change, withSettings([["core.excludesFile", "EXCLUDES"]]));
  const plain = await factsOf(change, gitEnvironment);
  expect(committed.changes).toEqual(plain.committed.changes);
  const left = plain.here.changes.entries.filter(({ path }) => !["new.txt", "kept.log"].includes(path));
  expect(here.changes.entries).toEqual(left);
});

describe("what git is asked has one answer, whatever a person or a machine has configured (F13)", () => {
  test("each setting, with each of its values once", async () => {
    const change = makeChange();
    const plain = await factsOf(change, gitEnvironment);
    expect(plain.here.measured.map(({ path }) => path)).toContain("new.txt");
    expect(plain.committed.onlyBlanks).toEqual(["blanks.txt"]);
    expect(plain.committed.history).toMatchObject({ commits: [{ subject: "Ünïcode und „Zeichen“" }] });
    for (const at of [0, 1, 2]) {
      const entries = Object.entries(hostile).map(
        ([key, values]) => [key, values[at] ?? values[0]!] as const,
      );
      expect(await factsOf(change, withSettings(entries))).toEqual(plain);
    }
  });

  test("any of them together", async () => {
    const change = makeChange();
    const plain = await factsOf(change, gitEnvironment);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: 2 }), async (entries) => {
        expect(await factsOf(change, withSettings(entries))).toEqual(plain);
      }),
      { numRuns: runs(12) },
    );
  });
});
