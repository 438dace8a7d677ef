// Releases a version: `npm run release -- 1.2.0`. From a clean, current main it sets the version, dates the changelog's section,
// rebuilds dist/, commits, tags and pushes both at once. The release workflow then checks everything and publishes it. Before the
// push nothing has left this machine, and whatever fails until then leaves the work tree as it was.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const branch = "main";

/** Something for the person who releases to put right. */
class Refusal extends Error {}

/** @param {string} reason @returns {never} */
function refuse(reason) {
  throw new Refusal(reason);
}

/** @param {string[]} args @returns {string} what git printed, trimmed */
const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();

/** @param {string[]} args */
const npm = (...args) => execFileSync("npm", args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), "utf8");

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

/** @param {string | undefined} text @returns {string} */
function readVersion(text) {
  if (text !== undefined && /^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(text)) return text;
  return refuse(`expected a version such as 1.2.0: npm run release -- 1.2.0`);
}

/**
 * Whether a version comes before another one.
 * @param {string} one
 * @param {string} other
 */
function isBefore(one, other) {
  const [left, right] = [one, other].map((version) => version.split(".").map(Number));
  const at = left.findIndex((number, index) => number !== right[index]);
  return at !== -1 && left[at] < right[at];
}

function checkWorkTree() {
  const current = git("branch", "--show-current");
  if (current !== branch) refuse(`releases are made from ${branch}, and this is ${current || "no branch"}`);
  if (git("status", "--porcelain") !== "") refuse("the work tree has changes: commit or remove them");
  git("fetch", "--quiet", "--tags", "origin", branch);
  if (git("rev-parse", "HEAD") !== git("rev-parse", "FETCH_HEAD"))
    refuse(`this ${branch} is not origin's: pull or push first`);
}

/** @param {string} version */
function checkVersion(version) {
  if (git("tag", "--list", `v${version}`) !== "") refuse(`v${version} is released already`);
  const { version: packaged } = JSON.parse(read("package.json"));
  if (isBefore(version, packaged)) refuse(`${version} comes before ${packaged}, which package.json has`);
  const [major] = version.split(".");
  const places = git("ls-files", "--", "README.md", "docs", "src", ".github")
    .split("\n")
    .filter((path) =>
      [...read(path).matchAll(/\borg\/orchestrator[\w./-]*@v(\d+)/g)].some(([, named]) => named !== major),
    );
  if (places.length > 0)
    refuse(`${version} would be used as @v${major}, and these name another one: ${places.join(", ")}`);
}

/**
 * The changelog with what is unreleased under the version and today's date.
 * @param {string} text
 * @param {string} version
 */
function dateChangelog(text, version) {
  const heading = "## [Unreleased]\n";
  const [before, after, ...more] = text.split(heading);
  if (after === undefined || more.length > 0)
    return refuse("CHANGELOG.md needs one heading `## [Unreleased]`");
  if (!/^[-*] /m.test(after.split(/^## /m)[0])) refuse("CHANGELOG.md says nothing below Unreleased");
  const today = new Date().toISOString().slice(0, 10);
  return `${before}${heading}\n## [${version}] - ${today}\n${after}`;
}

/** @param {string} version */
function writeRelease(version) {
  npm("version", version, "--no-git-tag-version", "--allow-same-version");
  const source = "src/model/version.ts";
  writeFileSync(join(root, source), read(source).replace(/"\d+\.\d+\.\d+"/, `"${version}"`));
  writeFileSync(join(root, "CHANGELOG.md"), dateChangelog(read("CHANGELOG.md"), version));
  // The names of chunks follow the layout of node_modules.
  npm("ci", "--no-audit", "--no-fund");
  npm("run", "--silent", "bundle");
  execFileSync("bash", [".ci/release-notes", `v${version}`], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  git("add", "--all");
  git("commit", "--quiet", "--message", `Release ${version}`);
  git("tag", "--annotate", "--message", `Version ${version}`, `v${version}`);
}

/** @param {string} version */
function push(version) {
  try {
    git("push", "--quiet", "--atomic", "origin", branch, `v${version}`);
  } catch {
    refuse(
      `origin did not take it, and nothing is released. The commit and the tag v${version} are here. Try again with ` +
        `\`git push --atomic origin ${branch} v${version}\`, or undo it with \`git tag -d v${version}\` and ` +
        "`git reset --hard HEAD~1`",
    );
  }
}

function release() {
  const version = readVersion(process.argv[2]);
  checkWorkTree();
  checkVersion(version);
  const start = git("rev-parse", "HEAD");
  say(`${version}: installing packages and rebuilding dist/`);
  try {
    writeRelease(version);
  } catch (error) {
    git("reset", "--quiet", "--hard", start);
    git("clean", "--quiet", "-d", "--force", "dist");
    throw error;
  }
  push(version);
  say(
    `v${version} is pushed. The release workflow checks and publishes it, and moves v${version.split(".")[0]}.`,
  );
}

try {
  release();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof Refusal ? "Not released: " : "Not released. "}${message}\n`);
  process.exitCode = 1;
}
