// Loaded before a program by `node --import`: appends a byte to the file that BENCH_MANIFEST_WRITES names each time the
// program puts a manifest.json in place, whichever way.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { basename } from "node:path";

const { appendFileSync } = fs;
const counter = process.env.BENCH_MANIFEST_WRITES ?? "";

/** @param written which of its arguments is the file that a call replaces; undefined: this call writes none */
function count(owner, name, written) {
  const original = owner[name];
  owner[name] = (...args) => {
    const path = written(args);
    if (typeof path === "string" && basename(path) === "manifest.json") appendFileSync(counter, ".");
    return original.apply(owner, args);
  };
}

const isWriting = (flags) => typeof flags === "string" && /[wa+]/.test(flags);
const first = ([path]) => path;
const second = ([, path]) => path;
const opened = ([path, flags]) => (isWriting(flags) ? path : undefined);

for (const [owner, suffix] of [
  [fs, ""],
  [fs, "Sync"],
  [fs.promises, ""],
]) {
  count(owner, `rename${suffix}`, second);
  count(owner, `copyFile${suffix}`, second);
  count(owner, `writeFile${suffix}`, first);
  count(owner, `open${suffix}`, opened);
}
// `import { rename } from "node:fs/promises"` gets the counting ones only after this.
syncBuiltinESMExports();
