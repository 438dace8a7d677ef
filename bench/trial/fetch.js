// Brings published archives into a cache, through the clients of their registries, and compares them with their digests.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "./command.js";

/**
 * Places a source in a repository.
 * @param {import("./projects.js").Source} source
 * @param {string} repository
 * @param {{ cache: string, env: NodeJS.ProcessEnv }} options
 */
export function placeSource(source, repository, { cache, env }) {
  const folder = join(cache, "sources", source.name.replaceAll(/[^\w.+-]/g, "_"));
  mkdirSync(folder, { recursive: true });
  const { digest, path } = clients[source.registry](source, { cwd: folder, env });
  if (digest !== source.digest)
    throw new Error(`${source.name} has the digest ${digest}, expected ${source.digest}`);
  // Files of Go's cache can't be written; a copy can.
  cpSync(join(path, source.inner ?? ""), join(repository, source.into ?? ""), { recursive: true });
  must("chmod", ["-R", "u+w", repository], { cwd: repository, env });
}

const sha256 = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/** @type {Record<string, (source: import("./projects.js").Source, options: { cwd: string, env: NodeJS.ProcessEnv }) => { digest: string, path: string }>} */
const clients = {
  npm({ name }, options) {
    const [packed] = JSON.parse(must("npm", ["pack", "--json", name], options));
    const unpacked = unpack(join(options.cwd, findFile(options.cwd, /\.tgz$/)), options);
    return { digest: packed.integrity, path: join(unpacked, "package") };
  },
  go({ name }, options) {
    const found = JSON.parse(must("go", ["mod", "download", "-json", name], options));
    return { digest: found.Sum, path: found.Dir };
  },
  pypi({ name, digest }, options) {
    // pip compares the digest before it asks the archive for its metadata.
    writeFileSync(join(options.cwd, "requirements.txt"), `${name} --hash=sha256:${digest}\n`);
    const flags = ["--quiet", "--no-deps", "--no-binary", ":all:", "--requirement", "requirements.txt"];
    must("python3", ["-m", "pip", "download", ...flags], options);
    const archive = join(options.cwd, findFile(options.cwd, /\.tar\.gz$/));
    return { digest: sha256(archive), path: join(unpack(archive, options), name.replace("==", "-")) };
  },
  cargo({ name }, options) {
    const [crate = "", version = ""] = name.split("@");
    const manifest = `[package]\nname = "trial"\nedition = "2021"\n[lib]\npath = "lib.rs"\n[dependencies]\n${crate} = "=${version.replace(/\+.*/, "")}"\n`;
    writeFileSync(join(options.cwd, "Cargo.toml"), manifest);
    writeFileSync(join(options.cwd, "lib.rs"), "");
    must("cargo", ["vendor", "--quiet"], options);
    const path = join(options.cwd, "vendor", crate);
    const checksum = join(path, ".cargo-checksum.json");
    const digest = JSON.parse(readFileSync(checksum, "utf8")).package;
    rmSync(checksum);
    return { digest, path };
  },
  maven({ name }, options) {
    const flags = [`-Dartifact=${name}`, `-DoutputDirectory=${options.cwd}`];
    must("mvn", ["--batch-mode", "--quiet", "dependency:copy", ...flags], options);
    const file = join(options.cwd, findFile(options.cwd, /\.(?:pom|jar)$/));
    return { digest: sha256(file), path: file.endsWith(".pom") ? file : unpack(file, options) };
  },
};

function findFile(folder, pattern) {
  const found = readdirSync(folder).find((name) => pattern.test(name));
  if (found === undefined) throw new Error(`${folder} has no file like ${pattern}`);
  return found;
}

function unpack(archive, options) {
  const into = join(options.cwd, "unpacked");
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into);
  if (archive.endsWith(".jar")) must("unzip", ["-q", archive, "-d", into], options);
  else must("tar", ["-xzf", archive, "-C", into], options);
  return into;
}
