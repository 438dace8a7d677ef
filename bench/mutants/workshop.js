import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../structure/read-source.js";
import { applyMutant } from "./find-mutants.js";

/** Tests of bundles and processes, which say nothing of a change of the source. */
const left = String.raw`/node_modules/|/__tests__/(?:act|bench|end-to-end|evidence)/|/__tests__/[^/]+\.test\.ts$`;

/** A mutant that takes longer hangs. */
const longestMs = 10 * 60_000;

/**
 * A copy of the project in which mutants are made and tested, one at a time.
 * @param {{ near: boolean }} options whether only the tests of a mutant's own file and folder are run
 * @returns {{ test(mutant: import("./find-mutants.js").Mutant): Promise<"killed" | "survived">, close(): void }}
 */
export function openWorkshop({ near }) {
  const folder = mkdtempSync(join(tmpdir(), "mutants-"));
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
  });
  for (const path of listed
    .toString()
    .split("\0")
    .filter((name) => name !== "" && !name.startsWith("dist/")))
    if (existsSync(join(root, path))) cpSync(join(root, path), join(folder, path));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    async test(mutant) {
      const file = join(folder, mutant.path);
      const text = readFileSync(file, "utf8");
      writeFileSync(file, applyMutant(mutant, text));
      try {
        for (const which of listTests(mutant.path, near)) if (await fails(folder, which)) return "killed";
        return "survived";
      } finally {
        writeFileSync(file, text);
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The tests of its own file and folder know most mutants, and are few. */
function listTests(path, near) {
  const own = path.replace(/^src/, "__tests__").replace(/\.ts$/, ".test.ts");
  // What imports a file of src is only known when jest reads src too.
  const related = ["--roots=src", "--roots=__tests__", "--findRelatedTests", path];
  return [[own], [dirname(own)], ...(near ? [] : [related])];
}

/** Whether a test fails, or does not end. */
function fails(folder, which) {
  const settings = [
    "--bail",
    "--silent",
    "--passWithNoTests",
    "--maxWorkers",
    "1",
    "--testPathIgnorePatterns",
    left,
  ];
  const child = spawn("npx", ["jest", ...which, ...settings], {
    cwd: folder,
    stdio: "ignore",
    timeout: longestMs,
    killSignal: "SIGKILL",
  });
  return new Promise((resolve) => {
    child.once("close", (code) => resolve(code !== 0));
  });
}
