import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names, versions and licences of the packages that these modules belong to. */
export function licencesOf(modules) {
  const texts = new Map();
  for (const folder of packageFolders(modules)) {
    const { name, version, license = "" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
    const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8");
    texts.set(
      `${name} ${version}`,
      `${name} ${version}\n${license}\n${text.replaceAll(/\r\n?/g, "\n").trimEnd()}\n`,
    );
  }
  // By code points, so that no locale decides.
  const byName = [...texts].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return byName.map(([, text]) => text).join("\n");
}

function packageFolders(modules) {
  const found = modules.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]);
  return new Set(found.filter((folder) => folder !== undefined));
}
