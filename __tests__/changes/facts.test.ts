import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { parseEventFacts } from "../../src/changes/facts.ts";

const sha = (digit: string): string => digit.repeat(40);
const repository = { default_branch: "trunk", full_name: "octo/hello" };

describe("the facts of an event", () => {
  test.each(["pull_request", "pull_request_target"])("%s: head and base", (name) => {
    const payload = {
      action: "opened",
      repository,
      pull_request: { head: { sha: sha("a") }, base: { sha: sha("b") } },
    };
    expect(parseEventFacts(name, payload)).toEqual({
      name,
      defaultBranch: "trunk",
      headSha: sha("a"),
      baseSha: sha("b"),
    });
  });

  test("merge_group: base", () => {
    const payload = { repository, merge_group: { base_sha: sha("c"), head_sha: sha("d") } };
    expect(parseEventFacts("merge_group", payload)).toEqual({
      name: "merge_group",
      defaultBranch: "trunk",
      baseSha: sha("c"),
    });
  });

  test("push: what was there before, whether it was replaced, and the ref", () => {
    const payload = { repository, before: sha("0"), after: sha("e"), forced: false, ref: "refs/heads/x" };
    expect(parseEventFacts("push", payload)).toEqual({
      name: "push",
      defaultBranch: "trunk",
      before: sha("0"),
      forced: false,
      ref: "refs/heads/x",
    });
  });

  test.each(["workflow_dispatch", "schedule", "issue_comment"])("%s: the default branch alone", (name) => {
    const payload = {
      repository,
      ref: "refs/heads/x",
      before: sha("a"),
      pull_request: { head: { sha: sha("a") } },
    };
    expect(parseEventFacts(name, payload)).toEqual({ name, defaultBranch: "trunk" });
  });

  test("what is of the wrong type or no commit id is left out, and the rest stays", () => {
    const payload = {
      repository,
      pull_request: { head: { sha: "--upload-pack=x" }, base: { sha: sha("b") } },
      before: 1,
    };
    const facts = parseEventFacts("pull_request", payload);
    expect(facts.headSha).toBeUndefined();
    expect(facts.baseSha).toBe(sha("b"));
    expect(parseEventFacts("push", { repository: [], before: "HEAD" })).toEqual({ name: "push" });
  });

  test("never fail, whatever the payload", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom("push", "pull_request", "merge_group", "other"),
        (payload, name) => {
          expect(parseEventFacts(name, payload).name).toBe(name);
        },
      ),
    );
  });
});
