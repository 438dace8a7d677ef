// The repository of a project: made of its archives, committed, damaged.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must } from "./command.js";
import { placeSource } from "./fetch.js";

/** What nearly every repository ignores, and no archive says. */
const ignored = ["node_modules/", "target/", ".venv/", "__pycache__/", ".nyc_output/", "coverage/"];

/** Some packages install a hook that runs their tests. */
const git = ["-c", "user.name=trial", "-c", "user.email=trial@example.com", "-c", "core.hooksPath=/dev/null"];

/**
 * @param {import("./projects.js").Project} project
 * @param {string} folder
 * @param {{ cache: string, env: NodeJS.ProcessEnv, canRun: boolean }} options canRun: its tools are there
 */
export function createRepository({ sources, files = {}, prepare = [] }, folder, { cache, env, canRun }) {
  mkdirSync(folder, { recursive: true });
  for (const source of sources) placeSource(source, folder, { cache, env });
  const added = { ".gitignore": `${ignored.join("\n")}\n`, ...files };
  for (const [path, text] of Object.entries(added)) writeFileSync(join(folder, path), text);
  must("git", ["init", "--quiet", "--initial-branch=main"], { cwd: folder, env });
  if (canRun) for (const command of prepare) must(command, null, { cwd: folder, env });
  must("git", [...git, "add", "--all"], { cwd: folder, env });
  must("git", [...git, "commit", "--quiet", "--allow-empty", "--message", "trial"], { cwd: folder, env });
}

/** Breaks a test. @returns {() => void} repairs it */
export function breakTest(folder, { file, from, to }) {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(path, text.replace(from, to));
  return () => writeFileSync(path, text);
}

/** @param {string} folder @param {import("./projects.js").Project} project */
export function removeTests(folder, { tests = [], testLines = [] }) {
  for (const path of tests) rmSync(join(folder, path), { recursive: true });
  for (const { file, lines } of testLines) {
    const path = join(folder, file);
    const kept = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => !line.includes(lines));
    writeFileSync(path, kept.join("\n"));
  }
}
