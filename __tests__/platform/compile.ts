import { transformSync } from "@swc/core";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { moduleImports } from "../support/module-imports.ts";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Makes plain JavaScript that any Node can run of some source files and all that they import, as it is now. */
export async function compile(folder: string, paths: readonly string[]): Promise<void> {
  const done = new Set<string>();
  const compileOne = async (path: string): Promise<void> => {
    if (done.has(path)) return;
    done.add(path);
    const text = await readFile(join(root, path), "utf8");
    const { code } = transformSync(text, {
      jsc: { target: "es2023", parser: { syntax: "typescript" } },
      module: { type: "es6" },
    });
    const target = join(folder, path.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code.replaceAll(/(from "\.[^"]*)\.ts"/g, '$1.js"'));
    for (const { specifier, kind } of moduleImports(text)) {
      if (specifier.startsWith(".") && kind === "static")
        await compileOne(posix.join(posix.dirname(path), specifier));
    }
  };
  for (const path of paths) await compileOne(path);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}
