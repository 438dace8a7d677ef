// Events, the variables of a job, and the state that main saves for post.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { callCli, project } from "./call.js";
import { hostileText } from "./hostile.js";
import { callJob } from "./job.js";
import { mutateJson, mutateValue } from "./mutate.js";
import { forkRun, planInputs } from "./prepared.js";
import { furnish } from "./room.js";
import { openServices } from "./services.js";
import { storeArtifacts } from "./stored.js";

const names = [
  "push",
  "pull_request",
  "merge_group",
  "workflow_run",
  "workflow_dispatch",
  "release",
  "issue_comment",
  "create",
  "delete",
  "pull_request_review",
];
const payloads = JSON.parse(
  readFileSync(join(project, "node_modules/@octokit/webhooks-examples/api.github.com/index.json"), "utf8"),
);
const examplesOf = (name) => payloads.find((event) => event.name === name).examples;

/** What `mode: report` is started by. */
export const completedEvent = {
  action: "completed",
  workflow_run: {
    id: forkRun,
    run_attempt: 1,
    head_sha: "c".repeat(40),
    head_branch: "feature",
    head_repository: { full_name: "mallory/octo-repo", owner: { login: "mallory" } },
    conclusion: "success",
    run_started_at: "2026-01-31T09:30:00Z",
    updated_at: "2026-01-31T09:35:00Z",
    pull_requests: [],
  },
};

/** Addresses that nothing leaves the machine for. */
const addresses = [
  "http://127.0.0.1:9",
  "https://127.0.0.1:1/x?y#z",
  "http://[::1]:9/",
  "ftp://127.0.0.1",
  "x:",
];

const variables = [
  "GITHUB_RUN_ID",
  "GITHUB_RUN_ATTEMPT",
  "GITHUB_EVENT_NAME",
  "GITHUB_REPOSITORY",
  "GITHUB_SHA",
  "GITHUB_REF",
  "GITHUB_HEAD_REF",
  "GITHUB_BASE_REF",
  "GITHUB_JOB",
  "GITHUB_ACTION",
  "GITHUB_ACTOR",
  "GITHUB_WORKFLOW",
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_CACHE_SERVICE_V2",
];
const addressVariables = ["GITHUB_SERVER_URL", "GITHUB_API_URL", "ACTIONS_RESULTS_URL"];
const placeVariables = [
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_STEP_SUMMARY",
  "RUNNER_TEMP",
  "GITHUB_EVENT_PATH",
];

/** Some variables of a job, each with what no runner gives it. */
function drawVariables(room) {
  const { random } = room;
  const places = ["", "/dev/null", room.beside("home"), room.beside("nowhere/at/all"), "relative/path"];
  const drawn = {};
  if (random.chance(0.4)) drawn[random.pick(variables)] = hostileText(random);
  if (random.chance(0.1)) drawn[random.pick(addressVariables)] = random.pick(addresses);
  if (random.chance(0.1)) drawn[random.pick(placeVariables)] = random.pick(places);
  return drawn;
}

/** @returns {{ eventName: string, event: string | Buffer }} */
function drawEvent(room, only) {
  const { random } = room;
  const eventName = only ?? random.pick(names);
  const payload = only === undefined ? random.pick(examplesOf(eventName)) : completedEvent;
  const told = random.chance(0.5) ? withCanary(room, payload) : payload;
  return { eventName, event: mutateJson(random, JSON.stringify(told)) };
}

/** In the texts that people write: titles, descriptions, names of branches and of labels. */
function withCanary({ secret, random }, payload) {
  const tell = (key, value) =>
    typeof value === "string" &&
    /^(title|body|ref|head_ref|message|name|login|label)$/.test(key) &&
    random.chance(0.5)
      ? `${value} ${secret.value}`
      : value;
  return JSON.parse(JSON.stringify(payload, tell));
}

const job = (draw) => async (room, prepared) => {
  furnish(room, prepared.clean);
  await openServices(room);
  await storeArtifacts(room, prepared);
  const { inputs, only } = draw(room.random, prepared.workflow);
  const step = { inputs, env: drawVariables(room), ...drawEvent(room, only) };
  await callJob(room, step, { cancelAfterMs: 6_000, hurry: 0.1 });
};

async function post(room, { ran, workflow }) {
  furnish(room, ran);
  await openServices(room);
  const { random } = room;
  const saved = {
    key: "gate",
    folder: ".runs/fuzz/cli",
    assignment: random.pick(workflow.assignments),
    published: "false",
  };
  const state = mutateValue(random, saved);
  const texts = Object.fromEntries(
    Object.entries(state ?? {}).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  );
  const step = {
    inputs: { mode: random.pick(["auto", "run"]) },
    phase: "post",
    state: texts,
    env: drawVariables(room),
  };
  await callJob(room, { ...step, ...drawEvent(room) }, { hurry: 0.1 });
}

const cli =
  (verb) =>
  async (room, { clean }) => {
    furnish(room, clean);
    const { eventName, event } = drawEvent(room);
    const path = room.beside("event.json");
    writeFileSync(path, event);
    room.given.add(path);
    const given = {
      GITHUB_EVENT_NAME: eventName,
      GITHUB_EVENT_PATH: path,
      GITHUB_REPOSITORY: "octo-org/octo-repo",
    };
    const env = {
      GITHUB_ACTIONS: "true",
      CI: "true",
      GITHUB_RUN_ID: "1",
      GITHUB_API_URL: addresses[0],
      ...given,
    };
    await callCli(room, [verb], { env: { ...env, ...drawVariables(room) }, cancelAfterMs: 6_000 });
  };

export const events = {
  name: "events",
  plays: [
    { name: "mode auto", act: job(() => ({ inputs: { mode: "auto" } })) },
    { name: "mode report", act: job(() => ({ inputs: { mode: "report" }, only: "workflow_run" })) },
    { name: "post", act: post },
    { name: "plan", act: cli("plan") },
    { name: "mode plan", act: job(() => ({ inputs: { mode: "plan" } })) },
    {
      name: "mode run",
      act: job((random, { plan, assignments }) => ({
        inputs: { mode: "run", assignment: random.pick(assignments), ...planInputs(plan) },
      })),
    },
    { name: "run", act: cli("run") },
    {
      name: "mode aggregate",
      act: job((_, { plan }) => ({
        inputs: { mode: "aggregate", ...planInputs(plan), "plan-result": "success", "run-result": "success" },
      })),
    },
  ],
};
