import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import type { ApiFailure } from "../../../src/model/api-error.ts";
import type { CheckAnnotation } from "../../../src/model/check-run.ts";
import { type CheckRunRequest, publishCheckRun } from "../../../src/modes/action/check-run.ts";
import { RememberedCheckRuns } from "./remembered-check-runs.ts";
import { runs } from "../../support/property-runs.ts";

const annotations = (count: number): CheckAnnotation[] =>
  Array.from({ length: count }, (_, at) => ({
    path: `src/${at}.ts`,
    start_line: 1,
    end_line: 1,
    annotation_level: "warning",
    message: `remark ${at}`,
  }));

const request = (more: Partial<CheckRunRequest> = {}): CheckRunRequest => ({
  name: "orchestrator / gate",
  headSha: "a".repeat(40),
  externalId: "7/1/gate",
  detailsUrl: "https://github.com/org/repo/actions/runs/7",
  startedAt: "2026-03-04T05:06:07.000Z",
  completedAt: "2026-03-04T05:07:12.000Z",
  conclusion: "failure",
  output: { title: "Failed: api/unit failed (exit 1)", summary: "## Failed\n" },
  annotations: [],
  ...more,
});

/** GitHub, and a clock whose pauses are over at once and remembered. */
function setUp() {
  const github = new RememberedCheckRuns();
  const pauses: number[] = [];
  const clock = {
    now: () => new Date(0),
    elapsed: () => 0,
    sleep: async (ms: number) => {
      pauses.push(ms);
    },
  };
  const outside = { api: github.api, clock, cancelled: new AbortController().signal };
  return { github, pauses, outside, publish: (asked: CheckRunRequest) => publishCheckRun(asked, outside) };
}

const shownPaths = (shown: readonly CheckAnnotation[] = []): string[] => shown.map(({ path }) => path);

describe("publishing a check-run", () => {
  test("creates one that has ended, with all that there is to say", async () => {
    const { github, publish, pauses } = setUp();
    const asked = request({ annotations: annotations(2) });
    expect(await publish(asked)).toEqual({ isTaken: false, url: "https://github.com/check/1", warnings: [] });
    expect(github.held).toEqual([
      {
        id: 1,
        name: "orchestrator / gate",
        head_sha: "a".repeat(40),
        external_id: "7/1/gate",
        details_url: "https://github.com/org/repo/actions/runs/7",
        started_at: "2026-03-04T05:06:07.000Z",
        completed_at: "2026-03-04T05:07:12.000Z",
        status: "completed",
        conclusion: "failure",
        title: "Failed: api/unit failed (exit 1)",
        summary: "## Failed\n",
        annotations: annotations(2),
      },
    ]);
    expect(github.calls).toEqual(["checkRuns", "createCheckRun"]);
    expect(pauses).toEqual([]);
  });

  test.each([
    [50, 0],
    [51, 1],
    [100, 1],
    [130, 2],
  ])("shows %i annotations in their order, with %i more requests", async (count, more) => {
    const { github, publish } = setUp();
    expect((await publish(request({ annotations: annotations(count) }))).warnings).toEqual([]);
    expect(github.held[0]?.annotations).toEqual(annotations(count));
    expect(github.calls).toHaveLength(2 + more);
  });

  test("reports a missing token", async () => {
    const { outside } = setUp();
    const { url, warnings } = await publishCheckRun(request(), { ...outside, api: null });
    expect(url).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/no token.*`token`.*`check-run: false`/)]);
  });

  test("leaves the check-runs of other attempts and of other uses alone", async () => {
    const { github, publish } = setUp();
    await publish(request({ externalId: "7/1/gate" }));
    await publish(request({ externalId: "7/2/gate", conclusion: "success" }));
    await publish(request({ externalId: "7/2/docs", name: "orchestrator / docs" }));
    expect(github.held.map(({ conclusion }) => conclusion)).toEqual(["failure", "success", "failure"]);
  });
});

describe("publishing a check-run once more", () => {
  test("updates the one that is there, and adds only the annotations that it lacks", async () => {
    const { github, publish } = setUp();
    github.faults = [null, null, { reason: "limited" }];
    await publish(request({ annotations: annotations(120) }));
    expect(github.held[0]?.annotations).toHaveLength(50);
    const output = { title: "Cancelled", summary: "## Cancelled\n" };
    const again = request({ conclusion: "cancelled", output, annotations: annotations(120) });
    expect(await publish(again)).toEqual({ isTaken: false, url: "https://github.com/check/1", warnings: [] });
    expect(github.held).toHaveLength(1);
    expect(github.held[0]).toMatchObject({ conclusion: "cancelled", ...output });
    expect(github.held[0]?.annotations).toEqual(annotations(120));
  });

  test("keeps what is there when it has fewer annotations to show", async () => {
    const { github, publish } = setUp();
    await publish(request({ annotations: annotations(3) }));
    expect((await publish(request({ conclusion: "cancelled" }))).warnings).toEqual([]);
    expect(github.held).toMatchObject([{ conclusion: "cancelled", annotations: annotations(3) }]);
  });
});

describe("a check-run under a key that another job has (A2)", () => {
  test("is published unless it is a success, and never changes that of the other", async () => {
    const { github, publish } = setUp();
    const other = { sharedId: "7/1/gate/", externalId: "7/1/gate/one/step" };
    const own = { sharedId: "7/1/gate/", externalId: "7/1/gate/two/step" };
    await publish(request({ ...other, conclusion: "failure" }));
    for (const conclusion of ["success", "neutral"] as const)
      expect(await publish(request({ ...own, conclusion }))).toMatchObject({ isTaken: true, url: null });
    expect(await publish(request({ ...own, conclusion: "failure" }))).toMatchObject({ isTaken: false });
    await publish(request({ ...own, conclusion: "cancelled" }));
    expect(github.held.map(({ conclusion }) => conclusion)).toEqual(["failure", "cancelled"]);
  });
});

describe("when GitHub fails", () => {
  test("after a creation with an unknown result, the check-run is looked up before the next try", async () => {
    for (const done of [true, false]) {
      const { github, publish, pauses } = setUp();
      github.faults = [null, { reason: "failed", done }];
      expect(await publish(request({ annotations: annotations(60) }))).toEqual({
        isTaken: false,
        url: "https://github.com/check/1",
        warnings: [],
      });
      expect(github.held).toHaveLength(1);
      expect(github.held[0]?.annotations).toEqual(annotations(60));
      expect(pauses).toEqual([2000]);
    }
  });

  test("annotations that may already have been added are not added twice", async () => {
    for (const done of [true, false]) {
      const { github, publish } = setUp();
      github.faults = [null, null, { reason: "failed", done }];
      expect((await publish(request({ annotations: annotations(130) }))).warnings).toEqual([]);
      expect(github.held[0]?.annotations).toEqual(annotations(130));
    }
  });

  test("a check-run that was created is not created again when the list does not have it yet", async () => {
    const { github, publish, outside } = setUp();
    github.faults = [null, null, { reason: "failed" }];
    outside.api = { ...github.api, checkRuns: async () => [] };
    github.faults.shift();
    await publish(request({ annotations: annotations(60) }));
    expect(github.held).toHaveLength(1);
    expect(github.held[0]?.annotations).toEqual(annotations(60));
  });

  test("nothing is created while the existing check-runs are unknown", async () => {
    const { github, publish, pauses } = setUp();
    github.faults = [{ reason: "failed" }, { reason: "failed" }, { reason: "failed" }];
    expect(await publish(request())).toEqual({
      isTaken: false,
      url: null,
      warnings: ["the check-run was not published: GitHub said: failed"],
    });
    expect(github.calls).toEqual(["checkRuns", "checkRuns", "checkRuns"]);
    expect(pauses).toEqual([2000, 5000]);
  });

  test("a pause ends with the run's cancel", async () => {
    const { github, outside } = setUp();
    const cancel = new AbortController();
    const signals: (AbortSignal | undefined)[] = [];
    const sleep = async (_ms: number, signal?: AbortSignal) => {
      signals.push(signal);
    };
    github.faults = [{ reason: "failed" }];
    const { clock } = outside;
    await publishCheckRun(request(), { ...outside, clock: { ...clock, sleep }, cancelled: cancel.signal });
    expect(signals).toEqual([cancel.signal]);
  });

  test.each<ApiFailure>(["forbidden", "limited", "not-found", "invalid"])(
    "%s is not tried again, and is a warning",
    async (reason) => {
      const { github, publish, pauses } = setUp();
      github.faults = [null, { reason }];
      const { url, warnings } = await publish(request());
      expect(url).toBeNull();
      expect(warnings).toEqual([
        expect.stringMatching(new RegExp(`^the check-run was not published: GitHub said: ${reason}`)),
      ]);
      expect(github.calls).toEqual(["checkRuns", "createCheckRun"]);
      expect(pauses).toEqual([]);
    },
  );

  test("a token that may not do it comes with what to do", async () => {
    const { github, publish } = setUp();
    github.faults = [{ reason: "forbidden" }];
    const { warnings } = await publish(request());
    expect(warnings).toEqual([
      expect.stringMatching(/grant `checks: write`.*`check-run: false`.*forks.*`mode: report`/),
    ]);
  });

  test("a check-run that lacks annotations says how many", async () => {
    const { github, publish } = setUp();
    github.faults = [null, null, { reason: "limited" }];
    expect(await publish(request({ annotations: annotations(60) }))).toEqual({
      isTaken: false,
      url: "https://github.com/check/1",
      warnings: ["the check-run lacks 10 of its 60 annotations: GitHub said: limited"],
    });
  });

  test("one that cannot be updated keeps its URL, with a warning", async () => {
    const { github, publish } = setUp();
    await publish(request());
    github.faults = [null, { reason: "forbidden" }];
    const { url, warnings } = await publish(request({ conclusion: "cancelled" }));
    expect(url).toBe("https://github.com/check/1");
    expect(warnings).toEqual([expect.stringMatching(/^the check-run does not show this result: /)]);
  });

  test("an error that is none of the API's is a warning too", async () => {
    const { outside, github } = setUp();
    const checkRuns = () => Promise.reject(new TypeError("a bug"));
    const published = publishCheckRun(request(), { ...outside, api: { ...github.api, checkRuns } });
    expect((await published).warnings).toEqual(["the check-run was not published: a bug"]);
  });
});

const lacks = (count: number, total: number, places: string): string =>
  `the check-run lacks ${count} of its ${total} annotations, which GitHub rejected (${places}): ` +
  "GitHub did not take the annotations";

describe("an annotation that GitHub rejects", () => {
  test("is left out alone, with a warning that names it (G38)", async () => {
    const { github, publish } = setUp();
    github.badPaths = ["src/7.ts"];
    expect(await publish(request({ annotations: annotations(60) }))).toEqual({
      isTaken: false,
      url: "https://github.com/check/1",
      warnings: [lacks(1, 60, "src/7.ts:1")],
    });
    expect(github.held).toMatchObject([{ conclusion: "failure" }]);
    expect(shownPaths(github.held[0]?.annotations)).toEqual(
      shownPaths(annotations(60)).filter((path) => path !== "src/7.ts"),
    );
    expect(github.calls.length).toBeLessThan(40);
  });

  test("is left out alone when others are shown already", async () => {
    const { github, publish } = setUp();
    github.badPaths = ["src/57.ts"];
    const { warnings } = await publish(request({ annotations: annotations(60) }));
    expect(warnings).toEqual([lacks(1, 60, "src/57.ts:1")]);
    expect(github.held[0]?.annotations).toHaveLength(59);
  });

  test("does not keep a check-run that is there from showing this result", async () => {
    const { github, publish } = setUp();
    await publish(request({ annotations: annotations(5) }));
    github.badPaths = ["src/7.ts"];
    const again = request({ conclusion: "cancelled", annotations: annotations(10) });
    expect((await publish(again)).warnings).toEqual([lacks(1, 10, "src/7.ts:1")]);
    expect(github.held).toMatchObject([{ conclusion: "cancelled" }]);
    expect(github.held[0]?.annotations).toHaveLength(9);
  });

  test("is left out whatever it is and however many there are, until it takes too many requests", async () => {
    const bad = fc.uniqueArray(fc.nat(119), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(bad, fc.nat(120), async (positions, count) => {
        const { github, publish } = setUp();
        github.badPaths = positions.map((at) => `src/${at}.ts`);
        const { warnings } = await publish(request({ annotations: annotations(count) }));
        const good = shownPaths(annotations(count)).filter((path) => !github.badPaths.includes(path));
        const shown = shownPaths(github.held[0]?.annotations);
        expect(shown).toEqual(good.slice(0, shown.length));
        expect(github.calls.length).toBeLessThan(100);
        expect(warnings).toHaveLength(shown.length === count ? 0 : 1);
        expect(shown.length === good.length || github.badPaths.length > 3).toBe(true);
      }),
    );
  });

  test("does not hide that GitHub rejects the result for another reason", async () => {
    const { github, publish } = setUp();
    github.faults = [null, { reason: "invalid" }, null, { reason: "invalid" }];
    const { url, warnings } = await publish(request({ annotations: annotations(5) }));
    expect(url).toBeNull();
    expect(warnings).toEqual(["the check-run was not published: GitHub said: invalid"]);
  });
});

test("whatever fails at first, publishing once more leaves one check-run with each annotation once", async () => {
  const fault = fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    {
      weight: 3,
      arbitrary: fc.record({ reason: fc.constant("failed" as const), done: fc.boolean() }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ reason: fc.constantFrom("limited", "forbidden", "invalid") }),
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 14 }), fc.nat(230), async (faults, count) => {
      const { github, publish } = setUp();
      github.faults = faults;
      const first = await publish(request({ annotations: annotations(count) }));
      expect(github.held.length).toBeLessThanOrEqual(1);
      const shown = github.held[0]?.annotations.length;
      expect(first.warnings.length > 0 || shown === count).toBe(true);
      github.faults = [];
      const again = request({ conclusion: "cancelled", annotations: annotations(count) });
      expect(await publish(again)).toEqual({
        isTaken: false,
        url: "https://github.com/check/1",
        warnings: [],
      });
      expect(github.held).toHaveLength(1);
      expect(github.held[0]?.conclusion).toBe("cancelled");
      expect(shownPaths(github.held[0]?.annotations)).toEqual(shownPaths(annotations(count)));
    }),
    { numRuns: runs(500) },
  );
});
