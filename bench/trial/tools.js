// Programs that the projects need. Those that a registry has are installed into the cache; a toolchain is not.
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { must, run } from "./command.js";

/** Package managers, each with the package that it is and its client. */
const installable = {
  pnpm: { npm: "pnpm@10.12.1" },
  yarn: { npm: "@yarnpkg/cli-dist@4.9.2" },
  uv: { pip: "uv==0.13.9" },
  poetry: { pip: "poetry==2.5.1" },
};

/**
 * The environment of all commands, with the tools of the cache first.
 * @param {string} cache
 * @returns {NodeJS.ProcessEnv}
 */
export function createEnvironment(cache) {
  const own = [join(cache, "npm", "node_modules", ".bin"), join(cache, "python", "bin")];
  const env = { ...process.env, PATH: [...own, process.env.PATH].join(delimiter) };
  // What a job of this repository's own CI has would change what a run does.
  for (const name of Object.keys(env))
    if (/^(?:GITHUB_|ACTIONS_|RUNNER_|npm_|MCP_|CI$|VIRTUAL_ENV$|INPUT_)/i.test(name)) delete env[name];
  return {
    ...env,
    POETRY_VIRTUALENVS_PATH: join(cache, "poetry"),
    COREPACK_ENABLE_DOWNLOAD_PROMPT: "0",
    npm_config_update_notifier: "false",
  };
}

/**
 * Whether the machine has a tool, or it could be installed.
 * @param {string} name
 * @param {string} cache
 * @param {NodeJS.ProcessEnv} env
 */
export function provideTool(name, cache, env) {
  const options = { cwd: cache, env };
  const { npm, pip } = installable[name] ?? {};
  if (npm !== undefined) {
    const prefix = join(cache, "npm");
    mkdirSync(prefix, { recursive: true });
    if (!existsSync(join(prefix, "node_modules", ".bin", name)))
      must("npm", ["install", "--no-audit", "--no-fund", "--prefix", prefix, npm], options);
  }
  if (pip !== undefined) {
    const bin = join(cache, "python", "bin");
    if (!existsSync(bin)) must("python3", ["-m", "venv", join(cache, "python")], options);
    if (!existsSync(join(bin, name)))
      must(join(bin, "python"), ["-m", "pip", "install", "--quiet", pip], options);
  }
  return run(`command -v ${name}`, null, options).code === 0;
}
