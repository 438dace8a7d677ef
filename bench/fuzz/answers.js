// What GitHub's services answer: other codes, headers, types and lengths, late, in pieces, and cut off.
import { completedEvent } from "./events.js";
import { hostileNumber, hostileText } from "./hostile.js";
import { callJob } from "./job.js";
import { mutateBytes, mutateJson } from "./mutate.js";
import { planInputs } from "./prepared.js";
import { furnish } from "./room.js";
import { openServices } from "./services.js";
import { storeArtifacts } from "./stored.js";

const codes = [
  199, 200, 201, 202, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 405, 409, 410, 412, 413, 418,
];
const laterCodes = [422, 429, 451, 499, 500, 502, 503, 504, 507, 599, 999];

/** No header may hold other characters. */
const headerText = (random) =>
  hostileText(random)
    .replaceAll(/[^\x20-\x7e]/g, "")
    .slice(0, 4_000);
const digits = (random) => String(Math.trunc(hostileNumber(random)));

const headers = {
  "retry-after": (random) => random.pick([digits(random), "Mon, 31 Feb 2026", "-1", "0", headerText(random)]),
  "x-ratelimit-remaining": (random) => random.pick(["0", "-1", headerText(random)]),
  "x-ratelimit-reset": digits,
  "content-type": (random) => random.pick(["text/html", "application/zip", "", headerText(random)]),
  "content-encoding": (random) => random.pick(["gzip", "br", "deflate", headerText(random)]),
  "content-length": (random) => random.pick(["0", "1", "99999999"]),
  location: (random) => random.pick(["/", "http://127.0.0.1:9/", "x:y", headerText(random)]),
  link: () => '</x?page=2>; rel="next", </y>; rel="last"',
  etag: headerText,
  "x-ms-error-code": headerText,
};

/** Each changes one answer. */
const spoilers = [
  (random, answer) => ({ ...answer, status: random.pick(codes) }),
  (random, answer) => ({ ...answer, status: random.pick(laterCodes), body: Buffer.from('{"message":"no"}') }),
  (random, answer) => ({ ...answer, headers: { ...answer.headers, ...drawHeader(random) } }),
  (random, answer) => ({ ...answer, ...drawLimit(random) }),
  (random, answer) => ({ ...answer, body: Buffer.from(mutateJson(random, answer.body.toString("utf8"))) }),
  (random, answer) => ({ ...answer, body: Buffer.from(mutateJson(random, answer.body.toString("utf8"))) }),
  (random, answer) => ({ ...answer, body: mutateBytes(random, answer.body) }),
  (random, answer) => ({ ...answer, body: answer.body.subarray(0, random.int(0, answer.body.length)) }),
  (random, answer) => ({ ...answer, body: Buffer.from(hostileText(random)) }),
  (random, answer) => ({
    ...answer,
    body: Buffer.alloc(random.spread(1_000, 40_000_000), random.pick([" ", "[", "{", "1"])),
  }),
  (random, answer) => ({ ...answer, body: Buffer.from(`[${"{},".repeat(random.spread(10, 2_000_000))}{}]`) }),
  (_, answer) => ({ ...answer, torn: true }),
  (random, answer) => ({ ...answer, delayMs: random.int(10, 2_000) }),
  (random, answer) => ({ ...answer, everyMs: random.int(1, 20) }),
];

function drawHeader(random) {
  const name = random.pick(Object.keys(headers));
  return { [name]: headers[name](random) };
}

const drawLimit = (random) => ({
  status: random.pick([403, 429]),
  headers: { "content-type": "application/json", ...drawHeader(random), ...drawHeader(random) },
  body: Buffer.from('{"message":"You have exceeded a secondary rate limit"}'),
});

/** What is asked is one of these, by its path. */
const kinds = [
  /^\/twirp\/.*Artifact/,
  /^\/twirp\/.*Cache/,
  /^\/store\//,
  /^\/repos\/.*check-runs/,
  /^\/repos\//,
  /./,
];

/** Spoils some requests of one kind, from the first of them or a later one. */
function drawSpoil(random) {
  const kind = random.pick(kinds);
  const first = random.chance(0.6) ? 0 : random.int(0, 4);
  const count = random.pick([1, 1, 2, 4, Infinity]);
  const spoiler = random.pick(spoilers);
  let seen = 0;
  return ({ path }, answer) => {
    if (!kind.test(path)) return answer;
    seen += 1;
    return seen > first && seen <= first + count ? spoiler(random, answer) : answer;
  };
}

const job =
  (inputsFor, event = {}) =>
  async (room, prepared) => {
    furnish(room, prepared.clean);
    await openServices(room, { spoil: drawSpoil(room.random) });
    room.services.service.permissions = {
      actions: "read",
      checks: "write",
      contents: "write",
      "pull-requests": "read",
    };
    await storeArtifacts(room, prepared);
    const inputs = inputsFor(room.random, prepared.workflow);
    const history = room.random.pick(["cache", "branch", "cache", "none"]);
    await callJob(room, { inputs: { history, ...inputs }, ...event }, { hurry: 0.05, cancelAfterMs: 12_000 });
  };

const results = { "plan-result": "success", "run-result": "success" };

export const answers = {
  name: "answers",
  plays: [
    {
      name: "mode aggregate",
      act: job((_, { plan }) => ({ mode: "aggregate", ...planInputs(plan), ...results })),
    },
    { name: "mode auto", act: job(() => ({ mode: "auto", pipeline: "quick" })) },
    {
      name: "mode report",
      act: job(() => ({ mode: "report" }), {
        eventName: "workflow_run",
        event: JSON.stringify(completedEvent),
      }),
    },
    { name: "mode plan", act: job(() => ({ mode: "plan" })) },
    {
      name: "mode run",
      act: job((random, { plan, assignments }) => ({
        mode: "run",
        assignment: random.pick(assignments),
        ...planInputs(plan),
      })),
    },
  ],
};
