// Tells lies about the evidence of honest runs, one at a time, and fails when one is believed; and runs honest pipelines,
// and fails when one is doubted. `npm run mutate -- --help` says how.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const help = `npm run mutate -- [--lies 20000] [--honest 5000] [--histories 300] [--processes 500] [--seed <n>]

  --lies <n>       lies in what a gate is given, and as many in runs whose digests are made again (default: 20000)
  --honest <n>     random pipelines, half of them over several jobs (default: 5000)
  --histories <n>  runs that are resumed until they succeed (default: 300)
  --processes <n>  random pipelines as processes: run, run --jobs and aggregate (default: 500)
  --seed <n>       what all randomness comes from (default: 1)`;

/** @returns {{ type: "string", default: string }} */
const number = (text) => ({ type: "string", default: String(text) });
const { values } = parseArgs({
  options: {
    lies: number(20_000),
    honest: number(5_000),
    histories: number(300),
    processes: number(500),
    seed: number(1),
    help: { type: "boolean" },
  },
});

if (values.help) {
  process.stdout.write(`${help}\n`);
  process.exit(0);
}
const { help: _help, ...numbers } = values;
for (const [name, value] of Object.entries(numbers)) {
  if (/^\d{1,9}$/.test(value)) continue;
  process.stderr.write(`--${name} ${value}: expected a whole number\n\n${help}\n`);
  process.exit(2);
}

const tests = ["__tests__/aggregate/evidence", "__tests__/end-to-end/random-pipelines"];
const child = spawn("npx", ["jest", "--testTimeout", String(24 * 3_600_000), ...tests], {
  stdio: "inherit",
  env: {
    ...process.env,
    LIES: values.lies,
    HONEST: values.honest,
    HISTORIES: values.histories,
    PROCESSES: values.processes,
    SEED: values.seed,
  },
});
child.once("close", (code) => {
  process.exitCode = code ?? 1;
});
