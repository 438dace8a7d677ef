import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const who = "Somebody <somebody@example.org>";
/** Of the first commit; each is a minute later. */
const firstSecond = 1_700_000_000;

let made;

/** A repository with a branch `topic`, checked out, that is some changed files ahead of `main`. Made once. @returns its folder */
export const repository = (root, sizes) => (made ??= make(root, sizes));

function make(root, { files, commits, changed }) {
  const folder = mkdtempSync(join(root, "repository-"));
  const git = (...args) => execFileSync("git", args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  git("init", "--quiet", "--initial-branch=main");
  const history = join(root, "history.txt");
  writeFileSync(history, historyOf(files, commits));
  execFileSync("bash", ["-c", 'git fast-import --quiet < "$0"', history], { cwd: folder });
  git("checkout", "--quiet", "-b", "topic", "main");
  for (let file = 0; file < changed; file += 1)
    writeFileSync(join(folder, pathOf(file)), `${text(file)}changed\n`);
  git("add", "--all");
  git(
    "-c",
    "user.name=Somebody",
    "-c",
    "user.email=somebody@example.org",
    "commit",
    "--quiet",
    "-m",
    "Change",
  );
  return folder;
}

const pathOf = (file) => `src/part-${file % 50}/module-${file % 5_000}/file-${file}.ts`;
const text = (file) => `export const value${file} = ${file};\n`.repeat(10);

/** For git fast-import: all files in the first commit, and one of them in each that follows. */
function historyOf(files, commits) {
  const parts = [];
  const content = (body) => `data ${Buffer.byteLength(body)}\n${body}\n`;
  const commit = (number, changes) => {
    const at = `${firstSecond + 60 * number} +0000`;
    parts.push(
      `commit refs/heads/main\nmark :${number + 1}\ncommitter ${who} ${at}\n${content(`Commit ${number}`)}`,
    );
    if (number > 0) parts.push(`from :${number}\n`);
    parts.push(...changes, "\n");
  };
  const change = (file, body) => `M 100644 inline ${pathOf(file)}\n${content(body)}`;
  commit(
    0,
    Array.from({ length: files }, (_, file) => change(file, text(file))),
  );
  for (let number = 1; number < commits; number += 1) {
    const file = (number * 7919) % files;
    commit(number, [change(file, `${text(file)}// ${number}\n`)]);
  }
  return parts.join("");
}
