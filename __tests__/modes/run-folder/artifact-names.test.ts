import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  jobArtifactName,
  planArtifactName,
  readJobArtifactName,
  readRunArtifactName,
  runArtifactName,
  findRunArtifacts,
} from "../../../src/modes/run-folder/artifact-names.ts";
import { runs } from "../../support/property-runs.ts";

/** What a key or an id of an assignment may be; many look like a part of another artifact's name. */
const part = fc.oneof(
  fc.constantFrom("gate", "x", "x-a1", "x-a1-0badcafe", "x-a1-a1234567", "12", "a1", "job", "plan", "run"),
  fc.constantFrom("gate-job", "gate-job-x", "gate-plan-a1", "x-run-a2", "my-plan", "dry-run", "0badcafe"),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/),
);
/** GitHub stops re-running a workflow long before a million. */
const attempt = fc.integer({ min: 1, max: 999 });
/** What stands at the end of a name that was uploaded a second time. */
const nonce = fc.oneof(
  fc.constant(""),
  fc.constantFrom("-a1234567", "-0badcafe"),
  fc.stringMatching(/^-[0-9a-f]{8}$/),
);

const listed = (names: readonly string[]) =>
  names.map((name, position) => ({ name, id: position + 1, size: 1, digest: null }));
const keysOf = (names: readonly string[], kind: "plan" | "run", wanted: string | null = null): string[] =>
  findRunArtifacts(listed(names), kind, wanted).map(({ key }) => key);

describe("the name of a job's artifact", () => {
  test("is parsed back into its parts, whatever else is in the plan", () => {
    fc.assert(
      fc.property(part, part, fc.array(part), attempt, nonce, (key, assignment, others, number, end) => {
        const name = `${jobArtifactName(key, assignment, number)}${end}`;
        expect(readJobArtifactName(name, key, new Set([...others, assignment]))).toEqual({
          assignment,
          attempt: number,
        });
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("is not that of an assignment which the plan does not have", () => {
    fc.assert(
      fc.property(part, part, attempt, nonce, (key, assignment, number, end) => {
        const name = `${jobArtifactName(key, assignment, number)}${end}`;
        expect(readJobArtifactName(name, key, new Set())).toBeNull();
      }),
    );
  });

  test("is not that of another key, nor that of a plan or a whole run", () => {
    fc.assert(
      fc.property(part, part, part, attempt, nonce, (key, other, assignment, number, end) => {
        fc.pre(key !== other && !`${other}-`.startsWith(`${key}-job-`));
        const ids = new Set([assignment]);
        const names = [
          jobArtifactName(other, assignment, number),
          planArtifactName(other, number),
          runArtifactName(other, number),
          planArtifactName(key, number),
          runArtifactName(key, number),
        ];
        for (const name of names) expect(readJobArtifactName(`${name}${end}`, key, ids)).toBeNull();
      }),
    );
  });

  test.each([
    "orchestrator-gate-job-api",
    "orchestrator-gate-job-api-a",
    "orchestrator-gate-job-api-a0",
    "orchestrator-gate-job-api-a01",
    "orchestrator-gate-job-api-a1-0BADCAFE",
    "orchestrator-gate-job-api-a1-0badcaf",
    "orchestrator-gate-job-api-a1\n",
    "x-orchestrator-gate-job-api-a1",
    "coverage",
  ])("is none of ours: %j", (name) => {
    expect(readJobArtifactName(name, "gate", new Set(["api"]))).toBeNull();
  });
});

describe("the name of a plan's or a whole run's artifact", () => {
  test("is read as what it was made of, and not as that of the other kind", () => {
    fc.assert(
      fc.property(part, attempt, nonce, (key, number, end) => {
        const plan = `${planArtifactName(key, number)}${end}`;
        const run = `${runArtifactName(key, number)}${end}`;
        expect(readRunArtifactName(plan, "plan")).toEqual({ key, attempt: number });
        expect(readRunArtifactName(run, "run")).toEqual({ key, attempt: number });
        expect([readRunArtifactName(plan, "run"), readRunArtifactName(run, "plan")]).toEqual([null, null]);
      }),
    );
  });

  test.each(["orchestrator--run-a1", "orchestrator-gate-run-a0", "orchestrator-gate-run", "gate-run-a1"])(
    "is none of ours: %j",
    (name) => {
      expect(readRunArtifactName(name, "run")).toBeNull();
    },
  );
});

describe("the plans and whole runs of a workflow run", () => {
  test("are distinguished from artifacts of subtasks with such names", () => {
    const ids = fc.array(fc.constantFrom("plan", "run", "my-plan", "dry-run", "x-run-a2", "api"));
    fc.assert(
      fc.property(part, ids, attempt, nonce, (key, assignments, number, end) => {
        const plan = planArtifactName(key, 1);
        const jobs = assignments.map((id) => `${jobArtifactName(key, id, number)}${end}`);
        expect(keysOf([...jobs, plan], "plan")).toEqual([key]);
        expect(keysOf([plan, ...jobs], "run")).toEqual([]);
        expect(keysOf([...jobs, runArtifactName(key, 1)], "run")).toEqual([key]);
      }),
    );
  });

  test("are those of all keys, or of the one that is wanted", () => {
    const names = ["api", "web", "web"].map((key, at) => planArtifactName(key, at + 1));
    expect(keysOf(names, "plan")).toEqual(["api", "web", "web"]);
    expect(keysOf(names, "plan", "web")).toEqual(["web", "web"]);
    expect(keysOf(names, "plan", "core")).toEqual([]);
  });

  test("are found for a requested key that looks like a job's", () => {
    const names = [planArtifactName("gate", 1), planArtifactName("gate-job", 1)];
    expect(keysOf(names, "plan")).toEqual(["gate"]);
    expect(keysOf(names, "plan", "gate-job")).toEqual(["gate-job"]);
  });
});
