import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { moduleImports } from "./support/module-imports.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Packages that the source imports, apart from types. */
function importedPackages(): string[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const imports = files.flatMap((path) => moduleImports(readFileSync(join(root, "src", path), "utf8")));
  const bare = imports.filter(({ specifier, kind }) => kind !== "type" && !/^(\.|node:)/.test(specifier));
  return [...new Set(bare.map(({ specifier }) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0]))].toSorted();
}

test("every package that the source imports is in the licences of a bundle, with its text", () => {
  const licences = ["action", "cli"]
    .map((bundle) => readFileSync(join(root, "dist", bundle, "licenses.txt"), "utf8"))
    .join("\n");
  const packages = importedPackages();
  expect(packages).toEqual(expect.arrayContaining(["@actions/artifact", "commander", "yaml", "zod"]));
  for (const name of packages) expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+`, "m"));
  expect(licences).toMatch(/^commander [\d.]+\nMIT\n\(The MIT License\)/m);
});
