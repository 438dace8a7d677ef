// Steps of a job, as a runner starts them.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { compiled } from "../aggregate/build.js";
import { makeStepFiles } from "../aggregate/step.js";
import { callAction } from "./call.js";

/** Which job of the workflow does what, by the mode that it calls. */
const jobs = { auto: "gate", plan: "plan", run: "run", aggregate: "aggregate", report: "report" };

/**
 * Runs the action in the room's repository, against the room's services.
 * @param job `inputs`, among them `mode`; `event`: the payload's bytes; `eventName`; `env`: variables that replace others;
 * `phase`: `action` or `post`; `state`: what main saved
 * @param how as for `callAction`
 * @returns how it ended, with the folder of its `files`
 */
export async function callJob(room, job, how = {}) {
  const { actionEnvironment } = await compiled("__tests__/support/action-environment.js");
  const { inputs, event = "{}", eventName = "push", env = {}, phase = "action", state } = job;
  const folder = mkdtempSync(room.beside("step-"));
  const files = makeStepFiles(folder);
  writeFileSync(files.event, event);
  room.given.add(files.event);
  mkdirSync(room.repository, { recursive: true });
  const name = jobs[inputs.mode] ?? "gate";
  const own = room.services.environment(name);
  const request = {
    cwd: room.repository,
    inputs: { token: room.services.service.token, job: name, ...inputs },
    env: { ...own, ...env },
    eventName,
    ...(phase === "post" && { phase, state: state ?? {} }),
  };
  const ended = await callAction(room, actionEnvironment(request, files), { ...how, phase });
  return Object.assign(ended, { files });
}
