// Tries `init` and `run` on real projects of the registries. `npm run trial -- --help` says how. It takes many minutes and the
// network, and is not part of CI.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./structure/read-source.js";
import { projects } from "./trial/projects.js";
import { createEnvironment } from "./trial/tools.js";
import { tryProject } from "./trial/try-project.js";

const help = `npm run trial -- [--only <project>...] [--keep] [--cache <folder>] [--cli <file>]

  --only <project>  only this one; several are separated by blanks
  --keep            keep the repositories, and print where they are
  --cache <folder>  where archives and package managers are kept (default: orchestrator-trial in the temporary folder)
  --cli <file>      another bundle than dist/cli/index.js

Each project is downloaded at a fixed version and compared with its digest. \`init\` writes its pipeline and workflow, whose
steps install what it needs. \`run\` must pass when the project's own tests pass, and fail when one is broken and when there
are none. Without the toolchain of a project, only the files are checked. The exit code is 1 if a row is wrong.

Projects: ${projects.map(({ name }) => name).join(", ")}`;

const say = (text) => process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", multiple: true, default: [] },
    keep: { type: "boolean", default: false },
    cache: { type: "string", default: join(tmpdir(), "orchestrator-trial") },
    cli: { type: "string", default: join(root, "dist", "cli", "index.js") },
    help: { type: "boolean", default: false },
  },
});
const only = [...values.only, ...positionals];
const unknown = only.find((name) => projects.every((project) => project.name !== name));

if (values.help) say(help);
else if (unknown !== undefined) refuse(`--only ${unknown}: there is no such project\n\n${help}`);
else if (!existsSync(values.cli)) refuse(`${values.cli}: there is no bundle; make it with: npm run bundle`);
else process.exitCode = await main();

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

async function main() {
  execFileSync("bash", [join(root, ".ci/python/install")], { stdio: "inherit" });
  const cache = resolve(values.cache);
  mkdirSync(cache, { recursive: true });
  const base = mkdtempSync(join(tmpdir(), "trial-"));
  const env = createEnvironment(cache);
  say(
    `| project | kind | init chose | green | red | without tests | seconds | verdict |\n|${" - |".repeat(8)}`,
  );
  let wrong = 0;
  for (const project of projects.filter(({ name }) => only.length === 0 || only.includes(name))) {
    const folder = join(base, project.name);
    const row = await tryProject(project, {
      cli: resolve(values.cli),
      cache,
      folder,
      env: { ...env, ...project.env },
    });
    if (row.faults.length > 0) wrong += 1;
    report(row);
  }
  if (values.keep) say(`The repositories are in ${base}`);
  else rmSync(base, { recursive: true, force: true });
  say(wrong === 0 ? "All rows are right." : `${wrong} rows are wrong.`);
  return wrong === 0 ? 0 : 1;
}

function report({ name, kind, chosen, green, red, without, seconds, faults }) {
  const verdict = faults.length === 0 ? "right" : "WRONG";
  say(`| ${[name, kind, chosen, green, red, without, seconds, verdict].join(" | ")} |`);
  for (const fault of faults) say(`${fault}\n`);
}
