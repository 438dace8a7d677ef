import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ApiError } from "../../../../src/model/api-error.ts";
import { createGitHubApi } from "../../../../src/platform/github/api/api.ts";
import type { GitHubApi } from "../../../../src/platform/platform.ts";
import { type ActionsService, startActionsService } from "../../../support/actions-service/server.ts";
import type { HeldPull } from "../../../support/actions-service/state.ts";

const sha = "0123456789abcdef0123456789abcdef01234567";
const older = "f".repeat(40);
const held: HeldPull = {
  number: 5,
  head: { sha, ref: "topic", owner: "octo-org", repository: "octo-org/octo-repo" },
};
let service: ActionsService;
let api: GitHubApi;

beforeEach(async () => {
  service = await startActionsService();
  api = createGitHubApi({ token: service.token, repository: "octo-org/octo-repo", apiUrl: service.origin });
});
afterEach(() => service.close());

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => new Error("it did not fail"),
    (reason: unknown) => reason,
  );

describe("a pull request", () => {
  test("is read with what people may change while its jobs run", async () => {
    const body = "Diff budget override: generated\r\n";
    service.pulls = [{ ...held, labels: ["diff-budget-override", "überprüft"], body, author: "ada" }];
    expect(await api.pullRequest(5)).toEqual({
      headSha: sha,
      open: true,
      labels: ["diff-budget-override", "überprüft"],
      body,
      author: "ada",
    });
    expect(service.violations).toEqual([]);
  });

  test("without a text has an empty one", async () => {
    service.pulls = [held];
    expect(await api.pullRequest(5)).toMatchObject({ labels: [], body: "" });
    service.pulls = [{ ...held, state: "closed" }];
    expect(await api.pullRequest(5)).toMatchObject({ open: false });
  });

  test("that is not there is not found, which the token may be the reason of", async () => {
    const error = (await failure(api.pullRequest(6))) as ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error.reason).toBe("not-found");
    expect(error.message).toBe(
      "GitHub did not read the pull request 6: Not Found. " +
        "There is no such thing (any more), or the job lacks `permissions: pull-requests: read`.",
    );
  });

  test.each(["pullRequest", "reviews"] as const)(
    "needs a permission that the message names (%s)",
    async (method) => {
      service.pulls = [held];
      service.permissions["pull-requests"] = "none";
      const error = (await failure(api[method](5, 1))) as ApiError;
      expect(error.reason).toBe("forbidden");
      expect(error.message).toContain("`permissions: pull-requests: read`");
    },
  );
});

describe("reviews", () => {
  test("are read oldest first, in GitHub's words", async () => {
    service.pulls = [
      {
        ...held,
        reviews: [
          { by: "ada", state: "CHANGES_REQUESTED", body: "see below", commit: older },
          { by: null, state: "COMMENTED", association: "NONE", commit: null },
          { by: "ada", state: "APPROVED", association: "OWNER" },
        ],
      },
    ];
    service.listings.order = "reversed";
    const { reviews, complete } = await api.reviews(5, 3);
    expect(complete).toBe(true);
    expect(reviews).toEqual([
      {
        by: "ada",
        association: "MEMBER",
        state: "CHANGES_REQUESTED",
        body: "see below",
        commit: older,
        submittedAt: "2026-01-01T00:00:00.000Z",
      },
      expect.objectContaining({ by: "ghost", association: "NONE", commit: null }),
      expect.objectContaining({ by: "ada", association: "OWNER", state: "APPROVED", commit: sha }),
    ]);
    expect(service.violations).toEqual([]);
  });

  test("that were not handed in come last", async () => {
    service.pulls = [
      {
        ...held,
        reviews: [
          { by: "ada", state: "PENDING" },
          { by: "bob", state: "APPROVED" },
        ],
      },
    ];
    const { reviews } = await api.reviews(5, 1);
    expect(reviews.map(({ by, submittedAt }) => [by, submittedAt])).toEqual([
      ["bob", "2026-01-01T00:01:00.000Z"],
      ["ada", null],
    ]);
  });

  test("are read page by page, and a list that may go on is not taken for the whole", async () => {
    const reviews = Array.from({ length: 120 }, (_, index) => ({
      by: `person-${index}`,
      state: "COMMENTED" as const,
    }));
    service.pulls = [{ ...held, reviews }];
    expect(await api.reviews(5, 2)).toMatchObject({ complete: true, reviews: { length: 120 } });
    expect(await api.reviews(5, 1)).toMatchObject({ complete: false, reviews: { length: 100 } });
    service.listings.duplicated = true;
    expect((await api.reviews(5, 5)).reviews).toHaveLength(120);
  });

  test("are asked for again after an error that passes", async () => {
    service.pulls = [held];
    service.faults.set("pulls/list-reviews", { kind: "status", status: 503 });
    expect(await api.reviews(5, 1)).toEqual({ reviews: [], complete: true });
    expect(service.count("pulls/list-reviews")).toBe(2);
  });
});
