import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { bindsRepository } from "../../src/model/git-variables.ts";

describe("variables that bind git to a repository (B1)", () => {
  test("are all that git itself counts among them", () => {
    const { stdout } = spawnSync("git", ["rev-parse", "--local-env-vars"], { encoding: "utf8" });
    const names = stdout.trim().split("\n");
    expect(names).toContain("GIT_DIR");
    expect(names.filter((name) => !bindsRepository(name))).toEqual([]);
  });

  test.each(["GIT_CONFIG_KEY_0", "GIT_CONFIG_VALUE_12", "GIT_NAMESPACE", "git_dir"])("and %s", (name) => {
    expect(bindsRepository(name)).toBe(true);
  });

  test.each(["GIT_SSH_COMMAND", "GIT_CONFIG_GLOBAL", "GIT_AUTHOR_NAME", "DIGIT_DIR", "GIT_DIRECTORY"])(
    "but not %s",
    (name) => {
      expect(bindsRepository(name)).toBe(false);
    },
  );
});
