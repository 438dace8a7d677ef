import { afterAll, describe, expect, test } from "@jest/globals";
import { type Operation, primaryRateLimit, secondaryRateLimit } from "../support/actions-service/faults.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { fanOutRepository } from "./fan-out-pipeline.ts";
import { close, green, halfway, red, statuses, threeSubtasks, verdictOf } from "./fan-out-runs.ts";
import { makeRepository } from "./repository.ts";
import { openWorkflow, type Recording, replay, type Shown, type Workflow } from "./workflow.ts";

const opened: ActionsService[] = [];
afterAll(async () => {
  for (const service of opened) await close(service);
});

/** A service for one test. The tests run side by side: much of their time is spent waiting as they are asked to. */
async function ownService(): Promise<ActionsService> {
  const service = await startActionsService();
  opened.push(service);
  return service;
}

/** Lets a request pass that the fault set after it would meet. */
const pass = { kind: "slow", ms: 0 } as const;

const cut = { kind: "cut" } as const;
const torn = { kind: "torn" } as const;
const unavailable = { kind: "status", status: 503 } as const;

const jobList = "actions/list-jobs-for-workflow-run-attempt";

const rest = (service: ActionsService): string[] =>
  service.requests.filter(({ path }) => path.startsWith("/repos/")).map(({ path }) => path);

const warnings = ({ log }: Shown): string[] => log.split("\n").filter((line) => line.startsWith("::warning"));

describe("the list of jobs", () => {
  test.concurrent("that is not available does not matter if no job is missing", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.permissions = { ...service.permissions, actions: "none" };
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect([warnings(shown), service.count(jobList)]).toEqual([[], 0]);
  });

  test.concurrent("that is refused leaves the result of a missing job unknown, with a warning", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "web"]);
    service.permissions = { ...service.permissions, actions: "none" };
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(warnings(shown)).toEqual([
      expect.stringMatching(/^::warning::how missing jobs ended is unknown: .*actions: read/),
    ]);
    expect(shown.page).toContain("core was lost or cancelled: it left no manifest");
  });

  test.concurrent("that keeps failing is requested four times, and then skipped", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "web"]);
    service.faults.set(jobList, unavailable, Infinity);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(service.count(jobList)).toBe(4);
    expect(warnings(shown)).toEqual([
      expect.stringMatching(/^::warning::how missing jobs ended is unknown: .*the answer was 503/),
    ]);
  });
});

describe("a job's artifact", () => {
  test.concurrent("that is refused makes its job fail, and the run too, although its stages passed", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["web"]);
    service.faults.set("CreateArtifact", {
      kind: "status",
      status: 403,
      message: "insufficient usage to create artifact",
    });
    service.faults.set("CreateArtifact", { kind: "status", status: 400, message: "not today" });
    for (const [id, why] of [
      ["api", /storage quota for artifacts is used up.*`retention-days`/],
      ["core", /not today/],
    ] as const) {
      const leg = (await workflow.legs([id])).get(id)!;
      expect([leg.code, leg.outputs["outcome"]]).toEqual([1, "failure"]);
      expect(leg.summary).toContain("Passed");
      expect(leg.stdout).toMatch(why);
      expect(leg.stdout).toContain(`::error::${id} counts as lost: its result could not be uploaded`);
    }
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toEqual({ api: "lost", core: "lost", web: "succeeded" });
    expect(shown.page).toMatch(/api was lost: its job ended as failure and left no manifest/);
  });

  test.concurrent("whose name an upload took that was cut has another name, and counts", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "core"]);
    service.faults.set("CreateArtifact", { kind: "status", status: 502, when: "after" });
    const leg = (await workflow.legs(["web"])).get("web")!;
    expect([leg.code, leg.outputs["outcome"]]).toEqual([0, "success"]);
    const names = service.artifacts().map(({ name }) => name);
    expect(names.filter((name) => name.includes("-web-"))).toEqual([
      expect.stringMatching(/^orchestrator-gate-job-web-a1-[0-9a-f]{8}$/),
    ]);
    expect(verdictOf(await workflow.aggregate())).toEqual(green);
  });

  test.concurrent("whose upload lost its connection at the beginning is uploaded again, and counts", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "core"]);
    service.faults.set("CreateArtifact", { kind: "cut", when: "after" });
    const leg = (await workflow.legs(["web"])).get("web")!;
    expect(leg.code).toBe(0);
    expect(verdictOf(await workflow.aggregate())).toEqual(green);
  });

  test.concurrent("whose upload lost its connection at the end is there twice, and counts once", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "core"]);
    service.faults.set("FinalizeArtifact", { kind: "cut", when: "after" });
    expect((await workflow.legs(["web"])).get("web")!.code).toBe(0);
    expect(service.artifacts().filter(({ name }) => name.includes("-web-"))).toHaveLength(2);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.plan.assignments[2]!.attempts).toHaveLength(1);
  });

  test.concurrent("whose upload had an answer that broke off in its middle is uploaded again, and counts", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["core"]);
    for (const [id, operation] of [
      ["api", "CreateArtifact"],
      ["web", "FinalizeArtifact"],
    ] as const) {
      service.faults.set(operation, torn);
      const leg = (await workflow.legs([id])).get(id)!;
      expect([leg.code, leg.outputs["outcome"]]).toEqual([0, "success"]);
    }
    expect(verdictOf(await workflow.aggregate())).toEqual(green);
  });

  test.concurrent("of the plan fails the plan job, with a message", async () => {
    const service = await ownService();
    const workflow = openWorkflow({ repository: await fanOutRepository(threeSubtasks), service });
    service.faults.set("CreateArtifact", { kind: "status", status: 403, message: "not for you" });
    const { code, stdout, summary, outputs } = await workflow.plan();
    expect([code, outputs["outcome"], outputs["matrix"]]).toEqual([2, "failure", ""]);
    expect(stdout).toMatch(/::error::the plan was not uploaded for the other jobs: .*not for you/);
    expect(summary).toMatch(/^## Nothing was run\n\n- the plan was not uploaded for the other jobs/);
  });

  test.concurrent("with the evidence of the whole run is reported as missing, and changes no outcome", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.faults.set("CreateArtifact", { kind: "status", status: 403, message: "not for you" });
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.result.outputs["artifact-url"]).toBe("");
    expect(warnings(shown)).toEqual([
      expect.stringMatching(/^::warning::the evidence was not uploaded: .*not for you/),
    ]);
    expect(shown.page).toContain("the evidence was not uploaded");
    // It was published meanwhile, and leads to where the artifact would be.
    expect(shown.checkRun!.output.summary).toContain("/actions/runs/1234567890#artifacts");
  });
});

describe("a download", () => {
  test.concurrent("that is cut, torn or refused once is tried again", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    for (const fault of [cut, pass, torn, unavailable]) service.faults.set("GetBlob", fault);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(service.count("GetBlob")).toBe(7);
    expect(warnings(shown)).toEqual([]);
  });

  test.concurrent("that stays broken makes its job lost, and is named", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.faults.set("GetBlob", pass, 3);
    service.faults.set("GetBlob", torn, Infinity);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    const gone = Object.entries(statuses(shown)).filter(([, status]) => status === "lost");
    expect(gone).toHaveLength(1);
    const [[id]] = gone as [[string, string]];
    expect(shown.page).toContain(`orchestrator-gate-job-${id}-a1 does not count: `);
    expect(shown.page).toMatch(new RegExp(`${id} was lost: the artifact of its attempt 1 cannot be read`));
  });

  test.concurrent("of the plan that stays broken is a run without a plan, and says what to do", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.faults.set("GetBlob", unavailable, Infinity);
    const result = await workflow.aggregateAlone();
    expect([result.code, result.outputs["outcome"]]).toEqual([1, "failure"]);
    expect(result.summary).toMatch(
      /orchestrator-gate-plan-a1 was not downloaded: the answer was 503[^]*Re-run all jobs/,
    );
    expect(service.checkRuns).toMatchObject([{ conclusion: "failure" }]);
  });
});

describe("a list of artifacts", () => {
  test.concurrent("that cannot be read does not count as empty: every job is lost", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    for (const fault of [pass, unavailable, torn, cut]) service.faults.set("ListArtifacts", fault);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(statuses(shown)).toEqual({ api: "lost", core: "lost", web: "lost" });
    expect(shown.page).toMatch(
      /were not collected: The artifacts of this run cannot be listed: there was no answer/,
    );
    expect(service.count("ListArtifacts")).toBe(4);
  });
});

describe("the check-run", () => {
  test.concurrent("waits as long as GitHub asks, if that is short", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.faults.set("checks/create", { kind: "status", status: 429, headers: { "retry-after": "1" } });
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect([service.checkRuns.length, warnings(shown)]).toEqual([1, []]);
  });

  test.concurrent("is not published, with a warning, if the wait would be long", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.faults.set("checks/create", secondaryRateLimit(120));
    const secondary = await workflow.aggregate();
    expect([secondary.code, secondary.outcome, service.checkRuns]).toEqual([0, "success", []]);
    expect(warnings(secondary)).toEqual([
      expect.stringMatching(/^::warning::the check-run was not published: .*asks to wait 120 s/),
    ]);
    expect(secondary.page).toContain("asks to wait 120 s");
    service.faults.set("checks/list-for-ref", primaryRateLimit(new Date(Date.now() + 3_600_000)));
    const primary = await workflow.aggregate();
    expect([primary.code, primary.outcome, service.checkRuns]).toEqual([0, "success", []]);
    expect(primary.page).toMatch(/the check-run was not published: .*asks to wait 3[56]\d\d s/);
  });

  test.concurrent("is created once and has everything once, although both requests returned errors", async () => {
    const service = await ownService();
    const workflow = await manyFindings(service);
    service.faults.set("checks/create", { kind: "status", status: 502, when: "after" });
    service.faults.set("checks/update", { kind: "status", status: 502, when: "after" });
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(service.checkRuns).toHaveLength(1);
    expect(annotated(shown)).toEqual([100, 100]);
    expect(warnings(shown)).toEqual([]);
  });

  test.concurrent("that GitHub rejects once still has all annotations (G38)", async () => {
    const service = await ownService();
    const workflow = await manyFindings(service);
    service.faults.set("checks/create", { kind: "status", status: 422, message: "Invalid request." });
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.checkRun!.annotations).toHaveLength(100);
    expect(warnings(shown)).toEqual([]);
  });

  test.concurrent("is published without annotations if GitHub rejects all of them", async () => {
    const service = await ownService();
    const workflow = await manyFindings(service);
    const fault = { kind: "status", status: 422, message: "Invalid request." } as const;
    service.faults.set("checks/create", fault);
    service.faults.set("checks/update", fault, Infinity);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.checkRun!.annotations).toEqual([]);
    expect(warnings(shown)).toEqual([
      expect.stringMatching(/^::warning::the check-run lacks 100 of its 100 annotations: .*does not take/),
    ]);
  });

  test.concurrent("has the worst hundred findings, fifty at a time, and counts the others", async () => {
    const service = await ownService();
    const shown = await (await manyFindings(service)).aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect([service.count("checks/create"), service.count("checks/update")]).toEqual([1, 1]);
    expect(annotated(shown)).toEqual([100, 100]);
    expect(new Set(shown.checkRun!.annotations.map((one) => one.annotation_level))).toEqual(
      new Set(["failure"]),
    );
    expect(shown.checkRun!.output.summary).toContain(
      "500 more findings are not shown as annotations: 20 errors, 480 warnings.",
    );
  });

  test.concurrent("has the requested name and number of annotations", async () => {
    const service = await ownService();
    const workflow = await manyFindings(service);
    const shown = await workflow.aggregate({ inputs: { annotations: "10", "check-name": "the gate" } });
    expect(service.checkRuns.map(({ name, annotations }) => [name, annotations.length])).toEqual([
      ["the gate", 10],
    ]);
    expect(shown.checkRun!.output.summary).toContain("590 more findings are not shown as annotations");
  });

  test.concurrent("is neither created nor looked up with `check-run: false`", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    const { code, outcome, result } = await workflow.aggregate({ inputs: { "check-run": "false" } });
    expect([code, outcome, result.outputs["check-run-url"]]).toEqual([0, "success", ""]);
    expect([service.checkRuns, rest(service)]).toEqual([[], []]);
  });

  test.concurrent("and the list of jobs take fewer than twenty requests, whatever the size", async () => {
    const service = await ownService();
    const workflow = await manyFindings(service);
    const [own] = service.jobs;
    const others = Array.from({ length: 499 }, (_, at) => ({ ...own!, name: `other / job ${at}` }));
    service.jobs = [...others, own!];
    const shown = await workflow.aggregate({ run: "failure", inputs: { annotations: "500" } });
    expect(verdictOf(shown)).toEqual(red);
    expect(annotated(shown)).toEqual([500, 500]);
    expect(service.count(jobList)).toBe(5);
    expect(rest(service).length).toBeLessThan(20);
  });
});

/** How many annotations the check-run has, and in how many places. */
function annotated({ checkRun }: Shown): [number, number] {
  const places = checkRun!.annotations.map(({ path, start_line }) => `${path}:${start_line}`);
  return [places.length, new Set(places).size];
}

let recorded: Promise<{ repository: string; recording: Recording }> | undefined;

/** A run of one job that passed and remarked on 600 places: 120 errors, 480 warnings. It is run once for all tests. */
async function manyFindings(service: ActionsService): Promise<Workflow> {
  const { repository, recording } = await (recorded ??= recordFindings());
  return replay({ repository, service }, recording, ["gate"]);
}

async function recordFindings(): Promise<{ repository: string; recording: Recording }> {
  const remarks = (stage: number): string =>
    [
      `for line in $(seq 100); do`,
      `  level=warning; if [ $line -gt 80 ]; then level=error; fi`,
      `  echo "::$level file=src/${stage}.ts,line=$line::look at this"`,
      `done`,
    ].join("\n");
  const stages = Array.from({ length: 6 }, (_, at) => ({ id: `check-${at}`, needs: [], run: remarks(at) }));
  const repository = await makeRepository({
    ".github/orchestrator.yml": JSON.stringify({ task: "trial", pipelines: { gate: { stages } } }),
  });
  const service = await startActionsService();
  const workflow = openWorkflow({ repository, service });
  await workflow.plan();
  await workflow.legs();
  const recording = workflow.recording();
  await service.close();
  return { repository, recording };
}

/** Beyond these, a process would be killed for its memory, or wait for as long as its job may take. */
describe("a response without an end", () => {
  test.concurrent.each<[string, Operation]>([
    ["the list of jobs", jobList],
    ["the list of artifacts", "ListArtifacts"],
    ["the address of an artifact", "GetSignedArtifactURL"],
  ])("to the question for %s is broken off, and the run says so", async (_, operation) => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "web"]);
    // The first question for artifacts is for the plan.
    if (operation !== jobList) service.faults.set(operation, pass);
    service.faults.set(operation, { kind: "endless" }, Infinity);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(shown.page + shown.log).toMatch(/the answer has more than (33554432 bytes|32 MiB)/);
  });

  test.concurrent("to an upload is cut off at its limit", async () => {
    const service = await ownService();
    const workflow = await halfway(service);
    service.faults.set("CreateArtifact", { kind: "endless" }, Infinity);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(green);
    expect(shown.log).toContain("successfully finalized");
  });

  test.concurrent("that arrives byte by byte is cut off after half a minute", async () => {
    const service = await ownService();
    const workflow = await halfway(service, ["api", "web"]);
    service.faults.set(jobList, { kind: "endless", ms: 50 }, Infinity);
    const shown = await workflow.aggregate();
    expect(verdictOf(shown)).toEqual(red);
    expect(warnings(shown).join("\n")).toContain("the answer had not ended after 30 s");
  });
});
