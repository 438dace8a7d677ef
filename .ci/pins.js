// Keeps others' actions pinned by commit, with the version beside it: in our workflows, in what README and docs show, and
// in what `init` writes. All of them say what .ci/actions.json says.
//
//   npm run pins                writes what the table says everywhere
//   npm run pins -- --newest    asks GitHub first, for the newest version of each action with the same major number. To take
//                               another major number, change the version in the table before
//   npm run pins -- --check     writes nothing, and fails when a place differs
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tablePath = join(root, ".ci/actions.json");
const table = JSON.parse(readFileSync(tablePath, "utf8"));

/** Where an action may be named. */
const places = ["README.md", "action.yml", ".github", "docs", "src"];

/** An action of a repository: `owner/name`, a folder in it, what is behind the @, and the comment. */
const use = /(?<=\buses: *["']?)([\w-]+\/[\w.-]+)((?:\/[\w.-]+)*)@([\w./-]+)(?: # (v[\d.]+))?/g;

/** Its users are to have the newest of its major version. */
const ours = "org/orchestrator";

if (process.argv.includes("--check")) {
  const faults = check();
  if (faults.length > 0) {
    process.stderr.write(`${faults.join("\n")}\nRun: npm run pins\n`);
    process.exitCode = 1;
  }
} else {
  if (process.argv.includes("--newest")) updateTable();
  for (const file of files()) rewrite(join(root, file));
}

/** What differs from the table, a line each. */
function check() {
  const used = new Set();
  const faults = files().flatMap((file) =>
    usesIn(readFileSync(join(root, file), "utf8")).flatMap(({ name, commit, version, line }) => {
      used.add(name);
      const pin = table[name];
      if (pin === undefined) return [`${file}:${line}: ${name} is not in .ci/actions.json`];
      const same = pin.commit === commit && pin.version === version;
      return same ? [] : [`${file}:${line}: expected ${name}@${pin.commit} # ${pin.version}`];
    }),
  );
  const unused = Object.keys(table).filter((name) => !used.has(name));
  return [...faults, ...unused.map((name) => `.ci/actions.json: nothing uses ${name}`)];
}

function usesIn(text) {
  return [...text.matchAll(use)]
    .map(({ 1: name, 3: commit, 4: version, index }) => {
      return { name, commit, version, line: text.slice(0, index).split("\n").length };
    })
    .filter(({ name }) => name !== ours);
}

function updateTable() {
  for (const [name, pin] of Object.entries(table)) {
    const newest = newestOf(name, pin.version);
    if (newest.commit !== pin.commit || newest.version !== pin.version)
      process.stdout.write(`${name}: ${pin.version} -> ${newest.version}\n`);
    table[name] = newest;
  }
  const rows = Object.entries(table).map(
    ([name, { version, commit }]) =>
      `  ${JSON.stringify(name)}: { "version": "${version}", "commit": "${commit}" }`,
  );
  writeFileSync(tablePath, `{\n${rows.join(",\n")}\n}\n`);
}

function rewrite(path) {
  const text = readFileSync(path, "utf8");
  const pinned = text.replaceAll(use, (whole, name, folder) => {
    const pin = name === ours ? undefined : table[name];
    return pin === undefined ? whole : `${name}${folder}@${pin.commit} # ${pin.version}`;
  });
  if (pinned !== text) writeFileSync(path, pinned);
}

/** The newest full version with the same major number, and its commit. */
function newestOf(name, version) {
  const [major] = version.split(".");
  const commits = commitsOfTags(name);
  const newest = [...commits.keys()]
    .filter((tag) => /^v\d+\.\d+\.\d+$/.test(tag) && tag.startsWith(`${major}.`))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }))
    .at(-1);
  if (newest === undefined) throw new Error(`${name} has no version ${major}.x.y`);
  return { version: newest, commit: commits.get(newest) };
}

/** Commits by tag. Of a tag with a message git lists the tag itself, and its commit below, as `v1.0.0^{}`. */
function commitsOfTags(name) {
  const address = `https://github.com/${name}`;
  const listed = execFileSync("git", ["ls-remote", "--tags", address], { encoding: "utf8" });
  const commits = new Map();
  for (const line of listed.trim().split("\n")) {
    const [commit, ref = ""] = line.split("\t");
    commits.set(ref.replace(/^refs\/tags\//, "").replace(/\^\{\}$/, ""), commit);
  }
  return commits;
}

function files() {
  return places
    .filter((place) => existsSync(join(root, place)))
    .flatMap((place) => (statSync(join(root, place)).isFile() ? [place] : filesIn(place)));
}

function filesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
