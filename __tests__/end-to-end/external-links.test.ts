import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "@jest/globals";
import { Finding } from "../../src/model/finding.ts";
import { orchestrator, project } from "./command-line.ts";
import { makeRepository } from "./repository.ts";
import { eventsOf } from "./trial.ts";
import { onlyRun } from "./run-folder.ts";

const example = (name: string): string => join(project, "docs", "examples", "external-links", name);

/** As lychee 0.24 prints it (lychee-bin/src/formatters). */
const report = `Issues found in 2 inputs. Find details below.

[README.md]:
[404] https://example.com/gone (at 3:5) | Rejected status code: 404 Not Found
[ERROR] https://no.example/ (at 9:1) | Network error

[docs/guide.md]:
[TIMEOUT] https://slow.example/ | Timeout

🔍 12 Total (in 2s) 🔗 11 Unique ✅ 9 OK 🚫 2 Errors ⏳ 1 Timeouts
`;

test("in the example, lychee's reports are among the findings, with those of docs-check", async () => {
  const repository = await makeRepository({
    "README.md": "# Shop\n\n[Gone](https://example.com/gone)\n\n[Lost](lost.md)\n",
    "docs/guide.md": "# Guide\n",
    ".github/orchestrator.yml": readFileSync(example("orchestrator.yml"), "utf8").replace(
      "backoff-seconds: 30",
      "backoff-seconds: 0",
    ),
  });
  copyFileSync(example("lychee-matcher.json"), join(repository, ".github", "lychee-matcher.json"));
  const programs = join(repository, ".git", "programs");
  mkdirSync(programs);
  writeFileSync(join(programs, "lychee"), `#!/bin/sh\ncat << 'END'\n${report}END\nexit 2\n`);
  chmodSync(join(programs, "lychee"), 0o755);
  const path = `${programs}${delimiter}${process.env["PATH"]}`;
  const { code } = await orchestrator(repository, ["run"], { PATH: path });
  expect(code).toBe(1);
  const ends = eventsOf(join(onlyRun(repository), "jobs", "docs", "a1")).filter(
    ({ type }) => type === "stage-finished",
  );
  const findings = ends.flatMap(({ findings: found }) =>
    (found as unknown[]).map((one) => Finding.parse(one)),
  );
  const places = findings.map(({ path: file, line, message }) => `${file}:${line} ${message.split(" ")[0]}`);
  expect(places.toSorted()).toEqual(
    expect.arrayContaining([
      "README.md:3 https://example.com/gone",
      "README.md:9 https://no.example/",
      "docs/guide.md:null https://slow.example/",
    ]),
  );
  expect(findings.map(({ rule }) => rule)).toContain("docs-check/missing-link");
});
