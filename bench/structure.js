// Prints the figures of the source that say how easy it is to find one's way in it. `npm run structure -- --show <figure>`
// lists what is behind one: `chain` or `types`.
import { parseArgs } from "node:util";
import { bounds } from "./structure/bounds.js";
import { longestChain, measure, sharedTypeNames } from "./structure/measure.js";
import { readSource } from "./structure/read-source.js";

const { values } = parseArgs({ options: { show: { type: "string" } } });
const source = readSource();
const details = {
  chain: () => longestChain(source),
  types: () => sharedTypeNames(source).map(([name, paths]) => `${name}: ${paths.join(", ")}`),
};

if (values.show === undefined) {
  for (const [name, value] of Object.entries(measure(source)))
    process.stdout.write(`${String(value).padStart(7)}  ${name} (at most ${bounds[name]})\n`);
} else {
  const list = details[values.show];
  if (list === undefined) throw new Error(`--show ${values.show}: expected chain or types`);
  process.stdout.write(`${list().join("\n")}\n`);
}
