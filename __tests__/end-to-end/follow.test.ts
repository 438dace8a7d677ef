import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { bundles, orchestrator, start } from "./command-line.ts";
import { eventually } from "./processes.ts";
import { makeTrial, startRun } from "./trial.ts";

const awaitGo = "touch begun; until [ -e go ]; do sleep 0.05; done";

/** A run whose stage `unit` has begun, after it printed one line. */
async function begunRun() {
  const repository = await makeTrial([{ id: "unit", run: `echo one; ${awaitGo}; echo two` }]);
  const { ended } = startRun(repository);
  await eventually(() => existsSync(join(repository, "begun")));
  const follow = start(process.execPath, [bundles.cli, "logs", "--follow"], repository);
  let printed = "";
  follow.child.stdout!.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  await eventually(() => printed === "one\n");
  return { ended, follow, go: () => writeFileSync(join(repository, "go"), ""), repository };
}

test("`logs --follow` prints what a stage of another process prints, and ends with the stage", async () => {
  const { ended, follow, go } = await begunRun();
  go();
  expect(await follow.ended).toEqual({
    code: 0,
    stdout: "one\ntwo\n",
    stderr: "following unit\n",
  });
  expect((await ended).code).toBe(0);
});

test("Ctrl-C ends `logs --follow`, and not the run", async () => {
  const { ended, follow, go, repository } = await begunRun();
  follow.child.kill("SIGINT");
  expect(await follow.ended).toEqual({ code: 130, stdout: "one\n", stderr: "following unit\n" });
  go();
  expect((await ended).code).toBe(0);
  expect((await orchestrator(repository, ["logs", "unit", "--follow"])).stdout).toBe("one\ntwo\n");
});
