import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { findIn, makeCanary, randomText } from "./canary.ts";
import { bundles, orchestrator, type Ended } from "./command-line.ts";
import { makeRepository } from "./repository.ts";
import { onlyRun, readManifest } from "./run-folder.ts";
import { makeTrial, runExpecting } from "./trial.ts";

const token = randomText(24);
const env = { SERVICE_TOKEN: token };

/** Where the secret stands, or that nothing has its mask. */
const toldBy = ({ stdout, stderr }: Pick<Ended, "stdout" | "stderr">): string[] => [
  ...findIn("stdout", Buffer.from(stdout), [token]),
  ...findIn("stderr", Buffer.from(stderr), [token]),
  ...(`${stdout}${stderr}`.includes("***") ? [] : ["there is no mask"]),
];

const wrongFile = { ".github/orchestrator.yml": `pipelines:\n  gate:\n    ${token}: 1\n` };

describe("a message that quotes a secret has a mask in its place", () => {
  test.each(["run", "plan", "validate"])(
    "where %s says what is wrong with the pipeline file",
    async (verb) => {
      const ended = await orchestrator(await makeRepository(wrongFile), [verb], env);
      expect(ended.code).toBe(2);
      expect(toldBy(ended)).toEqual([]);
    },
  );

  test.each([`--${token}`, `--max-parallel=${token}`])("where a flag is not known or wrong", async (flag) => {
    const ended = await orchestrator(await makeRepository(wrongFile), ["run", flag], env);
    expect(ended.code).toBe(2);
    expect(toldBy(ended)).toEqual([]);
  });

  test("where verify names a file that is not part of the run", async () => {
    const repository = await makeTrial([{ id: "one", run: "true" }]);
    await runExpecting(0, repository);
    const run = onlyRun(repository);
    await writeFile(join(run, `${token}.txt`), "");
    expect(toldBy(await orchestrator(repository, ["verify", run], env))).toEqual([]);
    expect(toldBy(await orchestrator(repository, ["verify", run, "--json"], env))).toEqual([]);
  });

  test("where show says what it could not read", async () => {
    const repository = await makeTrial([{ id: "one", run: "true" }]);
    await runExpecting(0, repository);
    const approvals = join(onlyRun(repository), "approvals");
    await mkdir(approvals);
    await writeFile(join(approvals, `${token}.json`), "{}");
    expect(toldBy(await orchestrator(repository, ["show"], env))).toEqual([]);
  });

  test.each([[], ["--json"]])("where a guardrail tells its findings %j", async (...flags) => {
    const repository = await makeRepository({ "README.md": `# Title\n\n[a](docs/${token}.md)\n` });
    const ended = await orchestrator(repository, ["guard", "docs-check", ...flags], env);
    expect(ended.code).toBe(1);
    expect(toldBy(ended)).toEqual([]);
  });

  test("where the last resort says what nothing else caught", async () => {
    const repository = await makeTrial([{ id: "one", run: "true" }]);
    const ended = await orchestrator(repository, ["run"], {
      ...env,
      GITHUB_ACTIONS: "true",
      GITHUB_RUN_ATTEMPT: token,
    });
    expect(ended.code).toBe(2);
    expect(toldBy(ended)).toEqual([]);
  });

  test("where the action refuses a step, in its log and its summary", async () => {
    const cwd = await makeRepository(wrongFile);
    const { code, stdout, stderr, summary } = await runAction({ bundle: bundles.action, cwd, env });
    expect(code).toBe(2);
    expect(toldBy({ stdout, stderr })).toEqual([]);
    expect(toldBy({ stdout: summary.replaceAll("\\", ""), stderr: "" })).toEqual([]);
  });

  test("where the action refuses an input, in a form that its page escapes", async () => {
    const special = makeCanary(["*", "_", "<", "|"]);
    const cwd = await makeTrial([{ id: "one", run: "true" }]);
    const inputs = { mode: special };
    const refused = { bundle: bundles.action, cwd, inputs, env: { SERVICE_TOKEN: special } };
    const { code, stdout, summary } = await runAction(refused);
    expect(code).toBe(2);
    for (const text of [stdout, summary.replaceAll("\\", "")])
      expect(findIn("it", Buffer.from(text), [special])).toEqual([]);
    expect(summary).toContain("\\*\\*\\*");
  });
});

test("what programs read has its own words, also where a secret is one of them", async () => {
  const readme = { "README.md": "# Title\n\n[a](docs/missing.md)\n" };
  const repository = await makeTrial([{ id: "docs", uses: "guardrail/docs-check" }], { files: readme });
  const secret = { MY_TOKEN: "violated" };
  const guard = await orchestrator(repository, ["guard", "docs-check", "--json"], secret);
  expect(JSON.parse(guard.stdout)).toMatchObject({ verdict: "violated" });
  await runExpecting(1, repository, [], secret);
  const [stage] = readManifest(onlyRun(repository)).commands;
  expect(stage).toMatchObject({ outcome: "failed", judgement: { verdict: "violated" } });
});
