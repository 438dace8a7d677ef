import { describe, expect, test } from "@jest/globals";
import type { ChangeRequest } from "../../src/changes/change-request.ts";
import { judgeDocsFreshness } from "../../src/guardrails/docs-freshness/judge.ts";
import { DocsFreshnessOptions } from "../../src/guardrails/docs-freshness/options.ts";
import { stampChanged } from "../../src/guardrails/docs-freshness/stamp.ts";
import type { GuardrailFacts } from "../../src/guardrails/guardrail.ts";
import { GitError } from "../../src/model/changes.ts";
import type { Finding } from "../../src/model/finding.ts";
import {
  checkOut,
  cutOff,
  initRepository,
  makeFolder,
  type Repository,
  repositoryAt,
} from "../changes/repository.ts";
import { factsWith, judgedRepository } from "../support/guardrail-repository.ts";

const document = (day: string, body = "# Title\n"): string =>
  `---\nowner: docs\nlast_review: ${day}\n---\n${body}`;
const options = DocsFreshnessOptions.parse({});
const pullRequest = { number: 7 };

const judge = (
  { folder }: Repository,
  known: Partial<GuardrailFacts> = {},
  request: Partial<ChangeRequest> = {},
  settings: object = {},
) =>
  judgeDocsFreshness(
    judgedRepository({ folder }, request),
    DocsFreshnessOptions.parse(settings),
    factsWith({ now: new Date("2026-03-04T12:00:00Z"), ...known }),
  );

const rulesOf = ({ findings }: { findings: Finding[] }): string[] =>
  findings.map(({ rule, path, line }) => `${rule?.replace("docs-freshness/", "")} ${path}:${line}`);

/** A repository with one fresh document and one that is overdue, on a branch of main. */
function repositoryWithDocuments(): Repository {
  const repository = initRepository();
  repository.write("docs/fresh.md", document("2026-03-01"));
  repository.write("docs/old.md", document("2020-01-01"));
  repository.commit("documents", "2026-03-01T00:00:00Z");
  repository.git(["checkout", "--quiet", "-b", "feature"]);
  return repository;
}

describe("in a real repository", () => {
  test("a pull request is asked about its own documents only", async () => {
    const repository = repositoryWithDocuments();
    repository.write("src/a.ts", "a\n");
    repository.commit();
    expect(await judge(repository, { pullRequest })).toMatchObject({
      verdict: "passed",
      summary: "none of 2 documents changed",
    });
    repository.write("docs/old.md", document("2020-01-01", "# Another title\n"));
    repository.commit();
    const judged = await judge(repository, { pullRequest });
    expect(rulesOf(judged)).toEqual(["overdue docs/old.md:3"]);
    expect(judged.edits).toEqual([
      { path: "docs/old.md", text: document("2026-03-04", "# Another title\n") },
    ]);
  });

  test("a document of any name is one: quotes, line breaks, and bytes that are no UTF-8", async () => {
    const repository = initRepository();
    for (const name of ['"a".md', "a\nb.md", "über uns.md"])
      repository.writeNamed(Buffer.from(name), document("2026-03-01"));
    repository.writeNamed(Buffer.from([0x63, 0xe9, 0x2e, 0x6d, 0x64]), document("2020-01-01"));
    const judged = await judge(repository, {}, {}, { files: ["*.md"] });
    expect(judged.details).toMatchObject({ documents: 4, overdue: 1 });
    expect(rulesOf(judged)).toEqual(['overdue "c\\351.md":3']);
  });

  test("a renamed document keeps its date while its body stays, and Windows line ends change no body", async () => {
    const repository = repositoryWithDocuments();
    repository.git(["mv", "docs/fresh.md", "docs/renamed.md"]);
    repository.write("docs/old.md", document("2020-01-01").replaceAll("\n", "\r\n"));
    repository.commit();
    expect((await judge(repository)).edits).toEqual([]);
  });

  test("a document that is a symbolic link is checked by its target, and a broken one has no fields", async () => {
    const repository = repositoryWithDocuments();
    repository.link("docs/link.md", "fresh.md");
    repository.link("docs/nowhere.md", "/etc/hostname");
    expect(rulesOf(await judge(repository, { pullRequest }))).toEqual([
      "missing-owner docs/nowhere.md:null",
      "missing-review docs/nowhere.md:null",
    ]);
  });

  test("dates are judged by HEAD's commit where that is asked for", async () => {
    const repository = repositoryWithDocuments();
    const { details } = await judge(repository, {}, {}, { "as-of": "head" });
    expect(details).toMatchObject({ as_of: "head", judged_on: "2026-03-01" });
  });

  test("without a commit everything counts as changed", async () => {
    const repository = initRepository();
    repository.write("docs/a.md", document("2020-01-01"));
    expect(rulesOf(await judge(repository, { pullRequest }))).toEqual(["overdue docs/a.md:3"]);
  });
});

describe("a git that cannot tell never passes silently", () => {
  test("in a clone that is too shallow for a pull request", async () => {
    const repository = repositoryWithDocuments();
    repository.write("a.txt", "a");
    const head = repository.commit();
    const shallow = checkOut(repository, head, 1);
    cutOff(shallow);
    const base = { explicitBase: "main" };
    await expect(judge(shallow, { pullRequest }, base)).rejects.toBeInstanceOf(GitError);
    const asked = stampChanged(judgedRepository(shallow, base), options, factsWith());
    await expect(asked).rejects.toBeInstanceOf(GitError);
    expect(rulesOf(await judge(shallow, {}, base))).toEqual(["overdue docs/old.md:3"]);
  });

  test("outside of git", async () => {
    await expect(judge(repositoryAt(makeFolder()))).rejects.toBeInstanceOf(GitError);
  });
});
