// Makes dist/: compiles src with tsc, then bundles each entry with ncc. The result depends on nothing but the
// source and package-lock.json, so that CI can rebuild it and compare (after `npm ci`: chunk ids follow node_modules).
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tool = (name) => join(root, "node_modules", ".bin", name);
const run = (command, args) =>
  execFileSync(command, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });

rmSync(join(root, "build"), { recursive: true, force: true });
run(tool("tsc"), ["-p", "tsconfig.build.json"]);
// tsc leaves a package.json out: without it ncc would take the output for CommonJS.
writeFileSync(join(root, "build", "package.json"), '{ "type": "module" }\n');

for (const entry of ["action", "post", "cli"]) {
  const out = join(root, "dist", entry);
  const stats = join(root, "build", `${entry}.stats.json`);
  rmSync(out, { recursive: true, force: true });
  const source = join("build", `${entry}.js`);
  run(tool("ncc"), ["build", source, "--out", out, "--stats-out", stats, "--no-cache", "--quiet"]);
  writeFileSync(join(out, "licenses.txt"), licencesOf(JSON.parse(readFileSync(stats, "utf8"))));
  for (const file of readdirSync(out)) process.stdout.write(`dist/${entry}/${file}\n`);
}
chmodSync(join(root, "dist", "cli", "index.js"), 0o755);

/** Names, versions and licences of all that is in a bundle. (ncc's own `--license` leaves out what the entry imports itself.) */
function licencesOf(stats) {
  const texts = new Map();
  for (const folder of packageFolders(stats)) {
    const { name, version, license = "" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    if (name === "@vercel/ncc") continue;
    const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8");
    texts.set(
      `${name} ${version}`,
      `${name} ${version}\n${license}\n${text.replaceAll(/\r\n?/g, "\n").trimEnd()}\n`,
    );
  }
  // By code points, so that no locale decides.
  const byName = [...texts].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return byName.map(([, text]) => text).join("\n");
}

/** The folders of packages that modules of the bundle came from. */
function packageFolders(stats) {
  const folders = new Set();
  const visit = (modules = []) => {
    for (const { identifier = "", modules: inner } of modules) {
      for (const [, folder] of identifier.matchAll(/(\/[^|!]*node_modules\/(?:@[^/|!]+\/)?[^/|!]+)\//g))
        folders.add(folder);
      visit(inner);
    }
  };
  visit(stats.modules);
  return folders;
}
