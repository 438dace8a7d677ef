import { mkdir } from "node:fs/promises";
import { run } from "./command-line.ts";

/** How this machine reaches the registry. */
const wayToRegistry = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined &&
    /^(npm_config_(registry|userconfig)|(https?|no)_proxy|node_extra_ca_certs)$/i.test(name)
      ? [[name, value]]
      : [],
  ),
);

/** Left to itself, npm tries for longer than a test may take, which would then not say why it failed. */
const fewRetries = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=15000"];

async function npm(cwd: string, ...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await run("npm", [...args, ...fewRetries], cwd, wayToRegistry);
  if (code !== 0)
    throw new Error(`this test needs the npm registry; npm ${args.join(" ")} failed:\n${stderr || stdout}`);
  return stdout.trim();
}

/** Unpacks a package of the npm registry into this folder, and installs none of its dependencies. */
export async function unpackPackage(wanted: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const archive = await npm(folder, "pack", "--loglevel=error", wanted);
  const { code, stderr } = await run("tar", ["-xzf", archive, "--strip-components", "1"], folder);
  if (code !== 0) throw new Error(`tar -xzf ${archive}: ${stderr}`);
}
