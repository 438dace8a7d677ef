// Changes the source in one place at a time, and looks whether a test fails: what can be changed without one is not tested.
// `npm run mutants -- --help` says how. It takes hours of one processor, and is not part of CI.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { glob } from "tinyglobby";
import { explained } from "./mutants/explained.js";
import { findMutants } from "./mutants/find-mutants.js";
import { openWorkshop } from "./mutants/workshop.js";
import { pick } from "./mutants/pick.js";
import { root } from "./structure/read-source.js";

const help = `npm run mutants -- [--count 300] [--seed 1] [--only src/aggregate] [--jobs 2] [--near] [--list]

  --count <n>    how many mutants, spread over the folders (default: 300)
  --seed <n>     which ones (default: 1)
  --only <path>  a folder or a file of src (default: model, aggregate, run, plan and redaction)
  --jobs <n>     how many at a time (default: the number of processors)
  --near         run only the tests of a mutant's own file and folder: minutes instead of hours, and some
                 that survive these are killed by others
  --list         print them, and test none

The exit code is 1 when fewer than 90 % are killed or explained (bench/mutants/explained.js).`;

const folders = ["model", "aggregate", "run", "plan", "redaction"].map((name) => `src/${name}`);

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "300" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    jobs: { type: "string", default: String(availableParallelism()) },
    near: { type: "boolean", default: false },
    list: { type: "boolean" },
    help: { type: "boolean" },
  },
});

const say = (text) => process.stdout.write(`${text}\n`);
const describe = ({ path, line, before, after }) =>
  `${path}:${line}  ${before.replaceAll(/\s+/g, " ")}  ->  ${after.replaceAll(/\s+/g, " ")}`;

if (values.help) say(help);
else process.exitCode = await main();

async function main() {
  const places = values.only === undefined ? folders : [values.only];
  const paths = await glob(
    places.map((place) => (place.endsWith(".ts") ? place : `${place}/**/*.ts`)),
    // Limits are data, which docs/formats.md is compared with.
    { cwd: root, ignore: "**/*limits.ts" },
  );
  const all = paths.sort().flatMap((path) => findMutants(path, readFileSync(join(root, path), "utf8")));
  const chosen = pick(all, readNumber("count"), readNumber("seed"));
  say(`${chosen.length} of ${all.length} mutants of ${paths.length} files, seed ${values.seed}`);
  if (values.list) {
    for (const mutant of chosen) say(describe(mutant));
    return 0;
  }
  return report(await testAll(chosen, readNumber("jobs")));
}

/** @returns {Promise<{ mutant: import("./mutants/find-mutants.js").Mutant, fate: "killed" | "survived" | "explained" }[]>} */
async function testAll(mutants, jobs) {
  const left = [...mutants];
  const results = [];
  const work = async () => {
    const workshop = openWorkshop({ near: values.near });
    try {
      for (let mutant = left.shift(); mutant !== undefined; mutant = left.shift()) {
        const fate = isExplained(mutant) ? "explained" : await workshop.test(mutant);
        results.push({ mutant, fate });
        say(`${String(results.length).padStart(4)}  ${fate.padEnd(9)}  ${describe(mutant)}`);
      }
    } finally {
      workshop.close();
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return results;
}

function isExplained({ path, line, after }) {
  const text = readFileSync(join(root, path), "utf8").split("\n")[line - 1]?.trim();
  return explained.some((one) => one.path === path && one.line === text && one.after === after);
}

function report(results) {
  const count = (fate) => results.filter((one) => one.fate === fate).length;
  const survived = results.filter((one) => one.fate === "survived");
  if (survived.length > 0) say("\nSurvived:");
  for (const { mutant } of survived) say(describe(mutant));
  const share = (100 * (results.length - survived.length)) / results.length;
  say(
    `\n${count("killed")} killed, ${count("explained")} explained, ${survived.length} survived: ${share.toFixed(1)} %`,
  );
  return share < 90 ? 1 : 0;
}

function readNumber(name) {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number > 0) return number;
  process.stderr.write(`--${name} ${values[name]}: expected a whole number of at least 1\n\n${help}\n`);
  process.exit(2);
}
