import { createRequire } from "node:module";
import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { createRevision } from "../../src/changes/event.ts";

interface RealPayload {
  repository?: { default_branch: string; full_name: string };
  pull_request?: { number: number };
  merge_group?: { base_ref: string };
  workflow_run?: { head_branch: string; head_repository: { full_name: string } };
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
const of = (eventName: string, event: unknown, ref = "refs/heads/topic") =>
  createRevision({ eventName, event, sha, ref, repository: "octo-org/octo-repo" });

describe("the branch that a run is filed under", () => {
  test.each([
    ["pull_request", "pull_request"],
    ["pull_request_target", "pull_request"],
    ["pull_request_review", "pull_request_review"],
  ])("is the number of the pull request in every real payload of %s", (eventName, payloads) => {
    for (const event of payloadsOf(payloads)) {
      expect(of(eventName, event).branch).toBe(`pr/${event.pull_request?.number}`);
    }
  });

  test("is the base of a merge group", () => {
    for (const event of payloadsOf("merge_group")) {
      const base = event.merge_group?.base_ref.replace("refs/heads/", "");
      expect(of("merge_group", event, "refs/heads/gh-readonly-queue/main/pr-1-abc").branch).toBe(base);
    }
  });

  test("is that of the other workflow for workflow_run, with the repository where it is another one", () => {
    const run = { head_branch: "main", head_repository: { full_name: "octo-org/octo-repo" } };
    expect(of("workflow_run", { workflow_run: run }).branch).toBe("main");
    const fork = { ...run, head_repository: { full_name: "mallory/octo-repo" } };
    expect(of("workflow_run", { workflow_run: fork }).branch).toBe("mallory/octo-repo:main");
  });

  test.each([
    ["refs/heads/main", "main"],
    ["refs/heads/feature/x", "feature/x"],
    ["refs/tags/v1", "tags/v1"],
    ["", null],
  ])("is the ref otherwise: %s", (ref, branch) => {
    expect(of("push", {}, ref).branch).toBe(branch);
  });

  test("knows the default branch of every real payload of push", () => {
    for (const event of payloadsOf("push")) {
      expect(of("push", event).default_branch).toBe(event.repository?.default_branch);
    }
  });

  test("is null where a payload does not say it, whatever it is", () => {
    expect(of("push", undefined)).toEqual({
      head_sha: sha,
      branch: "topic",
      default_branch: null,
      event: "push",
    });
    fc.assert(
      fc.property(
        fc.constantFrom("pull_request", "merge_group", "workflow_run", "push"),
        fc.json(),
        (name, text) => {
          const { branch } = of(name, JSON.parse(text));
          expect(branch).toMatch(/^topic$|^pr\/\d+$|./);
        },
      ),
    );
  });
});
