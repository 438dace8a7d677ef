// Tries the properties that tests state with many samples. `npm run test:deep -- --help` says how.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";

const help = `npm run test:deep -- [--depth 10] [--seed <n>] [--part 1/1] [path...]

  --depth <n>   how many times the usual samples (default: 10; npm test takes 0.3)
  --seed <n>    what all samples come from (default: another each time)
  --part <i/n>  every n-th test file, from the i-th on (default: 1/1, all of them)
  path          folders or files of tests (default: all that state a property)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    depth: { type: "string", default: "10" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    part: { type: "string", default: "1/1" },
    help: { type: "boolean" },
  },
});

const part = /^([1-9]\d*)\/([1-9]\d*)$/.exec(values.part)?.slice(1).map(Number);
if (values.help) {
  process.stdout.write(`${help}\n`);
} else if (!(Number(values.depth) > 0) || !/^\d+$/.test(values.seed) || part === undefined) {
  process.stderr.write(`expected a depth, a seed and a part such as 3/8\n\n${help}\n`);
  process.exitCode = 2;
} else {
  const [first, of] = part;
  const tests = findTests().filter((_, index) => index % of === (first - 1) % of);
  process.stdout.write(`${tests.length} files of tests, depth ${values.depth}, seed ${values.seed}\n`);
  const child = spawn("npx", ["jest", "--testTimeout", String(3_600_000), ...tests], {
    stdio: "inherit",
    env: { ...process.env, PROPERTY_DEPTH: values.depth, PROPERTY_SEED: values.seed },
  });
  child.once("close", (code) => {
    process.exitCode = code ?? 1;
  });
}

/** Tests that state a property, but for those that start programs: they draw their own samples (`npm run mutate`). */
function findTests() {
  const listed = execFileSync("git", ["ls-files", "*.test.ts"]).toString().split("\n");
  return listed
    .filter((path) => path !== "" && !/^__tests__\/(?:act|bench|end-to-end|evidence)\//.test(path))
    .filter((path) => positionals.length === 0 || positionals.some((wanted) => path.startsWith(wanted)))
    .filter((path) => readFileSync(path, "utf8").includes('"fast-check"'));
}
