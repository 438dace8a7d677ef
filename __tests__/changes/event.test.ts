import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { type ChangeEvent, getEventKind, readEvent } from "../../src/changes/event.ts";

const sha = (digit: string): string => digit.repeat(40);
const repository = { default_branch: "trunk", full_name: "octo/hello" };

const read = (eventName: string, event: unknown): ChangeEvent =>
  readEvent({ eventName, event, repository: "octo/hello" });

describe("an event", () => {
  test.each(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])(
    "%s: head and base",
    (name) => {
      const payload = {
        action: "opened",
        repository,
        pull_request: { head: { sha: sha("a") }, base: { sha: sha("b") } },
      };
      expect(read(name, payload)).toEqual({
        kind: "pull-request",
        defaultBranch: "trunk",
        headSha: sha("a"),
        baseSha: sha("b"),
      });
    },
  );

  test("of a pull request names it by its number, with its title and author", () => {
    const pull_request = { number: 7, title: "Add a cart", user: { login: "ada" } };
    expect(read("pull_request", { pull_request })).toMatchObject({
      branch: "pr/7",
      pullRequest: { number: 7, title: "Add a cart", author: "ada" },
    });
    expect(read("pull_request", { pull_request: { number: 7, title: 1, user: null } }).pullRequest).toEqual({
      number: 7,
      title: "",
      author: "",
    });
    expect(read("pull_request", { pull_request: { title: "none" } }).pullRequest).toBeUndefined();
  });

  test("whose name is one of an object's own properties is no event about a change", () => {
    expect(read("constructor", {}).kind).toBe("other");
  });

  test("merge_group: base", () => {
    const payload = { repository, merge_group: { base_sha: sha("c"), head_sha: sha("d") } };
    expect(read("merge_group", payload)).toEqual({
      kind: "merge-group",
      defaultBranch: "trunk",
      baseSha: sha("c"),
    });
  });

  test("push: what was there before, whether it was replaced, and the ref", () => {
    const payload = { repository, before: sha("0"), after: sha("e"), forced: false, ref: "refs/heads/x" };
    expect(read("push", payload)).toEqual({
      kind: "push",
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
    expect(read(name, payload)).toEqual({ kind: "other", defaultBranch: "trunk" });
  });

  test("what is of the wrong type or no commit id is left out, and the rest stays", () => {
    const payload = {
      repository,
      pull_request: { head: { sha: "--upload-pack=x" }, base: { sha: sha("b") } },
      before: 1,
    };
    const facts = read("pull_request", payload);
    expect(facts.headSha).toBeUndefined();
    expect(facts.baseSha).toBe(sha("b"));
    expect(read("push", { repository: [], before: "HEAD" })).toEqual({ kind: "push" });
  });

  test("never fail, whatever the payload", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom("push", "pull_request", "merge_group", "other"),
        (payload, name) => {
          expect(read(name, payload).kind).toBe(getEventKind(name));
        },
      ),
    );
  });
});
