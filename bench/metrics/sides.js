import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { runNode } from "../process.js";
import { task } from "./history.js";

const programs = join(dirname(fileURLToPath(import.meta.url)), "programs");
const cpuTime = pathToFileURL(join(programs, "cpu-time.js")).href;

/**
 * Runs a program to its end.
 *
 * @param args what follows `node` on its command line
 * @returns its time and the processors' time, `ms` and `cpu` in milliseconds, its memory, `peak` in bytes, and what it printed
 */
export async function measured(root, args) {
  const [output, cpu] = ["output.txt", "cpu-time.txt"].map((name) => join(root, name));
  const { PATH } = process.env;
  const env = { PATH, HOME: root, TMPDIR: root, BENCH_CPU_TIME: cpu };
  const result = await runNode(["--import", cpuTime, ...args], { cwd: root, env, output });
  return { ...result, cpu: Number(readFileSync(cpu, "utf8")), printed: readFileSync(output, "utf8") };
}

/**
 * What makes figures of a history, or less. Each takes a temporary folder and a history, and gives what `measured` does.
 * @param program as build.js gives it
 */
export function sidesOf(program) {
  const start = (name, argsOf) => (root, history) =>
    measured(root, [join(programs, name), ...argsOf(history)]);
  return {
    async rebuild(root, { folder }) {
      for (const left of ["out", join(".runs", task, "metrics")])
        rmSync(join(folder, left), { recursive: true, force: true });
      return measured(root, [program, folder, task]);
    },
    read: start("read-file.js", ({ path }) => [path]),
    parse: start("parse-lines.js", ({ path }) => [path]),
    /** @param installed where the package is */
    codex(installed) {
      const aggregate = start("codex-aggregates.js", ({ folder }) => [installed, folder, task]);
      return async (root, history) => {
        // It keeps a baseline that is there.
        for (const left of ["codex-out", join(".runs", task, "metrics")])
          rmSync(join(history.folder, left), { recursive: true, force: true });
        return aggregate(root, history);
      };
    },
    /** @param installed where the package is */
    duckdb: (installed) => start("duckdb-figures.js", ({ path }) => [installed, path]),
  };
}
