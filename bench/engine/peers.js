import { spawnSync } from "node:child_process";
import { lstatSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Exact, so that figures of different days are about the same programs. */
export const versions = {
  "@actions/exec": "3.0.0",
  wireit: "0.14.13",
  nx: "24.0.6",
  "@kbediako/codex-orchestrator": "0.2.1",
  "@duckdb/node-api": "1.5.6-r.1",
};

const patienceMs = 180_000;

/**
 * The folder that a peer is installed in. It is kept for later calls, in the machine's temporary folder.
 *
 * @throws when it cannot be installed; the message says why
 */
export function installed(name) {
  const version = versions[name];
  const plain = name.replace("@", "").replace("/", "-");
  const folder = join(tmpdir(), `orchestrator-bench-peers-${plain}-${version}`);
  if (isOurs(folder)) return folder;
  const fresh = mkdtempSync(`${folder}-`);
  try {
    install(`${name}@${version}`, fresh);
    // Only a whole installation gets the name that is looked for.
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  return folder;
}

/** Whether the folder is there. Programs that somebody else has put under its name are not run. */
function isOurs(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isDirectory() && found.uid === process.getuid?.()) return true;
  throw new Error(`${folder} is no folder of this user: remove it`);
}

function install(what, folder) {
  writeFileSync(join(folder, "package.json"), `${JSON.stringify({ name: "peer", private: true })}\n`);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { status, signal, error, stderr } = spawnSync(
    "npm",
    ["install", what, "--save-exact", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd: folder, env, encoding: "utf8", timeout: patienceMs },
  );
  if (status === 0) return;
  const why =
    (error?.message ?? stderr.replaceAll(/\s+/g, " ").trim()) || `npm ended with ${status ?? signal}`;
  throw new Error(`npm install ${what} failed: ${why.slice(0, 300)}`);
}
