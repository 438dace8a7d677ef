import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { orchestrator } from "./command-line.ts";
import { onlyRun } from "./run-folder.ts";
import { makeTrial, runExpecting } from "./trial.ts";

/** What can lie where a run has a file. */
const kinds: Record<string, (path: string) => void> = {
  "a folder": (path) => mkdirSync(path),
  "a link in a circle": (path) => symlinkSync(basename(path), path),
  "a pipe": (path) => void execFileSync("mkfifo", [path]),
};

const places = ["plan.json", "manifest.json", "digests.json", "run.lock", "jobs/gate/a1/journal.ndjson"];

describe.each(Object.keys(kinds))("%s in place of a file of a run", (kind) => {
  test.each(places)(
    "%s: each verb answers with a message, and without a stack trace (A22)",
    async (place) => {
      const repository = await makeTrial([{ id: "a", run: "exit 1" }]);
      await runExpecting(1, repository);
      const id = basename(onlyRun(repository));
      const verbs = [["show"], ["approve", id, "--reason", "x"], ["recover", id], ["run", "--resume", id]];
      for (const verb of verbs) {
        const copy = join(await temporaryFolder(), "copy");
        await cp(repository, copy, { recursive: true });
        const path = join(onlyRun(copy), place);
        rmSync(path, { recursive: true, force: true });
        kinds[kind]!(path);
        const { code, stdout, stderr } = await orchestrator(copy, verb);
        const said = `${verb.join(" ")}: exit ${code}\n${stdout}${stderr}`;
        expect(code).not.toBeNull();
        expect(said).not.toMatch(/^\s+at .+:\d+|node:internal|Node\.js v/m);
        expect(`${stdout}${stderr}`).not.toBe("");
      }
    },
  );
});
