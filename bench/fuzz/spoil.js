// Damage to the files of runs, on disk and among the entries of an archive; and digests that fit to it, as who rewrites files on
// purpose would make them.
import { createHash } from "node:crypto";
import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { compiled } from "../aggregate/build.js";
import { filesBelow } from "./files.js";
import { mutateBytes, mutateJson, mutateText } from "./mutate.js";

/** The content of a file, changed in the way that fits to its name. @returns {Buffer} */
export function spoiled(random, path, bytes) {
  const isJson = /\.(json|ndjson|jsonl|sarif)$/.test(path);
  if (!isJson || random.chance(0.1))
    return Buffer.from(
      random.chance(0.5) ? mutateBytes(random, bytes) : mutateText(random, bytes.toString("utf8")),
    );
  return Buffer.from(mutateJson(random, bytes.toString("utf8")));
}

/** What may lie in place of a file. */
const replacements = {
  nothing: () => undefined,
  empty: (path) => writeFileSync(path, ""),
  folder: (path) => mkdirSync(join(path, "in-the-way"), { recursive: true }),
  loop: (path) => symlinkSync(basename(path), path),
  device: (path) => symlinkSync("/dev/zero", path),
  pipe: (path) => execFileSync("mkfifo", [path]),
  moved: (path) => writeFileSync(`${path}.old`, "x"),
};

/** A file may have been replaced just now, by a pipe that nothing comes out of. */
const isFile = (path) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Damages some of the files below a folder, those of JSON more often than logs. */
export function spoilFolder(random, folder) {
  const all = filesBelow(folder).toSorted();
  const told = all.filter((path) => /\.(json|ndjson|jsonl|sarif)$/.test(path));
  for (let left = random.int(1, 3); left > 0; left -= 1) {
    const path = random.pick(random.chance(0.85) ? told : all);
    if (!isFile(path)) continue;
    if (random.chance(0.85)) writeFileSync(path, spoiled(random, path, readFileSync(path)));
    else replace(random, path);
  }
}

function replace(random, path) {
  if (random.chance(0.2)) return renameSync(path, `${path}-${random.int(1, 9)}`);
  rmSync(path);
  replacements[random.pick(Object.keys(replacements))](path);
}

/** Makes the digests of a run's folder again, so that they fit to what its files hold now. */
export async function remakeDigests(folder) {
  const path = join(folder, "digests.json");
  const digests = isFile(path) ? parsed(path) : undefined;
  if (typeof digests?.plan_digest !== "string") return;
  const { chainDigests } = await compiled("src/modes/run-folder/digests.js");
  const files = filesBelow(folder)
    .map((file) => file.slice(folder.length + 1))
    .filter((name) => !/^(?:digests\.json$|run\.lock(?:$|\.)|approvals\/)/.test(name))
    .toSorted()
    .map((name) => hashed(name, readFileSync(join(folder, name))));
  writeFileSync(
    path,
    JSON.stringify({ ...digests, files: chainDigests(files, digests.plan_digest) }, null, 2),
  );
}

const hashed = (path, bytes) => ({
  path,
  bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

function parsed(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** The folders of a repository's runs, oldest first. */
export function runsIn(repository) {
  const folder = join(repository, ".runs", "fuzz", "cli");
  return readdirSync(folder)
    .toSorted()
    .map((name) => join(folder, name));
}
