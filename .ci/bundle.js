// Makes dist/: hoists the source of each entry into a few files (.ci/bundle/hoist.js), which ncc bundles. The result
// depends on nothing but the source and package-lock.json, so that CI can rebuild it and compare.
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hoist } from "./bundle/hoist.js";
import { licencesOf } from "./bundle/licences.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The entries, each with the modules that it loads one after the other. */
const entries = { action: [], post: [], cli: ["src/cli/run.ts"] };

rmSync(join(root, "build", "bundles"), { recursive: true, force: true });
for (const [entry, together] of Object.entries(entries)) {
  const build = join(root, "build", "bundles", entry);
  const out = join(root, "dist", entry);
  const modules = await hoist({ root, entry: `src/${entry}.ts`, together, out: build });
  rmSync(out, { recursive: true, force: true });
  // Node compiles a file at once only if its code is in a `function`, which this target makes of webpack's arrows.
  const options = ["--out", out, "--target", "es5", "--no-cache", "--quiet"];
  execFileSync(join(root, "node_modules", ".bin", "ncc"), ["build", "index.js", ...options], {
    cwd: build,
    stdio: ["ignore", "ignore", "inherit"],
  });
  writeFileSync(join(out, "package.json"), '{ "type": "commonjs" }\n');
  writeFileSync(join(out, "licenses.txt"), licencesOf(modules));
  for (const file of readdirSync(out)) process.stdout.write(`dist/${entry}/${file}\n`);
}
chmodSync(join(root, "dist", "cli", "index.js"), 0o755);
