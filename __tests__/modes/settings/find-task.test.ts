import { describe, expect, test } from "@jest/globals";
import type { GitHubFacts } from "../../../src/model/github.ts";
import { findTask } from "../../../src/modes/settings/identity.ts";

const settings = { task: null, root: "/clones/xyz" };
const named = (name: string | undefined) => ({ nameOnRemote: () => Promise.resolve(name) });
const local = { github: null };
const onGitHub = { github: { repository: "acme/store" } as GitHubFacts };

describe("the task of a run", () => {
  test.each([
    ["the requested one", { ...settings, task: "asked" }, { task: "file" }, onGitHub, "asked"],
    ["else the pipeline file's", settings, { task: "file" }, onGitHub, "file"],
    ["else the repository's name on GitHub", settings, { task: null }, onGitHub, "store"],
    ["else that on its remote (H18)", settings, null, local, "shop"],
  ])("is %s", async (_, requested, file, host, expected) => {
    expect(await findTask(requested, file, host, named("shop"))).toBe(expected);
  });

  test.each([
    ["without a remote", named(undefined)],
    ["without git", { nameOnRemote: () => Promise.reject(new Error("no git")) }],
  ])("is the name of the folder %s", async (_, git) => {
    expect(await findTask(settings, null, local, git)).toBe("xyz");
  });

  test("has only characters that every file system accepts", async () => {
    expect(await findTask(settings, null, local, named("Mein Laden!"))).toBe("Mein-Laden");
    expect(await findTask(settings, null, local, named("…"))).toBe("repository");
  });
});
