import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { getHeadSha } from "../../src/changes/event.ts";

interface RealPayload {
  pull_request?: { head: { sha: string } };
  workflow_run?: { head_sha: string };
}

// By require, since a compiler that looked into these 9 MB would take its time.
const real = createRequire(import.meta.url)("@octokit/webhooks-examples") as {
  name: string;
  examples: RealPayload[];
}[];
const payloadsOf = (name: string): RealPayload[] => {
  const found = real.find((event) => event.name === name)?.examples ?? [];
  expect(found.length).toBeGreaterThan(0);
  return found;
};

const sha = "5".repeat(40);
const head = "a".repeat(40);

const repository = "org/shop";

describe("the commit that a result belongs to", () => {
  test.each([
    ["pull_request", "pull_request"],
    ["pull_request_target", "pull_request"],
    ["pull_request_review", "pull_request_review"],
    ["pull_request_review_comment", "pull_request_review_comment"],
  ])("is the head of the pull request in every real payload of %s", (eventName, payloads) => {
    for (const event of payloadsOf(payloads)) {
      const found = getHeadSha({ repository, eventName, event, sha });
      expect(found).toMatch(/^[0-9a-f]{40}$/);
      expect(found).toBe(event.pull_request?.head.sha);
    }
  });

  test("is the commit that the other workflow ran on in every real payload of workflow_run", () => {
    for (const event of payloadsOf("workflow_run")) {
      const found = getHeadSha({ repository, eventName: "workflow_run", event, sha });
      expect(found).toMatch(/^[0-9a-f]{40}$/);
      expect(found).toBe(event.workflow_run?.head_sha);
    }
  });

  test.each([
    "push",
    "merge_group",
    "workflow_dispatch",
    "deployment",
    "deployment_status",
    "check_run",
    "check_suite",
    "issue_comment",
    "release",
    "repository_dispatch",
  ])("is GITHUB_SHA in every real payload of %s", (eventName) => {
    for (const event of payloadsOf(eventName))
      expect(getHeadSha({ repository, eventName, event, sha })).toBe(sha);
  });

  test("is GITHUB_SHA for what has no payload: a schedule, a file that could not be read", () => {
    expect(getHeadSha({ repository, eventName: "schedule", event: { schedule: "0 0 * * *" }, sha })).toBe(
      sha,
    );
    expect(getHeadSha({ repository, eventName: "pull_request", event: undefined, sha })).toBe(sha);
  });

  test("may be a sha256", () => {
    const long = "b".repeat(64);
    const event = { pull_request: { head: { sha: long } } };
    expect(getHeadSha({ repository, eventName: "pull_request", event, sha })).toBe(long);
  });

  test.each([
    "",
    "main",
    head.toUpperCase(),
    head.slice(1),
    `${head}0`,
    `${head}\n`,
    `../${head}`,
    42,
    null,
    [head],
    { toString: () => head },
  ])("is never something else than a commit's name: %p", (claimed) => {
    const event = { pull_request: { head: { sha: claimed } }, workflow_run: { head_sha: claimed } };
    expect(getHeadSha({ repository, eventName: "pull_request", event, sha })).toBe(sha);
    expect(getHeadSha({ repository, eventName: "workflow_run", event, sha })).toBe(sha);
  });

  test("is GITHUB_SHA whatever else a payload is", () => {
    const name = fc.constantFrom("pull_request", "pull_request_target", "workflow_run", "push");
    const part = fc.oneof(fc.anything(), fc.record({ head: fc.anything(), head_sha: fc.anything() }));
    const payload = fc.oneof(fc.anything(), fc.record({ pull_request: part, workflow_run: part }));
    fc.assert(
      fc.property(name, payload, (eventName, event) => {
        expect(getHeadSha({ repository, eventName, event, sha })).toBe(sha);
      }),
    );
  });
});
