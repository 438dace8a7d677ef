import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { judgeDocsCheck } from "../../src/guardrails/docs-check/judge.ts";
import { DocsCheckOptions } from "../../src/guardrails/docs-check/options.ts";
import { GitError } from "../../src/model/changes.ts";
import { initRepository, makeFolder, type Repository } from "../changes/repository.ts";
import { factsWith, judgedRepository } from "../support/guardrail-repository.ts";
import { shown } from "./docs-check-repository.ts";

const judge = (repository: Pick<Repository, "folder">) =>
  judgeDocsCheck(judgedRepository(repository), DocsCheckOptions.parse({}), factsWith());

const faults = async (repository: Repository): Promise<string[]> => shown(await judge(repository));

describe("in a real repository", () => {
  test("without a commit, files that git would add are checked", async () => {
    const repository = initRepository();
    repository.write("README.md", "[a](docs/a.md) [b](docs/b.md)\r\n");
    repository.write("docs/a.md", "# A\r\n");
    expect(await faults(repository)).toEqual([
      'missing-link README.md:1:16 The link leads to "docs/b.md", which does not exist.',
    ]);
  });

  test("a file that was deleted from the work tree is missing", async () => {
    const repository = initRepository();
    repository.write("README.md", "[a](docs/a.md) [b](docs/b.md)\n");
    repository.write("docs/a.md", "");
    repository.write("docs/b.md", "");
    repository.commit();
    repository.git(["rm", "--quiet", "docs/a.md"]);
    expect(await faults(repository)).toEqual([
      'missing-link README.md:1:1 The link leads to "docs/a.md", which does not exist.',
    ]);
  });

  test("ignored files are not checked, and links to them are valid if they exist", async () => {
    const repository = initRepository();
    repository.write(".gitignore", "*.local.md\n/made\n");
    repository.write("README.md", "[a](a.local.md) [b](made/b.md) [c](gone.local.md) [d](gone.md)\n");
    repository.write("a.local.md", "[x](gone.md)\n");
    repository.write("made/b.md", "[x](gone.md)\n");
    repository.commit();
    expect(await faults(repository)).toEqual([
      'missing-link README.md:1:51 The link leads to "gone.md", which does not exist.',
    ]);
  });

  test("paths below symbolic links and submodules are not checked", async () => {
    const other = initRepository();
    other.write("README.md", "[x](gone.md)\n");
    other.commit();
    const repository = initRepository();
    repository.write("docs/a.md", "# A\n");
    symlinkSync("docs", join(repository.folder, "manual"));
    symlinkSync("/etc/hostname", join(repository.folder, "outside.md"));
    repository.git(["submodule", "--quiet", "add", other.folder, "vendored"]);
    repository.write(
      "README.md",
      "[a](manual/a.md) [b](vendored/x/y.md) `vendored/src/z.ts` [c](vendored)\n",
    );
    repository.commit();
    repository.git(["submodule", "--quiet", "deinit", "--force", "vendored"]);
    const judged = await judge(repository);
    expect(judged).toMatchObject({ verdict: "passed", findings: [] });
  });

  test("non-ASCII names break: quotes, line breaks and bytes that are no UTF-8 don't", async () => {
    const repository = initRepository();
    repository.write("größe/ü.md", '[a](<../"q".md>) [b](../a%0Ab.md) [c](gone.md)\n');
    repository.write('"q".md', "[d](größe/ü.md)\n");
    repository.write("a\nb.md", "[e](größe/Ü.md)\n");
    const latin = Buffer.concat([
      Buffer.from(`${repository.folder}/caf`),
      Buffer.from([0xe9]),
      Buffer.from(".md"),
    ]);
    writeFileSync(latin, Buffer.from([0xe9, ...Buffer.from(" [f](größe/gone.md)\n")]));
    repository.commit();
    expect(await faults(repository)).toEqual([
      'missing-link "caf\\351.md":1:3 The link leads to "größe/gone.md", which does not exist.',
      'wrong-case a\nb.md:1:1 The link leads to "größe/Ü.md", which is spelled "größe/ü.md" in the repository.',
      'missing-link größe/ü.md:1:35 The link leads to "größe/gone.md", which does not exist.',
    ]);
  });

  test("from a folder inside, the whole repository is checked", async () => {
    const repository = initRepository();
    repository.write("docs/a.md", "[x](../README.md)\n");
    repository.write("README.md", "[y](gone.md)\n");
    mkdirSync(join(repository.folder, "docs/deep"));
    const judged = await judge({ folder: join(repository.folder, "docs/deep") });
    expect(shown(judged)).toEqual([
      'missing-link README.md:1:1 The link leads to "gone.md", which does not exist.',
    ]);
  });

  test("outside a git repository it fails", async () => {
    await expect(judge({ folder: makeFolder() })).rejects.toThrow(GitError);
  });
});
