import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../command-line.js";

const programs = join(dirname(fileURLToPath(import.meta.url)), "programs");

/**
 * Who can be given a workload.
 * @typedef {object} Side
 * @property {string} name
 * @property {(folder: string, workload: import("./workload.js").Workload) => void} prepare writes its own kind of pipeline file
 * @property {(folder: string, workload: object) => string[]} args what follows `node` on its command line
 * @property {(folder: string, workload: object) => Record<string, string>} [env] variables that it needs to be started
 * @property {string[]} leaves what it writes, to be removed before it runs again
 * @property {{below: string, redacted?: boolean, encoded?: boolean}} [logs] where the output of stages is found, whether
 *   secrets are replaced in it, whether it is something else than the plain bytes; none: it is not kept
 */

/**
 * The committed bundle, with the defaults that users get.
 * @type {Side}
 */
export const ours = {
  name: "orchestrator",
  prepare(folder, { commands, logLimit }) {
    const stages = commands.map((run, index) => ({ id: `s${index + 1}`, run }));
    const settings = logLimit === undefined ? {} : { "log-limit": logLimit };
    mkdirSync(join(folder, ".github"));
    // JSON is YAML too.
    writeJson(join(folder, ".github", "orchestrator.yml"), { ...settings, pipelines: { bench: { stages } } });
  },
  args: () => [bundle, "run", "--task", "bench"],
  leaves: [".runs", "out"],
  logs: { below: ".runs", redacted: true },
};

export const bareLoop = {
  name: "bare Node loop",
  prepare: writeCommands,
  args: () => [join(programs, "bare-loop.js")],
  leaves: ["work"],
  logs: { below: "work" },
};

/** @param packages the folder that it is installed in, for this and those below */
export const actionsExec = (packages) => ({
  name: "@actions/exec",
  prepare: writeCommands,
  args: () => [join(programs, "exec-loop.js"), packages],
  leaves: ["work"],
  logs: { below: "work" },
});

/** A chain of scripts, none of which has files to compare, so that each always runs. */
export const wireit = (packages) => ({
  name: "wireit",
  prepare(folder, { commands }) {
    const chain = commands.map((command, index) => {
      return [`s${index + 1}`, { command, dependencies: index > 0 ? [`s${index}`] : [] }];
    });
    const scripts = Object.fromEntries(chain.map(([id]) => [id, "wireit"]));
    writeJson(join(folder, "package.json"), { name: "bench", scripts, wireit: Object.fromEntries(chain) });
  },
  // npm's own time to start is not wireit's: the variables are what `npm run` would set.
  args: () => [join(packages, "node_modules", "wireit", "bin", "wireit.js")],
  env: (folder, { commands }) => ({
    npm_lifecycle_event: `s${commands.length}`,
    npm_package_json: join(folder, "package.json"),
    npm_config_user_agent: `npm/11.0.0 node/${process.version}`,
    WIREIT_CACHE: "none",
  }),
  leaves: [],
});

/** A chain of targets of one project. */
export const nx = (packages) => ({
  name: "nx",
  prepare(folder, { commands }) {
    const targets = commands.map((command, index) => {
      return [`s${index + 1}`, { command, cache: false, dependsOn: index > 0 ? [`s${index}`] : [] }];
    });
    writeJson(join(folder, "package.json"), { name: "bench", version: "1.0.0", private: true });
    writeJson(join(folder, "nx.json"), { neverConnectToCloud: true, analytics: false });
    writeJson(join(folder, "project.json"), {
      name: "bench",
      root: ".",
      targets: Object.fromEntries(targets),
    });
    symlinkSync(join(packages, "node_modules"), join(folder, "node_modules"));
  },
  args: (_folder, { commands }) => {
    const entry = join(packages, "node_modules", "nx", "dist", "bin", "nx.js");
    return [entry, "run", `bench:s${commands.length}`, "--parallel=1", "--outputStyle=stream"];
  },
  env: () => ({ NX_DAEMON: "false", NX_TUI: "false", NX_SKIP_NX_CACHE: "true", NX_NO_CLOUD: "true" }),
  leaves: [],
});

/** `--runtime-mode cli` spares it the search for a program that none of these stages needs. */
export const codex = (packages) => ({
  name: "codex-orchestrator",
  prepare(folder, { commands }) {
    const stages = commands.map((command, index) => {
      return { kind: "command", id: `s${index + 1}`, title: `s${index + 1}`, command };
    });
    const pipelines = [{ id: "bench", title: "bench", stages }];
    writeJson(join(folder, "codex.orchestrator.json"), { defaultPipeline: "bench", pipelines });
  },
  args: () => {
    const entry = join(
      packages,
      "node_modules",
      "@kbediako",
      "codex-orchestrator",
      "bin",
      "codex-orchestrator.js",
    );
    const settings = ["--repo-config-required", "true", "--runtime-mode", "cli"];
    return [entry, "start", "bench", "--task", "bench", "--format", "json", ...settings];
  },
  leaves: [".runs", "out"],
  logs: { below: ".runs", encoded: true },
});

function writeCommands(folder, { commands }) {
  writeJson(join(folder, "stages.json"), commands);
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
