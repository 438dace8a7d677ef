import { fork } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const program = join(dirname(fileURLToPath(import.meta.url)), "programs", "service.js");

/**
 * Uses an Actions service that is made for this purpose alone, in a process of its own, and ends it.
 *
 * @param {object} options
 * @param {string} options.folder holds the archives that are there from the beginning, `<artifact>.zip`
 * @param {number} options.latencyMs what every request waits
 * @param use is given `env`, variables that lead a step to it; `token`, for REST; and `artifacts`, with ids and names
 * @returns `used`, what use came to; and what the service has then: `artifacts` with their bytes, and `checkRuns`
 * @throws when a request was not as GitHub would take it
 */
export async function withService({ folder, latencyMs }, use) {
  const execArgv = ["--disable-warning=ExperimentalWarning"];
  const child = fork(program, [folder, String(latencyMs)], { execArgv, serialization: "advanced" });
  try {
    const used = await use(await message(child));
    child.send("end");
    const held = await message(child);
    if (held.violations.length > 0) throw new Error(held.violations.join("; "));
    return { used, ...held };
  } finally {
    child.kill();
  }
}

async function message(child) {
  const ended = once(child, "exit").then(([code, signal]) => {
    throw new Error(`the service ended with ${code ?? signal}`);
  });
  const [value] = await Promise.race([once(child, "message"), ended]);
  // It ends some time: by then nobody waits for it.
  ended.catch(() => undefined);
  return value;
}
