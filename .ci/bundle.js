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

for (const entry of ["action", "cli"]) {
  const out = join(root, "dist", entry);
  rmSync(out, { recursive: true, force: true });
  const args = [
    "build",
    join("build", `${entry}.js`),
    "--out",
    out,
    "--license",
    "licenses.txt",
    "--no-cache",
    "--quiet",
  ];
  run(tool("ncc"), args);
  foldLineEnds(join(out, "licenses.txt"));
  for (const file of readdirSync(out)) process.stdout.write(`dist/${entry}/${file}\n`);
}

chmodSync(join(root, "dist", "cli", "index.js"), 0o755);

/** Licence texts come with whatever line ends their authors used; git would rewrite some of them at checkout. */
function foldLineEnds(file) {
  writeFileSync(file, readFileSync(file, "utf8").replace(/\r\n?/g, "\n"));
}
