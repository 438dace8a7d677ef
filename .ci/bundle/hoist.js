import { writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { basename, join } from "node:path";
import { rolldown } from "rolldown";
import { esmExternalRequirePlugin } from "rolldown/plugins";

/**
 * Puts an entry and its imports into a few files, in which all modules share one scope: a module of its own costs more
 * than its code. Names of functions are kept for stack traces.
 * @param together modules, in the order in which they are loaded, of which each gets a file with all that it imports
 * @returns the absolute paths of all modules
 */
export async function hoist({ root, entry, together, out }) {
  const modules = new Map();
  const bundle = await rolldown({
    input: { index: join(root, entry) },
    cwd: root,
    platform: "node",
    checks: { ineffectiveDynamicImport: false },
    preserveEntrySignatures: false,
    transform: { target: "node20" },
    plugins: [
      esmExternalRequirePlugin({ external: [/^node:/, ...builtinModules] }),
      { name: "modules", moduleParsed: (module) => void modules.set(module.id, module) },
    ],
  });
  const inRoot = (path) => join(root, path);
  const name = createGroups(modules, inRoot(entry), together.map(inRoot));
  await bundle.write({
    dir: out,
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    keepNames: true,
    minify: true,
    codeSplitting: { groups: [{ name }], includeDependenciesRecursively: false },
  });
  await bundle.close();
  // Not a word of its type: then ncc makes CommonJS of it, which Node loads with less effort.
  writeFileSync(join(out, "package.json"), "{}\n");
  return [...modules.keys()];
}

/** Names the file that a module belongs to: what is first loaded with one of these modules is in one file. */
function createGroups(modules, entry, starts) {
  let loaded;
  return (id) => {
    // Not before: all modules have to be known.
    loaded ??= [entry, ...starts].map((start) => importedBy(modules, start));
    const first = loaded.findIndex((group) => group.has(id));
    return first > 0 ? basename(starts[first - 1], ".ts") : null;
  };
}

/** A module and all that is loaded with it. */
function importedBy(modules, start) {
  const found = new Set();
  const waiting = [start];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.get(id)?.importedIds ?? []));
  }
  return found;
}
