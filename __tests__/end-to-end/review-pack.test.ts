import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { ReviewPack } from "../../src/model/review-pack.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { close } from "./fan-out-runs.ts";
import { git, makeRepository, writeFiles } from "./repository.ts";
import { openWorkflow, type Shown } from "./workflow.ts";

const gate = (review: object) =>
  JSON.stringify({
    task: "trial",
    pipelines: {
      gate: {
        stages: [{ id: "unit", run: "true" }],
        after: [{ uses: "guardrail/review", with: review }],
      },
    },
  });

let service: ActionsService;
beforeEach(async () => {
  service = await startActionsService();
});
afterEach(() => close(service));

/** A pull request over several jobs, whose gate has no checkout. */
async function reviewWithoutCheckout(): Promise<Shown> {
  const folder = await makeRepository({
    ".github/orchestrator.yml": gate({ required: true }),
    ".github/CODEOWNERS": "/src/ @octo/shop\n",
    "src/cart.ts": "a\n",
  });
  const base = await git(folder, "rev-parse", "HEAD");
  await git(folder, "checkout", "--quiet", "-b", "topic");
  await writeFiles(folder, {
    ".github/orchestrator.yml": gate({ required: false }),
    "src/cart.ts": "b\n",
    "src/[x](http:e).ts": "c\n",
    "tasks/specs/trial.md": "# Trial\n\n## Summary\n\nSell more.\n",
  });
  await git(folder, "add", "--all");
  await git(folder, "commit", "--quiet", "--message", "Cheaper **carts** @octocat");
  const head = await git(folder, "rev-parse", "HEAD");
  const event = {
    pull_request: {
      number: 7,
      title: "Cheaper ![carts](http://e) #1",
      user: { login: "mona" },
      head: { sha: head },
      base: { sha: base },
    },
  };
  const options = { repository: folder, service, eventName: "pull_request", event };
  const workflow = openWorkflow({ ...options, env: { GITHUB_REF: "refs/pull/7/merge" } });
  await workflow.plan();
  await workflow.legs();
  return workflow.aggregate({ workspace: await temporaryFolder() });
}

describe("the pack of a review whose job has no checkout (F10)", () => {
  test("has the data of the plan job and the result of the run", async () => {
    const { folder, code, page } = await reviewWithoutCheckout();
    expect(existsSync(join(folder, "review.md"))).toBe(true);
    const markdown = readFileSync(join(folder, "review.md"), "utf8");
    expect(markdown).toContain("[pull request 7](http");
    expect(markdown).toContain("`Cheaper ![carts](http://e) #1`");
    expect(markdown).toContain("by `mona`; 1 commit by");
    expect(markdown).toContain("`Sell more.`, says `tasks/specs/trial.md`");
    expect(markdown).toContain("**CI:** 1 passed, [the run](http");
    expect(markdown).toContain("| `src/[x](http:e).ts` | +1 −0 | added; owned by `@octo/shop` |");
    const pack = ReviewPack.parse(JSON.parse(readFileSync(join(folder, "review.json"), "utf8")));
    expect(pack.changes).toMatchObject({ files: 4, commits: [{ subject: "Cheaper **carts** @octocat" }] });
    // The change does not decide whether it has to be reviewed, though nobody can ask git here.
    expect(code).toBe(1);
    expect(page).toContain("The change modifies its own rules");
    expect(page).not.toContain("settings-unknown");
  });
});
