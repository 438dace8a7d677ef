import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../end-to-end/command-line.ts";

/** The README's workflows: one job, and several. */
export const [oneJob = "", severalJobs = ""] = readFileSync(join(project, "README.md"), "utf8")
  .split("```")
  .filter((block) => block.startsWith("yaml\nname: gate\n"))
  .map((block) => block.slice("yaml\n".length));

/** A pipeline file with one pipeline for each id, of one stage that is that command. */
export const pipelines = (commands: Record<string, string>): string =>
  JSON.stringify({
    task: "trial",
    "default-pipeline": Object.keys(commands)[0],
    pipelines: Object.fromEntries(
      Object.entries(commands).map(([id, run]) => [id, { stages: [{ id: "unit", run }] }]),
    ),
  });

/** A job that checks out, and then does these steps. */
export const jobOf = (...steps: object[]): object => ({
  "runs-on": "ubuntu-latest",
  steps: [{ uses: "actions/checkout@v6" }, ...steps],
});

export const uses = "org/orchestrator@v1";
