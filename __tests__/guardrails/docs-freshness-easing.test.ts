import { describe, expect, test } from "@jest/globals";
import { judgeDocsFreshness } from "../../src/guardrails/docs-freshness/judge.ts";
import { DocsFreshnessOptions } from "../../src/guardrails/docs-freshness/options.ts";
import { initRepository, type Repository } from "../changes/repository.ts";
import { factsWith, judgedRepository } from "../support/guardrail-repository.ts";

const guide = (...fields: string[]): string =>
  ["---", "owner: docs", "last_review: 2025-01-01", ...fields, "---", "# Guide", ""].join("\n");

/** A branch of a repository with these files. */
function branchOf(files: Readonly<Record<string, string>>): Repository {
  const repository = initRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit();
  repository.git(["checkout", "-q", "-b", "topic"]);
  return repository;
}

const judge = ({ folder }: Repository, settings: object = {}) =>
  judgeDocsFreshness(
    judgedRepository({ folder }),
    DocsFreshnessOptions.parse(settings),
    factsWith({ now: new Date("2026-03-04T12:00:00Z") }),
  );

const told = async (repository: Repository, settings: object = {}): Promise<string[]> =>
  (await judge(repository, settings)).findings
    .filter(({ rule }) => rule === "docs-freshness/settings-changed")
    .map(({ message }) => message);

describe("a change that relaxes the review of a document is reported (F5)", () => {
  test.each([
    ["archives it", guide("cadence_days: 60"), guide("status: archived"), "archived"],
    [
      "has it reviewed less often",
      guide("cadence_days: 60"),
      guide("cadence_days: 3650"),
      "reviewed every 3650 days instead of 60",
    ],
    [
      "has it reviewed less often than usual",
      guide(),
      guide("cadence_days: 3650"),
      "reviewed every 3650 days instead of 90",
    ],
    ["takes its cadence out", guide("cadence_days: 30"), guide(), "reviewed every 90 days instead of 30"],
  ])("when the document itself %s", async (_, before, after, how) => {
    const repository = branchOf({ "docs/guide.md": before });
    repository.write("docs/guide.md", after);
    expect(await told(repository)).toEqual([`This change relaxes the reviews of docs/guide.md (${how}).`]);
  });

  test("when the document is renamed with it", async () => {
    const repository = branchOf({ "docs/guide.md": guide() });
    repository.git(["mv", "docs/guide.md", "docs/old.md"]);
    repository.write("docs/old.md", guide("status: archived"));
    expect(await told(repository)).toEqual(["This change relaxes the reviews of docs/old.md (archived)."]);
  });

  test.each([
    [90, 3650, "reviewed every 3650 days instead of 90"],
    [undefined, 3650, "reviewed every 3650 days instead of 90"],
    [30, undefined, "reviewed every 90 days instead of 30"],
  ])("when its entry in the registry says %s, and then %s", async (before, after, how) => {
    const registry = (days: number | undefined): string =>
      JSON.stringify({ documents: [{ path: "docs/guide.md", cadence_days: days }] });
    const repository = branchOf({ "docs/guide.md": guide(), "docs.json": registry(before) });
    repository.write("docs.json", registry(after));
    expect(await told(repository, { registry: "docs.json" })).toEqual([
      `docs.json relaxes the reviews of docs/guide.md (${how}).`,
    ]);
  });

  test("and fails where that is asked for", async () => {
    const repository = branchOf({ "docs/guide.md": guide() });
    repository.write("docs/guide.md", guide("status: archived"));
    expect((await judge(repository)).verdict).toBe("passed");
    expect((await judge(repository, { "settings-changed": "error" })).verdict).toBe("violated");
  });
});

test.each([
  ["reviewed", guide(), guide().replace("2025-01-01", "2026-03-01")],
  ["reviewed more often", guide(), guide("cadence_days: 30")],
  ["archived before", guide("status: archived"), guide("status: superseded", "cadence_days: 3650")],
])("of a document that is %s, nothing is told", async (_, before, after) => {
  const repository = branchOf({ "docs/guide.md": before });
  repository.write("docs/guide.md", after);
  repository.write("docs/new.md", guide("status: archived", "cadence_days: 3650"));
  expect(await told(repository)).toEqual([]);
});
