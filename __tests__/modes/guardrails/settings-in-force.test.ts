import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findSettingsInForce, withFinding } from "../../../src/modes/guardrails/settings-in-force.ts";
import { clone, initRepository, repositoryWithCommits, checkOut, cutOff } from "../../changes/repository.ts";
import { judgedRepository } from "../../support/guardrail-repository.ts";
import { runs } from "../../support/property-runs.ts";

const file = ".github/orchestrator.yml";
type With = Record<string, unknown>;

/** A repository whose base has a pipeline file with these pipelines. */
function withBase(pipelines: object): ReturnType<typeof initRepository> {
  const repository = initRepository();
  repository.write(file, JSON.stringify({ task: "trial", pipelines }));
  repository.commit();
  return repository;
}

const stage = (options: With, id = "guard"): object => ({ id, uses: "guardrail/diff-budget", with: options });

const ask = (repository: { folder: string }, own: With, asked: With = {}, id = "guard") =>
  findSettingsInForce(
    judgedRepository(repository),
    { uses: "guardrail/diff-budget", id, pipeline: "gate", with: { ...own, ...asked } },
    asked,
    null,
  );

describe("the settings that apply (F5)", () => {
  test("are the base's, whatever a change sets, and differences are reported", async () => {
    const base = { "max-files": 3, ignore: ["a/**"] };
    const repository = withBase({ gate: { stages: [stage(base)] } });
    const setting = fc.record(
      {
        "max-files": fc.nat(),
        "max-lines": fc.nat(),
        ignore: fc.array(fc.constantFrom("a/**", "**")),
        "dry-run": fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(setting, async (own) => {
        const { with: inForce, finding } = await ask(repository, own);
        expect(inForce).toEqual(base);
        expect(finding === null).toBe(isDeepStrictEqual(own, base));
      }),
      { numRuns: runs(30) },
    );
  });

  test("are those of the command line before the base's, without a finding", async () => {
    const repository = withBase({ gate: { stages: [stage({ "max-files": 3 })] } });
    const { with: inForce, finding } = await ask(repository, { "max-files": 3 }, { "max-files": 99 });
    expect(inForce).toEqual({ "max-files": 99 });
    expect(finding).toBeNull();
  });

  test("are those of the change where the base has no such guardrail", async () => {
    const repository = withBase({ gate: { stages: [{ id: "unit", run: "true" }] } });
    expect(await ask(repository, { "max-files": 9 })).toEqual({
      with: { "max-files": 9 },
      areBase: false,
      finding: null,
    });
  });

  test("are those of the base's usual pipeline file where it lacks the one that is named", async () => {
    const repository = withBase({ gate: { stages: [stage({ "max-lines": 50 })] } });
    repository.git(["checkout", "-q", "-b", "topic"]);
    const own = { "max-lines": 5000 };
    repository.write(".github/gate2.yml", JSON.stringify({ pipelines: { gate: { stages: [stage(own)] } } }));
    repository.commit();
    const placed = { uses: "guardrail/diff-budget", id: "guard", pipeline: "gate", with: own };
    const inForce = await findSettingsInForce(judgedRepository(repository), placed, {}, ".github/gate2.yml");
    expect(inForce).toMatchObject({ with: { "max-lines": 50 }, areBase: true });
    expect(inForce.finding!.message).toContain("`max-lines`");
  });

  test("are found in nested pipelines, by the stage's id before others", async () => {
    const repository = withBase({
      gate: { stages: [{ id: "inner", pipeline: "inner" }] },
      inner: { stages: [stage({ "max-files": 1 }, "first"), stage({ "max-files": 2 }, "second")] },
      other: { stages: [stage({ "max-files": 5 })] },
    });
    expect((await ask(repository, {}, {}, "second")).with).toEqual({ "max-files": 2 });
    expect((await ask(repository, {}, {}, "renamed")).with).toEqual({ "max-files": 1 });
  });

  test("are those of the checkout, with a notice, if git does not know the base", async () => {
    const remote = repositoryWithCommits(3);
    const local = checkOut(remote, remote.git(["rev-parse", "HEAD"]), 1);
    cutOff(local);
    const { with: inForce, finding } = await findSettingsInForce(
      judgedRepository(local, {
        explicitBase: remote.git(["rev-parse", "HEAD~2"]),
        includeWorkingTree: false,
      }),
      { uses: "guardrail/docs-check", id: "docs", pipeline: "gate", with: { links: true } },
      {},
      null,
    );
    expect(inForce).toEqual({ links: true });
    expect(finding).toMatchObject({ level: "notice", rule: "docs-check/settings-unknown" });
  });
});

describe("that the settings are others in the change", () => {
  const judged = {
    verdict: "passed" as const,
    summary: "nothing changed",
    override: null,
    decision: null,
    details: {},
    findings: [],
    edits: [],
  };

  test("is a warning, reported first", async () => {
    const repository = withBase({ gate: { stages: [stage({ "max-files": 3 })] } });
    const { finding } = await ask(clone(repository), { "max-files": 4 });
    const said = withFinding(judged, finding);
    expect(said.verdict).toBe("passed");
    expect(said.summary).toMatch(/^the change modifies its settings; /);
    expect(said.findings).toMatchObject([{ level: "warning", rule: "diff-budget/settings-changed" }]);
    expect(finding!.message).toContain("`max-files`");
  });

  test("fails where the base asks for that, though the change does not", async () => {
    const repository = withBase({ gate: { stages: [stage({ "settings-changed": "error" })] } });
    const { finding } = await ask(repository, { "settings-changed": "warn" });
    expect(withFinding(judged, finding)).toMatchObject({
      verdict: "violated",
      findings: [{ level: "error" }],
    });
  });
});
