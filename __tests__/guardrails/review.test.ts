import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ReviewOptions } from "../../src/guardrails/review/options.ts";
import { judged, noRepository, fetchReviews, runWith, sha, verdict } from "./review-sample.ts";
import { runs } from "../support/property-runs.ts";

const file = { verdict: "ai-review/verdict.json" };
const reviews = { "pull-request-reviews": true };
const byFile = (...values: unknown[]) =>
  judged(file, { run: runWith({ verdicts: values.map((value) => verdict(value)) }) });
const byReviews = (pullRequest: ReturnType<typeof fetchReviews> | null, settings = {}) =>
  judged({ ...reviews, ...settings }, { run: runWith({ pullRequest }) });

describe("a review that was not performed", () => {
  test("is not performed, with the reason, where nothing decides it: no exit as if it was done", async () => {
    const said = await judged({}, { run: runWith() });
    expect(said).toMatchObject({
      verdict: "not-performed",
      override: null,
      decision: { approved: false, performed: false },
      findings: [],
      edits: [],
    });
    expect(said.summary).toBe(
      "not performed: neither `verdict` nor `pull-request-reviews` is set, so nothing can approve or reject it",
    );
    expect(said.decision!.feedback).toMatch(/^neither `verdict` nor/);
  });

  test("is violated when it is required", async () => {
    const said = await judged({ required: true }, { run: runWith() });
    expect(said).toMatchObject({ verdict: "violated", decision: { approved: false, performed: false } });
    expect(said.findings).toEqual([
      {
        level: "error",
        rule: "review/not-performed",
        title: "Not reviewed",
        message: expect.stringMatching(
          /^the review is required and was not performed: neither `verdict` nor/,
        ),
        path: null,
        line: null,
        end_line: null,
        column: null,
        end_column: null,
        fix: "Get a review, then run this again.",
      },
    ]);
  });

  test("is one in a job of several or on the command line, whatever is asked", async () => {
    const said = await judged({ ...file, ...reviews });
    expect(said).toMatchObject({
      verdict: "not-performed",
      summary: "not performed: a review runs only in `after`, when all jobs have finished",
      pack: { run: null, guardrails: [] },
    });
    expect((await judged({ required: true })).verdict).toBe("violated");
  });
});

describe("a verdict file", () => {
  test("that approves is an approval", async () => {
    expect(await byFile({ approved: true, feedback: "fine" })).toMatchObject({
      verdict: "passed",
      summary: "approved by verdict.json of repo/ai-review",
      decision: { approved: true, performed: true, feedback: "fine" },
      details: { verdicts: [{ stage: "repo/ai-review", path: "verdict.json" }], pull_request: null },
      findings: [],
    });
  });

  test("that rejects is violated also where no review is required, with what it found", async () => {
    const findings = [
      { message: "unclear", path: "src/a.ts", line: 3 },
      { level: "error", message: "no test" },
    ];
    const said = await byFile({ approved: false, feedback: "see below", findings });
    expect(said).toMatchObject({
      verdict: "violated",
      summary: "rejected by verdict.json of repo/ai-review",
      decision: { approved: false, performed: true, feedback: "see below" },
    });
    expect(
      said.findings.map(({ level, rule, message, path, line }) => [level, rule, message, path, line]),
    ).toEqual([
      ["error", "review/rejected", "rejected by verdict.json of repo/ai-review: see below", null, null],
      ["error", "review/reviewer", "no test", null, null],
      ["warning", "review/reviewer", "unclear", "src/a.ts", 3],
    ]);
  });

  test.each<[string, unknown, string]>([
    ["nothing in it", "", "is empty"],
    ["something else than JSON in it", "approved", "is not JSON"],
    ["a list in it", [], "is not as expected: "],
    ["no decision", { feedback: "fine" }, "is not as expected: approved: "],
    ["a word for a decision", { approved: "true" }, "is not as expected: approved: "],
    ["a key that is none", { approved: true, finding: [] }, "is not as expected: "],
    [
      "a path out of the repository",
      { approved: true, findings: [{ path: "../a", message: "m" }] },
      "is not as expected: findings.0.path: ",
    ],
    [
      "a line that is none",
      { approved: true, findings: [{ path: "a", line: 0, message: "m" }] },
      "is not as expected: findings.0.line: ",
    ],
  ])("with %s is an error and no approval", async (_, value, problem) => {
    const said = await byFile(value);
    expect(said).toMatchObject({ verdict: "violated", decision: { approved: false, performed: false } });
    expect(said.findings).toHaveLength(1);
    expect(said.findings[0]).toMatchObject({ level: "error", rule: "review/malformed-verdict" });
    expect(said.findings[0]!.message).toContain(`the verdict verdict.json of repo/ai-review ${problem}`);
  });

  test("may begin with a byte order mark", async () => {
    expect((await byFile(`\uFEFF{"approved": true}`)).verdict).toBe("passed");
  });

  test("that approves and reports errors is a rejection", async () => {
    const said = await byFile({ approved: true, findings: [{ level: "error", message: "broken" }] });
    expect(said).toMatchObject({
      verdict: "violated",
      decision: {
        approved: false,
        performed: true,
        feedback: "verdict.json of repo/ai-review approves and reports an error",
      },
    });
  });

  test("that is contradicted by another one is an error, and the rejection counts", async () => {
    for (const order of [
      [true, false],
      [false, true],
    ]) {
      const said = await byFile(...order.map((approved) => ({ approved })));
      expect(said).toMatchObject({ verdict: "violated", decision: { approved: false, performed: true } });
      expect(said.findings.map(({ rule }) => rule)).toContain("review/contradicting-verdicts");
    }
  });

  test("that approves does not hide an unreadable one", async () => {
    expect(await byFile({ approved: true }, "broken")).toMatchObject({
      verdict: "violated",
      decision: { approved: false, performed: false },
    });
  });

  test("that no stage wrote is not a review", async () => {
    expect(await judged(file, { run: runWith() })).toMatchObject({
      verdict: "not-performed",
      summary:
        "not performed: ai-review/verdict.json does not exist: the stage did not run, did not write the file, or does not upload it as an artifact",
    });
  });

  test("may be long: the manifest keeps a part of what it says", async () => {
    const said = await byFile({ approved: false, feedback: `${"x".repeat(1_998)}😀${"y".repeat(50_000)}` });
    expect(said.decision!.feedback).toBe(`${"x".repeat(1_998)}…`);
  });
});

describe("the reviews of a pull request", () => {
  test("approve when enough people do, in words that name them", async () => {
    const two = fetchReviews([{ by: "ada", body: "nice" }, { by: "bob" }]);
    expect(await byReviews(two, { approvals: 2 })).toMatchObject({
      verdict: "passed",
      summary: "approved by ada and bob in pull request #5",
      decision: { approved: true, performed: true, feedback: "ada: nice" },
      details: { pull_request: 5, head_sha: sha, approvals_needed: 2 },
    });
  });

  test("are not performed as long as there are too few", async () => {
    expect(await byReviews(fetchReviews([{}]), { approvals: 2 })).toMatchObject({
      verdict: "not-performed",
      decision: { approved: false, performed: false },
      summary:
        "not performed: pull request #5 has 1 of 2 approvals by an owner, member or collaborator of the repository",
    });
    expect((await byReviews(fetchReviews([]), { required: true })).verdict).toBe("violated");
  });

  test("reject when one person asks for changes, however many approve", async () => {
    const said = await byReviews(
      fetchReviews([
        { by: "ada" },
        { by: "bob", state: "changes-requested", body: "too large" },
        { by: "eve" },
      ]),
    );
    expect(said).toMatchObject({
      verdict: "violated",
      summary: "rejected by bob in pull request #5",
      decision: { approved: false, performed: true, feedback: "bob: too large" },
    });
  });

  test("of another commit count, with a notice (G36)", async () => {
    const said = await byReviews(fetchReviews([{ commit: "f".repeat(40) }, { by: "bob", commit: null }]));
    expect(said).toMatchObject({ verdict: "passed", decision: { approved: true } });
    const messages = [
      "ada approved the commit ffffffffff, and this run is of 0123456789",
      "bob approved a commit that is gone, and this run is of 0123456789",
    ];
    expect(said.findings).toMatchObject(
      messages.map((message) => ({ level: "notice", rule: "review/other-commit", message })),
    );
    expect(said.decision!.feedback).toBe(messages.join("; "));
  });

  test("are compared with the commit of the run, and not with what was pushed since (G36)", async () => {
    const run = runWith({
      pullRequest: fetchReviews([{ by: "ada" }, { by: "bob", commit: "e".repeat(40) }]),
    });
    run.plan = { ...run.plan, revision: { ...run.plan.revision, head_sha: "e".repeat(40) } };
    const said = await judged(reviews, { run });
    expect(said.findings.map(({ message }) => message)).toEqual([
      "ada approved the commit 0123456789, and this run is of eeeeeeeeee; the pull request is at 0123456789",
    ]);
  });

  test("that cannot be read are no review, with the reason", async () => {
    const said = await byReviews(fetchReviews([{}], { trouble: "GitHub did not answer." }));
    expect(said).toMatchObject({
      verdict: "not-performed",
      summary: "not performed: the reviews of pull request #5 could not be read: GitHub did not answer",
    });
  });

  test("are missing if the run is not for a pull request", async () => {
    expect((await byReviews(null)).summary).toBe(
      "not performed: the run is not for a pull request, so there are no reviews",
    );
  });
});

describe("a verdict file and reviews together", () => {
  const both = (approved: boolean | null, state: "approved" | "changes-requested" | null, required = false) =>
    judged(
      { ...file, ...reviews, required },
      {
        run: runWith({
          verdicts: approved === null ? [] : [verdict({ approved })],
          pullRequest: state === null ? fetchReviews([]) : fetchReviews([{ state }]),
        }),
      },
    );

  test("approve when both do", async () => {
    expect(await both(true, "approved")).toMatchObject({
      verdict: "passed",
      summary: "approved by verdict.json of repo/ai-review and ada in pull request #5",
    });
  });

  test("reject when one does, even if the other approves or has no opinion", async () => {
    for (const [approved, state] of [
      [false, "approved"],
      [true, "changes-requested"],
      [false, null],
      [null, "changes-requested"],
    ] as const) {
      expect(await both(approved, state)).toMatchObject({
        verdict: "violated",
        decision: { approved: false, performed: true },
      });
    }
  });

  test("are not performed when one of them has no opinion", async () => {
    for (const [approved, state] of [
      [true, null],
      [null, "approved"],
    ] as const) {
      expect(await both(approved, state)).toMatchObject({
        verdict: "not-performed",
        decision: { approved: false, performed: false },
      });
      expect((await both(approved, state, true)).verdict).toBe("violated");
    }
  });
});

test("a review passes exactly when it is approved, and a required one is violated otherwise", async () => {
  const text = fc.oneof(
    fc.boolean().map((approved) => JSON.stringify({ approved })),
    fc.constantFrom("", "{}", "[true]", '{"approved":1}'),
    fc.json(),
  );
  const one = fc.record({
    state: fc.constantFrom("approved" as const, "changes-requested" as const),
    by: fc.constantFrom("ada", "bob"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        required: fc.boolean(),
        "pull-request-reviews": fc.boolean(),
        verdict: fc.constantFrom("ai-review/verdict.json", undefined),
      }),
      fc.array(text, { maxLength: 3 }),
      fc.option(fc.array(one, { maxLength: 3 })),
      async (settings, texts, found) => {
        const verdicts = texts.map((own) => verdict(own));
        const pullRequest = found === null ? null : fetchReviews(found);
        const said = await judged(settings, { run: runWith({ verdicts, pullRequest }) });
        const { approved, performed } = said.decision!;
        expect(said.verdict === "passed").toBe(approved);
        expect(approved && !performed).toBe(false);
        expect(settings.required && !approved ? said.verdict : "violated").toBe("violated");
        expect(said.findings.some(({ level }) => level === "error")).toBe(said.verdict === "violated");
        expect(said.summary).not.toMatch(/\.$/);
      },
    ),
    { numRuns: runs(60) },
  );
});

describe("where git cannot tell what changed", () => {
  test("the decision stands, and the pack and a warning say what is missing", async () => {
    const run = runWith({ verdicts: [verdict({ approved: true })] });
    const said = await judged(file, { run }, noRepository);
    expect(said).toMatchObject({ verdict: "passed", pack: { changes: null, task: { specs: [] } } });
    expect(said.findings).toMatchObject([{ level: "warning", rule: "review/unknown-change" }]);
    expect(said.pack.risks).toMatchObject([
      { kind: "unknown-change", names: ["this is not the work tree of a git repository"] },
    ]);
  });
});

describe("the options", () => {
  test("have defaults with which a review only writes its pack", () => {
    expect(ReviewOptions.parse({})).toEqual({
      required: false,
      "pull-request-reviews": false,
      approvals: 1,
      "dry-run": false,
      "goal-headings": [],
      "settings-changed": "warn",
    });
  });

  test.each([
    { approvals: 0 },
    { approvals: 1.5 },
    { approvals: "2" },
    { verdict: "" },
    { verdict: "verdict.json" },
    { verdict: "/tmp/verdict.json" },
    { verdict: "../verdict.json" },
    { verdict: "ai-review/../verdict.json" },
    { verdict: "ai-review/./verdict.json" },
    { verdict: "ai-review//verdict.json" },
    { verdict: "ai-review/" },
    { verdict: "**/verdict.json" },
    { required: "yes" },
    { requierd: true },
  ])("do not take %j", (settings) => {
    expect(ReviewOptions.safeParse(settings).success).toBe(false);
  });
});
