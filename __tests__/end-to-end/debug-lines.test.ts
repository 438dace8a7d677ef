import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runAction } from "../support/action-runner.ts";
import { type ActionsService, startActionsService } from "../support/actions-service/server.ts";
import { randomText } from "./canary.ts";
import { bundles } from "./command-line.ts";
import { makeTrial } from "./trial.ts";

let service: ActionsService;
beforeAll(async () => {
  service = await startActionsService();
});
afterAll(() => service.close());

const token = randomText(24);

/** The log of a step whose upload is refused in these words. */
async function logOf(env: Record<string, string>): Promise<string> {
  service.faults.set("CreateArtifact", { kind: "status", status: 400, message: `no \u001b[2J ${token}` }, 1);
  const cwd = await makeTrial([{ id: "one", run: "true" }]);
  const ended = await runAction({
    bundle: bundles.action,
    cwd,
    service,
    env: { SERVICE_TOKEN: token, ...env },
  });
  return `${ended.stdout}${ended.stderr}`;
}

test("what the toolkit prints for debugging is not in the log of a step", async () => {
  const log = await logOf({});
  expect(log).not.toContain("::debug::");
  expect(log).not.toContain(token);
});

test("it is there, without secrets and control characters, where the job is debugged", async () => {
  const log = await logOf({ RUNNER_DEBUG: "1" });
  expect(log).toMatch(/^::debug::.*\\u001b\[2J \*\*\*/m);
  expect(log).not.toContain("\u001b");
  expect(log).not.toContain(token);
});
